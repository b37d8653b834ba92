"""Text that needs no cleaning."""

from __future__ import annotations

import pytest

from cleanarticle.facts.clean_enough import acts, holds, is_clean, is_whole
from cleanarticle.model import Species, Verdict
from tests.builders import block, page, surveyed

_PHRASES = {Species.NEWSLETTER: {"exact": ["sign up here"]}, Species.COPYRIGHT: {"exact": ["our own work"]}}


@pytest.mark.parametrize(
    ("line", "kept", "has_markup", "clean"),
    [
        ("Costs", True, False, True),
        ("Costs", False, False, True),  # a list's, as nothing says otherwise
        ("Our own work", False, False, False),  # something went that boilerplate says
        ("Costs", True, True, False),  # pages are never left alone
        ("Sign up here", True, False, False),  # only boilerplate says so
        ("Our own work", True, False, True),  # truths keep such lines
    ],
)
def test_is_clean(line: str, kept: bool, has_markup: bool, clean: bool) -> None:  # noqa: FBT001 - a table
    """All of it is article, and no line says that it is none."""
    text = page(block(), block(line), block(), has_markup=has_markup)

    assert is_clean(surveyed(text, phrases=_PHRASES), [True, kept, True]) == clean


@pytest.mark.parametrize(
    ("name", "species", "stays_out"),
    [
        ("site-repeats", Species.BOILERPLATE, True),
        ("phrase-line", Species.PLAYER_NOTICE, True),
        ("teaser", Species.TEASER_INLINE, True),
        ("phrase-line", Species.CREDIT, False),  # truths keep such lines
        ("foreign-words", Species.PLAYER_NOTICE, False),
    ],
)
def test_what_holds_for_clean_text(name: str, species: Species, stays_out: bool) -> None:  # noqa: FBT001 - a table
    """What no article has goes from clean text, too, where the line itself says so."""
    text = surveyed(page(block(), block(), has_markup=False))
    assert (acts(name, 0, 2) and holds(name, Verdict(1, False, species, "told", "", ""), 0, text)) == stays_out


def test_rescues_do_not_act() -> None:
    """Nothing is brought back into a text of which nothing went."""
    assert not holds("teaser", Verdict(0, True, None, "told", "", ""), 0, surveyed(page(block(), has_markup=False)))


@pytest.mark.parametrize(("kept", "whole"), [("kdkk", True), ("dkkk", False), ("kddk", False)])
def test_is_whole(kept: str, whole: bool) -> None:  # noqa: FBT001 - a table
    """It opens with what stays, and little goes."""
    text = surveyed(page(block(), block("Costs"), block(), block(), has_markup=False))
    assert is_whole(text, [fate == "k" for fate in kept]) == whole
