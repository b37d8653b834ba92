"""Footnotes, and reviews of what a page sells."""

from __future__ import annotations

import pytest

import cleanarticle
from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.named_part import NamedPart
from cleanarticle.model import Kind
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_TITLE = "Harbour wall to be rebuilt"
_HEADLINE = block(_TITLE, at="body>div.text>h1")
_PARAGRAPHS = [block(f"{PROSE} {number}.", at="body>div.text>p") for number in range(2)]


def _codes(*drafts: Draft, is_product: bool = False) -> dict[int, str]:
    hints = PageHints(titles=(_TITLE,), is_product=is_product)
    return {
        number: verdict.code for number, verdict in fates(NamedPart(), surveyed(page(*drafts), hints=hints)).items()
    }


@pytest.mark.parametrize("place", ["section.footnotes>ol>li", "ol.wp-block-footnotes>li", "div.footnotes>p"])
def test_footnotes_go(place: str) -> None:
    """Below the article or in it, by the name that writers of pages give them."""
    notes = [block(f"See the minutes of 3 May, page {number}.", at=f"body>div.text>{place}") for number in range(2)]

    assert _codes(_HEADLINE, *_PARAGRAPHS, *notes) == {3: "in-footnotes", 4: "in-footnotes"}


@pytest.mark.parametrize("place", ["body.has-footnotes>p", "body>article.footnotes>p", "body>div.footnote>p"])
def test_other_names_say_nothing(place: str) -> None:
    """An article with footnotes is none, and a single note may stand amid the text."""
    assert _codes(_HEADLINE, block(at=place)) == {}


def test_what_holds_the_headline_is_the_article() -> None:
    """Whatever it is called."""
    assert _codes(block(_TITLE, at="body>div.footnotes>h1"), block(at="body>div.footnotes>p")) == {}


def test_a_biography_of_the_author_goes() -> None:
    """One that is called a biography alone may be of whom the article is about."""
    bio = "Halle Wrenfield was born in Vessmark, studied law in Halmark and came to the paper in 2004."

    for name, codes in (("author-bio", {3: "in-biography"}), ("bio", {}), ("author", {})):
        assert _codes(_HEADLINE, *_PARAGRAPHS, block(bio, at=f"body>div.text>div.{name}>p")) == codes


def test_reviews_of_a_product_go() -> None:
    """On any other page they may be the article: a list of reviews."""
    drafts = (_HEADLINE, *_PARAGRAPHS, block("It keeps the soup warm all day.", at="body>div.reviews>div>p"))

    assert _codes(*drafts, is_product=True) == {3: "in-reviews"}
    assert _codes(*drafts) == {}


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:type" content="product">',
        '<meta property="og:type" content="product.group">',
        '<script type="application/ld+json">{"@type": "Product", "name": "Flask"}</script>',
    ],
)
def test_what_calls_a_page_a_product(head: str) -> None:
    """Open Graph or JSON-LD."""
    text = f"<div class=text><h1>The flask</h1><p>{PROSE}</p><p>{PROSE[::-1]}</p></div>"
    body = (
        f"{text}<div class=reviews><p>We took it along to the mountains, and it kept the soup warm all day.</p></div>"
    )

    assert "kept the soup warm" not in cleanarticle.extract(head + body).text


@pytest.mark.parametrize("name", ["block.cta", "disclaimer", "poll", "entry.polls", "sidebar"])
def test_small_parts_go(name: str) -> None:
    """A call to action, small print, a poll, a side column, by the word alone."""
    line = block("Will the wall hold?", at=f"body>div.text>div.{name}>p")

    assert _codes(_HEADLINE, *_PARAGRAPHS, line) == {3: "in-named-part"}


@pytest.mark.parametrize("name", ["cta", "disclaimer", "sidebar"])
def test_parts_with_much_of_the_prose_stay(name: str) -> None:
    """Pages that sell something call whole sections so."""
    sections = (block(f"{PROSE} {number}.", at=f"body>div.{name}#{number}>p") for number in range(2, 4))

    assert _codes(_HEADLINE, *_PARAGRAPHS, *sections) == {}


def test_what_menus_say_of_their_entries_goes() -> None:
    """As paragraphs of the items of a list; other lines, and a menu around the headline, hold the article."""
    entries = [block(f"{PROSE} {number}.", at="body>nav>ul>li>div.about>p", kind=Kind.LIST_ITEM) for number in range(2)]

    assert _codes(*entries, _HEADLINE, *_PARAGRAPHS) == {0: "in-named-part", 1: "in-named-part"}
    assert _codes(block(at="body>nav>div>p"), _HEADLINE, *_PARAGRAPHS) == {}
    assert _codes(block(_TITLE, at="body>nav>h1"), *entries) == {}
