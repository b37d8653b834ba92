"""Paragraphs of an article follow each other line by line; summaries of teasers have a headline between each two."""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.scorers.shifted import sums_around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_WIDE: Final = 10  # lines on either side whose prose is added up
_MOST: Final = 400.0  # characters of one line that count there


class Unbroken:
    """Prose lines that follow each other without any line between, and how much prose there is wide around."""

    name: ClassVar[str] = "unbroken"
    facts: ClassVar[tuple[str, ...]] = ("unbroken-lines", "unbroken-chars", "prose-wide", "prose-lines-wide")
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every line; see ``facts``."""
        numbers = survey.columns.number
        mass = survey.of_open(survey.mass)
        lines, chars = _unbroken(numbers, mass)
        return (
            lines,
            chars,
            list(map(log1p, sums_around([min(own, _MOST) if own else 0.0 for own in mass], _WIDE))),
            sums_around([own > 0 for own in mass], _WIDE),
        )


def _unbroken(numbers: Sequence[int], mass: Sequence[float]) -> tuple[list[int], list[float]]:
    """How many prose lines follow each other where a line stands, and the logarithm of their characters; 0 beside."""
    lines, chars = [0] * len(numbers), [0.0] * len(numbers)
    start, total = 0, 0.0
    for at, own in enumerate(mass):
        if not own:
            continue
        if not total:
            start = at
        total += own
        if at + 1 == len(mass) or not mass[at + 1] or numbers[at + 1] > numbers[at] + 1:
            size = at + 1 - start
            lines[start : at + 1] = [size] * size
            chars[start : at + 1] = [log1p(total)] * size
            total = 0.0
    return lines, chars
