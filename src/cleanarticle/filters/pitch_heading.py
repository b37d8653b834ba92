"""The heading of a box of which nothing else is kept, and a line of which asks readers to sign up, is the box's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.list_heading import is_headed
from cleanarticle.filters.said import words_of
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_PITCHES: Final = frozenset({Species.APP_PROMO, Species.NEWSLETTER, Species.PAYWALL})
_MAX_BLOCKS: Final = 8  # of the box: a heading, a few lines, what buttons say


class PitchHeading:
    """Drops such a heading: the name of a newsletter reads as a subhead does.

    Of headings of boxes of which nothing else was kept truths have half; of these, none.
    """

    name: ClassVar[str] = "pitch-heading"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept heading of such a box."""
        if not survey.page.has_markup:
            return
        for block in survey.open:
            number = block.number
            if block.kind is not kinds.HEADING or not kept[number] or any(kept[number + 1 : number + 2]):
                continue
            said = next(
                (words for one in _below(survey, kept, block) if (words := words_of(survey, one, _PITCHES))), ""
            )
            if said:
                yield Verdict(number, False, Species.NEWSLETTER, "heads-a-pitch", said, _MAX_BLOCKS)


def _below(survey: Survey, kept: Sequence[bool], heading: Block) -> range:
    """Numbers of the other blocks of a heading's element; none where one is kept, or stands above it, or many do."""
    count = int(survey.node_blocks[survey.parents[heading.number]])
    below = range(heading.number + 1, heading.number + count)
    if not 1 < count <= _MAX_BLOCKS or below.stop > len(kept) or any(kept[number] for number in below):
        return range(0)
    return below if all(is_headed(survey, heading.number, number) for number in below) else range(0)
