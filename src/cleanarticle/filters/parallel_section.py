"""A short list in a column of its own is the article's, where the next section, built as it is, is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.list_heading import is_headed
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_FROM: Final = -4.0  # points, by their mean, of the list
_MIN_ITEMS: Final = 3
_MOST: Final = 40  # items


class ParallelSection:
    """Keeps a list below a heading, above a section with a heading of the same kind: ingredients above their method."""

    name: ClassVar[str] = "parallel-section"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped item of such a list."""
        if not survey.page.has_markup:
            return
        prose = left_of(survey, kept).prose
        done = prose[0] if prose else len(kept)
        headings = [block for block in survey.open if block.kind is kinds.HEADING]
        for block in headings:
            if block.linked or block.number <= done:
                continue
            number = block.number
            items = _items(survey, number)
            done = items[-1].number if items else done
            mean = sum([points[item.number] for item in items]) / (len(items) or 1)
            if len(items) < _MIN_ITEMS or mean < _FROM or not _goes_on(survey, kept, number, done + 1):
                continue
            for item in items:
                if not kept[item.number]:
                    yield Verdict(item.number, True, None, "section-beside-kept", mean, _FROM)


def _items(survey: Survey, heading: int) -> list[Block]:
    """The items below a heading, in its element."""
    found: list[Block] = []
    for block in survey.page.blocks[heading + 1 : heading + 1 + _MOST]:
        if block.kind is not kinds.LIST_ITEM or block.linked or survey.mass[block.number]:
            break
        if not is_headed(survey, heading, block.number) or not says_nothing(survey, block.number):
            break
        found.append(block)
    return found


def _goes_on(survey: Survey, kept: Sequence[bool], heading: int, number: int) -> bool:
    """Whether a kept section with prose follows, with a heading of the same tag in the next element or in the same."""
    blocks, nodes, parents = survey.page.blocks, survey.page.nodes, survey.parents
    below = blocks[number + 1 : number + 1 + _MIN_ITEMS]
    if len(below) < _MIN_ITEMS or blocks[number].tag != blocks[heading].tag:
        return False
    if parents[number] != parents[heading] and nodes[parents[number]].parent != nodes[parents[heading]].parent:
        return False
    if not any(survey.mass[block.number] for block in below):  # "Pros" and "Cons" of a product
        return False
    return all(kept[block.number] and is_headed(survey, number, block.number) for block in below)
