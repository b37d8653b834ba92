"""A section of a heading and a list that went as a whole is the article's, where others like it stay as wholes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import of_kind
from cleanarticle.facts.list_nodes import are_links
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_LIKE: Final = 2  # sections that stay


class LikeSection:
    """Keeps heading and items of a section that has the tags and classes of two sections that stay: a third day's.

    Of such lines on annotated and read pages 21 belong to the article, and none does not; where the items are links, as
    many do not.
    """

    name: ClassVar[str] = "like-section"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each line of such a section."""
        sections = list(_sections(survey)) if survey.page.has_markup else []
        if len(sections) <= _LIKE:  # as most pages
            return
        looks = [_look(survey, numbers) for numbers in sections]
        whole = [all(kept[number] for number in numbers) for numbers in sections]
        stay = Counter([look for look, stays in zip(looks, whole, strict=True) if stays])
        for (heading, *items), look in zip(sections, looks, strict=True):
            if stay[look] < _LIKE or any(kept[number] for number in items):
                continue
            if are_links([survey.page.blocks[number] for number in items]):
                continue
            for number in (heading, *items):
                if not kept[number] and not is_out_of_sight(survey, survey.every.node[number]):
                    yield Verdict(number, True, None, "section-like-others", stay[look], _LIKE)


def _sections(survey: Survey) -> Iterator[range]:
    """The numbers of each heading that stands right above items, and of these."""
    kind = survey.every.kind
    for number in of_kind(survey, kinds.HEADING):
        end = number + 1
        if number == survey.headline:
            continue
        while end < len(kind) and kind[end] is kinds.LIST_ITEM:
            end += 1
        if end > number + 1:
            yield range(number, end)


def _look(survey: Survey, numbers: range) -> tuple[int, int]:
    """The paths of a section's heading and of its first item."""
    path, places = survey.nodes.path, survey.every.node
    return path[places[numbers[0]]], path[places[numbers[1]]]
