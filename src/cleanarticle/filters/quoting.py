"""What stands in quotation marks: a headline may end with it, and a sentence may speak of what notices say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import QUOTED
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block
    from cleanarticle.words.phrases import Cue

OPENING_QUOTES: Final = frozenset("\"'“”„‘«»‹『「")
_MAX_WORDS: Final = 12
_STOPS: Final = frozenset(".。।۔")
_MAX_UNBROKEN: Final = 18  # the same without a comma: "... after the winter, she said" is none
_IN_QUOTES: Final = pattern(r"[\"“„«»「『][^\"“”„«»「」『』]*[\"“”«»」』]")


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


def is_mention(survey: Survey, cue: Cue) -> bool:
    """Whether a phrase within a block stands in quotation marks, with as much text beside them: it is spoken of.

    Args:
        survey: the page.
        cue: the phrase.
    """
    if cue.match != "anywhere":
        return False
    text = survey.page.blocks[cue.block].text
    beside = _IN_QUOTES.sub(" ", text)
    if beside == text or 2 * len(beside) < len(text):
        return False
    return " ".join(tokens(cue.phrase)) not in " ".join(tokens(beside))
