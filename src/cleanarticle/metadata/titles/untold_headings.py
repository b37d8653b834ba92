"""Headings that are no headline: the text's own and the standfirst where the head says nothing, a second headline."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from cleanarticle.facts.named_nodes import SUBTITLE_NAMES
from cleanarticle.metadata.wording import bare, is_sentence
from cleanarticle.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.metadata.titles.headline_headings import Heading
    from cleanarticle.metadata.titles.headlines import Named
    from cleanarticle.model import Block

_PROSE_WORDS: Final = 12  # of a paragraph
_SENTENCE: Final = 5  # words of a line that says enough
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


def without_second(headings: Sequence[Heading], titles: Sequence[Named], blocks: Sequence[Block]) -> Sequence[Heading]:
    """The headings without the only first-level one where a line right above it is what the head says.

    That line is the headline then, in an element that is no heading, and the heading says more of it.

    Args:
        headings: the page's.
        titles: what the head says, before anything is cut off: the heading is none of it.
        blocks: the page's.
    """
    firsts = [heading for heading in headings if heading.block.level == 1]
    if len(firsts) != 1 or not titles or any(bare(firsts[0].block.text) in bare(one.text) for one in titles):
        return headings
    number = firsts[0].block.number
    for block in blocks[max(0, number - 1) : number]:
        is_line = block.kind is Kind.PARAGRAPH and block.words >= _SENTENCE and not block.links
        if is_line and any(one.text.startswith(block.text) for one in titles):
            return [heading for heading in headings if heading is not firsts[0]]
    return headings
