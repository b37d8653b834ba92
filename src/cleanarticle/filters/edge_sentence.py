"""The first and last paragraph of plain text have little beside them that speaks for them; a whole sentence stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.mostly_kept import is_mostly_kept
from cleanarticle.filters.said import has_words_of_boilerplate, only_tells
from cleanarticle.model import Verdict
from cleanarticle.words.sentence_ends import QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_WORDS: Final = 8
_FROM: Final = -1.0  # points; below it something speaks against the sentence
# The same of a sentence with the words of articles by both tables of words: it may be so short that the trees can tell
# it by nothing else. Of such last sentences in invented texts that taught nothing, all 28 are the article's.
_FROM_OF_ARTICLES: Final = -4.5
_OF_ARTICLES: Final = 2.0
_MIN_TOKENS: Final = 3


class EdgeSentence:
    """Keeps a sentence that stands directly before or after what is kept, in plain text."""

    name: ClassVar[str] = "edge-sentence"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped sentence at the article's edge."""
        if survey.page.has_markup:
            return
        is_bare = is_mostly_kept(survey, kept)  # in whole pages, comments and pitches have the words of articles
        above, below = [False, *kept], [*kept[1:], False]  # a page without blocks has none beside them
        for block, stays, is_below, is_above in zip(survey.page.blocks, kept, above, below, strict=False):
            if stays or not (is_below or is_above):
                continue
            number = block.number
            if points[number] >= _FROM and _is_sentence(survey, block):
                yield Verdict(number, True, None, "sentence-at-the-edge", points[number], _FROM)
            elif is_bare and points[number] >= _FROM_OF_ARTICLES and _tells(survey, block):
                yield Verdict(number, True, None, "sentence-at-the-edge", points[number], _FROM_OF_ARTICLES)


def _tells(survey: Survey, block: Block) -> bool:
    """Whether a block only tells, in words each of which is an article's, too."""
    number = block.number
    if number == survey.headline or len(survey.tokens[number]) < _MIN_TOKENS or survey.says[number] <= 0:
        return False
    return only_tells(survey, number, _OF_ARTICLES)


def _is_sentence(survey: Survey, block: Block) -> bool:
    """Whether a block may be a sentence of the article; a headline may end with somebody's words, too."""
    number, ends = block.number, {SENTENCE} if block.number == survey.headline else {SENTENCE, QUOTED}
    if block.words < _MIN_WORDS or survey.ends[number] not in ends:
        return False
    return not survey.cues.of(number) and not has_words_of_boilerplate(survey, number)
