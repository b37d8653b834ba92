"""Prose lines that follow each other, and the prose wide around."""

from __future__ import annotations

from math import log1p

import pytest

from cleanarticle.scorers.unbroken import Unbroken
from tests.builders import PROSE, block, measured, page, surveyed


def facts(shape: str) -> dict[str, list[float]]:
    """What is measured of a text: p for a line of prose, l for a label."""
    lines = [block("A label" if sign == "l" else PROSE, at="") for sign in shape]
    return measured(Unbroken(), surveyed(page(*lines, has_markup=False)))


def test_lines_that_follow_each_other() -> None:
    """An article's paragraphs do; teasers have a headline between each two summaries."""
    found = facts("lppplplp")

    assert found["unbroken-lines"] == [0, 3, 3, 3, 0, 1, 0, 1]
    assert found["unbroken-chars"][2] == pytest.approx(log1p(3 * len(PROSE)))
    assert found["unbroken-chars"][4:6] == [0.0, pytest.approx(log1p(len(PROSE)))]


def test_lines_that_nobody_judges() -> None:
    """They stand between as well: these labels are too far from all prose to be worth it."""
    found = facts("p" + "l" * 30 + "p")

    assert found["unbroken-lines"][0] == found["unbroken-lines"][-1] == 1


def test_prose_wide_around() -> None:
    """Ten lines on either side, the line itself left out."""
    assert facts("p" + "l" * 8 + "pplp")["prose-lines-wide"][:3] == [2, 3, 4]
    assert facts("ppp" + "l" * 11)["prose-wide"][12:] == [pytest.approx(log1p(len(PROSE))), 0.0]


@pytest.mark.parametrize("shape", ["", "l", "lll"])
def test_text_without_prose(shape: str) -> None:
    """Nothing follows anything."""
    assert facts(shape)["unbroken-lines"] == [0] * len(shape)
