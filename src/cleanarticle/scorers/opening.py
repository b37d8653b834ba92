"""The standfirst stands between headline and text, in a box of its own, and often says what the description says."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.described import described
from cleanarticle.words.sentence_ends import QUOTED, SENTENCE

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_MIN_WORDS: Final = 6  # words of a sentence
_MOST: Final = 6  # sentences below the headline, beyond which all counts are alike
_BELOW_FIRST: Final = 3  # blocks below the first prose that are held against the description
_ENDS: Final = frozenset({SENTENCE, QUOTED})


class Opening:
    """How many sentences stand between headline and block, and whether it is worded as the description."""

    name: ClassVar[str] = "opening"
    facts: ClassVar[tuple[str, ...]] = (
        "sentences-since-headline",
        "in-description",
        "of-description",
    )
    needs_markup: ClassVar[bool] = True

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        # Below the first paragraphs stands no standfirst, and each block that is compared costs a set of its words.
        count = bisect_right(survey.columns.number, survey.first + _BELOW_FIRST)
        shares, rest = described(survey, survey.open[:count]), [0.0] * (len(survey.open) - count)
        return (
            _since_headline(survey),
            [*shares.inside, *rest],
            [*shares.covered, *rest],
        )


def _since_headline(survey: Survey) -> list[int]:
    """Sentences between the headline and each block; -1 above the headline, and where there is none."""
    numbers = survey.columns.number
    if survey.headline < 0:
        return [-1] * len(numbers)
    above = bisect_right(numbers, survey.headline)
    count, since = 0, [-1] * above
    for words, end in zip(survey.columns.words[above:], survey.of_open(survey.ends)[above:], strict=True):
        since.append(count)
        if count < _MOST and words >= _MIN_WORDS and end in _ENDS:
            count += 1
    return since
