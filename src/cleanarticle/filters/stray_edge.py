"""A single block far from the rest of the article, in another part of the page, is no part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.beside import are_beside
from cleanarticle.model import Kind, Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MIN_KEPT: Final = 4  # blocks; fewer are no article that something could be far from
_BELOW: Final = 3  # dropped blocks between the last block and the rest, from which it is looked at
_ABOVE: Final = 9  # the same between a heading and all that it would head
_MAX_HEADING: Final = 1.0  # points up to which such a heading is doubted


class StrayEdge:
    """Drops the last kept block where it is apart from all others, and a first heading with nothing below.

    On sites that the trees had not seen, the two were right on 20 pages and wrong on 8, before a block beside any of
    the others was no longer apart.
    """

    name: ClassVar[str] = "stray-edge"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such block."""
        stay = [block for block in survey.open if kept[block.number]]
        if not survey.page.has_markup or len(stay) < _MIN_KEPT:
            return
        first, second, before, last = stay[0], stay[1], stay[-2], stay[-1]
        gap = last.number - before.number - 1
        if gap >= _BELOW and not any(are_beside(survey, block.number, last.number) for block in stay[:-1]):
            yield Verdict(last.number, False, Species.BOILERPLATE, "far-below", gap, _BELOW)
        gap = second.number - first.number - 1
        is_heading = first.kind is Kind.HEADING and first.number != survey.headline
        if is_heading and gap >= _ABOVE and points[first.number] < _MAX_HEADING:
            yield Verdict(first.number, False, Species.BOILERPLATE, "heads-nothing", gap, _ABOVE)
