"""The standfirst stands between headline and text, in a box of its own, and often says what the description says."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.described import described
from cleanarticle.sentence_ends import QUOTED, SENTENCE

if TYPE_CHECKING:
    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey

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
        above = [block for block in survey.open if block.number <= survey.first + _BELOW_FIRST]
        rest = [0.0] * (len(survey.open) - len(above))
        shares = described(survey, above)
        return (
            _since_headline(survey),
            [*shares.inside, *rest],
            [*shares.covered, *rest],
        )


def _since_headline(survey: Survey) -> list[int]:
    """Sentences between the headline and each block; -1 above the headline, and where there is none."""
    headline, ends = survey.headline, survey.ends
    if headline < 0:
        return [-1] * len(survey.open)
    count, since = 0, []
    for block in survey.open:
        number = block.number
        since.append(count if number > headline else -1)
        if number > headline and count < _MOST and block.words >= _MIN_WORDS and ends[number] in _ENDS:
            count += 1
    return since
