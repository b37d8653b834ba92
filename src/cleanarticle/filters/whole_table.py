"""A table of data in the article keeps the cells that would each be a label or a notice outside of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.flanked_table import is_flanked
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.list_nodes import are_links
from cleanarticle.model import Verdict
from cleanarticle.table_cells import MIN_ROWS, blocks_in_tables, cells_around, rows_of_several

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_MIN_POINTS: Final = 0.0  # of each cell that comes back, or of the table: the evidence alone would have kept it
_MOST: Final = 4.0  # points either way that one cell brings into their mean, weighted by words


class WholeTable:
    """Keeps "People" and "6:00 from Halmark" in a table whose other cells stay, between paragraphs of the article."""

    name: ClassVar[str] = "whole-table"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped cell of such a table."""
        places = cells_around(survey.page)
        for table, cells in blocks_in_tables(survey.page.blocks, places).items():
            dropped = [cell for cell in cells if not kept[cell.number]]
            if not dropped or len(dropped) == len(cells) or is_out_of_sight(survey, table):
                continue
            if are_links(cells):
                continue
            own = {places[cell.node].cell for cell in cells}
            is_sure = min([points[cell.number] for cell in dropped]) >= _MIN_POINTS
            # Cells of one line each lay nothing out: then a lone "0" that the evidence is against says little.
            if not is_sure and (len(own) < len(cells) or _mean(cells, points) < _MIN_POINTS):
                continue
            if rows_of_several(own) >= MIN_ROWS and is_flanked(survey, kept, table, cells):
                for cell in dropped:
                    yield Verdict(cell.number, True, None, "rest-of-its-table-stays", len(cells), MIN_ROWS)


def _mean(cells: Sequence[Block], points: Sequence[float]) -> float:
    """What speaks for a table as a whole."""
    words = sum([cell.words for cell in cells])
    return sum([max(-_MOST, min(_MOST, points[cell.number])) * cell.words for cell in cells]) / (words or 1)
