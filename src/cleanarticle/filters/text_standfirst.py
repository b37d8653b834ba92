"""In plain text the standfirst is a sentence right below the headline, and above the byline or the date."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.said import STOPS, says_nothing, speaks_to_readers
from cleanarticle.model import Species, Verdict
from cleanarticle.sentence_ends import QUESTION_ENDS, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MIN_WORDS: Final = 12
_FROM: Final = -3.0  # points; below it more speaks against the sentence than that it stands apart
_BELOW: Final = 4  # lines below it in which the byline or the date stands
_OF_HEAD: Final = frozenset({Species.BYLINE, Species.DATELINE})
_OF_PICTURE: Final = frozenset({Species.CREDIT, Species.CAPTION})
_ENDS: Final = frozenset(STOPS) | QUESTION_ENDS | {"!"}


class TextStandfirst:
    """Keeps it.

    Truths disagree about standfirsts, as they do on pages: of the corpora's dumps newsroom has all of them.
    """

    name: ClassVar[str] = "text-standfirst"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for a dropped standfirst."""
        number = survey.headline + 1
        if survey.page.has_markup or not 0 < number < len(kept) or kept[number] or points[number] < _FROM:
            return
        if any(kept[number:]) and _is_sentence(survey, number) and _is_above_byline(survey, number):
            yield Verdict(number, True, None, "standfirst-of-text", points[number], _FROM)


def _is_sentence(survey: Survey, number: int) -> bool:
    """Whether a line is a sentence of some length that says nothing of what boilerplate says."""
    block = survey.page.blocks[number]
    if block.words < _MIN_WORDS * survey.words.factor or survey.ends[number] != SENTENCE or block.text[-1] not in _ENDS:
        return False
    if block.text == survey.page.blocks[survey.headline].text:
        return False
    return says_nothing(survey, number) and not speaks_to_readers(survey, number)


def _is_above_byline(survey: Survey, number: int) -> bool:
    """Whether a byline or a date stands below a line, and no credit right below it: that makes it a caption."""
    below = range(number + 1, min(number + 1 + _BELOW, len(survey.tokens)))
    if any(cue.species in _OF_PICTURE for cue in survey.cues.of(number + 1)):
        return False
    return any(_is_of_head(survey, one) for one in below)


def _is_of_head(survey: Survey, number: int) -> bool:
    """Whether a line opens with a date or with a word for "by", or a phrase says that it is one of these."""
    if any(cue.species in _OF_HEAD for cue in survey.cues.of(number)):
        return True
    tokens, words = survey.tokens[number], survey.words
    return bool(tokens) and bool(words.opens_date(tokens) or words.opens_byline(tokens))
