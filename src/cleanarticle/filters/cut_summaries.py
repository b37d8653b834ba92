"""Neighbours that each open with a link and end where they were cut short are other stories with their summaries."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import ELLIPSIS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_BLOCKS: Final = 3
_NONE: Final = -1
_MOST_GONE: Final = 0.6  # of the lines on a path
_CUT: Final = 0.5  # of them


class CutSummaries:
    """Drops lists of a linked headline and "Raminder Rekhi, 41,..." each, and the summary that others left behind."""

    name: ClassVar[str] = "cut-summaries"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of such a list."""
        nodes, ends = survey.page.nodes, survey.ends
        if ends.count(ELLIPSIS) < _MIN_BLOCKS:
            return
        gone: set[int] = set()
        paths = [
            nodes[block.node].path if ends[block.number] == ELLIPSIS and _opens_with_link(block) else _NONE
            for block in survey.page.blocks
        ]
        for path, run in groupby(survey.page.blocks, key=lambda block: paths[block.number]):
            blocks = list(run) if path != _NONE else []
            if len(blocks) >= _MIN_BLOCKS:
                for block in blocks:
                    if kept[block.number]:
                        gone.add(block.number)
                        yield Verdict(
                            block.number, False, Species.TEASER_LIST, "cut-short-like-others", len(blocks), _MIN_BLOCKS
                        )
        for number, count in _left_behind(survey, kept):
            if number not in gone:
                yield Verdict(number, False, Species.TEASER_LIST, "cut-short-like-gone", count, _MIN_BLOCKS)


def _left_behind(survey: Survey, kept: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The number of each kept block that is cut short, as half of those on its path are, and how many of these went.

    Most of them did: where they stayed, somebody trails off.
    """
    path_of, ends = survey.nodes.path, survey.ends
    cut = [block.number for block in left_of(survey, kept).blocks if ends[block.number] == ELLIPSIS]
    if not cut or not survey.page.has_markup:
        return
    paths = [path_of[node] for node in survey.every.node]
    all_of, lost = Counter(paths), Counter([path for path, stays in zip(paths, kept, strict=True) if not stays])
    short = Counter([path for path, end in zip(paths, ends, strict=True) if end == ELLIPSIS])
    for number in cut:
        own = paths[number]
        is_row = all_of[own] >= _MIN_BLOCKS and short[own] >= _CUT * all_of[own]
        if is_row and lost[own] >= _MOST_GONE * all_of[own]:
            yield number, lost[own]


def _opens_with_link(block: Block) -> bool:
    """Whether a block's first words are a link."""
    return block.linked > 0 and next((bool(piece.href) for piece in block.pieces if piece.text.strip()), True)
