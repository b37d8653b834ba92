"""Lines that breaks cut from one paragraph belong together: the only one that is lost stays with the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.quiet_line import is_barely_lost, is_quiet
from cleanarticle.model import Kind, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

# A "div" that holds lines is often a whole column of a page; bylines and notices stand in it.
_TAGS: Final = frozenset({"p", "blockquote"})
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.QUOTE})
_MIN_KEPT: Final = 4  # lines of the paragraph that stay


class SameElement:
    """Keeps a quiet line of a paragraph of which four other lines stay and no other went, beside a short one."""

    name: ClassVar[str] = "same-element"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such line."""
        parted = _parted(survey, kept) if survey.page.has_markup else set()
        if not parted:  # as on most pages
            return
        lines: dict[int, list[int]] = {}
        for number, node in enumerate(survey.every.node):
            if node in parted:
                lines.setdefault(node, []).append(number)
        for numbers in lines.values():
            lost = [number for number in numbers if not kept[number]]
            if len(lost) > 1 or len(numbers) <= _MIN_KEPT:
                continue
            number = lost[0]
            is_line = is_barely_lost(points[number]) and survey.every.kind[number] in _KINDS
            if is_line and _is_beside_short(survey, number) and is_quiet(survey, number):
                yield Verdict(number, True, None, "line-of-kept-paragraph", len(numbers) - 1, len(numbers))


def _parted(survey: Survey, kept: Sequence[bool]) -> set[int]:
    """The numbers of the paragraphs' nodes in which a line stays and the one beside it went."""
    places, tags = survey.every.node, survey.nodes.tag
    found = {
        node
        for node, above, stays, stayed in zip(places[1:], places, kept[1:], kept, strict=False)
        if node == above and stays != stayed
    }
    return {node for node in found if tags[node] in _TAGS}


def _is_beside_short(survey: Survey, number: int) -> bool:
    """Whether a short line of the same paragraph stands beside a line: what else is below prose signs it, or sells."""
    places = survey.every.node
    near = [one for one in (number - 1, number + 1) if 0 <= one < len(places) and places[one] == places[number]]
    return any(not survey.mass[one] for one in near)
