"""Roles that stand right before or behind a name in one part of a byline, with or without a space between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.person_names import EDGES, is_person
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from cleanarticle.metadata.authors.shown_words import ShownWords

_USUAL: Final = 2  # of most names
_SHORTEST: Final = 3  # letters of a family name before a role that runs on
_SMALL: Final = r"a-z\u00df-\u00ff\u0430-\u045f"
# "Jane DoeDecember 5": a lost space
GLUED: Final = pattern(rf"(?<=[{_SMALL}])[A-Z\u00c0-\u00de\u0400-\u042f][{_SMALL}]+\Z")


def without_label(part: str, words: ShownWords) -> str:
    """The part without a role or a date's label that the next element put right behind it: "Jane DoeReporter"."""
    name = part.split()
    for place, word in enumerate(name[1:], 1):
        glued = None if word[1:].islower() else GLUED.search(word)
        if glued:
            tail = " ".join([glued.group(), *name[place + 1 :]]).casefold().strip(EDGES)
            if tail in words.roles or words.is_date(tail):
                return " ".join([*name[:place], word[: glued.start()]])
    return _without_small_role(part, words) if len(name) == _USUAL and part[-1].islower() else part


def _without_small_role(part: str, words: ShownWords) -> str:
    """A given and a family name without the role that the next element put right behind: "Jane Doereporter"."""
    if not part.endswith(words.long_roles):
        return part
    role = max((role for role in words.long_roles if part.endswith(role)), key=len)
    name = part[: -len(role)]
    return name if len(name.rpartition(" ")[2]) >= _SHORTEST and is_person(name) else part


def _without_rank(name: list[str], words: ShownWords) -> list[str]:
    """A full name without what opens a role with a place in it: "Jane Doe Senior Harbour" of its correspondent."""
    for place in range(_USUAL, len(name) - 1):
        if name[place].casefold() in words.ranks and is_person(" ".join(name[:place])):
            return name[:place]
    return name


def without_role(part: str, words: ShownWords) -> str:
    """The name before or after a role that no sign sets apart: "Reporter A B", "A B Senior Reporter"."""
    name = part.split()
    is_whole = len(name) > 1 and part.lower() == part.upper()  # in such scripts one word is a whole name
    for size in (3, 2, 1):
        if len(name) >= size + (1 if is_whole else 2):
            if " ".join(name[:size]).casefold() in words.roles:
                return " ".join(name[size:])
            if " ".join(name[-size:]).casefold() in words.roles:
                return " ".join(_without_rank(name[:-size], words))
    return part


def is_office(words: Sequence[str], roles: AbstractSet[str]) -> bool:
    """Whether the lower-case words behind a name and a sign are an office, or a role, perhaps with its house.

    A role is known by its last word, whatever two letters number or gender add to it; an office by its first, too, and
    so is a role where letters have no case: a house behind it looks like a name.
    """
    opening, last = words[0], words[-1]  # may be the same: "撰文：尹书禾"
    if (opening in roles and opening == opening.upper()) or not NAME_WORDS.offices.isdisjoint((opening, last)):
        return True
    return any(last[: len(last) - cut] in roles for cut in range(min(3, len(last) - 3)))
