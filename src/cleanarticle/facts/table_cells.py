"""Which cell of which table each element of a page stands in, and what a table of data is known by."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.model import Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from cleanarticle.model import Block, Page

MIN_ROWS: Final = 2  # of several cells: fewer are no table of data
_TABLE: Final = "table"


class Place(NamedTuple):
    """A cell, and the number of its table's Node."""

    table: int
    cell: Cell


def cells_around(page: Page) -> Mapping[int, Place]:
    """For each node in a cell of the innermost table around it that cell, by the node's number; the cell itself too."""
    if not page.cells:  # most pages
        return {}
    cells = {cell.node: cell for cell in page.cells}
    found: dict[int, Place] = {}
    tables: list[int] = []
    for node in page.nodes:  # parents come first
        above = node.parent
        table = node.number if node.tag == _TABLE else tables[above] if above >= 0 else -1
        tables.append(table)
        if table < 0 or table == node.number:
            continue
        if node.number in cells:
            found[node.number] = Place(table, cells[node.number])
        elif above in found:
            found[node.number] = found[above]
    return found


def blocks_in_tables(blocks: Iterable[Block], places: Mapping[int, Place]) -> dict[int, list[Block]]:
    """The blocks in cells of each table, by its number.

    Args:
        blocks: in page order.
        places: see cells_around.
    """
    found: dict[int, list[Block]] = {}
    for block in blocks if places else ():
        if place := places.get(block.node):
            found.setdefault(place.table, []).append(block)
    return found


def rows_of_several(cells: AbstractSet[Cell]) -> int:
    """How many rows of a table have several of some of its cells."""
    return sum(count > 1 for count in Counter(cell.row for cell in cells).values())
