"""Lines that are how fast something is played."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.speed_line import SpeedLine
from cleanarticle.model import Kind, Species
from cleanarticle.words.line_signs import Rule, SignBook, SignRules
from tests.builders import PROSE, amid_prose, block, fates, pack_of_signs, page, surveyed


def gone(text: str) -> list[int]:
    """Numbers of what goes of a line between two paragraphs."""
    said = fates(SpeedLine(), surveyed(amid_prose(text)))
    assert {verdict.species for verdict in said.values()} <= {Species.AUDIO_PLAYER}
    return list(said)


@pytest.mark.parametrize("text", ["1x", "1×", "0.75x", "1,5 x", "Speed 1×", "Speed: 1.0x", "再生速度 1.0x"])
def test_a_speed(text: str) -> None:
    """With a short label or none."""
    assert gone(text) == [1]


@pytest.mark.parametrize("text", ["12x", "The lens magnifies up to 3x", "1x1", "x", "Linux", "Speed 1x today", "5x"])
def test_no_speed(text: str) -> None:
    """What no player offers, a sentence, or more."""
    assert gone(text) == []


@pytest.mark.parametrize("text", ["03:21", "1:02:10", "00:00 / 03:42", "0:00/12:07"])
def test_a_length(text: str) -> None:
    """Of what is played, and how much of it has been."""
    assert gone(text) == [1]


@pytest.mark.parametrize("text", ["03:72", "21:30 - 22:00", "At 03:21", "3:2", "1:02:10:44"])
def test_no_length(text: str) -> None:
    """What no player shows, or more."""
    assert gone(text) == []


def test_the_times_of_a_programme() -> None:
    """Three and more are the article's."""
    said = fates(SpeedLine(), surveyed(page(block(PROSE), *[block("03:21"), block(PROSE)] * 3)))
    assert not said


def test_a_cell() -> None:
    """A table may compare by how many times."""
    drafts = (block(PROSE), block("1.5x", kind=Kind.CELL), block(PROSE))
    assert not fates(SpeedLine(), surveyed(page(*drafts)))


@pytest.mark.parametrize(
    ("text", "numbers"), [("4 min 10 sec", [1]), ("4 ft 3 in", []), ("4 min", []), ("In 4 min 10 s", [])]
)
def test_a_length_in_words(text: str, numbers: list[int]) -> None:
    """Minutes and seconds; other measures are the article's."""
    rules = SignRules({"minutes": (Rule(Species.READING_TIME, ("minutes", "reading"), 8),)}, frozenset())
    some_survey = surveyed(page(block(PROSE), block(text), block(PROSE)))
    words = replace(some_survey.words, signs=SignBook(rules).signs([pack_of_signs({"minutes": ("min",)})]))
    assert list(fates(SpeedLine(), replace(some_survey, words=words))) == numbers
