"""Key points below a headline."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.listed_standfirst import ListedStandfirst
from cleanarticle.model import Kind, Mark, Medium
from tests.builders import Draft, block, fates, page, surveyed

_TITLE = "Bees know when the night will be hot"
_POINTS = ("Cameras on forty hives watched the evening habit", "A trial for older tenants starts in June")


def _items(*texts: str, at: str = "article>ul", **facts: float) -> list[Draft]:
    facts = facts or {"linked": 0.0}
    return [block(text, at=f"{at}>li#{text}", kind=Kind.LIST_ITEM, **facts) for text in texts]


def _kept(
    *drafts: Draft, kept: str = "", marks: tuple[Mark, ...] = (), media: tuple[Medium, ...] = (), points: float = -4.0
) -> list[int]:
    headline = block(_TITLE, at="article>header>h1", kind=Kind.HEADING, level=1)
    text = block(at="article>div>p")
    some_page = page(headline, *drafts, text, marks=marks, media=media)
    survey = surveyed(some_page, hints=PageHints(titles=(_TITLE,)))
    assert survey.headline == 0
    return list(fates(ListedStandfirst(), survey, kept or "d" * (len(drafts) + 1) + "k", points=points))


@pytest.mark.parametrize("at", ["article>header>ul", "article>header>div>ul", "article>ul", "article>header>ol"])
def test_key_points(at: str) -> None:
    """They stay, whatever the evidence, those that went."""
    assert _kept(*_items(*_POINTS, at=at)) == [1, 2]
    assert _kept(*_items(*_POINTS, at=at), kept="dkdk") == [2]
    assert _kept(*_items(*_POINTS, at=at), kept="dddd") == []


def test_a_box_of_their_own() -> None:
    """One more element may stand around it, where less speaks against the items."""
    at = "article>header>div>div>ul"
    assert _kept(*_items(*_POINTS, at=at)) == []
    assert _kept(*_items(*_POINTS, at=at), points=-2.0) == [1, 2]
    assert _kept(*_items(*_POINTS, at="article>header>div>div>div>ul"), points=-2.0) == []


def test_other_lists() -> None:
    """Topics, links, one item or many, a list of terms, and one in a box further away are something else."""
    assert _kept(*_items("Bees and heat", "Older tenants")) == []
    assert _kept(*_items(*_POINTS, linked=0.5)) == []
    assert _kept(*_items(_POINTS[0])) == []
    assert _kept(*_items(*(f"{_POINTS[0]} {number}" for number in range(7)))) == []
    assert _kept(*_items(*_POINTS, at="article>dl")) == []
    assert _kept(*_items(*_POINTS, at="aside>div>div>ul")) == []
    assert _kept(*_items(*_POINTS, at="article>nav>div>ul")) == []


def test_a_line_between() -> None:
    """A heading makes it a box, and a byline ends the head."""
    assert _kept(block("In short", at="article>h2", kind=Kind.HEADING), *_items(*_POINTS)) == []


def test_a_list_of_pictures_or_marks() -> None:
    """Captions are none of the article's, nor is who wrote it when; a picture above the list says nothing."""
    pictures = [Medium("image", f"{number}.jpg", "", "", 0, 0, number) for number in (1, 2)]
    assert _kept(*_items(*_POINTS), media=tuple(pictures)) == []
    assert _kept(*_items(*_POINTS), media=tuple(pictures[:1])) == [1, 2]
    assert _kept(*_items(*_POINTS), marks=(Mark("time", "", "", 2),)) == []
