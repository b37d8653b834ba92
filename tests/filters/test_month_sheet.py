"""Calendars among the article's tables."""

from __future__ import annotations

import pytest

from cleanarticle.filters.month_sheet import MonthSheet
from tests.builders import PROSE, fates, page_of, surveyed


def _table(cells: list[str]) -> str:
    rows = [cells[start : start + 7] for start in range(0, len(cells), 7)]
    return "<table>" + "".join("<tr>" + "".join(f"<td>{cell}" for cell in row) for row in rows) + "</table>"


def dropped(cells: list[str]) -> int:
    """How many cells of a table below a paragraph go."""
    some_page = page_of(f"<body><p>{PROSE}</p>{_table(cells)}")
    return len(fates(MonthSheet(), surveyed(some_page)))


_WEEK = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]


@pytest.mark.parametrize(("days", "form"), [(28, "{}"), (31, "{:02}")])
def test_a_month(days: int, form: str) -> None:
    """All its cells go: the name, the weekdays and the days, those of the months beside it among them."""
    month = ["October", *_WEEK, "30", *[form.format(day) for day in range(1, days + 1)]]
    assert dropped(month) == len(month)


def test_other_tables() -> None:
    """Fewer numbers, numbers that do not follow each other, days with what is on, and numbers in other digits."""
    assert dropped([str(day) for day in range(1, 28)]) == 0
    assert dropped([str(day % 9) for day in range(35)]) == 0
    assert dropped([str(number) for number in range(40, 80)]) == 0
    assert dropped([cell for day in range(1, 32) for cell in (str(day), "A concert in the hall")]) == 0
    assert dropped([chr(0xB2)] * 40) == 0
