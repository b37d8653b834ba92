"""Rows of headlines below the article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.foot_list import FootList
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_ROW = ("Ferries return to the harbour", "The pool had been promised for years, but ...", "Owls are back in town")


def gone(*drafts: Draft | str, kept: str = "") -> list[int]:
    """Numbers of the lines that go."""
    blocks = [block(draft) if isinstance(draft, str) else draft for draft in drafts]
    said = fates(FootList(), surveyed(page(*blocks)), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.TEASER_LIST}
    return list(said)


def test_a_row_goes() -> None:
    """Headlines and what others begin with, whatever stands between them and the article."""
    assert gone(*[PROSE] * 4, "Label", *_ROW, kept="kkkkdkkk") == [5, 6, 7]


def test_a_question_may_be_a_headline() -> None:
    """In a row of others."""
    assert gone(*[PROSE] * 4, _ROW[0], "Will the wall be rebuilt?", _ROW[2]) == [4, 5, 6]


@pytest.mark.parametrize(
    "row",
    [
        _ROW[:2],
        ("Ferries return to the harbour", "It is so.", "Owls are back in town"),
        ("7 May at the harbour", "8 May in the town hall", "Owls are back in town"),
        ("Ferries return to:", "Owls are back in town", "The pool is closed"),
        ("What: the harvest fair", "Where: Harbour Hall, Quay Street", "When: Saturday from 10am"),
    ],
)
def test_no_row(row: tuple[str, ...]) -> None:
    """Too short, with a sentence in it, or a list of dates."""
    assert gone(*[PROSE] * 4, *row) == []


def test_a_list_of_the_article() -> None:
    """Below a line with a colon, or marked up as one."""
    assert gone(*[PROSE] * 4, "The council asked for:", *_ROW) == []
    assert gone(*[PROSE] * 4, *[block(text, kind=Kind.LIST_ITEM) for text in _ROW]) == []


def test_an_article_of_lines() -> None:
    """Where the article itself is made of such lines, they say nothing; nor below too little prose."""
    assert gone(PROSE, *_ROW[::2], PROSE, *_ROW[::2], PROSE, PROSE, *_ROW) == []
    assert gone(PROSE, *_ROW) == []


def test_a_cut_off_summary_is_no_paragraph() -> None:
    """However long it is, the article ended before it; brackets may close it."""
    summary = " ".join(PROSE.split()[:28]) + " (…)"
    assert gone(*[PROSE] * 4, _ROW[0], summary, _ROW[2]) == [4, 5, 6]


def test_below_a_heading() -> None:
    """A line that went in words of boilerplate says what follows: dates then are those of other stories."""
    row = ("On 7 May at the harbour", "On 8 May in the town hall", "The 9th is free")
    some_survey = surveyed(page(*[block(PROSE)] * 4, block("More for you"), *map(block, row)))

    assert fates(FootList(), some_survey, "kkkkdkkk") == {}
    said = fates(FootList(), replace(some_survey, says=(*[0.0] * 4, -1.6, *[0.0] * 3)), "kkkkdkkk")
    assert list(said) == [5, 6, 7]


def test_a_headline_that_quotes() -> None:
    """It may end with what somebody says, where it does not open with it."""
    assert gone(*[PROSE] * 4, _ROW[0], "The keeper: “It is so”", _ROW[2]) == [4, 5, 6]
    assert gone(*[PROSE] * 4, _ROW[0], "“It is so”", _ROW[2]) == []


@pytest.mark.parametrize(("points", "says", "numbers"), [(-0.5, 0.5, [5, 7]), (-2.0, 0.5, []), (-0.5, -2.0, [])])
def test_a_row_of_which_one_went(points: float, says: float, numbers: list[int]) -> None:
    """It counts where it nearly stayed, and its words are not those of boilerplate."""
    drafts = [block(text) for text in (*[PROSE] * 4, "Label", _ROW[0], "Nine new ferries", _ROW[2])]
    some_survey = replace(surveyed(page(*drafts)), says=[2.0] * 4 + [-2.0, 0.5, says, 0.5])
    assert list(fates(FootList(), some_survey, "kkkkdkdk", points=points)) == numbers
