"""A headline may end with what somebody says; a paragraph that does mostly opens with it, and a quotation mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.sentence_ends import QUOTED

if TYPE_CHECKING:
    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

OPENING_QUOTES: Final = frozenset("\"'“”„‘«»‹『「")
_MAX_WORDS: Final = 12
_STOPS: Final = frozenset(".。।۔")
_MAX_UNBROKEN: Final = 18  # the same without a comma: "... after the winter, she said" is none


def is_quoting(survey: Survey, block: Block) -> bool:
    """Whether a line may be such a headline.

    Args:
        survey: the page.
        block: the line.
    """
    most = _MAX_WORDS if "," in block.text else _MAX_UNBROKEN
    is_short = block.words <= most * survey.words.factor
    if not is_short or survey.ends[block.number] != QUOTED or not block.text[0].isalnum():
        return False
    return block.text[-2:-1] not in _STOPS  # somebody said a whole sentence: no headline has its full stop
