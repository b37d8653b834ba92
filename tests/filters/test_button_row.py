"""Buttons beside other buttons."""

from __future__ import annotations

import pytest

from cleanarticle.filters.button_row import ButtonRow
from cleanarticle.model import Species
from tests.builders import PROSE, block, fates, page, surveyed

_PHRASES = {Species.COOKIE: {"exact": ["take them", "leave them"]}}


def gone(*texts: str, kept: str, has_markup: bool = True) -> list[int]:
    """Numbers of the lines that go."""
    some_page = page(*map(block, texts), has_markup=has_markup)
    return list(fates(ButtonRow(), surveyed(some_page, phrases=_PHRASES), kept))


@pytest.mark.parametrize(
    ("lines", "kept", "number"),
    [
        (("Take them", "Leave them", "Let me choose"), "kddkk", 3),
        (("Let me choose", "Take them", "Leave them"), "kkddk", 1),
        (("Take them", "Let me choose", "Leave them"), "kdkdk", 2),
    ],
)
def test_a_third_button(lines: tuple[str, ...], kept: str, number: int) -> None:
    """It goes with the two beside it; in plain text, where it may be a subhead, only between them."""
    assert gone(PROSE, *lines, PROSE, kept=kept) == [number]
    assert gone(PROSE, *lines, PROSE, kept=kept, has_markup=False) == [number] * (number == 2)


def test_no_button() -> None:
    """One button says nothing, nor do two that stay, and a sentence is none."""
    assert gone(PROSE, "Take them", "Let me choose", PROSE, kept="kdkk") == []
    assert gone(PROSE, "Take them", "Leave them", "Let me choose", kept="kdkk") == []
    assert gone(PROSE, "Take them", "Leave them", "Let me choose.", kept="kddk") == []
    assert gone("Take them", "Leave them", "Let me choose from all that is left", kept="ddk") == []
    assert gone("Take them", "Leave them", kept="dd") == []


def test_the_only_button() -> None:
    """It stands below a line that asks for consent, and has few points; a link's address is none."""
    phrases = {Species.COOKIE: {"exact": ["we ask before this post is loaded"]}}

    def only(text: str, points: float, *, has_markup: bool = True) -> list[int]:
        some_page = page(*map(block, (PROSE, "We ask before this post is loaded", text, PROSE)), has_markup=has_markup)
        return list(fates(ButtonRow(), surveyed(some_page, phrases=phrases), "kdkk", points=points))

    assert only("Go ahead", 0.5) == [2]
    assert only("Go ahead", 1.5) == []
    assert only("Go ahead", 0.5, has_markup=False) == []
    assert only("https://harbour.example/", 0.5) == []
    assert only("Go ahead and load it all", 0.5) == []
