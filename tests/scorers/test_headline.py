"""What a block shares with what the page says of itself."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.model import Kind
from cleanarticle.scorers.headline import Headline
from tests.builders import PROSE, block, measured, page, surveyed

_TITLE = "Old harbour wall is rebuilt"
_NONE = -61


def test_likeness_to_the_title() -> None:
    """The share of common words; 0 where the page has no title."""
    some_page = page(block(_TITLE, at="body>h1"), block("Harbour wall of old"), block("Sport"))
    found = measured(Headline(), surveyed(some_page, hints=PageHints(titles=(_TITLE,))))

    assert found["title-likeness"] == [1.0, pytest.approx(3 / 6), 0.0]
    assert measured(Headline(), surveyed(some_page))["title-likeness"] == [0.0] * 3


def test_distance_from_the_headline() -> None:
    """In blocks; one number for all where there is none."""
    some_page = page(block("News"), block(_TITLE, at="body>h1"), block())

    assert measured(Headline(), surveyed(some_page))["from-headline"] == [-1, 0, 1]
    assert measured(Headline(), surveyed(page(block(), block())))["from-headline"] == [_NONE, _NONE]


def test_likeness_to_the_description() -> None:
    """The standfirst often is the description; a long block never is."""
    hints = PageHints(description="The wall is old.")
    some_page = page(block("The wall is old"), block("the wall is old", words=81), block("Sport"))

    assert measured(Headline(), surveyed(some_page, hints=hints))["description-likeness"] == [1.0, 0.0, 0.0]


def test_embedded_article() -> None:
    """Whether the block's opening stands in the embedded article; 0 where the page embeds none."""
    some_page = page(block(), block(PROSE.replace("council", "commune")))

    hints = PageHints(body=PROSE.lower())
    assert measured(Headline(), surveyed(some_page, hints=hints))["in-embedded-body"] == [2, 1]
    assert measured(Headline(), surveyed(some_page))["in-embedded-body"] == [0, 0]


def test_cells() -> None:
    """Embedded articles leave tables out: no cell is less the article's for not standing there."""
    some_page = page(block("The ferry sails on."), block("Monday", kind=Kind.CELL), block("9:00", kind=Kind.CELL))
    hints = PageHints(body="the ferry sails on. at 9:00 it lands.")

    assert measured(Headline(), surveyed(some_page, hints=hints))["in-embedded-body"] == [2, 0, 2]


def test_a_description_in_the_place_of_the_embedded_article() -> None:
    """No block is less the article's for not standing in it."""
    some_page = page(block("The wall is old."), block())
    hints = PageHints(body='"the wall is old."', description="The  wall\nis old.")

    assert measured(Headline(), surveyed(some_page, hints=hints))["in-embedded-body"] == [2, 0]


def test_copies() -> None:
    """How often the block's text stands on the page."""
    found = measured(Headline(), surveyed(page(block("Read on"), block("Read on"), block("Read on, please"))))

    assert found["copies"] == [2, 2, 1]


def test_a_page_without_blocks() -> None:
    """Every column is empty."""
    assert not any(measured(Headline(), surveyed(page())).values())
