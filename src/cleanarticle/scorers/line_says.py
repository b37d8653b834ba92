"""What a line says in its own language: words of newsletters, players and subscriptions, or words of articles."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, ClassVar

from cleanarticle.lexicon import weigh_sum
from cleanarticle.scorers.shifted import beside

if TYPE_CHECKING:
    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey


class LineSays:
    """Log-odds of the words of a block, or of a long block's opening, in the page's language.

    Naive Bayes over words (Maron 1961), whose sums grow too fast with length as words are not independent: divided by
    the root of their number, lines of different lengths compare.
    """

    name: ClassVar[str] = "line-says"
    facts: ClassVar[tuple[str, ...]] = (
        "line-says",
        "line-says-sum",
        *(f"line-says{offset:+d}" for offset in (-1, 1)),
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        numbers, weights = survey.columns.number, survey.words.lines
        if not weights:
            return ([0.0] * len(numbers),) * len(self.facts)
        read = [survey.tokens[number] for number in numbers]
        sums = [weigh_sum(words, weights) for words in read]
        scaled = [total / sqrt(len(words) + 1) for total, words in zip(sums, read, strict=True)]
        return scaled, sums, *beside(scaled, 0.0)
