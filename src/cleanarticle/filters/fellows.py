"""What stands as the article's own lines stand is decided like them: one of its subheads, and an item of its list."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.quiet_line import MAX_POINTS, is_above_prose
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Kind, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_Group: TypeAlias = "tuple[Kind, int]"
_KINDS: Final = frozenset({Kind.HEADING, Kind.LIST_ITEM})
_MIN_KEPT: Final = 2  # fellows that stay
_MIN_SHARE: Final = 0.5  # of the fellows, the line itself among them
_SURE: Final = 4  # subheads that stay, from which one that says what boilerplate says is one of them
_SURE_SHARE: Final = 0.6  # of all on their path
_FROM_SURE: Final = -1.0  # points of such a one
_MAX_LINKED: Final = 0.5


class Fellows:
    """Keeps a heading right above prose that stays, where most on its path stay, and an item of a list that stays.

    On annotated pages, with weights of other sites, 39 of 46 such headings belong to the article, and 29 of 31 items;
    so do all six headings that say what boilerplate says, among many.
    """

    name: ClassVar[str] = "fellows"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such line."""
        if not survey.page.has_markup:
            return
        stay = Counter(_groups(survey, left_of(survey, kept).numbers).values())
        if max(stay.values(), default=0) < _MIN_KEPT:
            return
        every = survey.every
        facts = zip(every.kind, every.linked, points, kept, strict=True)
        lost = [
            number
            for number, (kind, linked, own, stays) in enumerate(facts)
            if own < MAX_POINTS and not stays and linked < _MAX_LINKED and kind in _KINDS
        ]
        groups = {number: group for number, group in _groups(survey, lost).items() if stay[group] >= _MIN_KEPT}
        sizes = Counter(_groups(survey, range(len(kept))).values()) if groups else Counter()
        for number, group in groups.items():
            if stay[group] < _MIN_SHARE * sizes[group]:
                continue
            is_sure = stay[group] >= max(_SURE, _SURE_SHARE * sizes[group]) and points[number] >= _FROM_SURE
            if _may_stay(survey, kept, number, may_say=is_sure):
                code = "heading-like-others" if group[0] is kinds.HEADING else "item-of-kept-list"
                yield Verdict(number, True, None, code, stay[group], sizes[group])


def _groups(survey: Survey, numbers: Iterable[int]) -> dict[int, _Group]:
    """With what the headings and items among some blocks stand together: headings of a path, items of a list."""
    kind, places, paths, parents = survey.every.kind, survey.every.node, survey.nodes.path, survey.parents
    return {
        number: (kind[number], paths[places[number]] if kind[number] is kinds.HEADING else parents[number])
        for number in numbers
        if kind[number] in _KINDS
    }


def _may_stay(survey: Survey, kept: Sequence[bool], number: int, *, may_say: bool) -> bool:
    """Whether nothing that can be seen speaks against a line, and a heading has prose right below it.

    A heading among many that stay may say what boilerplate says, "Service", "Podcasts", and stand above a list.
    """
    every = survey.every
    is_heading = every.kind[number] is kinds.HEADING
    if is_heading and not (any(kept[number + 1 : number + 2]) if may_say else is_above_prose(survey, kept, number)):
        return False
    if is_out_of_sight(survey, every.node[number]):
        return False
    return (is_heading and may_say) or says_nothing(survey, number)
