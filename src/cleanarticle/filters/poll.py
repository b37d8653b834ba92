"""A poll is a question and the answers that readers may click, one of them yes, no or I do not know, or a button."""

from __future__ import annotations

from itertools import groupby, takewhile
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import species_said
from cleanarticle.filters.quoting import OPENING_QUOTES
from cleanarticle.filters.said import words_of
from cleanarticle.filters.subhead import Subheads
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import NO_END, OTHER_SIGN, QUESTION_ENDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_LONGEST_ANSWER: Final = 6  # words
_LONGEST_QUESTION: Final = 30
_FEWEST_ANSWERS: Final = 2
_MOST_ANSWERS: Final = 12
_LONGEST_ASKED: Final = 20  # words of a question that only its words tell
_OPINION: Final = "opinion"  # the sign of what asks readers what they think
_YOU: Final = "you"  # and of what speaks to them
_SPEECH: Final = OPENING_QUOTES | frozenset("-–—")
_POLL: Final = frozenset({Species.POLL})
_CHOICE: Final = pattern(r"[(（\[][^()（）\[\]?？]{1,30}[)）\]]$")  # "Should it stay? (one answer)"
_SHARES: Final = "%\u066a\uff05"  # behind the number, in any script


class Poll:
    """Drops a question with the short lines below it, where one is an answer to any question or sends an answer."""

    name: ClassVar[str] = "poll"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of a poll."""
        most, subheads = _LONGEST_ANSWER * survey.words.factor, Subheads(survey, kept)
        gone: set[int] = set()
        for lines, said in (*_put_to_readers(survey, most), *_answered(survey, most)):
            for block in lines:
                is_left = kept[block.number] and block.number not in gone
                if is_left and not _is_subhead(survey, subheads, lines, block):
                    gone.add(block.number)
                    yield Verdict(block.number, False, Species.POLL, "one-of-a-poll", said, _MOST_ANSWERS)


def _answered(survey: Survey, most: int) -> Iterator[tuple[list[Block], str]]:
    """A question and its answers, of which one answers any question or sends an answer; and this one."""
    buttons = _buttons(survey)
    if not buttons and not _has_answer(survey, most):  # most pages; the rest costs ten times as much
        return
    for is_short, run in groupby(survey.page.blocks, lambda block: _is_short(survey, block, most)):
        lines = list(run) if is_short else []
        if len(lines) >= _FEWEST_ANSWERS and (answer := _an_answer(survey, lines) or _sent(lines, buttons)):
            yield _poll(survey, lines), answer


def _put_to_readers(survey: Survey, most: int) -> Iterator[tuple[list[Block], str]]:
    """A question to readers about what they think, or on a page about themselves, with its answers; and its text."""
    signs = survey.words.signs
    questions = [block for block in survey.open if block.text[-1] in QUESTION_ENDS]
    for question in questions:
        number = question.number
        if question.kind is not kinds.PARAGRAPH:
            continue
        if question.words > _LONGEST_ASKED * survey.words.factor or question.text[0] in _SPEECH:
            continue
        below = survey.page.blocks[number + 1 : number + 1 + _MOST_ANSWERS]
        lines = [*takewhile(lambda block: _is_short(survey, block, most) and block.kind is kinds.PARAGRAPH, below)]
        is_asked = len(lines) >= _FEWEST_ANSWERS and signs.mentions(_OPINION, survey.tokens[number])
        is_personal = survey.page.has_markup and len(lines) > _FEWEST_ANSWERS
        if is_asked or (is_personal and signs.mentions(_YOU, survey.tokens[number])):
            yield [question, *lines], question.text


def _is_subhead(survey: Survey, subheads: Subheads, lines: Sequence[Block], block: Block) -> bool:
    """Whether the last line below a poll of plain text is none of its answers, but opens what follows."""
    if block is not lines[-1] or tuple(survey.tokens[block.number]) in survey.words.answers:
        return False
    return subheads.may_be(block.number)


def _buttons(survey: Survey) -> dict[int, str]:
    """What sends an answer or shows the others', by the number of its block."""
    if Species.POLL not in species_said(survey):
        return {}
    cues = [cue for cue in survey.cues if cue.species is Species.POLL and cue.match == "exact"]
    return {cue.block: cue.phrase for cue in cues}


def _sent(lines: Sequence[Block], buttons: Mapping[int, str]) -> str:
    """The button below two answers and more; "" where none is."""
    return next((buttons[block.number] for block in lines[_FEWEST_ANSWERS:] if block.number in buttons), "")


def _has_answer(survey: Survey, most: int) -> bool:
    """Whether any short line opens with an answer."""
    opening, tokens = {answer[0] for answer in survey.words.answers}, survey.tokens
    lines = [block for block in survey.open if block.words <= most and tokens[block.number]]
    return _an_answer(survey, [block for block in lines if tokens[block.number][0] in opening]) != ""


def _poll(survey: Survey, lines: list[Block]) -> list[Block]:
    """The question above some answers, or the first of them that announces a poll, and the answers; or nothing."""
    above = lines[0].number - 1
    if above >= 0 and _asks(survey, survey.page.blocks[above]):
        lines = [survey.page.blocks[above], *lines]
    elif not words_of(survey, lines[0].number, _POLL):
        return []
    return lines if _FEWEST_ANSWERS < len(lines) <= _MOST_ANSWERS + 1 else []


def _is_short(survey: Survey, block: Block, most: int) -> bool:
    """Whether a block may be an answer to click, or one with its share of the votes."""
    end = survey.ends[block.number]
    is_open = end == NO_END or (end == OTHER_SIGN and block.text[-1] in _SHARES)
    return is_open and block.words <= most and block.kind is not kinds.HEADING


def _an_answer(survey: Survey, lines: Sequence[Block]) -> str:
    """The first line that opens with an answer to any question; where each character is a token, it is no more."""
    answers, is_spaced = survey.words.answers, survey.words.factor == 1
    for block in lines:
        words = tuple(survey.tokens[block.number])
        if words in answers or (is_spaced and any(words[: len(answer)] == answer for answer in answers)):
            return block.text
    return ""


def _asks(survey: Survey, block: Block) -> bool:
    if block.words > _LONGEST_QUESTION * survey.words.factor:
        return False
    end = _CHOICE.sub("", block.text).rstrip()[-1:] or block.text[-1]
    return end in QUESTION_ENDS or bool(words_of(survey, block.number, _POLL))
