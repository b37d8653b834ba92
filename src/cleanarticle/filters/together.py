"""The items of a list, and the cells of a table, stay or go together."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.said import has_words_of_boilerplate
from cleanarticle.list_nodes import are_links, lists_of
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_MOST: Final = 4.0  # points either way that one item may bring in


class Together:
    """Decides each list and table of the main element as one, by the mean of its evidence, weighted by words."""

    name: ClassVar[str] = "together"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each item that was decided otherwise than its list."""
        if not survey.page.has_markup:
            return
        members: dict[int, list[Block]] = {}
        for block, at in zip(survey.open, lists_of(survey), strict=True):
            if at >= 0:
                members.setdefault(at, []).append(block)
        for own in members.values():
            stays = [kept[block.number] for block in own]
            if all(stays) or not any(stays):
                continue
            mean = _mean(own, points)
            for block in own:
                if kept[block.number] != (mean >= 0) and _may_follow(survey, block.number, mean):
                    species = None if mean >= 0 else _species(own)
                    yield Verdict(block.number, mean >= 0, species, "decided-with-its-list", mean, 0.0)


def _may_follow(survey: Survey, number: int, mean: float) -> bool:
    """Whether nothing that an item says speaks against its list: a phrase, or words of boilerplate in an article."""
    return not survey.cues.of(number) and (mean < 0 or not has_words_of_boilerplate(survey, number))


def _mean(own: Sequence[Block], points: Sequence[float]) -> float:
    words = sum([block.words for block in own]) or 1
    return sum([max(-_MOST, min(_MOST, points[block.number])) * block.words for block in own]) / words


def _species(own: Sequence[Block]) -> Species:
    return Species.TEASER_LIST if are_links(own) else Species.BOILERPLATE
