"""A single line that went between two that stay, one of a list, of like headings or of one element, stays with them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple, TypeAlias

from cleanarticle import kinds
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.quiet_line import is_barely_lost
from cleanarticle.filters.said import has_sign
from cleanarticle.left import left_of
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_Group: TypeAlias = "tuple[str, int, int]"


class _Least(NamedTuple):
    """Of the lines that stand together, how many stay, and what share."""

    stay: int
    share: float


_ITEM: Final = "item-of-kept-list"
_HEADING: Final = "heading-like-others"
_LINE: Final = "line-of-kept-paragraph"
_MAX_LINKED: Final = 0.5  # share of the characters of a line of an element
_LEAST: Final = {_ITEM: _Least(2, 0.5), _HEADING: _Least(4, 0.75), _LINE: _Least(5, 0.83)}


class AmidFellows:
    """Keeps such a line, whatever a phrase or sign in it says: home pages, shops, "See also" in a manual's contents.

    Of such lines on annotated and read pages belong to the article: items 22 of 22, headings 12 of 15, lines 12 of 12.
    """

    name: ClassVar[str] = "amid-fellows"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such line."""
        if not survey.page.has_markup:
            return
        begun = set(left_of(survey, kept).begun)
        lone = [above + 1 for above in left_of(survey, kept).ended if above + 2 in begun]
        groups = {number: _group(survey, number) for number in lone if _may_stay(survey, number, points[number])}
        if not groups:
            return
        wanted, places = frozenset(groups.values()), [_group(survey, number) for number in range(len(kept))]
        sizes = Counter([group for group in places if group in wanted])
        stay = Counter([places[number] for number in left_of(survey, kept).numbers if places[number] in wanted])
        for number, group in groups.items():
            least = _LEAST[group[0]]
            if stay[group] >= max(least.stay, least.share * sizes[group]):
                yield Verdict(number, True, None, group[0], stay[group], sizes[group])


def _group(survey: Survey, number: int) -> _Group:
    """With what a line stands together: items of a list, headings alike, lines of one element."""
    node = survey.every.node[number]
    kind, path = survey.every.kind[number], survey.nodes.path[node]
    if kind is kinds.LIST_ITEM:
        return _ITEM, survey.parents[number], path
    return (_HEADING, path, 0) if kind is kinds.HEADING else (_LINE, node, 0)


def _may_stay(survey: Survey, number: int, points: float) -> bool:
    """Whether a line can be seen, has words, and stands beside its fellows."""
    group = _group(survey, number)
    beside = [_group(survey, one) == group for one in (number - 1, number + 1)]
    if group[0] is _LINE and not (all(beside) and is_barely_lost(points) and _says_nothing(survey, number)):
        return False
    if group[0] is _ITEM and not (any(beside) and _is_no_teaser(survey, number)):
        return False
    return not is_out_of_sight(survey, survey.every.node[number]) and any(map(str.isalnum, survey.every.text[number]))


def _says_nothing(survey: Survey, number: int) -> bool:
    """Whether a line of an element leads nowhere, and no phrase or sign says what it is; its words tell little."""
    is_led = survey.every.linked[number] > _MAX_LINKED
    return not (is_led or survey.cues.of(number) or has_sign(survey, number))


def _is_no_teaser(survey: Survey, number: int) -> bool:
    """Whether no phrase says that an item leads to another story: "Read more: ..." may stand in any list."""
    return all(cue.species is not Species.TEASER_INLINE for cue in survey.cues.of(number))
