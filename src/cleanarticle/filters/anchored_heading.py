"""A heading that is a link to a place on its own page heads what stands below it: it unfolds it, or names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.quiet_line import is_above_prose
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_OWN_PAGE: Final = "#"


class AnchoredHeading:
    """Keeps such a heading right above prose that stays; the trees take it for a link to another story.

    Four on annotated pages belong to the article; one above the last paragraph was a list of questions' first.
    """

    name: ClassVar[str] = "anchored-heading"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such heading that went, amid the article's prose."""
        every, blocks, left = survey.every, survey.page.blocks, left_of(survey, kept)
        prose = left.prose
        for number in [below - 1 for below in left.begun]:
            if every.linked[number] < ALL_LINK or every.kind[number] is not kinds.HEADING:
                continue
            if not is_above_prose(survey, kept, number):
                continue
            is_amid = prose[0] < number < prose[-1] - 1
            is_own = all(link.startswith(_OWN_PAGE) for link in blocks[number].links)
            if is_amid and is_own and _may_stay(survey, number):
                yield Verdict(number, True, None, "links-to-own-page", _OWN_PAGE, every.linked[number])


def _may_stay(survey: Survey, number: int) -> bool:
    """Whether a heading was judged, and nothing speaks against it."""
    is_seen = not is_out_of_sight(survey, survey.every.node[number])
    return is_seen and bool(survey.tokens[number]) and says_nothing(survey, number)
