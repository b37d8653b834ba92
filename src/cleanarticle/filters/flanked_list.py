"""A list between two lines of the article, beside them, belongs to it, however short its items are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import outer_lists, outermost_alone
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.said import has_words_of_boilerplate
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_NEAR: Final = 3  # blocks from the list's end to the kept line below it
_MIN_WRAPPED: Final = 3  # items of a list in elements of its own; a teaser's card has two lines
_MAX_LINKED: Final = 0.2  # share of the list's characters, and of an item's
_MIN_LIKE: Final = 3  # lists beside one that stay, for the last of them, below which nothing stands
_FROM: Final = -1.4  # points of the items that were judged, by their mean, weighted by words


class FlankedList:
    """Keeps the items of a list right below a kept line, where another one with the list's parent stands below.

    Nothing need stand below the last of several lists that stay.

    Of 57 such items on annotated pages 56 belong to the article.
    """

    name: ClassVar[str] = "flanked-list"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped item of such a list."""
        kind = survey.every.kind
        if not any(kind[number + 1] is kinds.LIST_ITEM for number in left_of(survey, kept).ended):
            return
        like: Counter[tuple[int, int]] = Counter()  # lists that stay, by what they stand in and their path
        for node, items in outer_lists(survey).items():
            group = survey.nodes.parent[node], survey.nodes.path[node]
            if all(kept[item.number] for item in items):
                like[group] += 1
                continue
            if not (_is_flanked(survey, kept, node, items) or (like[group] >= _MIN_LIKE and _is_below(kept, items))):
                continue
            mean = _mean(survey, items, points)
            if mean < _FROM or is_out_of_sight(survey, node) or _linked(items) > _MAX_LINKED:
                continue
            like[group] += 1
            for item in items:
                if not kept[item.number] and _may_stay(survey, item):
                    yield Verdict(item.number, True, None, "list-in-article", mean, _FROM)


def _is_flanked(survey: Survey, kept: Sequence[bool], node: int, items: Sequence[Block]) -> bool:
    """Whether a kept line stands right above a list, and one near below, both under the list's parent."""
    above, below = items[0].number - 1, items[-1].number + 1
    if above < 0 or not kept[above]:
        return False
    near = [one for one in range(below, min(len(kept), below + _NEAR)) if kept[one]]
    if not near:
        return False
    if _is_in(survey, above, node):
        return any(_is_in(survey, one, node) for one in near)
    return len(items) >= _MIN_WRAPPED and _is_wrapped_beside(survey, node, above, near)


def _is_below(kept: Sequence[bool], items: Sequence[Block]) -> bool:
    """Whether a kept line stands right above a list."""
    return items[0].number > 0 and kept[items[0].number - 1]


def _is_in(survey: Survey, number: int, node: int) -> bool:
    """Whether a block stands in the element that a list stands in."""
    around = survey.nodes.parent[node]
    return around in (survey.parents[number], survey.page.blocks[number].node)


def _is_wrapped_beside(survey: Survey, node: int, above: int, near: Sequence[int]) -> bool:
    """Whether lines stand beside a list where builders of pages put each list and paragraph in elements of its own."""
    places, parents = survey.every.node, survey.nodes.parent
    around = parents[outermost_alone(survey, node)]
    if parents[outermost_alone(survey, places[above])] != around:
        return False
    return any(parents[outermost_alone(survey, places[one])] == around for one in near)


def _mean(survey: Survey, items: Sequence[Block], points: Sequence[float]) -> float:
    judged = [item for item in items if survey.tokens[item.number]]
    return sum([points[item.number] * item.words for item in judged]) / (sum([item.words for item in judged]) or 1)


def _linked(items: Sequence[Block]) -> float:
    return sum([len(item.text) * item.linked for item in items]) / sum([len(item.text) for item in items])


def _may_stay(survey: Survey, item: Block) -> bool:
    """Whether nothing that an item says speaks against it."""
    number = item.number
    return item.linked <= _MAX_LINKED and not survey.cues.of(number) and not has_words_of_boilerplate(survey, number)
