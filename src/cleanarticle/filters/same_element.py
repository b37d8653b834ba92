"""Lines that breaks cut from one paragraph belong together: a short one stays where most of the others do."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Kind, Verdict
from cleanarticle.sentence_ends import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from cleanarticle.survey import Survey

# A "div" that holds lines is often a whole column of a page; bylines and notices stand in it.
_TAGS: Final = frozenset({"p", "blockquote"})
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.QUOTE})
_MIN_KEPT: Final = 2  # lines of the paragraph that stay
_MIN_SHARE: Final = 0.5  # of its lines, the lost ones among them
_MAX_LINKED: Final = 0.5
_FROM: Final = -1.0  # points; below it more speaks against a line than that it is short
_MAX_POINTS: Final = 0.0  # what has more and went was dropped by a filter, for what it is


class SameElement:
    """Keeps a quiet line of a paragraph of which other lines stay.

    Of 22 such lines on annotated pages, with weights of other sites, 14 belong to the article, and 7 more may.
    """

    name: ClassVar[str] = "same-element"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such line."""
        parted = _parted(survey, kept) if survey.page.has_markup else set()
        if not parted:  # as on most pages
            return
        for numbers in _lines(survey, parted):
            stay = [number for number in numbers if kept[number]]
            if len(stay) < max(_MIN_KEPT, _MIN_SHARE * len(numbers)):
                continue
            for number in numbers:
                is_lost = not kept[number] and _FROM <= points[number] < _MAX_POINTS
                if is_lost and _goes_with(survey, number, stay) and _may_stay(survey, number):
                    yield Verdict(number, True, None, "line-of-kept-paragraph", len(stay), len(numbers))


def _parted(survey: Survey, kept: Sequence[bool]) -> set[int]:
    """The numbers of the paragraphs' nodes in which a line stays and the one beside it went."""
    places, tags = survey.every.node, survey.nodes.tag
    found = {
        node
        for node, above, stays, stayed in zip(places[1:], places, kept[1:], kept, strict=False)
        if node == above and stays != stayed
    }
    return {node for node in found if tags[node] in _TAGS}


def _lines(survey: Survey, parted: Container[int]) -> Iterable[Sequence[int]]:
    """The numbers of the lines of each paragraph."""
    lines: dict[int, list[int]] = {}
    for number, node in enumerate(survey.every.node):
        if node in parted:
            lines.setdefault(node, []).append(number)
    return lines.values()


def _goes_with(survey: Survey, number: int, stay: Sequence[int]) -> bool:
    """Whether a line stands between those that stay, or beside a short one of them, or is a sentence beside one.

    What else stands below the last sentence of a paragraph is a signature, a source or an address.
    """
    if stay[0] < number < stay[-1]:
        return True
    near = stay[0] if number < stay[0] else stay[-1]
    return abs(near - number) == 1 and (not survey.mass[near] or survey.ends[number] == SENTENCE)


def _may_stay(survey: Survey, number: int) -> bool:
    """Whether nothing that can be seen speaks against a line."""
    every = survey.every
    if every.linked[number] > _MAX_LINKED or every.kind[number] not in _KINDS:
        return False
    is_said = any(map(str.isalnum, every.text[number]))
    return is_said and not is_out_of_sight(survey, every.node[number]) and says_nothing(survey, number)
