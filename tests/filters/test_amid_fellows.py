"""Single lines between two that stay and are like them."""

from __future__ import annotations

import pytest

from cleanarticle.filters.amid_fellows import AmidFellows
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_PHRASES = {
    Species.NAVIGATION: {"exact": ["home page"]},
    Species.TEASER_INLINE: {"prefix": ["read more"]},
}


def _item(text: str, at: str = "body>ul>li") -> Draft:
    return block(text, at=at, kind=Kind.LIST_ITEM)


def kept_again(*drafts: Draft, kept: str, points: float = -2.0, hidden: str = "") -> list[int]:
    """Numbers of the blocks that stay after all."""
    survey = surveyed(page(*drafts, hidden=hidden), phrases=_PHRASES)
    return list(fates(AmidFellows(), survey, kept, points=points))


@pytest.mark.parametrize(
    ("lost", "kept", "numbers"),
    [
        ("Home page", "kkdk", [2]),
        ("Home page", "kkdd", [2, 3]),
        ("Home page", "kddd", []),
        ("Read more: the wall", "kkdk", []),
        ("***", "kkdk", []),
    ],
)
def test_an_item(lost: str, kept: str, numbers: list[int]) -> None:
    """It stays where half of its list does, whatever it says, unless it leads to another story or says nothing."""
    drafts = [_item("Runs on Linux"), _item("In use since 2012"), _item(lost), _item("Needs no network")]
    assert kept_again(*drafts, kept=kept) == numbers


def test_an_item_that_looks_otherwise() -> None:
    """It is none of the list's: a button to share it."""
    drafts = [_item("One pier"), _item("Home page", at="body>ul>li.more"), _item("Two piers")]
    assert kept_again(*drafts, kept="kdk") == []


def test_a_hidden_item() -> None:
    """Nobody sees it."""
    drafts = [block(PROSE), _item("One pier"), _item("Home page", at="body>ul>li.gone"), _item("Two piers")]
    assert kept_again(*drafts, kept="kkdk", hidden="gone") == []


@pytest.mark.parametrize(
    ("kept", "text", "linked", "stay"),
    [
        ("kkkkdkkkkk", "Home page", 0.0, [4]),
        ("kkkddkkkkk", "Home page", 0.0, []),
        ("kkdkdkkkkk", "Home page", 0.0, [2, 4]),
        ("dddkdkkkdd", "Home page", 0.0, []),
        ("kkkkdkkkkk", "Home page", 1.0, [4]),
        ("kkdkdkkkkk", "Home page", 1.0, [2]),
        ("kkdkdkkkkk", "Read more: the wall", 0.0, [2]),
        ("kkdkdkkkkk", "S", 0.0, [2]),
    ],
)
def test_a_heading(kept: str, text: str, linked: float, stay: list[int]) -> None:
    """Half of those on its path stay, of a link four and three of four; and so does what is beside it."""
    heads = [block(one, at="body>h3", kind=Kind.HEADING) for one in ("Stone", "Wood", "Sand", "Clay", "Loam")]
    heads[2] = block(text, at="body>h3", kind=Kind.HEADING, linked=linked)
    drafts = [one for head in heads for one in (head, block(PROSE))]
    assert kept_again(*drafts, kept=kept) == stay


def test_a_line_of_an_element() -> None:
    """Five others stay; it is barely lost, and nothing says what else it is."""
    lines = [block(text, at="body>div#code") for text in ("load", "save", "# contents:", "dir", "copy", "quit")]
    assert kept_again(*lines, kept="kkdkkk", points=-0.9) == [2]
    assert kept_again(*lines, kept="kkdkkk") == []
    assert kept_again(*lines[:5], kept="kkdkk", points=-0.9) == []
    lines[2] = block("Home page", at="body>div#code")
    assert kept_again(*lines, kept="kkdkkk", points=-0.9) == []


def test_plain_text() -> None:
    """It has no lists and no elements."""
    drafts = [_item("One pier"), _item("Two"), _item("Home page"), _item("Three piers")]
    assert not fates(AmidFellows(), surveyed(page(*drafts, has_markup=False)), "kkdk")


@pytest.mark.parametrize(
    ("first", "lost", "points", "numbers"),
    [
        ("– The ferry", "– The pier", -0.5, [2]),
        ("• The ferry", "• The pier", -0.5, [2]),
        ("– The ferry", "• The pier", -0.5, []),
        ("– The ferry", "– The pier", -1.1, []),
        ("– The ferry", "– Read more: the pier", -0.5, []),
        ("The ferry", "The pier", -0.5, []),
    ],
)
def test_a_bullet(first: str, lost: str, points: float, numbers: list[int]) -> None:
    """A paragraph that opens with the bullet of the one beside it is an item; in another element it is not."""
    drafts = [block(PROSE, at="body>p#0"), block(first, at="body>p#1")]
    assert kept_again(*drafts, block(lost, at="body>p#2"), kept="kkd", points=points) == numbers
    assert kept_again(*drafts, block(lost, at="body>div>p#2"), kept="kkd", points=points) == []
