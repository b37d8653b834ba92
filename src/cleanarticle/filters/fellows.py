"""What stands as the article's own lines stand is decided like them: one of its subheads, and an item of its list."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Kind, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_KINDS: Final = frozenset({Kind.HEADING, Kind.LIST_ITEM})
_MIN_KEPT: Final = 2  # fellows that stay
_MIN_SHARE: Final = 0.5  # of the fellows, the line itself among them
_MAX_LINKED: Final = 0.5
_MAX_POINTS: Final = 0.0  # what has more and went was dropped by a filter, for what it is


class Fellows:
    """Keeps a heading right above prose that stays, where most on its path stay, and an item of a list that stays.

    On annotated pages, with weights of other sites, 39 of 46 such headings belong to the article, and 29 of 31 items.
    """

    name: ClassVar[str] = "fellows"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such line."""
        if not survey.page.has_markup:
            return
        every, paths = survey.every, survey.nodes.path
        facts = zip(every.kind, every.linked, points, kept, strict=True)
        lost = [
            number
            for number, (kind, linked, own, stays) in enumerate(facts)
            if own < _MAX_POINTS and not stays and linked < _MAX_LINKED and kind in _KINDS
        ]
        if not lost:
            return
        groups = {
            number: (kind, paths[every.node[number]] if kind is kinds.HEADING else survey.parents[number])
            for number, kind in enumerate(every.kind)
            if kind in _KINDS
        }
        sizes = Counter(groups.values())
        stay = Counter([group for number, group in groups.items() if kept[number]])
        for number in lost:
            group = groups[number]
            if stay[group] >= max(_MIN_KEPT, _MIN_SHARE * sizes[group]) and _may_stay(survey, kept, number):
                code = "heading-like-others" if group[0] is kinds.HEADING else "item-of-kept-list"
                yield Verdict(number, True, None, code, stay[group], sizes[group])


def _may_stay(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether nothing that can be seen speaks against a line, and a heading has prose right below it."""
    every, below = survey.every, number + 1
    if every.kind[number] is kinds.HEADING and not (below < len(kept) and kept[below] and survey.mass[below]):
        return False
    return not is_out_of_sight(survey, every.node[number]) and says_nothing(survey, number)
