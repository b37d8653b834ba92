"""What only plain text has to be asked: how much of it is article, of what it speaks, what its lines look like."""

from __future__ import annotations

import pytest

from cleanarticle.scorers.dirt import Dirt
from cleanarticle.scorers.line_form import LineForm
from cleanarticle.scorers.topic import Topic
from tests.builders import block, measured, page, surveyed

_WALL = "Council builds harbour wall again before storm season comes round, says mayor of town."
_SCHOOL = "Council keeps harbour money for school roof instead, and storm season stays outside town."


def test_dirt_is_the_same_for_every_line() -> None:
    """Shares of the text, and where its article lies."""
    lines = [block("Menu", at=""), block("Sports", at=""), block(at=""), block(at=""), block("Contact", at="")]
    found = measured(Dirt(), surveyed(page(*lines, has_markup=False)))

    assert found["prose-lines"] == [pytest.approx(0.4)] * 5
    assert found["label-lines"] == [pytest.approx(0.6)] * 5
    assert (found["lines-before"][0], found["lines-after"][0]) == (2, 1)
    assert 0.8 < found["prose-chars"][0] < 1


def test_topic_is_that_of_the_other_paragraphs() -> None:
    """A line that speaks of other things shares no words; a paragraph is not its own witness."""
    lines = [block(_WALL, at=""), block("Harbour storm", at=""), block("Recipes today", at=""), block(_SCHOOL, at="")]
    found = measured(Topic(), surveyed(page(*lines, has_markup=False)))

    assert found["shared-words"][1:3] == [1.0, 0.0]
    assert 0 < found["shared-words"][0] < 1
    assert found["shared-often"][1] == 2
    assert found["shared-words+1"][:2] == [1.0, 0.0]


def test_topic_of_a_line_without_words() -> None:
    """It has none."""
    found = measured(Topic(), surveyed(page(block("***", at=""), block(_WALL, at=""), has_markup=False)))

    assert found["shared-words"][0] == -1


def test_line_form() -> None:
    """Credits by the language's words, repetition by the opening."""
    lines = [block("Image Jane Doe"), block("Other"), block("Image Jane Doe", links=("/a",))]
    found = measured(LineForm(), surveyed(page(*lines), captions=frozenset({"image"})))

    assert found["credit-words"] == [pytest.approx(1 / 3), 0.0, pytest.approx(1 / 3)]
    assert found["said-above"] == [0, 0, 2]
    assert found["link-text"][0] == 0
