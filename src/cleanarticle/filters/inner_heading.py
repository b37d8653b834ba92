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


class InnerHeading:
    """Keeps a quiet heading of words that no other one has, wherever builders of pages put it.

    Of 27 such headings on annotated pages 22 belong to the article.
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
            if not stays and is_barely_lost(own) and tags[number] in _TAGS and kept[number + 1]
        ]
        lost = [number for number in lost if kind[number + 1] is not kinds.HEADING and _may_be(survey, kept, number)]
        if not lost:
            return
        texts = [text for text, own in zip(survey.every.text, kind, strict=True) if own is kinds.HEADING]
        for number in lost:
            if texts.count(survey.every.text[number]) == 1:
                yield Verdict(number, True, None, "heading-amid-kept", points[number], BARELY)


def _may_be(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether some of the article stands above a heading, and nothing that can be seen speaks against it."""
    if not any(kept[max(0, number - _NEAR) : number]) or survey.every.linked[number] or survey.ends[number] == COLON:
        return False
    is_begun = any(stays and own for stays, own in zip(kept[:number], survey.mass, strict=False))
    return is_begun and is_quiet(survey, number)
