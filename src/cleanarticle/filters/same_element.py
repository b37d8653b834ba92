"""Lines that breaks cut from one paragraph belong together: what is lost of them stays with the others."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.filters.quiet_line import MAX_POINTS, is_barely_lost, is_quiet
from cleanarticle.model import Kind, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.facts.survey import Survey

# A "div" that holds lines is often a whole column of a page; bylines and notices stand in it.
_TAGS: Final = frozenset({"p", "blockquote"})
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.QUOTE})
_MIN_KEPT: Final = 4  # lines of the paragraph that stay
_MIN_SHORT: Final = 3  # lines of a paragraph that has no prose
_MAX_WORDS: Final = 15  # of a first line like a subhead
_BOLD: Final = 0.9  # share of its characters from which a line is bold
_MIN_SHARE: Final = 0.5  # of the paragraphs that begin like one; of the page's prose, in one other element
_MIN_PROSE: Final = 5  # lines of prose of such an element that stay: text with nothing but breaks in it
_FROM: Final = -2.0  # points of its others; below them more speaks against one than how it is marked up


class SameElement:
    """Keeps quiet lines of a paragraph of which others stay.

    The only one that went of five and more, beside a short one; all, where none is prose and the article stands on
    either side; and the first one, where others on the paragraph's path begin like it. Prose that stands bare in the
    element that holds most of the page's stays, too.
    """

    name: ClassVar[str] = "same-element"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such line."""
        if not survey.page.has_markup:
            return
        yield from _of_box(survey, kept, points)
        yield from _of_paragraphs(survey, kept, points)


def _of_paragraphs(survey: Survey, kept: Sequence[bool], points: Sequence[float]) -> Iterator[Verdict]:
    """The lines of paragraphs."""
    parted = _parted(survey, kept)
    if not parted:  # as on most pages
        return
    lines: dict[int, list[int]] = {}
    for number, node in enumerate(survey.every.node):
        if survey.nodes.tag[node] in _TAGS:
            lines.setdefault(node, []).append(number)
    begin = _beginnings(survey, kept, lines)
    for node in sorted(parted):
        numbers = lines[node]
        lost = [number for number in numbers if not kept[number]]
        if not all(_is_quiet_line(survey, points, number) for number in lost):
            continue
        is_only = len(lost) == 1 and len(numbers) > _MIN_KEPT and _is_beside_short(survey, lost[0])
        is_first = lost == numbers[:1] and lost[0] in begin
        if is_only or is_first or _are_short(survey, kept, numbers):
            stay = len(numbers) - len(lost)
            for number in lost:
                yield Verdict(number, True, None, "line-of-kept-paragraph", stay, len(numbers))


def _of_box(survey: Survey, kept: Sequence[bool], points: Sequence[float]) -> Iterator[Verdict]:
    """The prose of an element that holds most of the page's as bare lines, the first, and the short lines amid it."""
    places, mass = survey.every.node, survey.mass
    prose = left_of(survey, kept).prose
    if not prose or survey.nodes.tag[node := places[prose[0]]] in _TAGS:  # as on most pages
        return
    stay = [places[number] for number in prose].count(node)
    if stay < _MIN_PROSE:
        return
    numbers = [number for number, place in enumerate(places) if place == node]
    if sum([mass[number] for number in numbers]) < _MIN_SHARE * survey.total:
        return
    lost = [number for number in numbers if not kept[number] and _FROM <= points[number] < MAX_POINTS]
    back = {number for number in lost if mass[number] and is_quiet(survey, number)}
    own = back | {number for number in numbers if kept[number] and mass[number]}
    back |= {number for number in lost if {number - 1, number + 1} <= own and is_quiet(survey, number)}
    for number in sorted(back):
        yield Verdict(number, True, None, "line-of-kept-paragraph", stay, len(numbers))


def _is_quiet_line(survey: Survey, points: Sequence[float], number: int) -> bool:
    """Whether a line lacks little, and nothing that can be seen speaks against it."""
    return is_barely_lost(points[number]) and survey.every.kind[number] in _KINDS and is_quiet(survey, number)


def _are_short(survey: Survey, kept: Sequence[bool], numbers: Sequence[int]) -> bool:
    """Whether no line of a paragraph is prose, and what stands right above and below it stays: a timetable."""
    above, below = numbers[0] - 1, numbers[-1] + 1
    if len(numbers) < _MIN_SHORT or above < 0 or below >= len(kept) or not (kept[above] and kept[below]):
        return False
    return not any(survey.mass[number] for number in numbers)


def _look(survey: Survey, number: int) -> tuple[int, bool]:
    """What the first lines of an article's paragraphs have in common where they are subheads: path and weight."""
    return survey.nodes.path[survey.every.node[number]], survey.every.bold[number] >= _BOLD


def _beginnings(survey: Survey, kept: Sequence[bool], lines: Mapping[int, Sequence[int]]) -> set[int]:
    """Short first lines of paragraphs of several, where half of those that look like them stay above their second."""
    most = _MAX_WORDS * survey.words.factor
    looks = {
        numbers[0]: _look(survey, numbers[0])
        for numbers in lines.values()
        if len(numbers) > 1 and not survey.mass[numbers[0]] and survey.every.words[numbers[0]] <= most
    }
    sizes = Counter(looks.values())
    stay = Counter([look for number, look in looks.items() if kept[number] and kept[number + 1]])
    return {number for number, look in looks.items() if stay[look] >= _MIN_SHARE * sizes[look]}


def _parted(survey: Survey, kept: Sequence[bool]) -> set[int]:
    """The numbers of the paragraphs' nodes in which a line stays and the one beside it went."""
    places, tags = survey.every.node, survey.nodes.tag
    left = left_of(survey, kept)
    firsts = [number for number in left.begun if places[number] == places[number - 1]]
    lasts = [number for number in left.ended if places[number] == places[number + 1]]
    return {node for node in [places[number] for number in (*firsts, *lasts)] if tags[node] in _TAGS}


def _is_beside_short(survey: Survey, number: int) -> bool:
    """Whether a short line of the same paragraph stands beside a line: what else is below prose signs it, or sells."""
    places = survey.every.node
    near = [one for one in (number - 1, number + 1) if 0 <= one < len(places) and places[one] == places[number]]
    return any(not survey.mass[one] for one in near)
