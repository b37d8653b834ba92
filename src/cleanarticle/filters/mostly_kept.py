"""Whether a text is an article with lines between, and not a whole page of many parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.survey import Survey

# Of the text's words and lines that are kept: dumps of pages have fewer, and there the trees know better what stays.
_MIN_WORDS: Final = 0.55
_MIN_LINES: Final = 0.3


def is_mostly_kept(survey: Survey, kept: Sequence[bool]) -> bool:
    """Whether plain text is short of other parts, so that what stands among the article's lines belongs to it.

    Args:
        survey: the text; pages are none.
        kept: what is kept so far.
    """
    if survey.page.has_markup:
        return False
    words = [block.words for block in survey.page.blocks]
    own = sum([count for count, stays in zip(words, kept, strict=True) if stays])
    return own > 0 and own >= _MIN_WORDS * sum(words) and sum(kept) >= _MIN_LINES * len(words)
