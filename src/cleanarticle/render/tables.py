"""The kept cells of a table -> rows in which each stands below its heading, with empty fields where nothing stands."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle import kinds
from cleanarticle.facts.table_cells import MIN_ROWS, blocks_in_tables, cells_around, rows_of_several
from cleanarticle.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cleanarticle.model import Block, Cell, Page

_HEADER: Final = "th"
_MAX_GAPS: Final = 4  # empty fields for each that holds text; a table of more only lays something out
_FEW_GAPS: Final = 64  # fields of any table
_KINDS: Final = (Kind.CELL, Kind.PARAGRAPH, Kind.LIST_ITEM)  # headings and quotes in cells: an article in a layout
# What a cell of several lines or paragraphs holds at most; one of more holds a text that is laid out.
_MAX_LINES: Final = 8
_MAX_CHARS: Final = 300


class Field(NamedTuple):
    """What stands in one column of a row."""

    blocks: tuple[Block, ...]  # () where nothing does
    is_header: bool


_GAP: Final = Field((), is_header=False)


class Tables:
    """The tables of one page.

    Args:
        page: the page.
        blocks: those of its blocks that are written, in page order.
    """

    def __init__(self, page: Page, blocks: Sequence[Block]) -> None:
        self._nodes = page.nodes
        self._places = cells_around(page)
        members = blocks_in_tables(blocks, self._places)
        around = {place.table for table in members if (place := self._places.get(self._nodes[table].parent))}
        self._data = {table for table in members.keys() - around if self._is_data(members[table])}

    @property
    def hold_data(self) -> bool:
        """Whether there is a table of data."""
        return bool(self._data)

    def of(self, block: Block) -> int:
        """The number of the table of data that a block stands in a cell of, whatever its kind; -1 for others."""
        place = self._places.get(block.node)
        return place.table if place and place.table in self._data else -1

    def _is_data(self, blocks: Sequence[Block]) -> bool:
        """Whether a table holds data, paragraphs and lists in its cells or not; in a layout, a cell holds a text."""
        if any(block.kind not in _KINDS for block in blocks):
            return False
        lines: Counter[Cell] = Counter()
        chars: Counter[Cell] = Counter()
        plain = set()
        for block in blocks:
            cell = self._places[block.node].cell
            lines[cell] += 1
            chars[cell] += len(block.text)
            if block.kind is kinds.CELL:
                plain.add(cell)
        rows = {cell.row for cell in lines}
        return rows_of_several(lines.keys()) >= max(MIN_ROWS, len(rows) / 2) and all(
            (lines[cell] == 1 and cell in plain) or (lines[cell] <= _MAX_LINES and chars[cell] <= _MAX_CHARS)
            for cell in lines
        )

    def rows(self, blocks: Sequence[Block]) -> tuple[tuple[Field, ...], ...]:
        """The rows of a table.

        Args:
            blocks: those of its blocks that are written, in page order.

        Returns:
            The fields of each row up to its last that holds text; columns without text are left out. Where the
            columns are not known, or would be nearly empty, the cells of each row follow one another.
        """
        cells = [self._places[block.node].cell for block in blocks if block.node in self._places]
        if len(cells) < len(blocks):
            return self._packed(blocks, [block.row for block in blocks])
        numbers = _columns(cells)
        rows: list[list[Field]] = []
        gaps, last = 0, -1
        for cell, members in groupby(zip(cells, blocks, strict=True), key=lambda pair: pair[0]):
            if cell.row != last:
                rows.append([])
                last = cell.row
            missing = numbers[cell.column] - len(rows[-1])
            gaps += missing
            rows[-1] += [_GAP] * missing
            rows[-1].append(self._field(block for _, block in members))
        if gaps > max(_FEW_GAPS, _MAX_GAPS * len(blocks)):
            return self._packed(blocks, [cell.row for cell in cells])
        return tuple([tuple(row) for row in rows])

    def _packed(self, blocks: Sequence[Block], rows: Sequence[int]) -> tuple[tuple[Field, ...], ...]:
        """Rows without gaps."""
        cells = groupby(zip(rows, blocks, strict=True), key=lambda pair: (pair[0], pair[1].node))
        fields = [(row, self._field(block for _, block in members)) for (row, _), members in cells]
        return tuple([tuple([field for _, field in own]) for _, own in groupby(fields, key=lambda pair: pair[0])])

    def _field(self, blocks: Iterable[Block]) -> Field:
        members = tuple(blocks)
        place = self._places.get(members[0].node)
        tag = self._nodes[place.cell.node].tag if place else members[0].tag
        return Field(members, tag == _HEADER)


def _columns(cells: Sequence[Cell]) -> Mapping[int, int]:
    """For each column in which cells begin its number among those that are written.

    One whose cells all reach over the next is no column of its own: "Team" above a flag and a name.
    """
    ends: dict[int, int] = {}  # column -> the nearest end of the cells that begin in it
    for cell in cells:
        ends[cell.column] = min(cell.end, ends.get(cell.column, cell.end))
    numbers: dict[int, int] = {}
    used = sorted(ends)
    number = 0
    for column, following in zip(used, [*used[1:], -1], strict=True):
        numbers[column] = number
        if 0 <= following < ends[column]:
            ends[following] = min(ends[following], ends[column])
        else:
            number += 1
    return numbers
