"""Sentences have length, commas and an end; labels and lists of labels do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey


class Prose:
    """Length and punctuation."""

    name: ClassVar[str] = "prose"
    facts: ClassVar[tuple[str, ...]] = ("words", "chars", "end", "commas")
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        texts, words = survey.columns.text, survey.columns.words
        return (
            words,
            list(map(len, texts)),
            list(map(survey.ends.__getitem__, survey.columns.number)),
            [
                (text.count(",") + text.count("、") + text.count("，")) / (count or 1)
                for text, count in zip(texts, words, strict=True)
            ],
        )
