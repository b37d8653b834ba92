"""A table of data in the article keeps the cells that would each be a label or a notice outside of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.flanked_table import is_flanked
from cleanarticle.list_nodes import are_links
from cleanarticle.model import Verdict
from cleanarticle.table_cells import cells_around

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey
    from cleanarticle.table_cells import Place

_MIN_POINTS: Final = 0.0  # of each cell that comes back: the evidence alone would have kept it
_MIN_ROWS: Final = 2  # of several cells


class WholeTable:
    """Keeps "People" and "6:00 from Halmark" in a table that other cells of stay, between paragraphs of the article."""

    name: ClassVar[str] = "whole-table"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped cell of such a table."""
        places = cells_around(survey.page)
        tables: dict[int, list[Block]] = {}
        for block in survey.page.blocks if places else ():
            if place := places.get(block.node):
                tables.setdefault(place.table, []).append(block)
        for table, cells in tables.items():
            dropped = [cell for cell in cells if not kept[cell.number]]
            if not dropped or len(dropped) == len(cells) or survey.nodes.hidden[table]:
                continue
            if min([points[cell.number] for cell in dropped]) < _MIN_POINTS or are_links(cells):
                continue
            if _is_data(cells, places) and is_flanked(survey, kept, table, cells):
                for cell in dropped:
                    yield Verdict(cell.number, True, None, "rest-of-its-table-stays", len(cells), _MIN_ROWS)


def _is_data(cells: Sequence[Block], places: Mapping[int, Place]) -> bool:
    """Whether several rows have several cells."""
    own = {places[block.node].cell for block in cells}
    return sum(count > 1 for count in Counter(cell.row for cell in own).values()) >= _MIN_ROWS
