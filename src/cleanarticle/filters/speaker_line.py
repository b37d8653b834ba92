"""A line that opens with the label of lines that stay, as speakers of an interview are named, is one of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_LABEL: Final = pattern(r"[^\s:：][^:：]{0,24}[:：](?=\s)")
_MIN_LIKE: Final = 3  # kept paragraphs with the same label; with two, lines of glossaries come as well
_MAX_LINKED: Final = 0.5


class SpeakerLine:
    """Keeps it right below a line that stays: "Courier: Thank you for the interview!".

    Of such lines on 2,570 annotated and read pages all four are the article's.
    """

    name: ClassVar[str] = "speaker-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line of that sort."""
        left = left_of(survey, kept)
        labels: dict[int, str] = {}
        for above in left.ended if survey.page.has_markup else ():
            if above + 1 < len(kept) and (label := _label(survey, above + 1)):
                labels[above + 1] = label
        like = Counter([_label(survey, block.number) for block in left.paragraphs] if labels else ())
        for number, label in labels.items():
            if like[label] >= _MIN_LIKE and says_nothing(survey, number):
                yield Verdict(number, True, None, "labelled-like-others", label, _MIN_LIKE)


def _label(survey: Survey, number: int) -> str:
    """The label with which a paragraph opens; "" for other blocks."""
    block = survey.page.blocks[number]
    if block.kind is not kinds.PARAGRAPH or block.linked > _MAX_LINKED or is_out_of_sight(survey, block.node):
        return ""
    found = _LABEL.match(block.text)
    return found[0] if found else ""
