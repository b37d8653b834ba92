"""Sentences have length, commas and an end; labels and lists of labels do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey

_WORDS_READ = 25  # words of a block whose case is looked at


class Prose:
    """Length, punctuation and case."""

    name: ClassVar[str] = "prose"
    facts: ClassVar[tuple[str, ...]] = (
        "words",
        "chars",
        "word-length",
        "end",
        "commas",
        "capitals",
        "start",
        "separators",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        texts, words = survey.columns.text, survey.columns.words
        chars = list(map(len, texts))
        return (
            words,
            chars,
            [size / (count or 1) for size, count in zip(chars, words, strict=True)],
            [survey.ends[number] for number in survey.columns.number],
            [
                (text.count(",") + text.count("、") + text.count("，")) / (count or 1)
                for text, count in zip(texts, words, strict=True)
            ],
            [_capitals(text) for text in texts],
            [_start(text[0]) for text in texts],
            [text.count("|") + text.count("•") + text.count("·") + text.count("/") for text in texts],
        )


def _capitals(text: str) -> float:
    """Share of the first words that start with a capital."""
    words = text.split(None, _WORDS_READ)[:_WORDS_READ]
    firsts = [word[0] for word in words]
    return sum(map(str.isupper, firsts)) / len(firsts)


def _start(first: str) -> int:
    """Kind of a block's first character."""
    if first.isupper():
        return 1
    if first.islower():
        return 2
    if first.isdigit():
        return 3
    if first in '"“„«‘»「':
        return 4
    return 5 if first.isalpha() else 6
