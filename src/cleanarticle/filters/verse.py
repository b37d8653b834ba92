"""A short paragraph among short ones of the article, as verse and lists of names have them, is one of them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.quiet_line import BARELY, is_barely_lost, is_quiet
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_TAG: Final = "p"
_MAX_WORDS: Final = 15
_MOST: Final = 2  # lost lines between two that stay


class Verse:
    """Keeps up to two short paragraphs between short ones that stay, on one path and in one element.

    Both such lines on annotated pages belong to the article; of lines that breaks cut from one paragraph one of four.
    """

    name: ClassVar[str] = "verse"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such line."""
        if not survey.page.has_markup:
            return
        for last, after in pairwise(left_of(survey, kept).numbers):
            if not 1 < after - last <= _MOST + 1 or not all(_is_short(survey, number) for number in (last, after)):
                continue
            for number in range(last + 1, after):
                is_lost = is_barely_lost(points[number]) and _is_short(survey, number)
                if is_lost and _are_alike(survey, last, number, after) and is_quiet(survey, number):
                    yield Verdict(number, True, None, "short-among-short", points[number], BARELY)


def _is_short(survey: Survey, number: int) -> bool:
    """Whether a block is a short paragraph."""
    every = survey.every
    is_paragraph = every.kind[number] is kinds.PARAGRAPH and every.tag[number] == _TAG
    return is_paragraph and not survey.mass[number] and every.words[number] <= _MAX_WORDS * survey.words.factor


def _are_alike(survey: Survey, *numbers: int) -> bool:
    """Whether blocks are elements of their own, in one element and on one path."""
    places, paths = survey.every.node, survey.nodes.path
    if len({places[number] for number in numbers}) < len(numbers):
        return False
    return len({(survey.parents[number], paths[places[number]]) for number in numbers}) == 1
