"""A poll is a question and the answers that readers may click, one of them yes, no or I do not know."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.said import words_of
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.sentence_ends import NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_LONGEST_ANSWER: Final = 6  # words
_LONGEST_QUESTION: Final = 30
_FEWEST_ANSWERS: Final = 2
_MOST_ANSWERS: Final = 12
_QUESTION_MARKS: Final = ("?", "？", "؟", ";")  # the last is the Greek one
_POLL: Final = frozenset({Species.POLL})


class Poll:
    """Drops a question with the short lines below it, where one of these is an answer to any question."""

    name: ClassVar[str] = "poll"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of a poll."""
        if not survey.words.answers:
            return
        blocks, most = survey.page.blocks, _LONGEST_ANSWER * survey.words.factor
        for is_short, run in groupby(blocks, lambda block: _is_short(survey, block, most)):
            lines = list(run) if is_short else []
            if not _FEWEST_ANSWERS <= len(lines) <= _MOST_ANSWERS or not lines[0].number:
                continue
            question = blocks[lines[0].number - 1]
            answer = next((block for block in lines if _is_answer(survey, block)), None)
            if answer is None or not _asks(survey, question):
                continue
            for block in (question, *lines):
                if kept[block.number]:
                    yield Verdict(block.number, False, Species.POLL, "one-of-a-poll", answer.text, _MOST_ANSWERS)


def _is_short(survey: Survey, block: Block, most: int) -> bool:
    """Whether a block may be an answer to click."""
    return block.words <= most and block.kind is not Kind.HEADING and survey.ends[block.number] == NO_END


def _is_answer(survey: Survey, block: Block) -> bool:
    """Whether a line opens with an answer to any question; where each character is a token, it is no more than one."""
    words, answers = tuple(survey.tokens[block.number]), survey.words.answers
    if words in answers:
        return True
    return survey.words.factor == 1 and any(words[: len(answer)] == answer for answer in answers)


def _asks(survey: Survey, block: Block) -> bool:
    if block.words > _LONGEST_QUESTION * survey.words.factor:
        return False
    return block.text.endswith(_QUESTION_MARKS) or bool(words_of(survey, block.number, _POLL))
