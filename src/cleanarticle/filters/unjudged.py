"""Labels of up to three words far from the main element are not judged; among the article's lines they are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.beside import are_beside
from cleanarticle.model import Kind, Verdict
from cleanarticle.sentence_ends import ELLIPSIS
from cleanarticle.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_MAX_LINKED: Final = 0.3
_MAX_GAP: Final = 4  # blocks to the nearest kept one on either side
_INNER: Final = frozenset({Kind.LIST_ITEM, Kind.QUOTE})
_BRACKETS: Final = "([<{（【［"  # open a template's own labels: "(Up)"


class Unjudged:
    """Keeps "Conclusion" and "2. Fill in the form" between two lines that stay, beside them.

    A table's cells have filters of their own. Of 120 such lines on annotated pages 116 belong to the article.
    """

    name: ClassVar[str] = "unjudged"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such line."""
        blocks = survey.page.blocks
        if not survey.page.has_markup or len(survey.open) == len(blocks):
            return
        judged = {block.number for block in survey.open}
        after = _nearest_below(kept)
        last = -_MAX_GAP - 1
        for block in blocks:
            number = block.number
            if kept[number]:
                last = number
                continue
            if number in judged or number - last > _MAX_GAP or not 0 < after[number] - number <= _MAX_GAP:
                continue
            if _may_be(survey, block) and all(_is_beside(survey, number, other) for other in (last, after[number])):
                yield Verdict(number, True, None, "unjudged-between-kept", block.words, _MAX_GAP)


def _is_beside(survey: Survey, number: int, other: int) -> bool:
    """Whether a label stands beside a line that stays; items and quotes are one level deeper."""
    if survey.page.blocks[other].kind not in _INNER:
        return are_beside(survey, number, other)
    inner = survey.nodes.parent[survey.parents[other]]
    return inner == survey.parents[number] or are_beside(survey, number, other)


def _nearest_below(kept: Sequence[bool]) -> list[int]:
    """For each block the number of the nearest kept one below; -1 where there is none."""
    nearest, found = -1, []
    for number in range(len(kept) - 1, -1, -1):
        found.append(nearest)
        nearest = number if kept[number] else nearest
    return found[::-1]


def _may_be(survey: Survey, block: Block) -> bool:
    """Whether nothing that can be seen speaks against a label."""
    if block.kind is Kind.CELL or block.linked > _MAX_LINKED or survey.nodes.hidden[block.node]:
        return False
    said = tokens(block.text)
    if not said or said[0] in survey.caption_words or block.text[0] in _BRACKETS:
        return False
    return survey.ends[block.number] != ELLIPSIS
