"""Items that went of a list of which half stays are decided like the others; so are single lines amid their like."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple, TypeAlias

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.beside import are_alike
from cleanarticle.filters.out_of_sight import is_read
from cleanarticle.filters.quiet_line import is_barely_lost
from cleanarticle.filters.said import names_no_species
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.left import Left
    from cleanarticle.facts.survey import Survey

_Group: TypeAlias = "tuple[str, int, int]"


class _Least(NamedTuple):
    """Of the lines that stand together, how many stay, and what share."""

    stay: int
    share: float


_ITEM: Final = "item-of-kept-list"
_HEADING: Final = "heading-like-others"
_LINE: Final = "line-of-kept-paragraph"
_LEAST: Final = MappingProxyType({_ITEM: _Least(2, 0.5), _HEADING: _Least(2, 0.5), _LINE: _Least(5, 0.83)})
_SURE: Final = _Least(4, 0.75)  # of headings, beside one that speaks of other stories, or is a link to one
_MAX_LINKED: Final = 0.5  # share of the characters of a line of an element
_MAX_LINKED_HEADING: Final = 0.2  # and of a heading: what stands beside it, "[edit]", may be a link
_BULLETS: Final = frozenset("-\u2013\u2014\u2022\u00b7\u25aa\u25cf\u25a0\u25c6\u25ba\u25b6\u2713\u2714\u27a2")
_MIN_SIGNS: Final = 2  # of a heading; one alone is a drawn sign


class AmidFellows:
    """Keeps such a line whatever a phrase or its words say: home pages and shops in a list, "See also" in a manual.

    Of such lines on annotated and read pages belong to the article: items 47 of 47, headings 23 of 28, lines 12 of 13;
    of paragraphs that open with the bullet of one beside them, 7 of 9.
    """

    name: ClassVar[str] = "amid-fellows"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such line."""
        if not survey.page.has_markup:
            return
        left = left_of(survey, kept)
        bulleted = {number for number in _beside(left) if _is_bulleted(survey, kept, points, number)}
        for number in sorted(bulleted):
            text = survey.every.text[number]
            yield Verdict(number, True, None, "bullet-like-beside", text, text[0])
        lone = {one + 1 for one in left.ended} & {one - 1 for one in left.begun}
        lone = {
            number for number in lone if number not in bulleted and _may_stand_alone(survey, number, points[number])
        }
        wanted = {_group(survey, number) for number in (*lone, *_beside_items(survey, left))}
        if not wanted:  # as on most pages
            return
        groups = [_group(survey, number) for number in range(len(kept))]
        sizes = Counter([group for group in groups if group in wanted])
        stay = Counter([groups[number] for number in left.numbers if groups[number] in wanted])
        for number, group in enumerate(groups):
            if kept[number] or not stay[group] or not (number in lone or _may_be_listed(survey, number)):
                continue
            least = _SURE if group[0] is _HEADING and _may_lead_away(survey, number) else _LEAST[group[0]]
            if stay[group] >= max(least.stay, least.share * sizes[group]):
                yield Verdict(number, True, None, group[0], stay[group], sizes[group])


def _group(survey: Survey, number: int) -> _Group:
    """With what a line stands together: items of a list, headings alike, lines of one element."""
    node = survey.every.node[number]
    kind, path = survey.every.kind[number], survey.nodes.path[node]
    if kind is kinds.LIST_ITEM:
        return _ITEM, survey.parents[number], path
    return (_HEADING, path, 0) if kind is kinds.HEADING else (_LINE, node, 0)


def _beside(left: Left) -> Iterator[int]:
    """The numbers of the blocks that went right beside one that stays."""
    yield from (one + 1 for one in left.ended if one + 1 < len(left.kept))
    yield from (one - 1 for one in left.begun)


def _is_bulleted(survey: Survey, kept: Sequence[bool], points: Sequence[float], number: int) -> bool:
    """Whether a barely lost paragraph opens with the bullet of one like it right beside it that stays."""
    every = survey.every
    bullet = every.text[number][0]
    if bullet not in _BULLETS or every.kind[number] is not kinds.PARAGRAPH or not is_barely_lost(points[number]):
        return False
    near = [one for one in (number - 1, number + 1) if 0 <= one < len(kept) and kept[one]]
    is_like = any(every.text[one][0] == bullet and are_alike(survey, one, number) for one in near)
    return is_like and is_read(survey, number) and names_no_species(survey, number)


def _beside_items(survey: Survey, left: Left) -> Iterator[int]:
    """The numbers of items that went right beside one of their list that stays."""
    kind, parents = survey.every.kind, survey.parents
    pairs = [(one, one + 1) for one in left.ended if one + 1 < len(left.kept)]
    pairs += [(one, one - 1) for one in left.begun]
    return (lost for one, lost in pairs if kind[lost] is kinds.LIST_ITEM is kind[one] and parents[lost] == parents[one])


def _may_be_listed(survey: Survey, number: int) -> bool:
    """Whether an item can be seen, has words, and leads to no other story: "Read more: ..." may stand in any list."""
    return survey.every.kind[number] is kinds.LIST_ITEM and is_read(survey, number) and not _leads_away(survey, number)


def _leads_away(survey: Survey, number: int) -> bool:
    """Whether a line says that another story stands behind it."""
    return any(cue.species is Species.TEASER_INLINE for cue in survey.cues.of(number))


def _may_stand_alone(survey: Survey, number: int, points: float) -> bool:
    """Whether a line between two that stay is a heading, or one of its element that nothing speaks against."""
    kind, places = survey.every.kind[number], survey.every.node
    if kind is kinds.HEADING or kind is kinds.LIST_ITEM:
        return kind is kinds.HEADING and is_read(survey, number)
    if not places[number - 1] == places[number] == places[number + 1] or not is_barely_lost(points):
        return False
    is_led = survey.every.linked[number] > _MAX_LINKED
    return is_read(survey, number) and not is_led and names_no_species(survey, number)


def _may_lead_away(survey: Survey, number: int) -> bool:
    """Whether a heading says that another story stands behind it, or is a link to one, or a drawn sign."""
    every = survey.every
    is_sign = len(every.text[number]) < _MIN_SIGNS
    return is_sign or every.linked[number] > _MAX_LINKED_HEADING or _leads_away(survey, number)
