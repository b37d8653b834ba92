"""A table of the days of a month is a calendar to click on, or shows what is free: no text of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.table_cells import blocks_in_tables, cells_around
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MONTH: Final = tuple(range(1, 29))  # the days of the shortest one
_MIN_SHARE: Final = 0.7  # days of a table's lines; the month and the weekdays are the others
_MAX_DIGITS: Final = 2


class MonthSheet:
    """Drops tables of which most cells are the days of a month, one after the other."""

    name: ClassVar[str] = "month-sheet"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept cell of such a table."""
        for cells in blocks_in_tables(survey.page.blocks, cells_around(survey.page)).values():
            if len(cells) < len(_MONTH) or not any(kept[cell.number] for cell in cells):
                continue
            days = [int(cell.text) for cell in cells if len(cell.text) <= _MAX_DIGITS and cell.text.isdecimal()]
            first = days.index(_MONTH[0]) if _MONTH[0] in days else len(days)
            if tuple(days[first : first + len(_MONTH)]) != _MONTH or len(days) < _MIN_SHARE * len(cells):
                continue
            for cell in cells:
                if kept[cell.number]:
                    yield Verdict(cell.number, False, Species.NAVIGATION, "days-of-a-month", len(days), len(_MONTH))
