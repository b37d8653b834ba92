"""A block is seldom alone: prose stands beside prose, a teaser beside teasers, a subhead above prose."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from cleanarticle.model import Kind
from cleanarticle.scorers.shifted import beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.lexicon import Lexicon
    from cleanarticle.model import Block
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey


class Neighbours:
    """Length, links and end of the blocks on either side, and length of what follows a heading."""

    name: ClassVar[str] = "neighbours"
    facts: ClassVar[tuple[str, ...]] = (
        *(f"{fact}{offset:+d}" for fact in ("words", "linked", "end") for offset in (-1, 1)),
        "same-path+1",
        "next-words",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        blocks, nodes = survey.open, survey.page.nodes
        paths = [nodes[block.node].path for block in blocks]
        return (
            *beside([block.words for block in blocks], -1),
            *beside([block.linked for block in blocks], -1),
            *beside([survey.ends[block.number] for block in blocks], -1),
            [one == other for one, other in pairwise([*paths, -1])],
            _words_after(blocks),
        )


def _words_after(blocks: Sequence[Block]) -> list[float]:
    """Words of the next block that is no heading."""
    words, after = [], 0.0
    for block in reversed(blocks):
        words.append(after)
        if block.kind is not Kind.HEADING:
            after = block.words
    return words[::-1]
