"""Where, among what is kept, the article's head ends and its foot begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle import kinds
from cleanarticle.facts.left import left_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_BELOW: Final = 3  # lines below the headline in a cell that lays out the page


class Edges(NamedTuple):
    """Numbers of blocks."""

    head: int  # the second paragraph: before it stand the headline, the standfirst and the lines around them
    foot: int  # the last paragraph: after it stand the lines that close the page

    def have(self, number: int) -> bool:
        """Whether a block stands in the head or the foot."""
        return number < self.head or number > self.foot


def edges_of(survey: Survey, kept: Sequence[bool]) -> Edges:
    """The edges of the prose that is kept; an article of one paragraph is all edge."""
    return edges_around(left_of(survey, kept).prose, len(kept))


def edges_around(prose: Sequence[int], count: int) -> Edges:
    """The edges of some prose.

    Args:
        prose: numbers of the blocks.
        count: of all blocks.
    """
    if not prose:
        return Edges(count, -1)
    return Edges(prose[1] if len(prose) > 1 else count, prose[-1])


def is_below_headline(survey: Survey, block: Block) -> bool:
    """Whether a line stands right below the headline in the same table cell: such a table only lays out the page."""
    headline = survey.headline
    if block.kind is not kinds.CELL or headline < 0 or not 0 < block.number - headline <= _BELOW:
        return False
    return survey.page.blocks[headline].node == block.node
