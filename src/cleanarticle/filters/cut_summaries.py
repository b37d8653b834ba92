"""Neighbours that each open with a link and end where they were cut short are other stories with their summaries."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species, Verdict
from cleanarticle.sentence_ends import ELLIPSIS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_MIN_BLOCKS: Final = 3
_NONE: Final = -1


class CutSummaries:
    """Drops lists of a linked headline and "Raminder Rekhi, 41,..." each."""

    name: ClassVar[str] = "cut-summaries"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of such a list."""
        nodes, ends = survey.page.nodes, survey.ends
        if ends.count(ELLIPSIS) < _MIN_BLOCKS:
            return
        paths = [
            nodes[block.node].path if ends[block.number] == ELLIPSIS and _opens_with_link(block) else _NONE
            for block in survey.page.blocks
        ]
        for path, run in groupby(survey.page.blocks, key=lambda block: paths[block.number]):
            blocks = list(run) if path != _NONE else []
            if len(blocks) >= _MIN_BLOCKS:
                for block in blocks:
                    if kept[block.number]:
                        yield Verdict(
                            block.number, False, Species.TEASER_LIST, "cut-short-like-others", len(blocks), _MIN_BLOCKS
                        )


def _opens_with_link(block: Block) -> bool:
    """Whether a block's first words are a link."""
    return block.linked > 0 and next((bool(piece.href) for piece in block.pieces if piece.text.strip()), True)
