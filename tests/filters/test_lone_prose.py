"""Prose of a page of which nothing was kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.lone_prose import LoneProse
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed


@pytest.mark.parametrize(("points", "numbers"), [(-0.9, [1]), (-1.0, [])])
def test_doubtful_prose(points: float, numbers: list[int]) -> None:
    """It stays where nothing else does; a label does not, nor what much speaks against."""
    some_page = page(block("Label"), block())
    assert list(fates(LoneProse(), surveyed(some_page), "dd", points=points)) == numbers


def test_right_below_the_headline() -> None:
    """Much may speak against the only paragraph there; further down it may not."""
    title = "Harbour wall is built again"
    drafts = (block(title, at="body>h1", kind=Kind.HEADING), block("9 May"), block(), block("More"), block())
    below = surveyed(page(*drafts), hints=PageHints(titles=(title,)))
    assert list(fates(LoneProse(), below, "ddddd", points=-2.0)) == [2]
    assert list(fates(LoneProse(), below, "ddddd", points=-3.0)) == []


def test_not_beside_an_article() -> None:
    """Where something was kept, what was dropped stays away."""
    assert not fates(LoneProse(), surveyed(page(block(), block())), "kd", points=-0.5)


def test_not_what_a_cue_names() -> None:
    """A notice is no article, however alone it is."""
    phrases = {Species.COOKIE: {"prefix": ["the council met"]}}
    assert not fates(LoneProse(), surveyed(page(block(PROSE)), phrases=phrases), "d", points=-0.5)


@pytest.mark.parametrize("at", ["body>div.popup-banner>p", "body>p.cookie-text"])
def test_not_what_lies_over_the_page(at: str) -> None:
    """Its name says so, its own or that of the element around it."""
    assert not fates(LoneProse(), surveyed(page(block(at=at))), "d")
    assert fates(LoneProse(), surveyed(page(block(at="body>div>p"))), "d")


def test_not_the_title() -> None:
    """It may be as long as prose, and stand below another headline."""
    heads = block("Harbour news"), block(PROSE, at="body>h2", kind=Kind.HEADING)
    for titles, numbers in (((PROSE,), []), (("Ferries",), [1])):
        found = surveyed(page(*heads), hints=PageHints(titles=titles))
        found = replace(found, headline=0, mass=[0.0, 99.0])
        assert list(fates(LoneProse(), found, "dd")) == numbers


def test_its_other_half() -> None:
    """What a break cuts from it stays with it, though more speaks against it; another paragraph does not."""
    for at, numbers in (("body>p#1", [0, 1]), ("body>p#2", [0])):
        some_page = page(block(at="body>p#1"), block(at=at))
        said = LoneProse()(surveyed(some_page), [False, False], [-0.9, -1.5])
        assert [verdict.block for verdict in said] == numbers
