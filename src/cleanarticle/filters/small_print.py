"""Lines below a copyright notice, in its element and parted from it by line breaks, are its small print."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.filters.said import words_of
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.left import Left
    from cleanarticle.facts.survey import Survey

_RIGHTS: Final = frozenset({Species.COPYRIGHT})
_MIN_BEFORE: Final = 0.6  # share of the kept words that stand above the notice


class SmallPrint:
    """Drops them, where the notice went and most of the article stands above it."""

    name: ClassVar[str] = "small-print"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of small print."""
        if not survey.page.has_markup or not _is_parted(survey, left_of(survey, kept)):
            return
        said, above = "", 0  # of the notice whose lines go on, and the words kept so far
        total = sum([block.words for block in survey.open if kept[block.number]])
        for before, block in pairwise(survey.page.blocks):
            above += before.words * kept[before.number]
            is_beside = block.joined and before.node == block.node
            if not is_beside:
                said = ""
            elif not said and not kept[before.number] and kept[block.number] and above >= _MIN_BEFORE * total:
                said = words_of(survey, before.number, _RIGHTS)
            if said and kept[block.number]:
                yield Verdict(block.number, False, Species.COPYRIGHT, "below-copyright", said, "")


def _is_parted(survey: Survey, left: Left) -> bool:
    """Whether any line that stays goes on in the element of one above it that went."""
    joined, places = survey.every.joined, survey.every.node
    is_parted = any(joined[number] and places[number] == places[number - 1] for number in left.begun)
    return is_parted and any(block.joined for block in left.blocks)
