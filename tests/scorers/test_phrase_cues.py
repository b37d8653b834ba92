"""Which species' phrase a block holds."""

from __future__ import annotations

from cleanarticle.model import Species
from cleanarticle.scorers.phrase_cues import PhraseCues
from tests.builders import block, measured, page, surveyed

_PHRASES = {
    Species.TEASER_INLINE: {"exact": ["keep reading"]},
    Species.COPYRIGHT: {"anywhere": ["all rights reserved"]},
    Species.CREDIT: {"prefix": ["picture by"]},
}
_NUMBER = {species: number for number, species in enumerate(Species, start=1)}
_NEVER = 30


def found_in(*texts: str) -> dict[str, list[float]]:
    """The facts of a page with these paragraphs."""
    return measured(PhraseCues(), surveyed(page(*map(block, texts)), phrases=_PHRASES))


def test_species_and_strength() -> None:
    """The number of the species, and how the phrase meets the block; nothing is 0."""
    found = found_in("Keep reading", "Picture by Jane Doe", "Desk. All rights reserved.", "We keep reading books.")

    assert found["cue"] == [*(_NUMBER[each] for each in (Species.TEASER_INLINE, Species.CREDIT, Species.COPYRIGHT)), 0]
    assert found["cue-strength"] == [3, 2, 1, 0]


def test_since_the_last_teaser_cue() -> None:
    """Blocks since a phrase that announces other articles; other phrases do not count."""
    found = found_in("All rights reserved", "Keep reading", "One", "Two")

    assert found["since-teaser-cue"] == [_NEVER, _NEVER, 1, 2]
    assert found["page-cues"] == [1, 1, 1, 1]


def test_a_page_without_blocks() -> None:
    """Every column is empty."""
    assert not any(found_in().values())
