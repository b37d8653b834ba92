"""A small box with a button that signs up, or gets the app, holds a pitch: its short lines go with the button."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import species_said
from cleanarticle.facts.list_nodes import is_under
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_PITCHES: Final = frozenset({Species.APP_PROMO, Species.NEWSLETTER, Species.PAYWALL})
_MAX_BLOCKS: Final = 8  # of the box: a name, what it is, a field, the button, a note
_ALIKE: Final = 0.5  # share of words in common with the page's title: a short post may lie in one box with the button
_MAX_LEVELS: Final = 2  # from the button's element up to the box


class SignupBox:
    """Drops them where none is prose: "The Briefing" and "Twice a week, the numbers that move the trade." say little.

    Of eleven such lines on annotated pages, on three, truths have none; of prose beside such a button they have some.
    """

    name: ClassVar[str] = "signup-box"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of such a box."""
        if not survey.page.has_markup:
            return
        gone: set[int] = set()
        for cue in () if _PITCHES.isdisjoint(species_said(survey)) else survey.cues:
            if cue.species in _PITCHES and cue.match == "exact" and not kept[cue.block]:
                for number in _lines(survey, kept, cue.block):
                    if number not in gone:
                        gone.add(number)
                        yield Verdict(number, False, cue.species, "beside-sign-up", cue.phrase, _MAX_BLOCKS)


def _lines(survey: Survey, kept: Sequence[bool], button: int) -> Sequence[int]:
    """Numbers of the kept blocks of the small element around a button; none where one is prose, or the headline is."""
    places, parents = survey.every.node, survey.nodes.parent
    box = places[button]
    for _ in range(_MAX_LEVELS):
        if parents[box] <= 0 or survey.node_blocks[parents[box]] > _MAX_BLOCKS:
            break
        box = parents[box]
    near = range(max(0, button - _MAX_BLOCKS), min(button + _MAX_BLOCKS + 1, len(kept)))
    found = [number for number in near if is_under(parents, places[number], box)]
    own = [number for number in found if kept[number]]
    heads = any(survey.title_likeness[number] >= _ALIKE for number in found)
    return () if heads or survey.headline in found or any(survey.mass[number] for number in own) else own
