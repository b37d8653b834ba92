"""A line that ends in a comma goes on in the line below, where that begins with a small letter or has none."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.beside import are_alike
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.quiet_line import MAX_POINTS
from cleanarticle.left import left_of
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_COMMA: Final = ","
_UNCASED_COMMAS: Final = "\uff0c\u3001"  # of China and Japan, whose letters have no case
_FROM: Final = -3.0  # points; below them more speaks against a line than that it is short


class SplitSentence:
    """Keeps "Ilse Marren," right above "born in Halmark, bakes bread." that stays.

    The five such lines on annotated pages all belong to the article.
    """

    name: ClassVar[str] = "split-sentence"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line of that sort."""
        texts = survey.every.text
        for number in [number - 1 for number in left_of(survey, kept).begun]:
            if not _FROM < points[number] < MAX_POINTS or survey.cues.of(number):
                continue
            if not (texts[number][-1] == _COMMA and texts[number + 1][0].islower()) and not _is_uncased(survey, number):
                continue
            if survey.page.has_markup and not is_out_of_sight(survey, survey.every.node[number]):
                yield Verdict(number, True, None, "goes-on-below", texts[number], texts[number][-1])


def _is_uncased(survey: Survey, number: int) -> bool:
    """Whether a line ends in a comma of China or Japan, and looks like the one below it, in one element with it."""
    texts, below = survey.every.text, number + 1
    return texts[number][-1] in _UNCASED_COMMAS and are_alike(survey, number, below) and texts[below][0].isalpha()
