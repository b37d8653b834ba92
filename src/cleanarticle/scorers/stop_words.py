"""Running text is full of the language's small words; labels and names are not (after Pomikalek 2011, jusText)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon


class StopWords:
    """Share of stop words in a block's opening."""

    name: ClassVar[str] = "stop-words"
    facts: ClassVar[tuple[str, ...]] = ("stop-words",)
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        is_known = survey.stop_words.__contains__
        opened = survey.of_open(survey.tokens)
        return ([sum(map(is_known, tokens)) / (len(tokens) or 1) for tokens in opened],)
