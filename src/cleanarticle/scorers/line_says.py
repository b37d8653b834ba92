"""What a line says in its own language: words of newsletters, players and subscriptions, or words of articles."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, ClassVar

from cleanarticle.scorers.shifted import beside

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon


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
        scaled = survey.of_open(survey.says)
        counts = map(len, survey.of_open(survey.tokens))
        sums = [own * sqrt(count + 1) for own, count in zip(scaled, counts, strict=True)]
        return scaled, sums, *beside(scaled, 0.0)
