"""What the words of short blocks said on other sites' pages: "share", "read", "photo"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind
from cleanarticle.scorers.shifted import around
from cleanarticle.words.lexicon import weigh_sum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_MAX_WORDS: Final = 40  # words; longer blocks are judged by their form
_WORDS_READ: Final = 14
_MAX_DISTANCE: Final = 30  # blocks since the last heading, beyond which all distances are alike


class ShortText:
    """Log-odds of the words that open a short block, its neighbours, and the heading above."""

    name: ClassVar[str] = "short-text"
    facts: ClassVar[tuple[str, ...]] = (
        "words-sum",
        "words-mean",
        *(f"text{offset:+d}" for offset in (-2, -1, 1, 2)),
        "heading-words",
        "since-heading",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        columns, weights = survey.columns, lexicon.texts
        own = zip(columns.words, survey.of_open(survey.tokens), strict=True)
        read = [opening(count, tokens) for count, tokens in own]
        sums = [weigh_sum(words, weights) if words else 0.0 for words in read]
        means = [total / (len(words) or 1) for total, words in zip(sums, read, strict=True)]
        return sums, means, *around(sums), *_headings(columns.kind, sums)


def opening(words: int, tokens: Sequence[str]) -> Sequence[str]:
    """The tokens of a block of so many words that are looked up; none of a long one."""
    return tokens[:_WORDS_READ] if words <= _MAX_WORDS else ()


def _headings(kinds: Sequence[Kind], sums: Sequence[float]) -> tuple[list[float], list[float]]:
    """Log-odds of, and distance in blocks from, the heading above each block."""
    above: list[float] = []
    distances: list[float] = []
    last, distance = 0.0, 0
    heading = Kind.HEADING  # looked up once: an enum's member costs as much as the rest of the loop
    for kind, own in zip(kinds, sums, strict=True):
        above.append(last)
        distances.append(distance)
        if distance < _MAX_DISTANCE:
            distance += 1
        if kind is heading:
            last, distance = own, 0
    return above, distances
