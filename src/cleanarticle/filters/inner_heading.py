"""A heading that lacks little, with what stays near above and right below it, is one of the article's."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.quiet_line import BARELY, is_barely_lost, is_quiet
from cleanarticle.model import Verdict
from cleanarticle.sentence_ends import COLON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_TAGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})  # a button in a heading opens something
_NEAR: Final = 4  # blocks up to a kept one
_MAX_POINTS: Final = 0.0  # what has more and went was dropped by a filter, for what it is
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
        kind, tags = survey.every.kind, survey.every.tag
        lost = [
            number
            for number, (own, stays) in enumerate(zip(points[:-1], kept, strict=False))
            if not stays and tags[number] in _TAGS and kept[number + 1] and own < _MAX_POINTS
        ]
        lost = [number for number in lost if _may_be(survey, kept, points, number) and is_quiet(survey, number)]
        if not lost:
            return
        texts = [text for text, own in zip(survey.every.text, kind, strict=True) if own is kinds.HEADING]
        for number in lost:
            if texts.count(survey.every.text[number]) == 1:
                yield Verdict(number, True, None, "heading-amid-kept", points[number], BARELY)


def _may_be(survey: Survey, kept: Sequence[bool], points: Sequence[float], number: int) -> bool:
    """Whether a heading stands amid the article, or above its text or list where it is too short to be judged."""
    every, below = survey.every, number + 1
    if (
        number == survey.headline
        or every.linked[number]
        or every.kind[below] is kinds.HEADING
        or survey.ends[number] == COLON
    ):
        return False
    if not survey.tokens[number]:
        is_list = every.kind[below] is kinds.LIST_ITEM and every.linked[below] < _MAX_LINKED
        return is_list or survey.mass[below] > 0
    if not is_barely_lost(points[number]) or not any(kept[max(0, number - _NEAR) : number]):
        return False
    return any(stays and own for stays, own in zip(kept[:number], survey.mass, strict=False))
