"""What stands right behind a person's name: the agency or the house that somebody writes for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.name_words import NAME_WORDS
from cleanarticle.metadata.person_names import PARTICLES, is_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.shown_words import ShownWords

_MAX_INITIALS: Final = 4


def without_house(name: list[str], words: ShownWords) -> list[str]:
    """A person's name without the agency or the house right behind it, and without a date's label before it.

    Args:
        name: the words of what may be a name.
        words: the words around names in the page's languages.
    """
    first = name[0].casefold() if len(name) > 1 else ""
    if first in words.dates and first not in PARTICLES and is_person(" ".join(name[1:])):
        name = name[1:]
    for place in range(2, len(name)):
        if _is_house_at(name, place):
            return name[:place] if is_person(" ".join(name[:place])) else name
    return name


def _is_house_at(name: Sequence[str], place: int) -> bool:
    """Whether a house's name, or "for" and a house, begins at a word: "Jane Doe Harbour Wire", "Jane Doe Quay News"."""
    tail = " ".join(name[place:]).casefold()
    if name[place].casefold() in NAME_WORDS.for_whom or (tail in NAME_WORDS.wires and not tail.startswith("the")):
        return True
    # Initials begin the house's name, where those of the person are not in capitals, too.
    return _is_short(name[place]) and name[-1].casefold() in NAME_WORDS.houses and not name[0].isupper()


def _is_short(word: str) -> bool:
    """Whether a word is a house's initials."""
    return word.isupper() and 1 < len(word) <= _MAX_INITIALS and "." not in word
