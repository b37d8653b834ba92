"""Standfirsts in a box with the headline."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.standfirst import Standfirst
from cleanarticle.model import Kind
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_HEADLINE = block("Harbour wall", at="article>header>h1")
_TEXT = block("The first ferry sails on Friday at noon, the council said.", at="article>div>p")


def _kept(standfirst: Draft, kept: str = "ddk", points: float = 0.0) -> set[int]:
    return set(fates(Standfirst(), surveyed(page(_HEADLINE, standfirst, _TEXT)), kept, points=points))


def test_a_named_sentence_is_kept() -> None:
    """Its class calls it what it is."""
    assert _kept(block(at="article>header>p.standfirst")) == {1}


@pytest.mark.parametrize(
    ("at", "kept"), [("div.standfirst>p", {1}), ("div.standfirst>div>p", set()), ("div.share>p", set())]
)
def test_a_name_on_the_element_around_it(at: str, kept: set[int]) -> None:
    """Systems put the paragraph alone into an element that says what it is."""
    assert _kept(block(at=f"article>header>{at}")) == kept


def test_a_named_element_of_several_paragraphs() -> None:
    """It is a box, or the whole article."""
    drafts = [block(at=f"article>header>div.standfirst>p#{number}") for number in (1, 2)]
    assert not fates(Standfirst(), surveyed(page(_HEADLINE, *drafts, _TEXT)), "dddk")


def test_one_without_a_full_stop() -> None:
    """Many papers set none below a headline."""
    assert _kept(block("Ferries will moor at the new wall from May", at="article>header>p.standfirst")) == {1}


@pytest.mark.parametrize(
    "standfirst",
    [
        block(at="article>header>p.share"),
        block("Only five words, though ended.", at="article>header>p.standfirst"),
        block(at="article>header>p.standfirst", linked=0.9),
    ],
)
def test_other_lines_are_left_alone(standfirst: Draft) -> None:
    """Without such a class, without a sentence's end, or in a link it may be anything."""
    assert _kept(standfirst) == set()


def test_strong_evidence_is_believed() -> None:
    """What all else speaks against stays out."""
    assert _kept(block(at="article>header>p.standfirst"), points=-4.0) == set()


def test_nothing_is_added_to_an_empty_article() -> None:
    """A standfirst alone is no article."""
    assert _kept(block(at="article>header>p.standfirst"), "ddd") == set()


def test_what_the_description_says_is_kept() -> None:
    """Its class says nothing, but the page's description has its words; bylines may stand before it."""
    byline = block("Jane Doe", at="article>header>p")
    some_page = page(_HEADLINE, byline, byline, block(at="article>header>p.x"), block("The text follows.", at="a>p"))
    found = surveyed(some_page, hints=PageHints(description=PROSE))

    assert set(fates(Standfirst(), found, "ddddk")) == {3}
    assert set(fates(Standfirst(), surveyed(some_page), "ddddk")) == set()


def test_a_copy_stays_away() -> None:
    """What says the same as a block that stays went as its copy, for screen readers or voices."""
    copy = page(_HEADLINE, block(PROSE, at="article>header>p.standfirst"), block(PROSE, at="article>div>p"))
    assert not fates(Standfirst(), surveyed(copy), "ddk")


@pytest.mark.parametrize(
    ("text", "description", "kept"),
    [
        ("The wall by boat", "The wall by boat", []),
        ("The wall by boat and on foot", "The wall by boat and on foot", [1]),
        ("The wall by boat and on foot", "The wall by boat and on foot, by Jane Doe and Max Roe for the Courier", [1]),
        ("The wall by boat and on foot", "By boat and on foot along the wall, by Jane Doe and Max Roe of here", []),
    ],
)
def test_a_declared_description(text: str, description: str, kept: list[int]) -> None:
    """One of a few words that is the description, or its start, is kept; any of the page's metas may have it."""
    hints = PageHints(description="Ferries sail.", descriptions=("Ferries sail.", description))
    found = surveyed(page(_HEADLINE, block(text, at="article>header>p"), _TEXT), hints=hints)
    assert list(fates(Standfirst(), found, "ddk")) == kept


def test_the_headline_once_more() -> None:
    """Where the description is but the title, a copy of the headline is no standfirst."""
    text = "The old harbour wall is mended at last"
    headline = block(text, at="article>header>h1")
    copy = block(text.upper(), at="article>header>h2", kind=Kind.HEADING)
    hints = PageHints(titles=(text,), description=text, descriptions=(text,))
    assert not fates(Standfirst(), surveyed(page(headline, copy, _TEXT), hints=hints), "ddk")


@pytest.mark.parametrize(
    ("kept", "points", "found"), [("ddk", -1.0, {1}), ("ddk", -1.1, set()), ("ddd", 0.0, set()), ("dddk", 0.0, set())]
)
def test_a_heading_below_the_headline(kept: str, points: float, found: set[int]) -> None:
    """Right above the text it is a standfirst, unless more speaks against it."""
    heading = block("Ferries will moor at the new wall from May", at="article>header>h2", kind=Kind.HEADING, level=2)
    drafts = (_HEADLINE, heading, block("March 5"), _TEXT) if len(kept) > 3 else (_HEADLINE, heading, _TEXT)

    assert set(fates(Standfirst(), surveyed(page(*drafts)), kept, points=points)) == found


@pytest.mark.parametrize(("at", "kept"), [("p.dek", {1}), ("p.share", set())])
def test_a_few_words_that_are_the_description(at: str, kept: set[int]) -> None:
    """They need a name, too."""
    some_page = page(_HEADLINE, block("Also boats and a wall.", at=f"article>header>{at}"), _TEXT)
    for text, own in ("Also boats and a wall", kept), ("Also boats and a wall, and all else", set()):
        found = surveyed(some_page, hints=PageHints(description=text, descriptions=(text,)))
        assert set(fates(Standfirst(), found, "ddk", points=-9.0)) == own
