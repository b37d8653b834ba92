"""Texts that need no cleaning."""

from __future__ import annotations

from cleanarticle import clean_text
from cleanarticle.filters.whole_text import WholeText
from cleanarticle.model import Species
from tests.builders import block, fates, page, surveyed

_PHRASES = {Species.COPYRIGHT: {"exact": ["our own work"]}}


def test_short_lines_come_back() -> None:
    """Nothing says that they are anything else."""
    lines = page(block(), block("Tent"), block("Stakes"), block(), has_markup=False)
    assert [*fates(WholeText(), surveyed(lines, phrases=_PHRASES), "kddk")] == [1, 2]


def test_a_phrase_of_boilerplate() -> None:
    """Who cut the text has left others standing."""
    lines = page(block(), block("Tent"), block("Our own work"), block(), has_markup=False)
    assert not fates(WholeText(), surveyed(lines, phrases=_PHRASES), "kdkk")


def test_a_list_far_from_prose() -> None:
    """Its items are not judged, as the lines of a menu are not."""
    told = "The porters of Lindal Bridge carried each other's loads over the ridge before snow closed the upper path."
    ropes = [f"{name} rope" for name in ("Hemp", "Silk", "Flax", "Jute", "Sisal", "Nylon", "Wool", "Cotton", "Grass")]
    others = [f"Old {rope.lower()}" for rope in ropes]
    text = "\n\n".join([told, told.replace("snow", "rain"), *ropes, *others, told])
    assert clean_text(text).text == text
