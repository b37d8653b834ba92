"""A line between two paragraphs of the article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.between import Between
from cleanarticle.model import Kind
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")


def kept_again(*drafts: Draft, points: float) -> list[int]:
    """Numbers of the blocks between two paragraphs that stay after all."""
    kept = "k" + "d" * len(drafts) + "k"
    return list(fates(Between(), surveyed(page(_PROSE, *drafts, _PROSE)), kept, points=points))


@pytest.mark.parametrize(("points", "numbers"), [(-0.5, [1]), (-1.0, [])])
def test_a_subhead(points: float, numbers: list[int]) -> None:
    """It stays unless more than its shortness speaks against it."""
    subhead = block("A wall is a wall", at=f"{_BODY}>h2", kind=Kind.HEADING)
    assert kept_again(subhead, points=points) == numbers


@pytest.mark.parametrize(("prose", "numbers"), [("p.off", [1]), ("p", [])])
def test_a_hidden_subhead(prose: str, numbers: list[int]) -> None:
    """It belongs to prose that a script shows with it."""
    paragraph = block(at=f"{_BODY}>{prose}")
    subhead = block("A wall is a wall", at=f"{_BODY}>h2.off", kind=Kind.HEADING)
    some_survey = surveyed(page(paragraph, subhead, paragraph, hidden="off"))
    assert list(fates(Between(), some_survey, "kdk", points=-0.5)) == numbers


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        (block("A wall is a wall", at=f"{_BODY}>p"), [1]),
        (block("A wall is a wall.", at=f"{_BODY}>p.box"), []),
        (block("A wall is a wall.", at=f"{_BODY}>div"), []),
        (block("A wall is a wall.", at="body>p"), []),
        (block("[A wall is a wall]", at=f"{_BODY}>p"), []),
        (block("More: https://wall.example/", at=f"{_BODY}>p"), []),
    ],
)
def test_a_paragraph_amid_prose(line: Draft, numbers: list[int]) -> None:
    """It looks like the prose right above and below, in one element with it, and little is wanting."""
    assert kept_again(line, points=-0.9) == numbers
    assert kept_again(line, points=-1.1) == []
    assert kept_again(line, line, points=-0.9) == []
    short = block("A wall.", at=f"{_BODY}>p")
    assert not fates(Between(), surveyed(page(_PROSE, line, short)), "kdk", points=-0.9)


def test_what_somebody_said() -> None:
    """It may have any words, but for those of a notice."""
    said = block(f"“{PROSE} Subscribe to nothing”", at=f"{_BODY}>p")
    some_survey = surveyed(page(_PROSE, said, _PROSE))
    some_survey = replace(some_survey, says=[0.0, -5.0, 0.0])
    assert list(fates(Between(), some_survey, "kdk", points=-0.5)) == [1]
    assert not fates(Between(), replace(some_survey, ends=[1, 1, 1]), "kdk", points=-0.5)
    assert not fates(Between(), replace(some_survey, mass=[9.0, 0.0, 9.0]), "kdk", points=-0.5)


def test_a_line_of_plain_text() -> None:
    """Little must be wanting."""
    line = block("A wall is a wall.", at=f"{_BODY}>p")
    text = page(_PROSE, line, _PROSE, has_markup=False)

    assert list(fates(Between(), surveyed(text), "kdk", points=-0.1)) == [1]
    assert not fates(Between(), surveyed(text), "kdk", points=-0.5)
    unspaced = replace(surveyed(text), words=replace(surveyed(text).words, factor=2))
    assert list(fates(Between(), unspaced, "kdk", points=-0.5)) == [1]
    assert not fates(Between(), unspaced, "kdk", points=-1.5)


@pytest.mark.parametrize(("points", "numbers"), [(-1.5, [1, 2]), (-2.0, [])])
def test_a_list(points: float, numbers: list[int]) -> None:
    """Its items are short by nature, and lie one level deeper than the paragraphs."""
    items = [block(text, at=f"{_BODY}>ul>li", kind=Kind.LIST_ITEM) for text in ("No cars", "No dogs")]
    assert kept_again(*items, points=points) == numbers


def test_a_quote() -> None:
    """A blockquote holds paragraphs of its own."""
    quote = block("A wall is a wall.", at=f"{_BODY}>blockquote>p", kind=Kind.QUOTE)
    assert kept_again(quote, points=-1.5) == [1]


def test_an_item_of_another_list() -> None:
    """What lies further off is no part of the article's flow."""
    item = block("Our shop", at="body>aside>div>ul>li", kind=Kind.LIST_ITEM)
    assert kept_again(item, points=-0.5) == []


def test_the_headline() -> None:
    """It does not come back, whatever stands above it; below the first prose it may head a part of the article."""
    above = block("The council says", at=f"{_BODY}>h4", kind=Kind.HEADING)
    heading = block("A wall is a wall", at=f"{_BODY}>h2", kind=Kind.HEADING)
    some_survey = surveyed(page(above, heading, _PROSE, _PROSE))
    assert list(fates(Between(), replace(some_survey, headline=-1), "kdkk", points=-0.5)) == [1]
    assert not fates(Between(), replace(some_survey, headline=1), "kdkk", points=-0.5)
    assert list(fates(Between(), replace(some_survey, headline=1, first=0), "kdkk", points=-0.5)) == [1]
