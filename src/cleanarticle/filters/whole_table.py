"""A table of data in the article keeps the cells that would each be a label or a notice outside of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.list_nodes import are_links, is_under
from cleanarticle.facts.table_cells import MIN_ROWS, blocks_in_tables, cells_around, rows_of_several
from cleanarticle.filters.flanked_table import is_flanked
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_POINTS: Final = 0.0  # of each cell that comes back, or of the table, where fewer than half stay
_MOST: Final = 4.0  # points either way that one cell brings into their mean, weighted by words
_MIN_SHARE: Final = 0.5  # of a table's lines that stay, from which the others are its own whatever they say
_MAX_LINKED: Final = 0.5  # share of a line's linked characters; "Check price" is a button


class WholeTable:
    """Keeps "People", "50 m" and "0.00%" in a table of data whose other cells stay.

    Of 49 lines on annotated pages of which half of the table stays, all belong to the article.
    """

    name: ClassVar[str] = "whole-table"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped cell of such a table."""
        places = cells_around(survey.page)
        for table, cells in blocks_in_tables(survey.page.blocks, places).items():
            dropped = [cell for cell in cells if not kept[cell.number]]
            if not dropped or len(dropped) == len(cells) or is_out_of_sight(survey, table) or are_links(cells):
                continue
            own = {places[cell.node].cell for cell in cells}
            if rows_of_several(own) < MIN_ROWS:
                continue
            if len(dropped) <= _MIN_SHARE * len(cells) and not _lays_out(survey, table):
                dropped = [cell for cell in dropped if cell.linked < _MAX_LINKED]
            else:
                is_sure = min([points[cell.number] for cell in dropped]) >= _MIN_POINTS
                # Cells of one line each lay nothing out: then a lone "0" that the evidence is against says little.
                is_plain = len(own) == len(cells) and _mean(cells, points) >= _MIN_POINTS
                if not (is_sure or is_plain) or not is_flanked(survey, kept, table, cells):
                    continue
            for cell in dropped:
                if not is_out_of_sight(survey, cell.node):
                    yield Verdict(cell.number, True, None, "rest-of-its-table-stays", len(cells), MIN_ROWS)


def _mean(cells: Sequence[Block], points: Sequence[float]) -> float:
    """What speaks for a table as a whole."""
    words = sum([cell.words for cell in cells])
    return sum([max(-_MOST, min(_MOST, points[cell.number])) * cell.words for cell in cells]) / (words or 1)


def _lays_out(survey: Survey, table: int) -> bool:
    """Whether the article's main element stands in a table, or is one: beside it stands what is no part of it."""
    return is_under(survey.nodes.parent, survey.main, table)
