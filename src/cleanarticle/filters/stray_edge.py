"""A block far from the rest of the article, in another part of the page, is no part of it, nor are a few of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.beside import are_beside
from cleanarticle.filters.recipe_line import recipe_lines
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_KEPT: Final = 4  # blocks; fewer are no article that something could be far from
_BELOW: Final = 3  # dropped blocks between the last block and the rest, from which it is looked at
_ABOVE: Final = 9  # the same between a heading and all that it would head
_MAX_HEADING: Final = 1.0  # points up to which such a heading is doubted
_SURE_HEADING: Final = 4.0  # points from which a last heading stays, though nothing below it does
_MOST: Final = 6  # blocks that are looked at as the last ones together
_FAR: Final = 8  # dropped blocks between them and the rest
_MAX_SHARE: Final = 0.7  # of the blocks from the first to the last of them, those that are kept
_MAX_DOUBTED: Final = 1.2  # points of each, at most
_MAX_WORDS: Final = 0.35  # share of the kept words


class StrayEdge:
    """Drops the last kept block or blocks, where they are apart from all others, and a heading above nothing.

    On sites that the trees had not seen, the two were right on 20 pages and wrong on 8, before a block beside any of
    the others was no longer apart. Last headings right below something that went are none of the article's on 24 of 29
    annotated and read pages; of those right below what stays as many are.
    """

    name: ClassVar[str] = "stray-edge"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such block that is none of a recipe, which may stand below a table and a form."""
        found = tuple(_stray(survey, kept, points))
        recipe = recipe_lines(survey) if found else ()
        yield from (verdict for verdict in found if verdict.block not in recipe)


def _stray(survey: Survey, kept: Sequence[bool], points: Sequence[float]) -> Iterator[Verdict]:
    """The same, for all."""
    stay = left_of(survey, kept).blocks
    if not survey.page.has_markup or len(stay) < _MIN_KEPT:
        return
    first, second, before, last = stay[0], stay[1], stay[-2], stay[-1]
    gap = last.number - before.number - 1
    if gap >= _BELOW and not any(are_beside(survey, block.number, last.number) for block in stay[:-1]):
        yield Verdict(last.number, False, Species.BOILERPLATE, "far-below", gap, _BELOW)
    elif gap and last.kind is kinds.HEADING and last.number != survey.headline and points[last.number] < _SURE_HEADING:
        yield Verdict(last.number, False, Species.BOILERPLATE, "heads-nothing-left", gap, 1)
    else:
        gap, tail = _stray_tail(survey, stay, points)
        for block in tail:
            yield Verdict(block.number, False, Species.BOILERPLATE, "far-below", gap, _FAR)
    gap = second.number - first.number - 1
    is_heading = first.kind is kinds.HEADING and first.number != survey.headline
    is_doubted = is_heading and gap >= _ABOVE and points[first.number] < _MAX_HEADING
    if is_doubted and not _is_standfirst(survey, first):
        yield Verdict(first.number, False, Species.BOILERPLATE, "heads-nothing", gap, _ABOVE)


def _is_standfirst(survey: Survey, block: Block) -> bool:
    """Whether a heading stands right below the headline, in the same element: a video may part it from the text."""
    above, parents = survey.headline, survey.parents
    return block.number == above + 1 and above >= 0 and parents[above] == parents[block.number]


def _stray_tail(survey: Survey, stay: Sequence[Block], points: Sequence[float]) -> tuple[int, Sequence[Block]]:
    """The last few kept blocks, with others that went between them, below a gap; and that gap. () where there are none.

    The summaries in a list of other stories are kept one here and one there. Of 1,740 annotated pages two have such
    blocks, and none is the article's.
    """
    for start in range(len(stay) - 2, max(0, len(stay) - 1 - _MOST), -1):
        head, tail = stay[:start], stay[start:]
        gap = tail[0].number - head[-1].number - 1
        if gap >= _FAR:
            is_thin = len(tail) <= _MAX_SHARE * (tail[-1].number - tail[0].number + 1)
            is_doubted = is_thin and max([points[block.number] for block in tail]) <= _MAX_DOUBTED
            return (gap, tail) if is_doubted and _are_apart(survey, head, tail) else (0, ())
    return 0, ()


def _are_apart(survey: Survey, head: Sequence[Block], tail: Sequence[Block]) -> bool:
    """Whether some blocks are few words, and none is beside one of the others."""
    own = sum([block.words for block in tail])
    if own > _MAX_WORDS * (own + sum([block.words for block in head])):
        return False
    return not any(are_beside(survey, block.number, other.number) for other in tail for block in head)
