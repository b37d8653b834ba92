"""What the words of a line say in its own language."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

import pytest

from cleanarticle.scorers.line_says import LineSays
from cleanarticle.words.line_words import weigh_lines
from tests.builders import block, measured, page, surveyed, words

_WEIGHTS = {"newsletter": -4.0, "subscribe": -3.0, "mayor": 2.0, "word": 1.0}


def found_in(*texts: str) -> dict[str, list[float]]:
    """The facts of a page with these paragraphs, in a language with four words."""
    survey = surveyed(page(*map(block, texts)))
    return measured(LineSays(), replace(survey, says=weigh_lines(survey.tokens, _WEIGHTS)))


def test_sum_and_scaled_sum() -> None:
    """Unknown words say nothing, but make a line longer."""
    found = found_in("Subscribe to our newsletter", "The mayor went")

    assert found["line-says-sum"] == pytest.approx([-7.0, 2.0])
    assert found["line-says"] == pytest.approx([-7.0 / sqrt(5), 2.0 / sqrt(4)])


def test_neighbours() -> None:
    """What the lines on either side say; 0 outside the page."""
    found = found_in("Newsletter", "The mayor went")

    assert found["line-says-1"] == pytest.approx([0.0, -4.0 / sqrt(2)])
    assert found["line-says+1"] == pytest.approx([2.0 / sqrt(4), 0.0])


def test_a_long_block_is_read_in_its_opening() -> None:
    """As phrases do: what follows is prose whatever it says."""
    assert found_in(f"{words(70)} newsletter")["line-says-sum"][0] > 0


def test_a_language_without_words() -> None:
    """Nobody has written lines in it."""
    found = measured(LineSays(), surveyed(page(block("Subscribe to our newsletter"), block())))

    assert set(found) == set(LineSays.facts)
    assert all(column == [0.0, 0.0] for column in found.values())
