"""A day without its year beside the headline: its year is that of the update which the page declares."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.dates.short_dates import read_short
from cleanarticle.metadata.wording import is_sentence
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_AFTER: Final = 6  # blocks after the headline in which it stands
_MAX_LINE: Final = 90  # characters of its line
_LONGEST: Final = timedelta(days=31)  # before the update: blogs leave the year out of older days, too
_MAX_BESIDE: Final = 2  # words beside the day in a line that is little else
_DIGITS: Final = frozenset("0123456789")
_YEAR: Final = pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")  # of the day that the line tells of: a birthday


def yearless_day(sources: Sources, headline: int | None, update: date) -> tuple[date, Block] | None:
    """The day that a line right below the headline names without a year, and its block; None for none.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
        update: day of the last change that the page declares.
    """
    for block in _lines(sources, headline):
        text = block.text.casefold()
        found = None if _YEAR.search(text) else read_short(text, sources.months)
        if found and (sources.words.lines.has_prefix(text) or _is_day_alone(text, sources)):
            for year in (update.year, update.year - 1):
                day = _day(year, *found)
                if day and timedelta(0) <= update - day <= _LONGEST:
                    return day, block
    return None


def _lines(sources: Sources, headline: int | None) -> Iterator[Block]:
    """The short lines below the headline that have a digit, are no sentence, and tell of no update."""
    if headline is None:
        return
    for block in sources.page.blocks[headline + 1 : headline + 1 + _AFTER]:
        is_short = len(block.text) <= _MAX_LINE and not is_sentence(block.text, block.words)
        if is_short and not _DIGITS.isdisjoint(block.text) and not sources.words.update.search(block.text.casefold()):
            yield block


def _is_day_alone(text: str, sources: Sources) -> bool:
    """Whether a lower-case line holds a day and hardly anything else."""
    words = [word for word in text.replace(".", " ").replace(",", " ").split() if word.isalpha()]
    beside = [word for word in words if word not in sources.months and not sources.is_of_date(word)]
    return len(beside) <= _MAX_BESIDE


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
