"""Short lines that count."""

from __future__ import annotations

from collections.abc import Sequence

from cleanarticle.filters.numbered_lines import NumberedLines
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_TOYS = ("boat", "wall", "crane", "ferry", "light")


def _lines(form: str = "{}) A {}", at: str = "body>div.text>p", **facts: object) -> Sequence[Draft]:
    return [block(form.format(number, toy), at=at, **facts) for number, toy in enumerate(_TOYS, 1)]


def back(*drafts: Draft, kept: str, has_markup: bool = True) -> list[int]:
    """Numbers of the lines that come back."""
    some_page = page(*drafts, has_markup=has_markup)
    said = fates(NumberedLines(), surveyed(some_page, phrases={Species.AD: {"prefix": ["3) a crane"]}}), kept)
    assert all(verdict.keep for verdict in said.values())
    return list(said)


def _prose(at: str = "body>div.text>p") -> Draft:
    return block(PROSE, at=at)


def test_most_of_them_stay() -> None:
    """Then all do, whatever stands between them, but for what a phrase knows."""
    first, second, third, fourth, fifth = _lines()
    drafts = (first, _prose(), second, _prose(), third, fourth, fifth)
    assert back(*drafts, kept="kkdkddk") == []
    assert back(*drafts, kept="kkkkddk") == [5]


def test_backwards() -> None:
    """A ranking ends with the first."""
    assert back(*reversed(_lines("{}. A {}")), kept="kdkkk") == [1]


def test_right_below_a_paragraph() -> None:
    """On its path they belong to it."""
    lines = _lines("{}. The {}")
    assert back(_prose(), *lines, kept="kddddd") == [1, 2, 3, 4, 5]
    assert back(_prose(), *lines[:4], kept="kdddd") == []
    assert back(_prose("body>p"), *lines, kept="kddddd") == []
    assert back(_prose(), *lines, kept="dddddd") == []
    assert back(_prose(), *lines, kept="kddddd", has_markup=False) == []


def test_right_below_a_short_lead() -> None:
    """A sentence or a colon leads to them; a label does not."""
    lines = _lines("{}. The {}")
    for text in ("Here is the whole list.", "The whole list:"):
        assert back(_prose(), block(text, at="body>div.text>p"), *lines, kept="dkddddd") == [2, 3, 4, 5, 6]
    assert back(_prose(), block("The whole list", at="body>div.text>p"), *lines, kept="dkddddd") == []


def _steps(*numbers: int, text: str = "Then find a", **facts: object) -> Sequence[Draft]:
    """Lines below numbers that stand in elements of their own."""
    pairs = [
        (block(f"{number}", at="body>div.no"), block(f"{text} {_TOYS[number]}.", at="body>div.step", **facts))
        for number in numbers
    ]
    return [draft for pair in pairs for draft in pair]


def test_numbers_in_elements_of_their_own() -> None:
    """Three steps are enough where they begin with the first; the numbers stay what they were."""
    assert back(*_steps(1, 2, 3), kept="dddkdk") == [1]
    assert back(*_steps(1, 2, 3), kept="dddddk") == []
    assert back(*_steps(1, 2, 3, text="a"), kept="dddkdk") == []
    assert back(*_steps(1, 2), kept="dddk") == []
    assert back(*_steps(2, 3, 4), kept="dddkdk") == []
    assert back(*_steps(1, 2, 3, linked=1.0), kept="dddkdk") == []
    assert back(*_steps(1, 2, 3), block("4", at="body>div.no"), kept="dddkdkd") == [1]


def test_rankings_of_other_stories() -> None:
    """They are links."""
    assert back(_prose(), *_lines("{}. The {}", linked=0.9), kept="kddddd") == []


def test_lines_that_do_not_count() -> None:
    """Numbers that jump, measures, and cells."""
    texts = ("1) A boat", "3) A wall", "4) A crane", "7) A light", "8) A ferry")
    assert back(*[block(text) for text in texts], kept="kkkkd") == []
    assert back(*_lines("{}.5 million for a {}"), kept="kkkkd") == []
    assert back(*_lines(kind=Kind.CELL), kept="kkkkd") == []


def test_a_list_of_plain_text() -> None:
    """Has no links to tell rankings by, and one line that is kept is enough."""
    toys = [f"{number}) The {toy}" for number, toy in enumerate((*_TOYS, *_TOYS), 1)]
    drafts = [block(text, at="") for text in toys]
    assert back(*drafts, kept="kddddddddd", has_markup=False) == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert back(*drafts, kept="dddddddddd", has_markup=False) == []
    assert back(*_lines(), kept="kdddd") == []
