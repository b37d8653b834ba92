"""Which headings may be the headline where the head says nothing: not the text's own, nor the standfirst."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.wording import is_sentence
from cleanarticle.named_nodes import SUBTITLE_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.headline_headings import Heading
    from cleanarticle.metadata.sources import Sources

_PROSE_WORDS: Final = 12  # of a paragraph
_ABOVE: Final = 2  # paragraphs of the text below which a heading is a subhead, or that of a box


def untold_headings(headings: Sequence[Heading], sources: Sources) -> list[Heading]:
    """The headings that may be the headline of a page, or a part of one, whose head has none.

    Args:
        headings: the page's.
        sources: the page's facts.
    """
    first = _end_of_opening(sources)
    is_only = sum(heading.block.level == 1 for heading in headings) == 1  # several are subheads where text stands above
    return [
        heading for heading in headings if (is_only and heading.block.level == 1) or _may_be(heading, first, sources)
    ]


def _may_be(heading: Heading, first: int, sources: Sources) -> bool:
    block, nodes = heading.block, sources.page.nodes
    if block.number > first:
        return False
    names = (*block.inline_words, *(nodes[block.node].words if nodes else ()))
    return SUBTITLE_NAMES.isdisjoint(names)


def _end_of_opening(sources: Sources) -> int:
    """Number of the block with which the text has gone on too long for a headline to come; that of its last."""
    kept = sources.kept
    blocks = [sources.page.blocks[number] for number in sources.span if kept[number]]
    prose = (block.number for block in blocks if is_sentence(block.text, block.words, _PROSE_WORDS))
    return next(islice(prose, _ABOVE - 1, None), len(kept))
