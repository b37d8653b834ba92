"""A line that ends in a comma, or in plain text in no sign, goes on below, where that begins with a small letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.filters.beside import are_alike
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.quiet_line import MAX_POINTS
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Verdict
from cleanarticle.words.sentence_ends import NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_COMMA: Final = ","
_UNCASED_COMMAS: Final = "\uff0c\u3001"  # of China and Japan, whose letters have no case
_FROM: Final = -3.0  # points; below them more speaks against a line than that it is short
_MIN_WORDS: Final = 6  # of the line below, in plain text
_LABEL: Final = 8  # words of the lower of two lines, and of the upper


class SplitSentence:
    """Keeps "Ilse Marren," right above "born in Halmark, bakes bread." that stays.

    The five such lines on annotated pages all belong to the article. So do 18 of 19 lines, or pairs of short ones, of
    plain text that open a sentence: dumps cut it where a link begins and ends.
    """

    name: ClassVar[str] = "split-sentence"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line of that sort."""
        if not survey.page.has_markup:
            yield from _opening_sentences(survey, kept, points)
            return
        texts = survey.every.text
        for number in [number - 1 for number in left_of(survey, kept).begun]:
            if not _FROM < points[number] < MAX_POINTS or survey.cues.of(number):
                continue
            if not (texts[number][-1] == _COMMA and texts[number + 1][0].islower()) and not _is_uncased(survey, number):
                continue
            if not is_out_of_sight(survey, survey.every.node[number]):
                yield Verdict(number, True, None, "goes-on-below", texts[number], texts[number][-1])


def _is_uncased(survey: Survey, number: int) -> bool:
    """Whether a line ends in a comma of China or Japan, and looks like the one below it, in one element with it."""
    texts, below = survey.every.text, number + 1
    return texts[number][-1] in _UNCASED_COMMAS and are_alike(survey, number, below) and texts[below][0].isalpha()


def _opening_sentences(survey: Survey, kept: Sequence[bool], points: Sequence[float]) -> Iterator[Verdict]:
    """A verdict for each dropped line of plain text that opens the sentence with which a kept line goes on."""
    blocks, least = survey.page.blocks, _MIN_WORDS * survey.words.factor
    for below in left_of(survey, kept).begun:
        if not blocks[below].text[0].islower() or blocks[below].words < least:
            continue
        own = _opening(survey, kept, below)
        for number in own if all(points[number] < MAX_POINTS for number in own) else ():
            yield Verdict(number, True, None, "goes-on-below", blocks[number].text, blocks[below].text[0])


def _opening(survey: Survey, kept: Sequence[bool], below: int) -> Sequence[int]:
    """The one or two lines between a kept line and one that goes on in small letters; () if they open no sentence."""
    is_pair = below > 1 and not kept[below - 2]
    own = range(below - 1 - is_pair, below)
    if own.start < 1 or not kept[own.start - 1] or not survey.page.blocks[own.start].text[0].isupper():
        return ()
    most = _LABEL * survey.words.factor
    if is_pair and any(survey.page.blocks[number].words > most for number in own):
        return ()
    is_open = all(survey.ends[number] == NO_END and says_nothing(survey, number) for number in own)
    return own if is_open else ()
