"""Sentences have length, commas and an end; labels and lists of labels do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_COMMAS: Final = "、，"  # of China and Japan


class Prose:
    """Length and punctuation."""

    name: ClassVar[str] = "prose"
    facts: ClassVar[tuple[str, ...]] = ("words", "chars", "end", "commas")
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        texts, words = survey.columns.text, survey.columns.words
        every = "".join(texts)
        commas = [text.count(",") for text in texts]
        for sign in _COMMAS:
            if sign in every:  # on few pages
                commas = [count + text.count(sign) for count, text in zip(commas, texts, strict=True)]
        return (
            words,
            list(map(len, texts)),
            survey.of_open(survey.ends),
            [own / (count or 1) for own, count in zip(commas, words, strict=True)],
        )
