"""The article stands between the first and the last of its prose, below its headline."""

from __future__ import annotations

from itertools import accumulate, islice
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.scorers.shifted import between

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_FAR: Final = 60  # blocks; beyond it all distances are alike


class Position:
    """Distances in blocks to the first and last prose, and to the nearest prose on either side."""

    name: ClassVar[str] = "position"
    facts: ClassVar[tuple[str, ...]] = (
        "from-first",
        "from-last",
        "between",
        "blocks",
        "prose-before",
        "since-prose",
        "until-prose",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        count = len(survey.page.blocks)
        first, last = survey.first, survey.last
        numbers = survey.columns.number
        mass = survey.of_open(survey.mass)
        total = survey.total
        before = [own / total for own in islice(accumulate(mass, initial=0.0), len(mass))]
        return (
            between(numbers, first, _FAR),
            between(numbers, last, _FAR),
            [first <= number <= last for number in numbers],
            [count] * len(numbers),
            before,
            _since(mass),
            _since(reversed(mass))[::-1],
        )


def _since(mass: Iterable[float]) -> Sequence[int]:
    """Blocks since the last one with mass."""
    distance, distances = _FAR, []
    for own in mass:
        distances.append(distance)
        distance = 1 if own else distance + 1 if distance < _FAR else _FAR
    return distances
