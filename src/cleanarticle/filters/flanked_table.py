"""A table between two paragraphs of the article, beside them, belongs to it, whatever its cells look like."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.list_nodes import are_links, is_under, outermost_alone, tables_of
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_NEAR: Final = 6  # blocks from the table to the nearest kept prose on either side
_MIN_CELLS: Final = 2
_MIN_ROWS: Final = 2
_HEAD: Final = "th"


class FlankedTable:
    """Keeps every cell of a table whose parent, or grandparent, holds kept prose right before and right behind it.

    On sites that the trees had not seen, this was right for 18 pages and wrong for 9, which lost less. Of tables that
    went as a whole right between two kept lines there, headings or not, those of six labelled pages belong to the
    article, and one does not; of those in more wrappers than one hardly any do.
    """

    name: ClassVar[str] = "flanked-table"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped cell of such a table."""
        for table, cells in tables_of(survey).items():
            if len(cells) < _MIN_CELLS or all(kept[cell.number] for cell in cells):
                continue
            if is_out_of_sight(survey, table):
                continue
            may_be = _is_headed_between if are_links(cells) else _is_amid
            if may_be(survey, kept, table, cells):
                for cell in cells:
                    if not kept[cell.number]:
                        yield Verdict(cell.number, True, None, "table-in-article", len(cells), _NEAR)


def _is_headed_between(survey: Survey, kept: Sequence[bool], table: int, cells: Sequence[Block]) -> bool:
    """Whether a table with a row of headings stands right between two kept lines, in the element that holds them.

    A menu has no such row.
    """
    if cells[0].tag != _HEAD or not (lines := _right_around(kept, cells)):
        return False
    rows = {cell.row for cell in cells}
    first = [cell for cell in cells if cell.row == cells[0].row]
    if len(rows) < _MIN_ROWS or len(first) < _MIN_CELLS or any(cell.tag != _HEAD for cell in first):
        return False
    places, parents = survey.every.node, survey.nodes.parent
    around = parents[outermost_alone(survey, table)]
    return all(is_under(parents, places[number], around) for number in lines)


def _right_around(kept: Sequence[bool], cells: Sequence[Block]) -> tuple[int, ...]:
    """The numbers of the lines right above and right below a table where both stay; () for others."""
    above, below = cells[0].number - 1, cells[-1].number + 1
    return (above, below) if above >= 0 and below < len(kept) and kept[above] and kept[below] else ()


def _is_amid(survey: Survey, kept: Sequence[bool], table: int, cells: Sequence[Block]) -> bool:
    """Whether a table stands between kept prose, or right between kept lines of any kind and went as a whole."""
    if is_flanked(survey, kept, table, cells):
        return True
    lines = _right_around(kept, cells)
    if not lines or not survey.in_main[table] or any(kept[cell.number] for cell in cells):
        return False
    return _are_near(survey, table, [(number,) for number in lines])


def is_flanked(survey: Survey, kept: Sequence[bool], table: int, cells: Sequence[Block]) -> bool:
    """Whether kept prose under the same parent or grandparent stands near on both sides."""
    first, last = cells[0].number, cells[-1].number
    prose = [
        [number for number in side if kept[number] and survey.mass[number]]
        for side in (range(max(0, first - _NEAR), first), range(last + 1, min(len(kept), last + 1 + _NEAR)))
    ]
    return all(prose) and _are_near(survey, table, prose)


def _are_near(survey: Survey, table: int, sides: Sequence[Sequence[int]]) -> bool:
    """Whether a line of each side stands in the element around a table, or in the one around that."""
    places, parents = survey.every.node, survey.nodes.parent
    parent = parents[table]
    return any(
        all(any(is_under(parents, places[number], around) for number in side) for side in sides)
        for around in {parent, max(parents[parent], 0)}
    )
