"""A day without its year: "4 November", "4.11.", "11-04", "11月4日", "11/4(火)"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.dates.calendars import western_digits
from cleanarticle.metadata.dates.pieces import PIECE, month_at
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MONTHS: Final = range(1, 13)
_DAYS: Final = range(1, 32)
_STOPS: Final = pattern(r"(?<![\d.,/-])(\d{1,2})\.\s?(\d{1,2})\.(?!\d)")
_EAST_ASIAN: Final = pattern(r"(?<!\d)(\d{1,2})\s?[\u6708\uc6d4]\s?(\d{1,2})\s?[\u65e5\u53f7\u865f\uc77c]")
# Slashes stand in fractions and pages, too: the day of the week says that it is a day.
_WEEKDAY: Final = pattern(
    r"(?<![\d./])(\d{1,2})/(\d{1,2})\s?[(\uff08]"
    r"[\u6708\u706b\u6c34\u6728\u91d1\u571f\u65e5\uc6d4\ud654\uc218\ubaa9\uae08\ud1a0\uc77c][)\uff09]"
)
_MAX_CHARACTERS: Final = 160
# A hyphen stands in numbers of other kinds, too: both have two digits, and a time may run on behind the day.
_HYPHEN: Final = pattern(r"(?<![\d.,/:-])([01]\d)-([0-3]\d)(?=\d\d:\d\d|[^\d-]|\Z)")
_BETWEEN: Final = 2  # letters of a word between the day and its month: "4 de noviembre"


def read_short(text: str, months: Mapping[str, int]) -> tuple[int, int] | None:
    """Month and day that a text names first: in numbers with a sign, in Chinese characters, or by the month's name.

    Args:
        text: lower case.
        months: number of each month by its name.
    """
    text = western_digits(text[:_MAX_CHARACTERS])
    if found := _EAST_ASIAN.search(text) or _WEEKDAY.search(text):
        return _checked(int(found.group(1)), int(found.group(2)))
    if found := _HYPHEN.search(text):
        return _checked(int(found.group(1)), int(found.group(2)))
    if found := _STOPS.search(text):
        return _checked(int(found.group(2)), int(found.group(1)))
    pieces = [piece for piece in PIECE.findall(text) if piece != "."]
    for place, piece in enumerate(pieces):
        if not piece[0].isalpha():
            continue
        month, size = month_at(pieces, place, months)
        if month and (day := _day_beside(pieces, place, size)):
            return _checked(month, day)
    return None


def _day_beside(pieces: Sequence[str], place: int, size: int) -> int:
    """The number right before a month, perhaps with a word between, else the one right behind it; 0 for none."""
    before = pieces[max(0, place - 2) : place]
    if before and len(before[-1]) <= _BETWEEN and before[-1].isalpha():
        before = before[:-1]
    for near in (before[-1:], pieces[place + size : place + size + 1]):
        if near and near[0].isdecimal() and int(near[0][:3]) in _DAYS:
            return int(near[0])
    return 0


def _checked(month: int, day: int) -> tuple[int, int] | None:
    return (month, day) if month in _MONTHS and day in _DAYS else None
