"""How much of a plain text is article at all: what is kept of a clean text differs from what is kept of a dump."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_MAX_LABEL_WORDS: Final = 3


class Dirt:
    """Facts of the whole text, the same for each of its lines."""

    name: ClassVar[str] = "dirt"
    facts: ClassVar[tuple[str, ...]] = (
        "prose-lines",
        "prose-chars",
        "label-lines",
        "cue-lines",
        "lines-before",
        "lines-after",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure the text; see ``facts``."""
        columns, mass = survey.columns, survey.of_open(survey.mass)
        count = len(mass)
        prose = count - mass.count(0.0)
        chars = sum(map(len, columns.text))
        labels = sum([words <= _MAX_LABEL_WORDS for words in columns.words])
        facts = (
            prose / (count or 1),
            survey.total / (chars or 1),
            labels / (count or 1),
            len(survey.cues.by_block),
            survey.first,
            len(survey.page.blocks) - 1 - survey.last,
        )
        return [[fact] * count for fact in facts]
