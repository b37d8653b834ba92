"""Where nothing was kept, the prose that came nearest is the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

# Points; below it much speaks against the block: of such prose on 923 pages none was an article.
_FROM: Final = -1.0
_FROM_BELOW: Final = -3.0  # the same right below the headline
_BELOW: Final = 3  # blocks from it: a date and a byline may stand between


class LoneProse:
    """Keeps doubtful prose of a page that would have no article."""

    name: ClassVar[str] = "lone-prose"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each block of prose that is kept after all."""
        if any(kept) or not survey.page.has_markup:
            return
        for block in survey.open:
            number = block.number
            is_below = survey.headline >= 0 and 0 < number - survey.headline <= _BELOW
            limit = _FROM_BELOW if is_below else _FROM
            if survey.mass[number] and points[number] > limit and not survey.cues.of(number):
                yield Verdict(number, True, None, "nothing-else-kept", points[number], limit)
