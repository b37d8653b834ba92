"""What a line says in its own language: words of newsletters, players and subscriptions, or words of articles."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, ClassVar

from cleanarticle.scorers.shifted import beside

if TYPE_CHECKING:
    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey


class LineSays:
    """Log-odds of the words of a block, or of a long block's opening, in the page's language: see ``weigh_lines``."""

    name: ClassVar[str] = "line-says"
    facts: ClassVar[tuple[str, ...]] = (
        "line-says",
        "line-says-sum",
        *(f"line-says{offset:+d}" for offset in (-1, 1)),
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        numbers = survey.columns.number
        scaled = list(map(survey.says.__getitem__, numbers))
        sums = [own * sqrt(len(survey.tokens[number]) + 1) for number, own in zip(numbers, scaled, strict=True)]
        return scaled, sums, *beside(scaled, 0.0)
