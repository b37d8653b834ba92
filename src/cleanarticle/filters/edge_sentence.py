"""The first and last paragraph of plain text have little beside them that speaks for them; a whole sentence stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.said import has_words_of_boilerplate
from cleanarticle.model import Verdict
from cleanarticle.sentence_ends import QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_MIN_WORDS: Final = 8
_FROM: Final = -1.0  # points; below it something speaks against the sentence


class EdgeSentence:
    """Keeps a sentence that stands directly before or after what is kept, in plain text."""

    name: ClassVar[str] = "edge-sentence"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped sentence at the article's edge."""
        if survey.page.has_markup:
            return
        for block in survey.page.blocks:
            number = block.number
            if kept[number] or points[number] < _FROM or not _is_sentence(survey, block):
                continue
            if (number > 0 and kept[number - 1]) or (number + 1 < len(kept) and kept[number + 1]):
                yield Verdict(number, True, None, "sentence-at-the-edge", points[number], _FROM)


def _is_sentence(survey: Survey, block: Block) -> bool:
    """Whether a block may be a sentence of the article; a headline may end with somebody's words, too."""
    number, ends = block.number, {SENTENCE} if block.number == survey.headline else {SENTENCE, QUOTED}
    if block.words < _MIN_WORDS or survey.ends[number] not in ends:
        return False
    return not survey.cues.of(number) and not has_words_of_boilerplate(survey, number)
