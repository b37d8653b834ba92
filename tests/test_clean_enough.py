"""Text that needs no cleaning."""

from __future__ import annotations

import pytest

from cleanarticle.clean_enough import is_clean
from cleanarticle.model import Species
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
