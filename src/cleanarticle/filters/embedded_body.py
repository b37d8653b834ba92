"""A body that was taken from embedded JSON stays, and what the page shows beside it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_SCRIPT: Final = "script"  # where the walk of a page makes no blocks


class EmbeddedBody:
    """Keeps the blocks below a script's node, and drops all others."""

    name: ClassVar[str] = "embedded-body"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each embedded block, and for each other one that was kept."""
        nodes, blocks = survey.page.nodes, survey.page.blocks
        at = blocks[-1].node if blocks and nodes else -1  # they stand last
        while at >= 0 and nodes[at].tag != _SCRIPT:
            at = nodes[at].parent
        if at < 0:
            return
        # All nodes from the script's on lie in it.
        words = sum(block.words for block in blocks if block.node >= at)
        shown = sum(block.words for block in blocks if block.node < at and kept[block.number])
        for block in blocks:
            if block.node >= at:
                yield Verdict(block.number, True, None, "embedded-body", words, shown)
            elif kept[block.number]:
                yield Verdict(block.number, False, Species.BOILERPLATE, "beside-embedded-body", words, shown)
