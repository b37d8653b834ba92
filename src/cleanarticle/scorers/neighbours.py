"""A block is seldom alone: prose stands beside prose, a teaser beside teasers, a subhead above prose."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from cleanarticle.model import Kind
from cleanarticle.scorers.shifted import beside

if TYPE_CHECKING:
    from cleanarticle.facts.columns import BlockColumns
    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon


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
        columns = survey.columns
        paths = survey.of_node(survey.nodes.path)
        return (
            *beside(columns.words, -1),
            *beside(columns.linked, -1),
            *beside(survey.of_open(survey.ends), -1),
            [one == other for one, other in pairwise([*paths, -1])],
            _words_after(columns),
        )


def _words_after(blocks: BlockColumns) -> list[int]:
    """Words of the next block that is no heading."""
    words: list[int] = []
    after = 0
    heading = Kind.HEADING  # looked up once: an enum's member costs as much as the rest of the loop
    for count, kind in zip(reversed(blocks.words), reversed(blocks.kind), strict=True):
        words.append(after)
        if kind is not heading:
            after = count
    return words[::-1]
