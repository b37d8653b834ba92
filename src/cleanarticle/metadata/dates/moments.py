"""Text -> the first day, or moment, that it names; in a machine's notations and in people's."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.dates.calendar_words import SOLAR_HIJRI
from cleanarticle.metadata.dates.calendars import (
    BEFORE_MINGUO,
    BUDDHIST_AHEAD,
    full_thai_year,
    gregorian,
    of_solar_hijri,
)
from cleanarticle.metadata.dates.clock import clock, in_half
from cleanarticle.metadata.dates.pieces import PIECE, month_at
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

Moment = datetime | date

FIRST_YEAR: Final = 1990  # the web's first pages; earlier years are what an article tells of
LAST_YEAR: Final = 2100
_MINGUO_YEARS: Final = range(100, 190)  # of Taiwan's count, written in figures alone
_MAX_CHARACTERS: Final = 160
_MONTHS: Final = 12  # higher numbers are months of the Iranian calendar
_MACHINE: Final = pattern(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:(?:[T ,]+|-(?=\d\d:\d\d:))(\d\d|\d(?=:)):?(\d\d)(?::?(\d\d|(?<=:)\d)(?:[.,]\d{1,9})?)?(?:\s?([AaPp])[Mm]\b)?"
    r"\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?(?![\d:]))?",
    re.ASCII,
)
_SECONDS: Final = pattern(r"(1\d{9})(?:\d{3}|\.\d+)?\Z", re.ASCII)  # since 1970: years 2001 to 2033
_SIGNS: Final = frozenset(":/.-")  # which PIECE finds as well
_DATE_SIGNS: Final = frozenset("./-")  # between numbers
_NAMED_ZONES: Final = frozenset({"Z", "UTC", "GMT"})
_HAS_THAI: Final = pattern("[\u0e01-\u0e4e]")
_HAS_DIGIT: Final = pattern(r"[\d\u5e74]")  # a date may be written in Chinese characters alone
_EAST_ASIAN: Final = pattern(
    r"(\d{4})\s*[\u5e74\ub144]\s*(\d{1,2})\s*[\u6708\uc6d4]\s*(\d{1,2})\s*[\u65e5\u53f7\u865f\uc77c]?"
)
_YEAR_FIRST: Final = pattern(r"(?<![\d.,-])(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)")
# "28.09.1912:44" is 28 September 2019, 12:44: the clock may stand right behind the year, as may the same day once more.
_NUMERIC: Final = pattern(
    r"(?<![\d.,/-])(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{2}(?=\d\d:\d\d)|(?:19|20)\d\d(?=\d\d?:\d\d|\d\d?\2\d\d?\2\d)"
    r"|(?:\d{4}(?!\d)|\d{2}(?!\d))(?!/|[.,]\d))"
)


def read_machine(text: str) -> Moment | None:
    """The moment that a machine wrote: ISO 8601 or near it, or seconds since 1970; None otherwise.

    Aware where the text has an offset, without a time where it has none. Years outside 1990-2100
    and days that no calendar has give None.
    """
    text = text.strip()[:_MAX_CHARACTERS]
    seconds = _SECONDS.match(text)
    if seconds:
        return datetime.fromtimestamp(int(seconds.group(1)), UTC)
    found = _MACHINE.match(text)
    if found is None:
        return None
    year, month, day, hour, minute, second, half, zone = found.groups()
    whole = _day(int(year), int(month), int(day))
    if whole is None or hour is None:
        return whole
    return _moment(whole, (in_half(int(hour), half), int(minute), int(second or 0)), zone)


def _moment(day: date, time: tuple[int, int, int], zone: str | None) -> Moment:
    """The day with its time; the day alone where the time is impossible."""
    hour, minute, second = time
    if hour > 23 or minute > 59:
        return day
    moment = datetime(day.year, day.month, day.day, hour, minute, min(second, 59))  # noqa: DTZ001 - nothing invented
    return moment.replace(tzinfo=_zone(zone)) if zone else moment


def _zone(text: str) -> timezone | None:
    if text in _NAMED_ZONES:
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if offset >= timedelta(hours=16):  # the widest in use is +14:00
        return None
    return timezone(-offset if text[0] == "-" else offset)


def _day(year: int, month: int, day: int) -> date | None:
    if year > LAST_YEAR:
        year -= BUDDHIST_AHEAD
    if FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 31:
        try:
            return date(year, month, day)
        except ValueError:
            return None
    return None


def read_text(text: str, months: Mapping[str, int], *, month_first: bool) -> Moment | None:
    """The first date in a person's notation: "5 January 2024", "Jan. 5, 2024", "5.1.2024", "2024年1月5日".

    Args:
        text: its first 160 characters are read; digits of every script count.
        months: number of each month by its name, lower case without a dot at its end; from 101 those of the Iranian
            calendar.
        month_first: whether 3/4/2024 is 4 March.
    """
    text = text[:_MAX_CHARACTERS]
    if not _HAS_DIGIT.search(text):
        return None
    is_thai = False
    if not text.isascii():
        text = gregorian(text)
        is_thai = _HAS_THAI.search(text) is not None
    day = _east_asian(text) or _numeric(text, month_first=month_first, is_thai=is_thai) or _worded(text, months)
    if day is None:
        return None
    time = clock(text)
    return _moment(day, time[:3], time.zone) if time else day


def _east_asian(text: str) -> date | None:
    found = None if text.isascii() else _EAST_ASIAN.search(text)
    return _day(*map(int, found.groups())) if found else None


def _numeric(text: str, *, month_first: bool, is_thai: bool) -> date | None:
    """Three numbers with the same sign between them, the year first or last."""
    if _DATE_SIGNS.isdisjoint(text):
        return None
    if found := _YEAR_FIRST.search(text):  # "2024. 1. 5. 15:30" is not 1 May 2015
        return _day(*map(int, found.groups()))
    found = _NUMERIC.search(text)
    return _in_order(found, month_first=month_first, is_thai=is_thai) if found else None


def _in_order(found: re.Match[str], *, month_first: bool, is_thai: bool) -> date | None:
    """The day that three numbers name."""
    first, sign, second, third = found.groups()
    if len(first) > 2:
        year = int(first) + (BEFORE_MINGUO if int(first) in _MINGUO_YEARS else 0)
        return _day(year, int(second), int(third))
    if len(third) == 2 and sign == "-":
        return None
    year = int(third) if len(third) == 4 else full_thai_year(int(third)) if is_thai else 2000 + int(third)
    if (month_first and sign != "." and int(first) <= 12) or int(second) > 12:
        return _day(year, int(first), int(second))
    return _day(year, int(second), int(first))


def _worded(text: str, months: Mapping[str, int]) -> date | None:
    """A month's name with a day beside it and a year after them, or before."""
    pieces = PIECE.findall(text.casefold())
    for place, piece in enumerate(pieces):
        if piece in _SIGNS or piece.isdecimal():
            continue
        month, size = month_at(pieces, place, months)
        if not month:
            continue
        before = [int(near) for near in pieces[max(0, place - 3) : place] if near.isdecimal() and len(near) <= 4]
        after = [int(near) for near in pieces[place + size : place + size + 5] if near.isdecimal() and len(near) <= 4]
        is_thai = _HAS_THAI.match(piece) is not None
        for day, written in _pairs(before[-2:], after[:3]):
            year = full_thai_year(written) if is_thai else written
            found = _day(year, month, day) if month <= _MONTHS else of_solar_hijri(year, month - SOLAR_HIJRI, day)
            if found is not None:
                return found
    return None


def _pairs(before: list[int], after: list[int]) -> list[tuple[int, int]]:
    """Day and year as they may stand around a month, the likeliest first."""
    pairs = []
    if before and after:
        pairs.append((before[-1], after[0]))  # 5 January 2024; 2024, 5 January is below
        pairs.append((after[0], before[-1]))  # 2024 January 5
    if len(after) > 1:
        pairs.append((after[0], after[1]))  # January 5, 2024
    if len(before) > 1:
        pairs.append((before[1], before[0]))
    return pairs
