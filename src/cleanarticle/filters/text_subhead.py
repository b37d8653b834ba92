"""A short line of plain text right between two paragraphs is a subhead where it is written as sentences are."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.facts.text_lines import is_titled
from cleanarticle.filters.quiet_line import is_above_prose
from cleanarticle.filters.said import says_nothing, speaks_to_readers
from cleanarticle.filters.subhead import Subheads
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import NO_END, QUESTION_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_WORDS: Final = range(2, 9)
_FROM: Final = -3.0  # points; below it more speaks against the line than that it is short
_FROM_BELOW_TEASER: Final = -1.5
_MOST: Final = 3  # lines of a teaser above it
_TEASERS: Final = frozenset({Species.AD, Species.TEASER_INLINE, Species.TEASER_LIST, Species.MOST_READ})
_OF_ARTICLES: Final = 2.0  # what its words say in the line model, where it shares none with the lines below it
_BELOW: Final = 4  # lines below it that may say a word of it again
_MIN_LETTERS: Final = 4  # of a word that says what a line is about
_STEM: Final = 4
_QUESTION_WORDS: Final = 15
_MIN_QUESTIONS: Final = 3  # right above kept prose
_MIN_STAYS: Final = 2  # of these
_SIGNS: Final = frozenset("©/|•@_#:：")  # of credits, accounts and labels


class TextSubhead:
    """Keeps such a line between two kept ones; names, credits and other stories' titles are capitalised.

    On dumps of real pages 71 of 79 such lines are the article's; of all that the judge drops there, half. Where three
    questions stand above prose, and two of them stay, 41 of 43 of the others are the article's, too.
    """

    name: ClassVar[str] = "text-subhead"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped subhead."""
        if survey.page.has_markup:
            return
        subheads = Subheads(survey, kept)
        questions = _lost_questions(survey, kept)
        for below in left_of(survey, kept).begun:
            block = survey.page.blocks[below - 1]
            if block.number in questions:
                yield Verdict(block.number, True, None, "question-of-text", questions[block.number], _MIN_STAYS)
                continue
            limit = _FROM if kept[block.number - 1] else _FROM_BELOW_TEASER
            if points[block.number] < limit or not subheads.opens_prose(block.number) or not _may_be(survey, block):
                continue
            if _stands_so(survey, kept, block) and _is_subhead(survey, kept, block, subheads):
                yield Verdict(block.number, True, None, "subhead-of-text", points[block.number], limit)


def _lost_questions(survey: Survey, kept: Sequence[bool]) -> Mapping[int, int]:
    """The questions above kept prose that go where others stay, with how many do; none where few do."""
    ending = [number for number, text in enumerate(survey.every.text) if text[-1] in QUESTION_MARKS]
    asked = [number for number in ending if _asks(survey, kept, survey.page.blocks[number])]
    stay = sum(kept[number] for number in asked)
    if len(asked) < _MIN_QUESTIONS or stay < _MIN_STAYS:
        return {}
    lost = [number for number in asked if not kept[number] and number != survey.headline]
    return {one: stay for one in lost if says_nothing(survey, one) and not speaks_to_readers(survey, one)}


def _asks(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a question is short and stands above a kept paragraph."""
    return block.words <= _QUESTION_WORDS * survey.words.factor and is_above_prose(survey, kept, block.number)


def _may_be(survey: Survey, block: Block) -> bool:
    """Whether a line has a subhead's length and end, no sign of a credit, and says nothing of what boilerplate says."""
    number = block.number
    if -(-block.words // survey.words.factor) not in _WORDS or survey.ends[number] != NO_END:
        return False
    if number == survey.headline or not _SIGNS.isdisjoint(block.text):
        return False
    return says_nothing(survey, number) and not speaks_to_readers(survey, number)


def _stands_so(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a line stands right below one that stays, or below a cue and headlines that are all longer than it is."""
    blocks, number = survey.page.blocks, block.number
    for above in range(number - 1, max(-1, number - 2 - _MOST), -1):
        if kept[above]:
            return above == number - 1
        if any(cue.match == "exact" and cue.species in _TEASERS for cue in survey.cues.of(above)):
            return above > 0 and kept[above - 1]
        if blocks[above].words <= block.words:
            return False
    return False


def _is_subhead(survey: Survey, kept: Sequence[bool], block: Block, subheads: Subheads) -> bool:
    """Whether Markdown says that a line is a heading, or its words belong to what stands below it."""
    if block.kind is kinds.HEADING:
        return True
    if _is_title(block.text):
        return False
    number = block.number
    stems = _stems(survey.tokens[number])
    below = [one for one in range(number + 1, min(number + 1 + _BELOW, len(kept))) if kept[one]]
    if not stems.isdisjoint(_stems(chain.from_iterable([survey.tokens[one] for one in below]))):
        return True
    return subheads.has_others(number) and survey.words.model.weigh(survey.tokens[number]) >= _OF_ARTICLES


def _is_title(text: str) -> bool:
    """Whether a line is written as titles are, or has figures or capitals alone."""
    return text.isupper() or any(map(str.isdigit, text)) or is_titled(text)


def _stems(tokens: Iterator[str] | Sequence[str]) -> set[str]:
    """The first letters of the longer words, as endings differ."""
    return {token[:_STEM] for token in tokens if len(token) >= _MIN_LETTERS}
