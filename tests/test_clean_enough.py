"""Text that needs no cleaning."""

from __future__ import annotations

import pytest

from cleanarticle.clean_enough import ACTING, is_clean, may_act
from cleanarticle.model import Species, Verdict
from tests.builders import block, page, surveyed

_PHRASES = {Species.NEWSLETTER: {"exact": ["sign up here"]}, Species.COPYRIGHT: {"exact": ["our own work"]}}


@pytest.mark.parametrize(
    ("line", "kept", "has_markup", "clean"),
    [
        ("Costs", True, False, True),
        ("Costs", False, False, False),  # something went
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
    ("name", "species", "holds"),
    [
        ("site-repeats", Species.BOILERPLATE, True),
        ("phrase-line", Species.PLAYER_NOTICE, True),
        ("teaser", Species.TEASER_INLINE, True),
        ("phrase-line", Species.CREDIT, False),  # truths keep such lines
        ("foreign-words", Species.PLAYER_NOTICE, False),
    ],
)
def test_may_act(name: str, species: Species, holds: bool) -> None:  # noqa: FBT001 - a table
    """What no article has goes from clean text, too, where the line itself says so."""
    assert (name in ACTING and may_act(name, Verdict(0, False, species, "told", "", ""))) == holds


def test_rescues_do_not_act() -> None:
    """Nothing is brought back into a text of which nothing went."""
    assert not may_act("teaser", Verdict(0, True, None, "told", "", ""))
