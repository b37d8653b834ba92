"""Phrases of the language packs: what a block says word for word, and what the block before said."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_STRENGTHS: Final = MappingProxyType({"anywhere": 1, "prefix": 2, "exact": 3})
_ENTER: Final = frozenset(
    {Species.TEASER_LIST, Species.TEASER_INLINE, Species.MOST_READ, Species.COMMENTS, Species.NEWSLETTER}
)
_MAX_DISTANCE: Final = 30  # blocks
_SPECIES: Final = MappingProxyType({species: number for number, species in enumerate(Species, start=1)})


class PhraseCues:
    """Which species' phrase a block holds, how surely, and how far back the last teaser cue is."""

    name: ClassVar[str] = "phrase-cues"
    facts: ClassVar[tuple[str, ...]] = (
        "cue",
        "cue-strength",
        "since-teaser-cue",
        "page-cues",
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        numbers, found = survey.columns.number, survey.cues.by_block
        surest = [found[number][0] if number in found else None for number in numbers]
        species = [_SPECIES[cue.species] if cue else 0 for cue in surest]
        strength = [_STRENGTHS[cue.match] if cue else 0 for cue in surest]
        opens = {
            number
            for number, cues in found.items()
            if (survey.page.has_markup or number >= survey.first) and any(cue.species in _ENTER for cue in cues)
        }
        since, distance = [], _MAX_DISTANCE
        for number in numbers:
            since.append(distance)
            distance = 1 if number in opens else min(distance + 1, _MAX_DISTANCE)
        return (species, strength, since, [len(opens)] * len(numbers))
