"""On a page of posts, as a live blog is, the heading of a post whose text is kept belongs to the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.list_nodes import nearest
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_POST: Final = "article"
_MIN_POSTS: Final = 3  # elements with kept prose, beside each other
_MIN_PROSE: Final = 0.5  # share of the page's prose that they hold
_FROM: Final = -2.5  # points, as of the heading of a list
_LEVELS: Final = 4  # from the heading's element up to the post's
_BELOW: Final = 4  # blocks from the heading to the post's text: its time and author stand between


class PostHeading:
    """Keeps such headings, where the posts hold most of the prose."""

    name: ClassVar[str] = "post-heading"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped heading above the kept text of its post."""
        if survey.nodes.tag.count(_POST) < _MIN_POSTS:
            return
        doubtful = [block for block in survey.open if not kept[block.number] and _may_be(survey, block, points)]
        posts = _posts(survey, kept) if doubtful else frozenset()
        for block in doubtful if posts else ():
            number = block.number
            own = nearest(survey, number, _POST, _LEVELS)
            below = range(number + 1, min(number + 1 + _BELOW, len(kept)))
            text = next((other for other in below if kept[other]), -1)
            if own in posts and text >= 0 and survey.mass[text] and nearest(survey, text, _POST, _LEVELS) == own:
                yield Verdict(number, True, None, "heads-its-post", points[number], _FROM)


def _may_be(survey: Survey, block: Block, points: Sequence[float]) -> bool:
    """Whether a block is a heading against which only its shortness speaks."""
    if block.kind is not kinds.HEADING or block.linked or points[block.number] < _FROM:
        return False
    return not is_out_of_sight(survey, block.node) and says_nothing(survey, block.number)


def _posts(survey: Survey, kept: Sequence[bool]) -> frozenset[int]:
    """The elements beside each other that hold most of the page's prose; none where few do."""
    beside: dict[int, dict[int, float]] = {}
    for number, mass in enumerate(survey.mass):
        post = nearest(survey, number, _POST, _LEVELS) if mass and kept[number] else -1
        if post >= 0:
            own = beside.setdefault(survey.nodes.parent[post], {})
            own[post] = own.get(post, 0.0) + mass
    most = max(beside.values(), key=lambda own: sum(own.values()), default={})
    is_most = len(most) >= _MIN_POSTS and sum(most.values()) >= _MIN_PROSE * survey.total
    return frozenset(most) if is_most else frozenset()
