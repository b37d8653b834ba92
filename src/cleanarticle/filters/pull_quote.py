"""A quote that was pulled out of the text stands in it twice."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.facts.named_nodes import PULL_QUOTE_NAMES, named_blocks
from cleanarticle.facts.repeated import holders
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import NO_END, QUOTED, SENTENCE, end_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MOST_AROUND: Final = 3  # times the characters of a quote, in the box that is named after it
_UP_TO: Final = 2.0  # points up to which a sentence is one that nothing calls a quote
_WORDS: Final = range(4, 41)  # of such a sentence
_MOST: Final = 20  # such sentences of a page; each is looked for in all of it
_MAX_SOURCE: Final = 8  # words of a line below a quote that says whose it is
_BOTH: Final = 2  # blocks of a box that holds a quote and its source


class PullQuote:
    """Drops a quote whose words stand inside a longer block, too, and the line below it that says whose it is."""

    name: ClassVar[str] = "pull-quote"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept pull quote, and for each name below one."""
        blocks = survey.open
        quotes = _quotes(survey, kept)
        wanted = quotes | _set_off(survey, kept, points)
        if not wanted:
            return
        for place, holder in holders(blocks, sorted(wanted)).items():
            block, other = blocks[place], blocks[holder]
            if not kept[other.number] or (place not in quotes and not _is_unlike(survey, block, other)):
                continue
            if kept[block.number]:
                yield Verdict(block.number, False, Species.BOILERPLATE, "pulled-from-text", other.text, block.words)
            if (source := _source(survey, kept, block)) is not None:
                yield Verdict(source, False, Species.BOILERPLATE, "below-pulled-quote", block.text, _MAX_SOURCE)


def _quotes(survey: Survey, kept: Sequence[bool]) -> set[int]:
    """Places of what its tag or its names call a quote, where it, or the line below that says whose it is, is kept."""
    named = dict(named_blocks(survey, PULL_QUOTE_NAMES))
    if not named and kinds.QUOTE not in survey.columns.kind:  # most pages
        return set()
    return {
        place
        for place, block in enumerate(survey.open)
        if (block.kind is kinds.QUOTE or (place in named and _is_named(survey, block)))
        and (kept[block.number] or _source(survey, kept, block) is not None)
    }


def _set_off(survey: Survey, kept: Sequence[bool], points: Sequence[float]) -> set[int]:
    """Places of the few sentences that may be quotes though nothing calls them so."""
    found = [
        block.number
        for block in left_of(survey, kept).paragraphs
        if points[block.number] <= _UP_TO and block.words in _WORDS and _is_sentence(survey, block)
    ]
    places = survey.columns.number
    return {bisect_left(places, number) for number in found} if len(found) <= _MOST else set()


def _is_sentence(survey: Survey, block: Block) -> bool:
    """Whether a block ends as a sentence does, in quotation marks or not: subheads quote a few words without a stop."""
    end = survey.ends[block.number]
    if end != QUOTED:
        return end == SENTENCE
    inner = block.text[:-1].rstrip()
    return bool(inner) and end_of(inner) == SENTENCE


def _is_unlike(survey: Survey, block: Block, other: Block) -> bool:
    """Whether a sentence stands in an element unlike that of the paragraph that holds its words, below other prose."""
    nodes = survey.page.nodes
    if not nodes or not survey.mass[other.number] or not -1 < survey.first < block.number:
        return False
    return nodes[block.node].path != nodes[other.node].path


def _source(survey: Survey, kept: Sequence[bool], block: Block) -> int | None:
    """The kept line right below a quote in its own box that is a name: "Ilse Marren, baker"."""
    number = block.number + 1
    if number >= len(kept) or not kept[number]:
        return None
    below = survey.page.blocks[number]
    box, parent = survey.parents[block.number], survey.parents[number]
    if below.words > _MAX_SOURCE * survey.words.factor or survey.ends[number] != NO_END:
        return None
    is_inside = below.node in (block.node, box) or (parent == box and survey.node_blocks[box] == _BOTH)
    return number if is_inside and not below.text[0].islower() else None


def _is_named(survey: Survey, block: Block) -> bool:
    """Whether the name is the block's own, or that of its box; the one that holds all of the text may bear it, too."""
    if not PULL_QUOTE_NAMES.isdisjoint(survey.nodes.words[block.node]):
        return True
    return survey.node_chars[survey.parents[block.number]] <= _MOST_AROUND * len(block.text)
