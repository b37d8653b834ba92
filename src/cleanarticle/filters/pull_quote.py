"""A quote that was pulled out of the text stands in it twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.model import Species, Verdict
from cleanarticle.named_nodes import PULL_QUOTE_NAMES, named_blocks
from cleanarticle.repeated import holders

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_MOST_AROUND: Final = 3  # times the characters of a quote, in the box that is named after it


class PullQuote:
    """Drops a quote whose words stand inside a longer block, too."""

    name: ClassVar[str] = "pull-quote"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept pull quote."""
        blocks = survey.open
        named = dict(named_blocks(survey, PULL_QUOTE_NAMES))
        quotes = [
            place
            for place, block in enumerate(blocks)
            if kept[block.number] and (block.kind is kinds.QUOTE or (place in named and _is_named(survey, block)))
        ]
        if not quotes:
            return
        for place, holder in holders(blocks, quotes).items():
            block, other = blocks[place], blocks[holder]
            if kept[other.number]:
                yield Verdict(block.number, False, Species.BOILERPLATE, "pulled-from-text", other.text, block.words)


def _is_named(survey: Survey, block: Block) -> bool:
    """Whether the name is the block's own, or that of its box; the one that holds all of the text may bear it, too."""
    if not PULL_QUOTE_NAMES.isdisjoint(survey.nodes.words[block.node]):
        return True
    return survey.node_chars[survey.parents[block.number]] <= _MOST_AROUND * len(block.text)
