"""A block is seldom alone: prose stands beside prose, a teaser beside teasers, a subhead above prose."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from cleanarticle.lexicon import weigh, weigh_all
from cleanarticle.model import Kind
from cleanarticle.scorers.markup import KINDS
from cleanarticle.scorers.short_text import opening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey

_NEAR = (-1, 1)
_FAR = (-2, -1, 1, 2)
_MAX_DISTANCE = 30  # blocks since the last heading, beyond which all distances are alike


class Neighbours:
    """Length, links, mass, kind and words of the two blocks on either side, and of the heading above."""

    name: ClassVar[str] = "neighbours"
    facts: ClassVar[tuple[str, ...]] = (
        *(f"{fact}{offset:+d}" for fact in ("words", "linked", "prose", "kind", "end") for offset in _NEAR),
        *(f"{fact}{offset:+d}" for fact in ("names", "text") for offset in _FAR),
        "same-path+1",
        "next-words",
        "next-linked",
        "heading-words",
        "since-heading",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        blocks, nodes = survey.open, survey.page.nodes
        kinds = {kind: number for number, kind in enumerate(KINDS)}
        own = [lowest for lowest, _, _ in weigh_all([nodes[block.node].words for block in blocks], lexicon.names)]
        texts = [weigh(opening(block, survey.tokens[block.number]), lexicon.texts)[2] for block in blocks]
        paths = [nodes[block.node].path for block in blocks]
        return (
            *_beside([block.words for block in blocks], -1),
            *_beside([block.linked for block in blocks], -1),
            *_beside([survey.mass[block.number] / survey.total for block in blocks], -1),
            *_beside([kinds[block.kind] for block in blocks], -1),
            *_beside([survey.ends[block.number] for block in blocks], -1),
            *_around(own),
            *_around(texts),
            [one == other for one, other in pairwise([*paths, -1])],
            *_headings(survey, texts),
        )


def _beside(values: Sequence[float], outside: float) -> tuple[Sequence[float], ...]:
    """The column as seen from the block below and from the block above."""
    count = len(values)
    return [outside, *values[:-1]][:count], [*values[1:], outside][:count]


def _around(values: Sequence[float]) -> tuple[Sequence[float], ...]:
    """The column as seen from two blocks below, one below, one above, two above; 0 outside the page."""
    count = len(values)
    below, above = _beside(values, 0.0)
    return [0.0, 0.0, *values[:-2]][:count], below, above, [*values[2:], 0.0, 0.0][:count]


def _headings(survey: Survey, texts: Sequence[float]) -> tuple[list[float], ...]:
    """Words and link share of what follows a heading; log-odds of, and distance from, the heading above."""
    blocks = survey.open
    words, linked = [0.0] * len(blocks), [0.0] * len(blocks)
    next_words = next_linked = 0.0
    for place in range(len(blocks) - 1, -1, -1):
        block = blocks[place]
        words[place], linked[place] = next_words, next_linked
        if block.kind is not Kind.HEADING:
            next_words, next_linked = block.words, block.linked
    above: list[float] = []
    distances: list[float] = []
    last, distance = 0.0, 0
    for place, block in enumerate(blocks):
        above.append(last)
        distances.append(distance)
        distance = min(distance + 1, _MAX_DISTANCE)
        if block.kind is Kind.HEADING:
            last, distance = texts[place], 0
    return words, linked, above, distances
