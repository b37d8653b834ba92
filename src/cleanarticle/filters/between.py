"""A line without a cue that stands between two paragraphs of the article, beside them, belongs to it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.filters.beside import are_alike, are_beside
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.quiet_line import BARELY, MAX_POINTS, is_quiet
from cleanarticle.filters.said import names_no_species
from cleanarticle.model import Kind, Verdict
from cleanarticle.words.sentence_ends import ELLIPSIS, OTHER_SIGN, QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_FROM: Final = -0.7  # points; below it more speaks against the line than that it is short
_FROM_TEXT: Final = -0.2  # the same in plain text, where every line is beside every other
_FROM_UNSPACED_TEXT: Final = -1.0  # and there in Chinese and Japanese, for words of articles
_FROM_INNER: Final = -1.8  # the same for quotes and list items, which are short by nature
_FROM_UNSPACED: Final = -2.5  # the same for these in Chinese and Japanese, of which the trees have seen little
_LOWEST: Final = _FROM_UNSPACED  # of all these
_INNER: Final = frozenset({Kind.QUOTE, Kind.LIST_ITEM})
# On pages; of paragraphs and cells that the judge drops there, two of three are no part of the article, ...
_KINDS: Final = _INNER | {Kind.HEADING, Kind.CODE}
# ... but for those of which nothing but their shortness, or a word, tells them from the prose right above and below.
# Of 14 such lines on annotated and read pages 12 belong to the article.
_TAG: Final = "p"
_NOT_AMID: Final = frozenset({ELLIPSIS, OTHER_SIGN})  # ends of notices that were cut, and of lines in brackets
_MAX_LINKED: Final = 0.3
_MAX_GAP: Final = 4  # blocks to the nearest kept one on either side
_MAX_GAP_UNSPACED: Final = 8  # the same for these, as whole lists are dropped


class Between:
    """Keeps a line that has the parent or grandparent, or the path, of what is kept on either side."""

    name: ClassVar[str] = "between"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line between two kept ones."""
        numbers = [block.number for block in left_of(survey, kept).blocks]
        longest_inner = _MAX_GAP_UNSPACED if survey.words.factor > 1 else _MAX_GAP
        doubtful = [block for block in survey.open if points[block.number] >= _LOWEST and not kept[block.number]]
        for block in doubtful:
            number = block.number
            place = bisect_left(numbers, number)
            if not 0 < place < len(numbers) or number == survey.headline < survey.first:
                continue
            last, following = numbers[place - 1], numbers[place]
            limit, gap = _lowest(survey, block), longest_inner if block.kind in _INNER else _MAX_GAP
            if points[number] < limit or number - last > gap or following > number + gap:
                continue
            if block.linked > _MAX_LINKED or survey.cues.of(number):
                continue
            if survey.page.has_markup and block.kind not in _KINDS:
                is_own = points[number] < MAX_POINTS and _is_amid_prose(survey, kept, block)
            else:
                is_own = not is_out_of_sight(survey, block.node) and all(
                    _is_beside(survey, number, other) for other in (last, following)
                )
            if is_own:
                yield Verdict(number, True, None, "between-kept", points[number], limit)


def _lowest(survey: Survey, block: Block) -> float:
    """Points from which a line comes back."""
    is_unspaced = survey.words.factor > 1
    if not survey.page.has_markup:
        return _FROM_UNSPACED_TEXT if is_unspaced and survey.says[block.number] >= 0 else _FROM_TEXT
    if block.kind not in _INNER:
        return _FROM if block.kind in _KINDS else BARELY
    return _FROM_UNSPACED if is_unspaced else _FROM_INNER


def _is_amid_prose(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a paragraph stands right between two of its element that look like it, are prose and stay.

    Somebody's speech may have any words.
    """
    number = block.number
    if block.tag != _TAG or survey.ends[number] in _NOT_AMID or is_out_of_sight(survey, block.node):
        return False
    for near in (number - 1, number + 1):
        if not (kept[near] and survey.mass[near]) or survey.every.tag[near] != _TAG:
            return False
        if not are_alike(survey, near, number):
            return False
    is_speech = survey.mass[number] > 0 and survey.ends[number] == QUOTED
    return is_quiet(survey, number) or (is_speech and names_no_species(survey, number))


def _is_beside(survey: Survey, number: int, other: int) -> bool:
    """Whether two blocks are beside each other; quotes and lists are one level deeper."""
    if are_beside(survey, number, other):
        return True
    nodes, above = survey.page.nodes, survey.parents[other]
    is_inner = survey.page.blocks[number].kind in _INNER
    return is_inner and nodes[survey.parents[number]].parent in {above, nodes[above].parent}
