"""A quote that was pulled out of the text stands in it twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.named_nodes import PULL_QUOTE_NAMES, level_of
from cleanarticle.repeated import holders

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_LEVELS: Final = 2  # the block's element and the one around it


class PullQuote:
    """Drops a quote whose words stand inside a longer block, too."""

    name: ClassVar[str] = "pull-quote"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept pull quote."""
        blocks = survey.open
        quotes = [place for place, block in enumerate(blocks) if kept[block.number] and _is_quote(survey, block)]
        if not quotes:
            return
        for place, holder in holders(blocks, quotes).items():
            block, other = blocks[place], blocks[holder]
            if kept[other.number]:
                yield Verdict(block.number, False, Species.BOILERPLATE, "pulled-from-text", other.text, block.words)


def _is_quote(survey: Survey, block: Block) -> bool:
    if block.kind is Kind.QUOTE:
        return True
    return level_of(survey.page.nodes, block.node, PULL_QUOTE_NAMES, _LEVELS) > 0
