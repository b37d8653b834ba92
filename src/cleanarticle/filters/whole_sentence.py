"""Plain text has no markup that speaks for a short paragraph or a subhead; among the article's lines it stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.mostly_kept import is_mostly_kept
from cleanarticle.filters.said import only_tells, says_nothing, words_of
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import NO_END, QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_WORDS: Final = 4  # of a sentence
# What the words of a sentence say in the language's line model, from which it stays, though each word by itself may be
# boilerplate's: of such in invented texts that taught nothing, all 5 are the article's.
_OF_ARTICLES: Final = 3.0
_FROM: Final = -2.3  # points; below it more speaks against the sentence than that it is short
_BEYOND: Final = 6  # lines above the first kept one, and below the last, that may be the article's
_SUBHEAD: Final = range(2, 13)  # words of a subhead
_MOST_ABOVE: Final = 8  # lines between a subhead and the paragraph above it, the last one a notice: fields, buttons
# What takes no line below it along, as a player's notice takes the title of its video.
_NOTICES: Final = frozenset(
    {
        Species.AD,
        Species.AFFILIATE,
        Species.APP_PROMO,
        Species.COOKIE,
        Species.COPYRIGHT,
        Species.CREDIT,
        Species.NEWSLETTER,
        Species.PAYWALL,
        Species.POLL,
        Species.SHARE,
    }
)
_FROM_SUBHEAD: Final = -1.5  # points of one that stands between two kept lines
_FROM_ADJACENT: Final = -2.0  # and of one right between them, with nothing that went


class WholeSentence:
    """Keeps sentences and subheads between the article's lines that say nothing of what boilerplate says."""

    name: ClassVar[str] = "whole-sentence"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line that stays."""
        if not is_mostly_kept(survey, kept):
            return
        numbers = [number for number, stays in enumerate(kept) if stays]
        start, end = max(numbers[0] - _BEYOND, survey.headline + 1, 0), _end(survey, numbers[-1])
        for block in survey.page.blocks[start:end]:
            number = block.number
            if kept[number]:
                continue
            is_sentence = survey.ends[number] in {SENTENCE, QUOTED} and block.words >= _MIN_WORDS
            limit = _FROM if is_sentence else _FROM_ADJACENT if kept[number - 1] else _FROM_SUBHEAD
            if points[number] < limit or not (is_sentence or _is_subhead(survey, kept, block)):
                continue
            if says_nothing(survey, number) or (is_sentence and only_tells(survey, number, _OF_ARTICLES)):
                code = "sentence-in-the-article" if is_sentence else "between-kept"
                yield Verdict(number, True, None, code, points[number], limit)


def _end(survey: Survey, last: int) -> int:
    """Number of the line behind those that may be the article's: what readers say is none of it."""
    below = range(last + 1, last + 1 + _BEYOND)
    comments = (number for number in below if any(cue.species is Species.COMMENTS for cue in survey.cues.of(number)))
    return next(comments, below.stop)


def _is_subhead(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a short line stands between two kept ones; notices that went may stand above it."""
    number, above = block.number, block.number - 1
    if -(-block.words // survey.words.factor) not in _SUBHEAD or survey.ends[number] != NO_END:
        return False
    if not any(kept[number + 1 : number + 2]):
        return False
    if kept[above : above + 1] == [False] and words_of(survey, above, _NOTICES):
        return any(kept[max(0, above - _MOST_ABOVE) : above])
    return above >= 0 and kept[above]
