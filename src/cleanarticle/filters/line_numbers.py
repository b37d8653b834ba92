"""The numbers of a listing's lines, which highlighters print in a column of their own, are no part of the code."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.list_nodes import nearest
from cleanarticle.model import Kind, Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_KINDS: Final = frozenset({Kind.CODE, Kind.CELL})
_LEVELS: Final = 4  # elements looked at for the row: that of the block, and those above it
_MAX_DIGITS: Final = 6
_ROW: Final = "tr"


class LineNumbers:
    """Drops a block that counts on, number by number, where its row of a table goes on with code.

    Pygments, Rouge, Chroma and the highlighters of Jekyll, Octopress and Hugo write listings in this way.
    """

    name: ClassVar[str] = "line-numbers"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of line numbers."""
        if _ROW not in survey.nodes.tag:  # one search spares most pages the rest
            return
        for numbers, code in pairwise(survey.open):
            if code.kind is not kinds.CODE or not kept[numbers.number]:
                continue  # nearly all
            if _counts_on(numbers) and _share_row(survey, numbers, code):
                yield Verdict(numbers.number, False, Species.BOILERPLATE, "counts-lines", numbers.text, "")


def _counts_on(block: Block) -> bool:
    """Whether a block is nothing but numbers, each by one more than that before it."""
    if block.kind not in _KINDS or not block.text[0].isdecimal():
        return False
    said = block.text.split()
    if not all(word.isdecimal() and len(word) <= _MAX_DIGITS for word in said):
        return False
    first = int(said[0])
    return [int(word) for word in said] == list(range(first, first + len(said)))


def _share_row(survey: Survey, one: Block, other: Block) -> bool:
    """Whether two blocks stand in different cells of one row."""
    row = nearest(survey, one.number, _ROW, _LEVELS)
    return row >= 0 and one.node != other.node and row == nearest(survey, other.number, _ROW, _LEVELS)
