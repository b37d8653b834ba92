"""Where nothing was kept, the prose that came nearest is the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.out_of_sight import hidden_window
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

# Points; below it much speaks against the block: of such prose on 923 pages none was an article.
_FROM: Final = -1.0
_FROM_BELOW: Final = -3.0  # the same right below the headline, or below one of them in its element: a break parts them
_BELOW: Final = 3  # blocks from it: a date and a byline may stand between
_ALIKE: Final = 0.9  # share of words from which a heading is the page's title
_WINDOWS: Final = frozenset({"banner", "cookie", "cookies", "popup"})  # names of what lies over a page


class LoneProse:
    """Keeps doubtful prose of a page that would have no article."""

    name: ClassVar[str] = "lone-prose"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each block of prose that is kept after all."""
        if any(kept) or not survey.page.has_markup:
            return
        if hidden_window(survey) >= 0:  # what the page shows is no article
            return
        last = -1  # node of the one that was kept last
        for block in survey.open:
            number = block.number
            is_below = survey.headline >= 0 and 0 < number - survey.headline <= _BELOW
            limit = _FROM_BELOW if is_below or block.node == last else _FROM
            if not survey.mass[number] or points[number] <= limit or survey.cues.of(number):
                continue
            if not _is_title(survey, block) and not _is_window(survey, block):
                last = block.node
                yield Verdict(number, True, None, "nothing-else-kept", points[number], limit)


def _is_title(survey: Survey, block: Block) -> bool:
    """Whether a long heading is the page's title."""
    return block.kind is kinds.HEADING and survey.title_likeness[block.number] >= _ALIKE


def _is_window(survey: Survey, block: Block) -> bool:
    """Whether a block's element, or the one around it, is named as what lies over the page."""
    words = survey.nodes.words
    return not _WINDOWS.isdisjoint(words[block.node]) or not _WINDOWS.isdisjoint(words[survey.parents[block.number]])
