"""Blocks whose text stands inside another."""

from __future__ import annotations

from cleanarticle.scorers.repeats import ABOVE, BELOW, NOWHERE, Repeats
from tests.builders import PROSE, block, measured, page, surveyed


def test_inside_another() -> None:
    """Above or below; the other one knows how many it holds."""
    some_page = page(
        block("“agreed to rebuild the old harbour wall”"), block(PROSE), block("in three places, before the")
    )
    found = measured(Repeats(), surveyed(some_page))

    assert found["inside-others"] == [BELOW, NOWHERE, ABOVE]
    assert found["holds-others"] == [0, 2, 0]


def test_equal_blocks_hold_nothing() -> None:
    """A copy is counted elsewhere."""
    assert measured(Repeats(), surveyed(page(block(PROSE), block(PROSE))))["inside-others"] == [NOWHERE, NOWHERE]
