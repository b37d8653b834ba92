"""In plain text the standfirst is a sentence right below the headline, and above the byline or the date."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.text_lines import is_titled
from cleanarticle.filters.said import STOPS, says_nothing, speaks_to_readers
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import NO_END, QUESTION_ENDS, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MIN_WORDS: Final = 12
_FROM: Final = -3.0  # points; below it more speaks against the sentence than that it stands apart
_WORDS_WITHOUT_STOP: Final = 10
_SIGNS_WITHOUT_STOP: Final = 72  # a shorter line without a full stop is another headline as often
_FROM_WITHOUT_STOP: Final = -5.0  # the judge has seen hardly any, and takes them for headlines
_NO_PROSE: Final = frozenset("©/|•·@_#:：")  # signs of credits, accounts, labels and dates
_BELOW: Final = 4  # lines below it in which the byline or the date stands
_OF_HEAD: Final = frozenset({Species.BYLINE, Species.DATELINE})
_OF_PICTURE: Final = frozenset({Species.CREDIT, Species.CAPTION})
_ENDS: Final = frozenset(STOPS) | QUESTION_ENDS | {"!"}


class TextStandfirst:
    """Keeps it.

    Truths disagree about standfirsts, as they do on pages: of the corpora's dumps newsroom has all of them. Of those
    without a full stop they have 39 of 58 (aeb none of 5); readers would call all but two of the others standfirsts.
    """

    name: ClassVar[str] = "text-standfirst"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for a dropped standfirst."""
        number = survey.headline + 1
        if survey.page.has_markup or not 0 < number < len(kept) or kept[number] or points[number] < _FROM_WITHOUT_STOP:
            return
        limit = _FROM if survey.ends[number] == SENTENCE else _FROM_WITHOUT_STOP
        if points[number] < limit or not any(kept[number:]):
            return
        if _may_be(survey, number) and _is_above_byline(survey, number):
            yield Verdict(number, True, None, "standfirst-of-text", points[number], limit)


def _may_be(survey: Survey, number: int) -> bool:
    """Whether a line is a sentence, or reads as one without its stop, and says nothing of boilerplate."""
    if not (_is_sentence(survey, number) or _lacks_stop(survey, number)):
        return False
    return says_nothing(survey, number) and not speaks_to_readers(survey, number)


def _is_sentence(survey: Survey, number: int) -> bool:
    """Whether a line is a sentence of some length, and not the headline once more."""
    block = survey.page.blocks[number]
    if block.words < _MIN_WORDS * survey.words.factor or survey.ends[number] != SENTENCE or block.text[-1] not in _ENDS:
        return False
    return block.text != survey.page.blocks[survey.headline].text


def _lacks_stop(survey: Survey, number: int) -> bool:
    """Whether a line is as long as a sentence, ends like none, and is neither a headline nor a byline."""
    block = survey.page.blocks[number]
    text, factor = block.text, survey.words.factor
    if (
        survey.ends[number] != NO_END
        or block.words < _WORDS_WITHOUT_STOP * factor
        or len(text) * factor < _SIGNS_WITHOUT_STOP
    ):
        return False
    if not _NO_PROSE.isdisjoint(text) or is_titled(text) or text in survey.page.blocks[survey.headline].text:
        return False
    return not _is_of_head(survey, number)


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
