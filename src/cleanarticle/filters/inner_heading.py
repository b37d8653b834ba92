"""A heading that lacks little, with what stays near above and right below it, is one of the article's."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.quiet_line import BARELY, MAX_POINTS, is_barely_lost, is_quiet
from cleanarticle.model import Verdict
from cleanarticle.words.sentence_ends import COLON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_TAGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})  # a button in a heading opens something
_NEAR: Final = 4  # blocks up to a kept one
_MAX_LINKED: Final = 0.3  # share of an item's linked characters; more is a table of contents


class InnerHeading:
    """Keeps a quiet heading of words that no other one has, wherever builders of pages put it.

    Of 27 such headings on annotated pages 22 belong to the article, and of 19 that are too short to be judged 16.
    """

    name: ClassVar[str] = "inner-heading"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such heading."""
        if not survey.page.has_markup:
            return
        kind, tags, left = survey.every.kind, survey.every.tag, left_of(survey, kept)
        above = [number - 1 for number in left.begun]
        lost = [number for number in above if tags[number] in _TAGS and points[number] < MAX_POINTS]
        if not lost:
            return
        begin = left.prose[0] if left.prose else len(kept)
        lost = [
            number
            for number in lost
            if _may_head(survey, number)
            and (_is_amid(kept, points, begin, number) if survey.tokens[number] else _is_above_text(survey, number))
            and is_quiet(survey, number)
        ]
        sizes = Counter([text for text, own in zip(survey.every.text, kind, strict=True) if own is kinds.HEADING])
        for number in lost:
            if sizes[survey.every.text[number]] == 1:
                yield Verdict(number, True, None, "heading-amid-kept", points[number], BARELY)


def _may_head(survey: Survey, number: int) -> bool:
    """Whether a heading is no link, no title and no lead, and stands above something else than another heading."""
    every = survey.every
    if number == survey.headline or every.linked[number] or survey.ends[number] == COLON:
        return False
    return every.kind[number + 1] is not kinds.HEADING


def _is_above_text(survey: Survey, number: int) -> bool:
    """Whether the article's text, or a list, begins right below a heading that is too short to be judged."""
    below = number + 1
    is_list = survey.every.kind[below] is kinds.LIST_ITEM and survey.every.linked[below] < _MAX_LINKED
    return is_list or survey.mass[below] > 0


def _is_amid(kept: Sequence[bool], points: Sequence[float], begin: int, number: int) -> bool:
    """Whether a heading that lacks little stands near below what stays, and below the article's first paragraph."""
    return begin < number and is_barely_lost(points[number]) and any(kept[max(0, number - _NEAR) : number])
