"""Short lines in a row below the last paragraph are topics, or what buttons say."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import COLON, NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_LINES: Final = 3
_MAX_LINES: Final = 8  # of all such rows: a page with more of them has a table without its markup
_MAX_WORDS: Final = 3
_BETWEEN: Final = pattern(r"[·•|]")
_MIN_PROSE: Final = 3  # paragraphs of the article


class LabelRow:
    """Drops such rows, whatever the lines say; what went already counts as one of the row."""

    name: ClassVar[str] = "label-row"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of a row."""
        left = left_of(survey, kept)
        if len(left.prose) < _MIN_PROSE or left.numbers[-1] == left.prose[-1]:
            return
        below = survey.page.blocks[left.prose[-1] + 1 :]
        for block in below:
            if kept[block.number] and _is_joined(survey, block):
                yield Verdict(block.number, False, Species.TAGS, "row-of-labels", block.text, _MAX_WORDS)
        rows = [[*row] for is_label, row in groupby(below, key=lambda block: _is_label(survey, block)) if is_label]
        own = [row for row in rows if len(row) >= _MIN_LINES and survey.ends[row[0].number - 1] != COLON]
        gone = [block for row in own for block in row if kept[block.number]]
        if len(gone) <= _MAX_LINES:
            for block in gone:
                yield Verdict(block.number, False, Species.TAGS, "row-of-labels", len(gone), _MAX_WORDS)


def _is_label(survey: Survey, block: Block) -> bool:
    """Whether a block is a few words that end like no sentence, without a number: results are the article's."""
    if block.kind is not kinds.PARAGRAPH or block.words > _MAX_WORDS * survey.words.factor:
        return False
    return survey.ends[block.number] == NO_END and not any(map(str.isdigit, block.text))


def _is_joined(survey: Survey, block: Block) -> bool:
    """Whether a line is three labels and more with dots or bars between them: "Harbour · Ferries · Budget"."""
    if block.kind is not kinds.PARAGRAPH or survey.ends[block.number] != NO_END or any(map(str.isdigit, block.text)):
        return False
    parts = [part.strip() for part in _BETWEEN.split(block.text)]
    is_row = _MIN_LINES <= len(parts) <= _MAX_LINES
    return is_row and all(0 < len(part.split()) <= _MAX_WORDS and not part[0].islower() for part in parts)
