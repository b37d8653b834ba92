"""Which cell of which table each element of a page stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.model import Cell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cleanarticle.model import Page

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
