"""A block is seldom alone: prose stands beside prose, a teaser beside teasers, a subhead above prose."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from cleanarticle.lexicon import weigh
from cleanarticle.model import Kind
from cleanarticle.scorers.markup import KINDS
from cleanarticle.scorers.short_text import opening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey

_OFFSETS = (-2, -1, 1, 2)
_MAX_DISTANCE = 30  # blocks since the last heading, beyond which all distances are alike


class Neighbours:
    """Length, links, mass, kind and words of the two blocks on either side, and of the heading above."""

    name: ClassVar[str] = "neighbours"
    facts: ClassVar[tuple[str, ...]] = (
        *(
            f"{fact}{offset:+d}"
            for fact in ("words", "linked", "prose", "kind", "names", "text")
            for offset in _OFFSETS
        ),
        *(f"{fact}{offset:+d}" for fact in ("end", "same-path", "same-parent") for offset in (-1, 1)),
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
        own = [weigh(node.words, lexicon.names)[0] if node.words else 0.0 for node in nodes]
        texts = [weigh(opening(block, survey.tokens[block.number]), lexicon.texts)[2] for block in blocks]
        ends = [survey.ends[block.number] for block in blocks]
        paths = [nodes[block.node].path for block in blocks]
        return (
            *_shifted([block.words for block in blocks], -1),
            *_shifted([block.linked for block in blocks], -1),
            *_shifted([survey.mass[block.number] / survey.total for block in blocks], -1),
            *_shifted([kinds[block.kind] for block in blocks], -1),
            *_shifted([own[block.node] for block in blocks], 0),
            *_shifted(texts, 0),
            [-1, *ends[:-1]][: len(ends)],
            [*ends[1:], -1][: len(ends)],
            *_alike(paths),
            *_alike([survey.parents[block.number] for block in blocks]),
            *_headings(survey, texts),
        )


def _shifted(values: list[float], outside: float) -> tuple[list[float], ...]:
    """The column as seen from two blocks below, one below, one above, two above."""
    count = len(values)
    return (
        [outside, outside, *values[:-2]][:count],
        [outside, *values[:-1]][:count],
        [*values[1:], outside][:count],
        [*values[2:], outside, outside][:count],
    )


def _alike(values: Sequence[int]) -> tuple[list[bool], list[bool]]:
    """Whether the block before, and the block after, has the same value."""
    if not values:
        return [], []
    same = [one == other for one, other in pairwise(values)]
    return [False, *same], [*same, False]


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
