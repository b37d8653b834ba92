"""How much of a plain text is article at all: what is kept of a clean text differs from what is kept of a dump."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey

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
        blocks = survey.open
        count = len(blocks)
        prose = sum([survey.mass[block.number] > 0 for block in blocks])
        chars = sum([len(block.text) for block in blocks])
        labels = sum([block.words <= _MAX_LABEL_WORDS for block in blocks])
        facts = (
            prose / (count or 1),
            survey.total / (chars or 1),
            labels / (count or 1),
            len(survey.cues.by_block),
            survey.first,
            len(survey.page.blocks) - 1 - survey.last,
        )
        return [[fact] * count for fact in facts]
