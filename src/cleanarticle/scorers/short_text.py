"""What the words of short blocks said on other sites' pages: "share", "read", "photo"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.lexicon import weigh

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.lexicon import Lexicon
    from cleanarticle.model import Block
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey

_MAX_WORDS: Final = 40  # words; longer blocks are judged by their form
_WORDS_READ: Final = 14


class ShortText:
    """Log-odds of the words that open a short block, and of the heading above."""

    name: ClassVar[str] = "short-text"
    facts: ClassVar[tuple[str, ...]] = (
        "words-lowest",
        "words-highest",
        "words-sum",
        "words-mean",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        texts = lexicon.texts
        lows, highs, sums, means = [], [], [], []
        for block in survey.open:
            read = opening(block, survey.tokens[block.number])
            low, high, total = weigh(read, texts)
            lows.append(low)
            highs.append(high)
            sums.append(total)
            means.append(total / (len(read) or 1))
        return lows, highs, sums, means


def opening(block: Block, tokens: Sequence[str]) -> Sequence[str]:
    """The words of a short block that are looked up; none of a long one."""
    return tokens[:_WORDS_READ] if block.words <= _MAX_WORDS else ()
