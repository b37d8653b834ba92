"""A short line of plain text above a paragraph may be a subhead; markup would say so by its element."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from cleanarticle.words.sentence_ends import COLON, NO_END

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_WORDS: Final = 8  # of a subhead
_BOLD: Final = 0.9  # share of a line's characters


def is_bolder(line: Block, above: Block) -> bool:
    """Whether a line is bold and the notice above it is not: pages without headings set their subheads so."""
    return line.bold > _BOLD >= above.bold


class Subheads:
    """Tells which lines of a text stand as subheads do; an article without any other subhead has none below a notice.

    Args:
        survey: the page.
        kept: what is kept so far, by the block's number.
    """

    __slots__ = ("_kept", "_lines", "_survey")

    def __init__(self, survey: Survey, kept: Sequence[bool]) -> None:
        self._survey = survey
        self._kept = kept
        self._lines: Sequence[int] | None = None  # looked for when they are first asked for

    def may_be(self, number: int) -> bool:
        """Whether a line of plain text stands right above a paragraph, and another line of the article does so, too.

        Args:
            number: number of the line, which may be kept or not.
        """
        return not self._survey.page.has_markup and self.opens_prose(number) and self.has_others(number)

    def has_others(self, number: int) -> bool:
        """Whether a line of the article other than this one stands as subheads do.

        Args:
            number: number of the line.
        """
        if self._lines is None:
            kept = self._kept
            found = (n for n in range(1, len(kept)) if kept[n] and self._is_short(n) and self.opens_prose(n))
            self._lines = list(islice(found, 2))
        return any(one != number for one in self._lines)

    def opens_prose(self, number: int) -> bool:
        """Whether a line stands right above a paragraph of the article, or a line that leads to a list.

        Args:
            number: number of the line.
        """
        below, survey = number + 1, self._survey
        if not any(self._kept[below : below + 1]):
            return False
        return survey.mass[below] > 0 or (survey.ends[below] == COLON and survey.page.blocks[below].words > _MAX_WORDS)

    def _is_short(self, number: int) -> bool:
        """Whether a line may be a subhead by its length and end."""
        words = self._survey.page.blocks[number].words
        return 1 < words <= _MAX_WORDS * self._survey.words.factor and self._survey.ends[number] == NO_END
