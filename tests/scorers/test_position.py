"""Where a block stands between the first and the last prose."""

from __future__ import annotations

import pytest

from cleanarticle.scorers.position import Position
from tests.builders import block, measured, page, surveyed

_FAR = 60


def _page() -> dict[str, list[float]]:
    """A label, prose, a label, prose twice, a label."""
    return measured(
        Position(), surveyed(page(block("Home"), block(), block("Photo"), block(), block(), block("Share")))
    )


def test_distances_to_the_ends_of_the_prose() -> None:
    """In blocks; negative before them."""
    found = _page()

    assert found["from-first"] == [-1, 0, 1, 2, 3, 4]
    assert found["from-last"] == [-4, -3, -2, -1, 0, 1]
    assert found["between"] == [False, True, True, True, True, False]


def test_blocks() -> None:
    """How many the page has."""
    assert _page()["blocks"] == [6] * 6


def test_prose_before() -> None:
    """The share of the page's prose that stands before."""
    assert _page()["prose-before"] == [pytest.approx(third / 3) for third in (0, 0, 1, 1, 2, 3)]


def test_nearest_prose() -> None:
    """Blocks up to the prose above, and down to the prose below."""
    found = _page()

    assert found["since-prose"] == [_FAR, _FAR, 1, 2, 1, 1]
    assert found["until-prose"] == [1, 2, 1, 1, _FAR, _FAR]


def test_far_is_far() -> None:
    """Distances have an end."""
    found = measured(Position(), surveyed(page(block(), *(block("A list item", linked=0.0) for _ in range(99)))))

    assert max(found["from-first"]) <= _FAR
    assert max(found["since-prose"]) <= _FAR


def test_a_page_without_blocks() -> None:
    """Every column is empty."""
    assert not any(measured(Position(), surveyed(page())).values())
