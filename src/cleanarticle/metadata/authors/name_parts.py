"""One part of a byline -> the name in it: without dates, roles, degrees, footnotes and what runs on behind it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names_of_houses import without_house
from cleanarticle.metadata.authors.person_names import (
    EDGES,
    PARTICLES,
    is_capital_behind,
    is_degree,
    is_person,
    stripped,
)
from cleanarticle.metadata.authors.role_parts import GLUED, without_label, without_role
from cleanarticle.metadata.wording import UNSPACED_FROM, bare
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.authors.shown_words import ShownWords

_ARROWS: Final = " »›→❯|*"  # those of them that lead on to a date
_OPEN: Final = MappingProxyType({"(": ")", "[": "]"})
_CLOSED: Final = MappingProxyType({closed: opened for opened, closed in _OPEN.items()})
_MAX_NAME: Final = 60
_MAX_SHORT: Final = 4  # letters of what is shortened by a full stop
_MAX_WORDS: Final = 6  # "Maria del Carmen García de la Torre" has seven, and is rarer than "Staff of the paper of X"
_MAX_LOOSE: Final = 4  # words of a name that has small words other than particles
_NO_NAME: Final = frozenset("#?!=%$\u20ac")  # signs that names do not have
_DIGIT: Final = pattern(r"\d")
_FOOTNOTE: Final = pattern(r"(?<=[a-z])\d{1,2}\b(?!\. |[./]\d|\.[a-z])")  # none in "coast24.example"
# "Jane Doe27. Januar 2024"; no month is 0, but many a version is
_GLUED_DAY: Final = pattern(r"(?<=[^\W\d_]{2})(?=\d{1,2}(?:\.? [^\W\d]|[./](?!0\b)\d))")
_LOGIN: Final = pattern(r"\A[a-z]+_(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{6,}")  # as programs make them: "harbours_zq4ka7b"
_DAY: Final = pattern(r"(?:\d{1,2}\.? [^\W\d]{3,12}\.?,? \d{4}|\d{4}-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2})")
_DATE_BEGINS: Final = pattern(r"\s*[(\[]?\d{1,4}[./:\-\s\u5e74]|\s*\d")


def name_of(part: str, words: ShownWords, *, shortest: int) -> str:
    """A part of a byline as a name; "" where it is none.

    Args:
        part: what stands between two borders of the line.
        words: the words around names in the page's languages.
        shortest: words of a name before a function word ends it.
    """
    has_digit = _DIGIT.search(part) is not None  # most names have none, and three patterns ask for some
    if has_digit:
        part = _without_numbers(part)
    part = words.without_prefix(_without_half(stripped(part, EDGES)))
    if " " in part and part.casefold() in NAME_WORDS.wires:
        return part
    if has_digit:
        part = without_date(part, words)
    if " " in part and words.is_no_name(part.casefold()):
        return ""  # a desk's name, whose last word may be in small letters, and no part of it
    part = without_role(without_label(part, words), words)
    name = _without_tail(without_house(part.rstrip(_ARROWS).split(), words), words, shortest)
    while len(name) > 2 and is_degree(name[-1], name[-2]):
        name.pop()
    if len(name) > 1 and len(name[-1]) > _MAX_SHORT and name[-1].count(".") == 1:
        name[-1] = name[-1].removesuffix(".")  # a sentence's end; "Jr." and "B.C." keep theirs
    return " ".join(name) if _may_be_name(name, words) else ""


def _without_numbers(part: str) -> str:
    """The part without the number of a footnote, and with a space before a day that runs on behind a name."""
    if " " in part or not (part[-2:].isdigit() or "_" in part):  # digits of a lone word are its own: "coast24"
        part = _FOOTNOTE.sub("", part)
    return _GLUED_DAY.sub(" ", part)


def _without_half(part: str) -> str:
    """The part without a bracket at one of its ends whose other one stands elsewhere: "John Roe)"."""
    if part[-1:] in _CLOSED and _CLOSED[part[-1]] not in part:
        part = part[:-1].rstrip(EDGES)
    if part[:1] in _OPEN and _OPEN[part[0]] not in part:
        part = part[1:].lstrip(EDGES)
    return part


def holds_date(part: str) -> bool:
    """Whether a date, or another number, stands in a part."""
    return _DIGIT.search(part) is not None


def without_date(part: str, words: ShownWords) -> str:
    """The part up to a date: "A B on Friday December 23" is A B."""
    found = _DATE_BEGINS.search(part)
    if not found or not (found.start() == 0 or part[found.start()].isspace()):
        return part
    name = part[: found.start()].split()
    while name and (size := _date_words(name, words)):
        del name[-size:]
    if name:
        name[-1] = GLUED.sub(lambda tail: "" if words.is_date(tail.group().casefold()) else tail.group(), name[-1])
    front = " ".join(name)
    return front[:-1] if front[-1:] == ":" and is_person(front) and _DAY.search(part, found.start()) else front


def _date_words(name: Sequence[str], words: ShownWords) -> int:
    """How many words at the end say that a date follows: "Last updated"."""
    if len(name) > 1 and " ".join(name[-2:]).casefold().strip(".,:") in words.dates:
        return 2
    return int(words.is_date(name[-1].casefold().strip(".,:")))


def _may_be_name(name: Sequence[str], words: ShownWords) -> bool:
    whole = " ".join(name)
    if not (name and whole[0] != "\u2026" and any(map(str.isalpha, whole)) and _NO_NAME.isdisjoint(whole)):
        return False
    if len(whole) > _MAX_NAME or len(name) > _MAX_WORDS or len(bare(whole)) < 2:
        return False
    lowered = whole.casefold()
    if whole[0] >= UNSPACED_FROM and lowered in NAME_WORDS.helpers:
        return False  # "图片": what somebody took
    if _LOGIN.fullmatch(whole) or lowered in NAME_WORDS.nobody or words.is_no_name(lowered) or _is_phrase(name, words):
        return False
    if len(NAME_WORDS.networks.intersection(lowered.split())) > 1:
        return False
    # "in the capital", "Head of the desk": no name
    return len(name) <= _MAX_LOOSE or not any(word[0].islower() for word in name) or is_person(whole)


def _is_phrase(name: Sequence[str], words: ShownWords) -> bool:
    """Whether words that begin with a function word name nobody: "the author", "More About A B"."""
    if name[0] in PARTICLES or not words.is_small(name[0].casefold()):
        return False
    if name[-1].casefold() in words.agencies:
        return False  # "the Paper Team"
    return name[0].islower() or (len(name) > 2 and words.is_small(name[1].casefold()))


def _without_tail(name: list[str], words: ShownWords, shortest: int) -> list[str]:
    """The words up to the first function word that is no part of names: "A B in the capital" is A B."""
    for place, word in enumerate(name):
        is_small = place >= shortest and words.is_small(word) and (word not in PARTICLES or _is_by(name, place))
        if is_small or (place > 1 and word.isupper() and _ends_name(name, place, words)):
            name = name[:place]
            break
    while len(name) > 1 and (
        (name[-1][0].islower() and name[0][0].isupper() and "." not in name[-1] and not is_capital_behind(name[-1]))
        or name[-1].casefold().strip(":") in words.dates
        or _is_weekday_of(name, words)
    ):
        name = name[:-1]
    return name


def _ends_name(name: Sequence[str], place: int, words: ShownWords) -> bool:
    """Whether a word in capitals behind a full name is a small one, as in "Jane Doe IN Harbours"."""
    small = name[place].casefold()
    is_small = len(small) > 1 and small not in PARTICLES and words.is_small(small)
    return is_small and not name[0].isupper() and is_person(" ".join(name[:place]))


def _is_by(name: Sequence[str], place: int) -> bool:
    """Whether a particle stands behind a small word and is none: "Ada Rossi fotografie di Ugo Bianchi"."""
    before = name[place - 1]
    return place > 2 and before.islower() and before not in PARTICLES


def _is_weekday_of(name: Sequence[str], words: ShownWords) -> bool:
    """Whether the last word is one beside dates, as the one before it says: "Updated Mon"."""
    return len(name) > 2 and name[-1].casefold() in words.parts and name[-2].casefold() in words.dates
