"""Labels of up to three words far from the main element are not judged; among the article's lines they are its own."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.beside import are_beside
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Kind, Verdict
from cleanarticle.words.sentence_ends import ELLIPSIS
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_LINKED: Final = 0.3
_MAX_GAP: Final = 6  # blocks between two kept ones, of which all labels come back, or none
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
        if len(survey.open) == len(blocks):
            return
        if not survey.page.has_markup:
            yield from _of_text(survey, kept)
            return
        for last, after in pairwise(left_of(survey, kept).numbers):
            if after == last + 1:
                continue
            for block in blocks[max(last + 1, after - _MAX_GAP) : after]:
                number = block.number
                if survey.tokens[number] or not _may_be(survey, block):
                    continue
                around = _around(survey, block, last, after)
                if around and all(_is_beside(survey, number, other) for other in around):
                    yield Verdict(number, True, None, "unjudged-between-kept", block.words, _MAX_GAP)


def _of_text(survey: Survey, kept: Sequence[bool]) -> Iterator[Verdict]:
    """The same of plain text: a label right between two lines that stay; what stands there twice is a button.

    On dumps of real pages 508 of 540 such lines are the article's: cells of tables, items of lists.
    """
    counts: Mapping[str, int] = {}
    for last, after in pairwise(left_of(survey, kept).numbers):
        block = survey.page.blocks[last + 1]
        if after == last + 2 and not survey.tokens[block.number] and _may_be(survey, block):
            counts = counts or Counter(survey.every.text)
            if counts[block.text] == 1:
                yield Verdict(block.number, True, None, "unjudged-between-kept", block.words, 1)


def _around(survey: Survey, block: Block, last: int, after: int) -> tuple[int, ...]:
    """The lines that a label must stand beside; a heading right above prose needs none above it: a box went there."""
    if block.kind is kinds.HEADING and after == block.number + 1 and survey.mass[after] > 0 and not block.linked:
        return (after,)
    return (last, after) if after - last <= _MAX_GAP + 1 else ()


def _is_beside(survey: Survey, number: int, other: int) -> bool:
    """Whether a label stands beside a line that stays; items and quotes are one level deeper."""
    if survey.every.kind[number] is kinds.QUOTE:
        own, others = survey.parents[number], survey.parents[other]
        return others in (own, survey.nodes.parent[own]) or are_beside(survey, number, other)
    if survey.page.blocks[other].kind not in _INNER:
        return are_beside(survey, number, other)
    inner = survey.nodes.parent[survey.parents[other]]
    return inner == survey.parents[number] or are_beside(survey, number, other)


def _may_be(survey: Survey, block: Block) -> bool:
    """Whether nothing that can be seen speaks against a label."""
    if block.kind is kinds.CELL or block.linked > _MAX_LINKED or is_out_of_sight(survey, block.node):
        return False
    said = tokens(block.text)
    if not said or said[0] in survey.caption_words or block.text[0] in _BRACKETS:
        return False
    return survey.ends[block.number] != ELLIPSIS
