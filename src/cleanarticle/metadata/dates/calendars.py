"""Dates in other calendars and digits, rewritten in the Gregorian one."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from cleanarticle.metadata.dates.calendar_words import CALENDAR_WORDS
from cleanarticle.patterns import pattern

_FOREIGN: Final = pattern(r"(?![0-9])\d")
_BUDDHIST: Final = pattern(r"(?<!\d)(25[3-9]\d|26[0-4]\d)(?!\d)")
BUDDHIST_AHEAD: Final = 543  # years that the Thai count is ahead
# The eras of the Japanese calendar since 1989, and the year before the first of each.
_ERA: Final = pattern(r"(\u4ee4\u548c|\u5e73\u6210)\s*(\d{1,2}|\u5143)\s*\u5e74")
_REIWA: Final = 0x4EE4  # code of the newer era's first character
_BEFORE_REIWA: Final = 2018
_BEFORE_HEISEI: Final = 1988
_MINGUO: Final = pattern(r"\u6c11\u570b\s*(\d{2,3})\s*\u5e74")  # the count of Taiwan
BEFORE_MINGUO: Final = 1911
_HAN_NUMBER: Final = pattern(
    r"[\u3007\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,4}(?=[\u5e74\u6708\u65e5])"
)
_HAN_DAY: Final = pattern(r"\u65e5")
_CENTURIES: Final = (2500, 2000)  # of years in two digits: the Thai count before the Gregorian one
_FIRST_YEAR: Final = 1990
_PERSIAN_DIGIT: Final = pattern(r"[\u06f0-\u06f9]")
_SOLAR_HIJRI: Final = pattern(r"(?<!\d)(1[34]\d\d)\s*[/\-.]\s*(\d{1,2})\s*[/\-.]\s*(\d{1,2})(?!\d)")
SOLAR_YEARS: Final = range(1369, 1480)  # of the Iranian calendar: 1990 to 2100
# Days between the two counts' day 1: 1 Farvardin 1400 was 21 March 2021.
_HIJRI_EPOCH: Final = 356_033


def western_digits(text: str) -> str:
    """The same text with the digits of every script as 0-9."""
    return _FOREIGN.sub(_digit, text)


def _digit(found: re.Match[str]) -> str:
    return str(int(found.group()))


def gregorian(text: str) -> str:
    """``text`` with 0-9 for all digits, and Gregorian years for Thai, Japanese, Taiwanese and numeric Persian ones."""
    is_persian = _PERSIAN_DIGIT.search(text) is not None
    text = western_digits(text)
    if is_persian:
        text = _SOLAR_HIJRI.sub(_of_numbers, text)
    if _HAN_DAY.search(text):
        text = _HAN_NUMBER.sub(_of_han, text)
    text = _ERA.sub(_of_era, text)
    text = _MINGUO.sub(lambda year: f"{BEFORE_MINGUO + int(year.group(1))}{year.group()[-1]}", text)
    return _BUDDHIST.sub(lambda year: str(int(year.group()) - BUDDHIST_AHEAD), text)


def full_thai_year(year: int) -> int:
    """The Gregorian year that a Thai date has in two digits: 67 is 2567, which is 2024, and 24 is 2024; else itself."""
    if year > 99:
        return year
    century, gregorian_century = _CENTURIES
    buddhist = century + year - BUDDHIST_AHEAD
    return buddhist if buddhist >= _FIRST_YEAR else gregorian_century + year


def _of_han(found: re.Match[str]) -> str:
    """A number in Chinese characters: digit by digit, or with tens."""
    digits, zero, ten = CALENDAR_WORDS.han_digits, CALENDAR_WORDS.han_zero, CALENDAR_WORDS.han_ten
    text = found.group().replace(zero, digits[0])
    if ten not in text:
        return "".join([str(digits.index(sign)) for sign in text])
    tens, _, ones = text.partition(ten)
    if len(tens) > 1 or len(ones) > 1:
        return found.group()
    value = 10 * (digits.index(tens) if tens else 1) + (digits.index(ones) if ones else 0)
    return str(value)


def _of_era(found: re.Match[str]) -> str:
    era, count = found.groups()
    before = _BEFORE_REIWA if ord(era[0]) == _REIWA else _BEFORE_HEISEI
    return f"{before + (int(count) if count.isdecimal() else 1)}{found.group()[-1]}"


def _of_numbers(found: re.Match[str]) -> str:
    day = of_solar_hijri(*map(int, found.groups()))
    return day.isoformat() if day else found.group()


def of_solar_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Persian one, by the calendar's 33-year cycle; exact for 1343-1472. None for no day."""
    if year not in SOLAR_YEARS or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    cycles = year + 1595
    days = 365 * cycles + cycles // 33 * 8 + (cycles % 33 + 3) // 4 + day
    days += (month - 1) * 31 if month <= 6 else (month - 7) * 30 + 186
    return date.fromordinal(days - _HIJRI_EPOCH)
