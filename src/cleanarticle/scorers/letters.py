"""Where no markup tells labels from prose, capitals, long words and the signs between labels do.

Beside markup these facts told nothing more: cross-validated on pages, the trees decided as well without them.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_FIRST = itemgetter(0)
_SEPARATORS = "|•·/"
_WORDS_READ = 25  # words of a line whose case is looked at


class Letters:
    """Length of words, case, and the signs that set labels apart."""

    name: ClassVar[str] = "letters"
    facts: ClassVar[tuple[str, ...]] = ("word-length", "capitals", "start", "separators")
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every line; see ``facts``."""
        texts = survey.columns.text
        return (
            [len(text) / (count or 1) for text, count in zip(texts, survey.columns.words, strict=True)],
            [_capitals(text) for text in texts],
            _starts([text[0] for text in texts]),
            _separators(texts),
        )


def _separators(texts: Sequence[str]) -> list[int]:
    """How many signs between labels each line has."""
    counts, every = [0] * len(texts), "".join(texts)
    for sign in filter(every.__contains__, _SEPARATORS):  # few texts have all
        counts = [count + text.count(sign) for count, text in zip(counts, texts, strict=True)]
    return counts


def _capitals(text: str) -> float:
    """Share of the first words that start with a capital."""
    words = text.split(None, _WORDS_READ)[:_WORDS_READ]
    return sum(map(str.isupper, map(_FIRST, words))) / len(words)


def _starts(firsts: Sequence[str]) -> list[int]:
    """Kinds of the lines' first characters, each character looked at once."""
    kinds = {first: _start(first) for first in set(firsts)}
    return [kinds[first] for first in firsts]


def _start(first: str) -> int:
    """Kind of a line's first character."""
    if first.isupper():
        return 1
    if first.islower():
        return 2
    if first.isdigit():
        return 3
    if first in '"“„«‘»「':
        return 4
    return 5 if first.isalpha() else 6
