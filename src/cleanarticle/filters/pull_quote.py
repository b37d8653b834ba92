"""A quote that was pulled out of the text stands in it twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.named_nodes import PULL_QUOTE_NAMES, named_blocks
from cleanarticle.repeated import holders

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey


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
            if (place in named or block.kind is Kind.QUOTE) and kept[block.number]
        ]
        if not quotes:
            return
        for place, holder in holders(blocks, quotes).items():
            block, other = blocks[place], blocks[holder]
            if kept[other.number]:
                yield Verdict(block.number, False, Species.BOILERPLATE, "pulled-from-text", other.text, block.words)
