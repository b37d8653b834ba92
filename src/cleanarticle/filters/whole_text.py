"""A text that is an article and nothing else keeps what the judge drops of it: lists of short lines, far from prose."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cleanarticle.facts.clean_enough import end_of_unclean, is_whole
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey


class WholeText:
    """Keeps every line of such a text, below its headline, byline and date if it has them."""

    name: ClassVar[str] = "whole-text"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each line that the judge drops."""
        if not is_whole(survey, kept):
            return
        start, count = end_of_unclean(survey, kept), len(kept)
        for number in range(start, count):
            if not kept[number]:
                yield Verdict(number, True, None, "text-is-whole", points[number], count)
