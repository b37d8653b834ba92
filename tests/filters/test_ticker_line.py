"""Entries of tickers: lines that open with a time of day."""

from __future__ import annotations

import pytest

from cleanarticle.filters.ticker_line import TickerLine
from cleanarticle.model import Kind, Mark
from tests.builders import amid_prose, fates, surveyed


def gone(*texts: str, kind: Kind = Kind.PARAGRAPH) -> list[int]:
    """Numbers of the lines that go, between two paragraphs."""
    return list(fates(TickerLine(), surveyed(amid_prose(*texts, kind=kind))))


def test_neighbours() -> None:
    """Two lines of a ticker, none of which is a sentence."""
    assert gone("9.30 Rain stops play", "9.55 Play goes on") == [1, 2]
    assert gone("9.30 Rain stops play", "Nobody minds") == []


@pytest.mark.parametrize(
    "text",
    [
        "09:51 Meeting adjourned",
        "20:14 \u2013 We are back. The gallery was asked to settle down.",
        "12:31h | The mayor speaks",
        "14h05 : The notary has come.",
        "11.04: The chairman takes the floor.",
        "02.34 uur - The crane stands still.",
        "11:05 \u8d64\u3044\u6a4b",
    ],
)
def test_one_alone(text: str) -> None:
    """The entry of a ticker that runs elsewhere."""
    assert gone(text) == [1]
    assert gone(text, text, text) in ([], [1, 2, 3])


@pytest.mark.parametrize(
    "text",
    [
        "3.09 pounds",
        "21:30 to 22:00",
        "7. 00 Quatorze",
        "10:30 was too late.",
        "2:23:respawn:/sbin/getty",
        "30:15 Love",
    ],
)
def test_other_numbers(text: str) -> None:
    """Weights, programmes, sentences and settings."""
    assert gone(text) == []


def test_an_article_of_entries() -> None:
    """Where there are three, the page is a live blog, or a look back at a day."""
    entries = [f"{hour}:14 \u2013 The council talks on. Nobody listens." for hour in (10, 11, 12)]
    assert gone(*entries) == []
    assert gone(*entries[:2]) == [1, 2]


def test_a_table() -> None:
    """Cells may hold times."""
    assert gone("09:51 Meeting adjourned", kind=Kind.CELL) == []


def test_a_programme() -> None:
    """What happens in the course of a day is told from its morning on; a ticker begins with the latest."""
    fair = ("10:30 Opening of the fair", "11:15 Rowing race round the wall", "14:00 Concert on the quay")

    assert not fates(TickerLine(), surveyed(amid_prose(*fair)))
    assert set(fates(TickerLine(), surveyed(amid_prose(*fair[::-1])))) == {1, 2, 3}
    assert set(fates(TickerLine(), surveyed(amid_prose(*fair[:2])))) == {1, 2}
    assert not fates(TickerLine(), surveyed(amid_prose("The programme:", *fair[:2])))
    assert set(fates(TickerLine(), surveyed(amid_prose(*fair, linked=0.5)))) == {1, 2, 3}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("20:03Ada Quill", [1]),
        ("20:03Ada Quill spoke to her voters.", []),
        ("20:03 Ada Quill", []),  # what happens then
        ("20:03pm", []),
    ],
)
def test_a_time_and_a_name(text: str, numbers: list[int]) -> None:
    """The head of an entry has both in elements of their own, which a style sheet sets apart."""
    mark = Mark("time", "", "20:03", 1)
    some_page = amid_prose(text, text, text)._replace(marks=(mark,))
    assert list(fates(TickerLine(), surveyed(some_page))) in (numbers, [1, 2, 3] if " A" in text else numbers)
