"""A line that opens with a label for pictures, goes on with a name and ends like no sentence is a caption."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import COLON, NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MIN_WORDS: Final = 4
_MAX_WORDS: Final = 60  # words of a caption


class CaptionLine:
    """Drops "Image The minister on her arrival", the caption of a picture that the text has lost."""

    name: ClassVar[str] = "caption-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept caption line."""
        for block in left_of(survey, kept).blocks:
            tokens = survey.tokens[block.number]
            if not (tokens and tokens[0] in survey.caption_words):
                continue
            if block.kind is kinds.HEADING:  # "Photo sources and display controls"
                continue
            label, _, rest = block.text.partition(" ")
            is_name = rest[:1].isupper() and label[:1].isupper() and label.isalpha()
            if is_name and survey.ends[block.number] in {NO_END, COLON} and _MIN_WORDS <= block.words <= _MAX_WORDS:
                yield Verdict(block.number, False, Species.CAPTION, "opens-with-caption-label", label, _MAX_WORDS)
