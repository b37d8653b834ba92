"""Those who did something beside writing, in the line that names who wrote: "Words: Jane Doe Photos: Max Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.metadata.authors.shown_words import ShownWords

_WORD: Final = pattern(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)?")
_COMPANIONS: Final = pattern(r" \(([^\W\d_]{1,6}) ([^()]{3,100})\)")
_MAX_LINE: Final = 200
_SIGNS: Final = ":\uff1a/\uff0f\u30fb="  # behind a label
_COLONS: Final = frozenset(":\uff1a")
_BORDER: Final = pattern(r"[,;/|\u00b7\u2022\u2013\u2014\u3001\uff0c\uff0f]|\. ")
_EDGES: Final = " .,;:|/(\uff08\u3001\uff0c\uff0f\u30fb\u00b7\u2022\u2013\u2014-"


def with_companions(text: str, words: ShownWords) -> str:
    """A line with those whom brackets name behind "with" or "and" as the others: "Jane Doe (with Max Roe)".

    Args:
        text: a byline.
        words: those around names in the page's languages.
    """
    found = _COMPANIONS.search(text) if "(" in text else None
    if found is None or found[1].casefold() not in words.joiners or not is_person(" ".join(found[2].split()[:2])):
        return text
    return f"{text[: found.start()]}, {found[2]}{text[found.end() :]}"


def without_helpers(text: str, words: ShownWords) -> str:
    """A line's names up to the label of somebody who did something else; all of it where no full name is before.

    Args:
        text: what follows a word for "by".
        words: those around names in the page's languages.
    """
    if len(text) > _MAX_LINE:
        return text
    for found in _WORD.finditer(text):
        if not found.start() or found.group().casefold() not in NAME_WORDS.helpers:
            continue
        front = _without_joiner(text[: found.start()].rstrip(_EDGES), words)
        if is_person(_BORDER.split(front, maxsplit=1)[0]) and _is_label(text[found.end() :], words):
            return front
    return text


def from_writer(text: str, words: ShownWords) -> str:
    """A line from the label of who wrote, where it begins with that of somebody else: "Editor: A B | Reporter: C D".

    Args:
        text: a line.
        words: those around names in the page's languages.
    """
    if (":" not in text and "\uff1a" not in text) or len(text) > _MAX_LINE:
        return text
    first = _WORD.match(text)
    if first is None or not _has_colon(text, first.end()):
        return text
    label = first.group().casefold()
    if label in NAME_WORDS.han_checkers and (rest := words.from_writer(text)):
        return rest
    if label not in NAME_WORDS.helpers:
        return text
    for found in _WORD.finditer(text, first.end()):
        label = found.group().casefold()
        is_writer = label in words.prefixes or label in words.roles or f"{label}:" in words.prefixes
        if is_writer and label not in NAME_WORDS.helpers and _has_colon(text, found.end()):
            return text[found.start() :]
    return text


def _has_colon(text: str, place: int) -> bool:
    return text[place : place + 2].lstrip()[:1] in _COLONS


def _is_label(behind: str, words: ShownWords) -> bool:
    """Whether a sign, or a person's full name with no more than a small word before, follows a label."""
    rest = behind.lstrip()
    if rest[:1] and rest[0] in _SIGNS:
        return True
    if rest == behind:
        return False
    front, _, name = rest.partition(" ")
    by = front.rstrip(":").casefold()
    if by in words.prefixes or (front.islower() and words.is_small(front)):
        rest = name
    return is_person(" ".join(_BORDER.split(rest, maxsplit=1)[0].split()[:2]))


def _without_joiner(front: str, words: ShownWords) -> str:
    """The text without "and" at its end."""
    name, _, last = front.rpartition(" ")
    return name.rstrip(_EDGES) if last.casefold() in words.joiners else front
