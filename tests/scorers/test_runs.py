"""Runs of prose, and what stood above a line."""

from __future__ import annotations

import pytest

from cleanarticle.model import Species
from cleanarticle.scorers.runs import Runs
from tests.builders import block, measured, page, surveyed

_LABEL = "A label"


def facts(shape: str, phrases: dict[Species, dict[str, list[str]]] | None = None) -> dict[str, list[float]]:
    """What is measured of a text: p for a line of prose, l for a label, c for a label with a cue."""
    texts = {"l": _LABEL, "c": "Leave a comment"}
    lines = [block(at="") if sign == "p" else block(texts[sign], at="") for sign in shape]
    return measured(Runs(), surveyed(page(*lines, has_markup=False), phrases=phrases))


def test_runs_end_at_gaps() -> None:
    """Narrowly at two other lines, widely at five."""
    found = facts("ppplppllplllllp")

    assert found["close-lines"] == [5] * 7 + [1] * 3 + [1] * 5
    assert found["close-from-main"][:7] == [0] * 7
    assert found["close-from-main"][-1] == 2
    assert found["loose-lines"][:9] == [6] * 9
    assert found["loose-from-main"][-1] == 1
    assert found["loose-gap-after"][0] == 5


def test_distance_to_the_main_run() -> None:
    """Negative above it, zero in it."""
    assert facts("llpplpl")["close-since-main"] == [-2, -1, 0, 0, 0, 0, 1]


def test_prose_around() -> None:
    """Counted without the line itself."""
    assert facts("plpp")["prose-lines-near"] == [2, 3, 2, 2]


def test_cues_above() -> None:
    """Counted from the first prose on; those above it are another matter."""
    found = facts("cpplcpcl", {Species.COMMENTS: {"exact": ["leave a comment"]}})

    assert found["cues-above"] == [-1, 0, 0, 0, 0, 1, 1, 2]
    assert found["closing-cues-above"] == found["cues-above"]
    assert found["until-cue"][:5] == [4, 3, 2, 1, 2]
    assert found["since-cue"][1:5] == [1, 2, 3, 4]


def test_others_above() -> None:
    """All of them, and the most in a row."""
    found = facts("lplppllp")

    assert found["others-above"] == [-1, 0, 0, 1, 1, 1, 2, 3]
    assert found["widest-gap-above"] == [-1, 0, 0, 1, 1, 1, 1, 2]


@pytest.mark.parametrize("shape", ["", "l", "lll"])
def test_text_without_prose(shape: str) -> None:
    """There is one empty run."""
    assert facts(shape)["close-share"] == [0.0] * len(shape)
