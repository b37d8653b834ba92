"""A short heading says little by itself; what stands right below it, in the same element, is what it heads."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import are_links
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_FROM: Final = -2.5  # points; below it more speaks against the heading than that it is short and alone on its path
_MIN_ITEMS: Final = 3
_MAX_LEVELS: Final = 3  # between the heading's element and the items


class ListHeading:
    """Keeps the heading of a list, or of lines, of the article: "Ingredients", "Method", "What to bring"."""

    name: ClassVar[str] = "list-heading"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped heading right above items that are kept."""
        if not survey.page.has_markup:
            return
        found: list[int] = []
        prose = left_of(survey, kept).prose
        headings = [block for block in survey.open if block.kind is kinds.HEADING and not kept[block.number]]
        for block in headings if prose else ():
            number = block.number
            if number < prose[0] or points[number] < _FROM or block.linked:
                continue
            if _heads_kept(survey, kept, number) and says_nothing(survey, number):
                found.append(number)
        # "Pros" above each of ten products is a label of its box.
        texts = Counter([block.text for block in survey.open if block.kind is kinds.HEADING]) if found else {}
        for number in found:
            if texts[survey.page.blocks[number].text] == 1:
                yield Verdict(number, True, None, "heads-its-list", points[number], _FROM)


def _heads_kept(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether kept items stand right below a block, in the element that it stands in, and are no links."""
    below = survey.page.blocks[number + 1 : number + 1 + _MIN_ITEMS]
    if len(below) < _MIN_ITEMS or not all(kept[block.number] and block.kind is not kinds.HEADING for block in below):
        return False
    if is_out_of_sight(survey, survey.page.blocks[number].node) or are_links(below):
        return False
    return all(is_headed(survey, number, block.number) for block in below)


def is_headed(survey: Survey, number: int, other: int) -> bool:
    """Whether a block stands in the element that a heading, given by its number, stands in."""
    nodes, around = survey.page.nodes, survey.parents[number]
    above = survey.page.blocks[other].node
    for _ in range(_MAX_LEVELS):
        above = nodes[above].parent
        if above == around:
            return True
        if above < 0:
            break
    return False
