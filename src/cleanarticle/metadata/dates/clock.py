"""Text beside a date -> the time of day in it, on a clock of twelve or of twenty-four hours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.dates.calendar_words import CALENDAR_WORDS
from cleanarticle.metadata.wording import UNSPACED_FROM
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOON: Final = 12
_WHOLE: Final = "day"  # what is said behind hours of the whole day: "14.30 น."
_EARLY: Final = 5  # hours before it are said to be of the noon, or of the night, as the clock shows them
_CLOCK: Final = pattern(
    r"(?<!\d)(\d{1,2})"
    r"(?:([:.]|\s?h\s?)(\d\d)(?::(\d\d))?(?!\d)|\s?[\u65f6\u6642\u70b9\u9ede\uc2dc]\s?(\d{1,2})\s?[\u5206\ubd84])",
    re.IGNORECASE,
)
_LETTER: Final = pattern(r"[ap]\b", re.IGNORECASE)  # "6:05p"
_DATE_SIGNS: Final = frozenset("./-")
_EDGES: Final = " ,.("  # between a word and the time behind it
_LONGEST: Final = max(map(len, CALENDAR_WORDS.halves))
_WORDS: Final = tuple(CALENDAR_WORDS.halves)
_AT: Final = tuple(CALENDAR_WORDS.at)
_BEHIND: Final = pattern(
    r"\s?(" + "|".join(map(re.escape, sorted(CALENDAR_WORDS.halves_behind, key=len, reverse=True))) + ")"
)
# An hour without minutes, and what says that it is one.
_HOUR: Final = pattern(
    r"(?<![\d.,:/-])(\d{1,2})\s?(?:"
    + "|".join(map(re.escape, sorted(CALENDAR_WORDS.hours, key=len, reverse=True)))
    + r"|[\u65f6\u6642\u70b9\u9ede\uc2dc](?![\u95f4\u9593\uac04]))(?!\w)",
    re.IGNORECASE,
)
# Behind a time: "UTC", "GMT+1", "(+01:00)", " -0500"; without a blank a hyphen stands before the end of something.
_ZONE: Final = pattern(
    r"(?:\s?[ap]\.?m\b\.?)?\s?\(?(?:(?:GMT|UTC)(?![A-Za-z])\s?(?:([+-])(\d\d?)(?::?(\d\d))?(?!\d))?"
    r"|((?<!\d)-|\+)(\d\d):?(\d\d)(?!\d))",
    re.IGNORECASE,
)


class Clock(NamedTuple):
    """A time of day."""

    hour: int
    minute: int
    second: int
    zone: str  # its offset from UTC as "+01:00"; "" where none is said


def clock(text: str) -> Clock | None:
    """The first time of day in a text that is not part of its date; None without one.

    Args:
        text: a line with a date in it, its digits 0-9.
    """
    for found in _CLOCK.finditer(text):
        hour, sign, minute, second, han_minute = found.groups()
        if sign == "." and _is_of_date(text, found.start(), found.end()):
            continue
        half = _half(text, found.start(), found.end(), sign) if int(hour) <= _NOON or sign == "." else ""
        if int(hour) > _NOON and half != _WHOLE:
            half = ""
        if sign and sign != ":" and not half and not _is_told(text, found.start(), sign):
            continue
        return Clock(_hours(int(hour), half), int(minute or han_minute), int(second or 0), _zone(text, found.end()))
    return _whole_hour(text)


def _whole_hour(text: str) -> Clock | None:
    """The only hour alone: "3 p.m.", "10 Uhr", "15\u6642"; what "10h" is only a word for "at" before it tells."""
    hours = list(_HOUR.finditer(text))  # two are a forecast, or from when to when something is on
    found = hours[0] if len(hours) == 1 else None
    if found is None or (found.group()[-1] in "hH" and not _is_at(text, found.start())):
        return None
    hour = int(found[1])
    half = _half(text, found.start(), found.end(1), None) if hour <= _NOON else ""
    return Clock(_hours(hour, half), 0, 0, _zone(text, found.end()))


def _is_told(text: str, start: int, sign: str) -> bool:
    """Whether "h" parts the minutes, but not of a duration in brackets, or a word for "at" stands before them."""
    return _is_at(text, start) if sign == "." else text[start - 1 : start] != "("


def _is_at(text: str, start: int) -> bool:
    before = _plain(text[max(0, start - _LONGEST - 2) : start]).rstrip(_EDGES)
    return before.endswith(_AT) and bool(_at_end(before, CALENDAR_WORDS.at))


def _zone(text: str, end: int) -> str:
    """The offset that stands behind a time."""
    found = _ZONE.match(text, end)
    if found is None:
        return ""
    sign, hours, minutes = found.group(1, 2, 3) if found[1] else found.group(4, 5, 6)
    return f"{sign or '+'}{hours or 0:0>2}:{minutes or '00'}"


def _is_of_date(text: str, start: int, end: int) -> bool:
    """Whether numbers with a full stop between them are two of a date's three: "07.26" in "2022.07.26 PM 2:05"."""
    return text[start - 1 : start] in _DATE_SIGNS or (
        text[end : end + 1] in _DATE_SIGNS and text[end + 1 : end + 2].isdecimal()
    )


def _half(text: str, start: int, end: int, sign: str | None) -> str:
    """What is said of a time's part of the day: "am", "pm", "noon" or "night"; "" where nothing is."""
    if sign != ".":  # behind a word may stand a date: "am 05.07."
        before = _plain(text[max(0, start - _LONGEST - 2) : start]).rstrip(_EDGES)
        if before.endswith(_WORDS) and (half := _at_end(before, CALENDAR_WORDS.halves)):
            return half
    behind = _plain(text[end : end + _LONGEST + 2])
    found = _BEHIND.match(behind)
    if found and (found.group()[-1] >= UNSPACED_FROM or not behind[found.end() : found.end() + 1].isalpha()):
        return CALENDAR_WORDS.halves_behind[found.group(1)]
    letter = _LETTER.match(text, end)
    return letter.group().lower() + "m" if letter else ""


def _plain(text: str) -> str:
    return text.casefold().replace("\u00a0", " ").replace("\u202f", " ")


def _at_end(text: str, halves: Mapping[str, str]) -> str:
    """What the word at a text's end says of the part of the day; "" where it is the end of another word."""
    for size in range(min(_LONGEST, len(text)), 0, -1):
        half = halves.get(text[-size:])
        if half and (text[-size] >= UNSPACED_FROM or not text[: len(text) - size][-1:].isalpha()):
            return half
    return ""


def in_half(hour: int, letter: str | None) -> int:
    """The hour from 0 to 23 that an hour is before "am" or "pm", of which the first letter is given."""
    return _hours(hour, f"{letter.lower()}m") if letter and hour <= _NOON else hour


def _hours(hour: int, half: str) -> int:
    """The hour from 0 to 23 that an hour up to 12 is in a part of the day."""
    if half == "am":
        return hour % _NOON
    if half == "pm":
        return hour % _NOON + _NOON
    if half == "noon":
        return hour + _NOON if hour < _EARLY else hour
    if half == "night":
        return hour % _NOON + (_NOON if _EARLY <= hour < _NOON else 0)
    return hour
