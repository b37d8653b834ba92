"""A list of sentences right below the headline is the standfirst: the key points of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.list_nodes import is_under, nearest
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_LISTS: Final = ("ul", "ol")
_LEVELS: Final = 4  # from an item's paragraph up to the list, both counted
_AROUND: Final = 2  # nodes around the list, the last of which holds the headline, too
_FURTHER: Final = 3  # the same where little speaks against the items: a box of their own, in one for all but headline
_FROM: Final = -2.0  # points of each of these
_ITEMS: Final = range(2, 7)
_MIN_WORDS: Final = 6  # of each; below stand dates, names and topics


class ListedStandfirst:
    """Keeps a list with nothing between it and the headline, in its element or one around, that is all words.

    On labelled pages all six such lists belong to the article; a list of pictures with captions does not, nor do
    lists further down, below a heading of their own (2 right, 13 wrong).
    """

    name: ClassVar[str] = "listed-standfirst"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped item of such a list."""
        start, kind = survey.headline + 1, survey.every.kind
        if not 0 < start < len(kind) or kind[start] is not kinds.LIST_ITEM or not any(kept):
            return
        items = _items_at(survey, start, points)
        if items and all(_may_be(survey, item) for item in items) and not _has_more(survey, items):
            for item in items:
                if not kept[item.number]:
                    yield Verdict(item.number, True, None, "list-below-headline", item.words, _MIN_WORDS)


def _items_at(survey: Survey, start: int, points: Sequence[float]) -> Sequence[Block]:
    """The items of the list that begins at a block, where it stands near the headline; () where it is no such list."""
    parents = survey.nodes.parent
    node = max(nearest(survey, start, tag, _LEVELS) for tag in _LISTS)  # the inner one has the higher number
    if node < 0 or survey.node_blocks[node] not in _ITEMS or is_out_of_sight(survey, node):
        return ()
    end = start + int(survey.node_blocks[node])
    for _ in range(_AROUND if min(points[start:end]) < _FROM else _FURTHER):
        node = max(parents[node], 0)
    return survey.page.blocks[start:end] if is_under(parents, survey.every.node[survey.headline], node) else ()


def _may_be(survey: Survey, item: Block) -> bool:
    """Whether an item is words enough, none of them a link's or boilerplate's."""
    if item.linked or item.words < _MIN_WORDS * survey.words.factor:
        return False
    return says_nothing(survey, item.number)


def _has_more(survey: Survey, items: Sequence[Block]) -> bool:
    """Whether a list shows pictures below its first item, or dates and names that the page marks as such."""
    numbers = {item.number for item in items}
    if any(mark.block in numbers for mark in survey.page.marks):
        return True
    return any(medium.block in numbers and medium.block != items[0].number for medium in survey.page.media)
