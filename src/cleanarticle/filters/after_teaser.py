"""In plain text, an inline teaser is a cue and some headlines; the prose below them goes on with the article."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MAX_GAP: Final = 2  # lines between the article and the cue
_MAX_HEADLINES: Final = 4  # lines below the cue that are no prose
_FROM: Final = -2.2  # points; below it more speaks against the prose than that a cue stands above it


class AfterTeaser:
    """Keeps prose of plain text that stands below a teaser in the article."""

    name: ClassVar[str] = "after-teaser"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped paragraph."""
        if survey.page.has_markup:
            return
        said: set[int] = set()
        for number, cues in survey.cues.by_block.items():
            is_teaser = any(cue.species is Species.TEASER_INLINE for cue in cues)
            if not is_teaser or kept[number] or not any(kept[max(0, number - _MAX_GAP) : number]):
                continue
            for below in _prose_below(survey, number):
                if points[below] < _FROM or survey.cues.of(below):
                    break
                if not kept[below] and below not in said:
                    said.add(below)
                    yield Verdict(below, True, None, "below-inline-teaser", points[below], _FROM)


def _prose_below(survey: Survey, cue: int) -> Iterator[int]:
    """Numbers of the prose that follows a cue and its headlines.

    One by one: who stops at the next cue has read each line once, however many cues a text has.
    """
    mass, end = survey.mass, len(survey.mass)
    start = next((at for at in range(cue + 1, min(cue + 2 + _MAX_HEADLINES, end)) if mass[at]), end)
    return takewhile(mass.__getitem__, range(start, end))
