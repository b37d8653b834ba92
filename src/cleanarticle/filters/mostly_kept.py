"""Whether a text is an article with lines between, and not a whole page of many parts."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey

# Of the text's words and lines that are kept: dumps of pages have fewer, and there the trees know better what stays.
_MIN_WORDS: Final = 0.55
_MIN_LINES: Final = 0.3
# The same in a text of few lines: no page has so few.
_FEW: Final = 60
_MIN_WORDS_OF_FEW: Final = 0.45
_MIN_LINES_OF_FEW: Final = 0.2


def is_mostly_kept(survey: Survey, kept: Sequence[bool]) -> bool:
    """Whether plain text is short of other parts, so that what stands among the article's lines belongs to it.

    Args:
        survey: the text; pages are none.
        kept: what is kept so far.
    """
    if survey.page.has_markup:
        return False
    words = survey.every.words
    own = sum(compress(words, kept))
    few = len(words) <= _FEW
    least_words, least_lines = (_MIN_WORDS_OF_FEW, _MIN_LINES_OF_FEW) if few else (_MIN_WORDS, _MIN_LINES)
    return own > 0 and own >= least_words * sum(words) and sum(kept) >= least_lines * len(words)
