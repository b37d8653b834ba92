"""Table cells -> rows and columns, as a browser lays them out: empty cells, colspan and rowspan count.

Source: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table, read 2026-11.
"""

from __future__ import annotations

from collections import Counter
from itertools import count
from typing import TYPE_CHECKING, Final

from cleanarticle.model import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element

_MAX_COLUMNS: Final = 64  # cells further to the right have no place; a wider table says nothing on a line
_MAX_ROWS: Final = 65_534  # that one cell reaches down; the standard's limit
_MAX_DIGITS: Final = 5


def placed_cells(cells: Sequence[tuple[int, _Element]]) -> tuple[Cell, ...]:
    """The places of the cells that hold text.

    Args:
        cells: they and the numbers of their Nodes, in page order.

    Returns:
        One record for each that stands in a row, within the first 64 columns, by the number of its Node.
    """
    if not cells:  # most pages
        return ()
    numbers = {element: number for number, element in cells}
    groups = Counter(group for element in numbers if (group := _group(element)) is not None)
    rows = count()
    return tuple(sorted(cell for group, left in groups.items() for cell in _of_group(group, numbers, left, rows)))


def _group(cell: _Element) -> _Element | None:
    """What holds a cell's row: <tbody>, <table>; None for a cell in no row."""
    row = cell.getparent()
    return row.getparent() if row is not None and row.tag == "tr" else None


def _of_group(group: _Element, numbers: Mapping[_Element, int], left: int, rows: Iterator[int]) -> Iterator[Cell]:
    """The cells of a group of rows; ``left`` of them hold text, and behind the last nothing is looked at."""
    taken = [-1] * _MAX_COLUMNS  # for each column the last row that a cell reaches
    for row in group.iterchildren("tr"):
        at, column = next(rows), 0
        for element in row.iterchildren("td", "th"):
            while column < _MAX_COLUMNS and taken[column] >= at:
                column += 1
            left -= element in numbers
            if column >= _MAX_COLUMNS:
                continue
            end = min(column + _span(element, "colspan"), _MAX_COLUMNS)
            last = at + _span(element, "rowspan") - 1
            if last > at:
                taken[column:end] = [last] * (end - column)
            if element in numbers:
                yield Cell(numbers[element], at, column, end)
            column = end
        if not left:
            return


def _span(cell: _Element, name: str) -> int:
    """How many columns or rows a cell takes; a rowspan of 0 reaches to the end of the group."""
    said = (cell.get(name) or "1").strip()
    if not (said.isascii() and said.isdigit() and len(said) <= _MAX_DIGITS):
        return 1
    return min(int(said), _MAX_ROWS) or (_MAX_ROWS if name == "rowspan" else 1)
