"""Dates in other calendars and digits, rewritten in the Gregorian one."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_FOREIGN: Final = re.compile(r"[^\x00-\x7f]")
_BUDDHIST: Final = re.compile(r"(?<!\d)(25[3-9]\d|26[0-4]\d)(?!\d)")
_BUDDHIST_AHEAD: Final = 543  # years that the Thai count is ahead
# The eras of the Japanese calendar since 1989, and the year before the first of each.
_ERA: Final = re.compile(r"(\u4ee4\u548c|\u5e73\u6210)\s*(\d{1,2}|\u5143)\s*\u5e74")
_REIWA: Final = 0x4EE4  # code of the newer era's first character
_BEFORE_REIWA: Final = 2018
_BEFORE_HEISEI: Final = 1988
_PERSIAN_DIGIT: Final = re.compile(r"[\u06f0-\u06f9]")
_SOLAR_HIJRI: Final = re.compile(r"(?<!\d)(1[34]\d\d)\s*[/\-.]\s*(\d{1,2})\s*[/\-.]\s*(\d{1,2})(?!\d)")
# Days between the two counts' day 1: 1 Farvardin 1400 was 21 March 2021.
_HIJRI_EPOCH: Final = 356_033


def western_digits(text: str) -> str:
    """The same text with the digits of every script as 0-9."""
    return _FOREIGN.sub(_digit, text)


def _digit(found: re.Match[str]) -> str:
    character = found.group()
    return str(int(character)) if character.isdecimal() else character


def gregorian(text: str) -> str:
    """``text`` with 0-9 for the digits of every script and Gregorian years for Thai, Japanese and Persian ones."""
    is_persian = _PERSIAN_DIGIT.search(text) is not None
    text = western_digits(text)
    if is_persian:
        text = _SOLAR_HIJRI.sub(_of_solar_hijri, text)
    text = _ERA.sub(_of_era, text)
    return _BUDDHIST.sub(lambda year: str(int(year.group()) - _BUDDHIST_AHEAD), text)


def _of_era(found: re.Match[str]) -> str:
    era, count = found.groups()
    before = _BEFORE_REIWA if ord(era[0]) == _REIWA else _BEFORE_HEISEI
    return f"{before + (int(count) if count.isdecimal() else 1)}{found.group()[-1]}"


def _of_solar_hijri(found: re.Match[str]) -> str:
    """The Gregorian day of a Persian one, by the calendar's 33-year cycle; exact for 1343-1472."""
    year, month, day = map(int, found.groups())
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return found.group()
    cycles = year + 1595
    days = 365 * cycles + cycles // 33 * 8 + (cycles % 33 + 3) // 4 + day
    days += (month - 1) * 31 if month <= 6 else (month - 7) * 30 + 186
    return date.fromordinal(days - _HIJRI_EPOCH).isoformat()
