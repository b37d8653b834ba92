"""Code amid the article belongs to it, however little of it reads like prose."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

# Points of what is rescued. With less, the page says that its code is an appendix: of 35 annotated pages with code amid
# the article eight have it in no truth. With more, a filter dropped it for what it is.
_MIN_POINTS: Final = -1.0
_MAX_POINTS: Final = 0.0


class ArticleCode:
    """Keeps doubtful code between the first and the last line that stay: no menu, no advertisement is set as code."""

    name: ClassVar[str] = "article-code"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such block; a column of line numbers is none."""
        every = survey.every
        if not survey.page.has_markup or kinds.CODE not in every.kind or True not in kept:
            return
        first, last = kept.index(True), len(kept) - 1 - kept[::-1].index(True)
        for number in range(first, last):
            if every.kind[number] is not kinds.CODE or kept[number]:
                continue
            if not _MIN_POINTS <= points[number] < _MAX_POINTS:
                continue
            if any(map(str.isalpha, every.text[number])) and not is_out_of_sight(survey, every.node[number]):
                yield Verdict(number, True, None, "code-in-article", every.words[number], 0.0)
