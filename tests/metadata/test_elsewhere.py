"""Dates and names in comments, lists of other articles, footers and sentences are not the article's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.metadata.gathering import PROSE, gathered, page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.record import Metadata

TIME = "<time datetime='2019-03-04'>4 March 2019</time>"


@pytest.mark.parametrize(
    "part",
    [
        f"<aside class='related'><h3>More</h3><div><a href='/x'>Goats on the pier</a>{TIME}</div></aside>",
        f"<div class='comments'><div class='comment'><b>Tom</b>{TIME}<p>Nice wall</p></div></div>",
        f"<div class='reply'><div><b>Tom</b>{TIME}<p>Nice wall</p></div></div>",
        "<footer><p>Harbour Times. Founded 4 March 1995</p></footer>",
        "<p>It was on 4 March 2009 that the old wall was opened by the mayor, who slipped and fell into the sea.</p>",
        "<p>I asked on 4 March 2009 all of the members of the council in a letter with these words:</p>",
    ],
)
def test_days_of_something_else(part: str) -> None:
    """Where nothing else dates the page, these days do not either."""
    html = page().replace("</body>", part + "</body>") if "footer" in part else page(body=PROSE + part)

    assert gathered(html).published.value is None


def test_the_day_of_the_visit() -> None:
    """A clock above the headline names today."""
    html = page().replace("<h1>", "<div><span class='today'>Friday, 5 January 2024</span></div><h1>")

    assert gathered(html).published.value is None


@pytest.mark.parametrize(
    "body",
    [
        f"<div class='post related-open'>{TIME}{PROSE}</div>",
        f"<p class='comments-date'>4 March 2019</p>{PROSE}",
        "<p>HALMARK, 4 March 2019 \u2014 The council agreed to rebuild the wall that the storm had broken.</p>",
        "<p>4 March 2019 was the day when the council agreed to rebuild the wall that broke.</p>",
    ],
)
def test_the_articles_own_day(body: str) -> None:
    """What holds the text is no list of others, and a day that opens the text dates it."""
    assert gathered(page(body=body)).published.value == date(2019, 3, 4)


def test_the_writer_of_a_teaser() -> None:
    """A byline in a list of related articles names nobody here."""
    aside = (
        "<aside class='related'><div><a href='/x'>Goats</a> <span class='byline'>By Una Related</span></div></aside>"
    )

    assert gathered(page(body=PROSE + aside)).authors.value == ()


def _with_list(name: str, texts: Sequence[str]) -> Metadata:
    """An article, and a list of other stories below it, with one element of a name in each."""
    line = "<p>More stories from the harbour</p>"
    stories = "".join([f"<h4><a href='/x'>Other</a></h4><p><span class='{name}'>{text}</span></p>" for text in texts])
    return gathered(
        f"<title>The wall is rebuilt</title><body><h1>The wall is rebuilt</h1>{PROSE}{3 * line}{stories}</body>"
    )


def test_a_list_of_other_stories() -> None:
    """Three dates or authors in elements of one name, all below the text, are other stories'; a single one is not."""
    days, people = ("27.02.2020", "26.02.2020", "19.02.2020"), ("by Jane Doe", "by Max Roe", "by Ada Poe")

    assert _with_list("newsDate", days).published.value is None
    assert _with_list("newsDate", days[:1]).published.value == date(2020, 2, 27)
    assert _with_list("author", people).authors.value == ()
    assert _with_list("author", people[:1]).authors.value == ("Jane Doe",)


TEASER = "<h2>Latest</h2><h3><a href='/b'>Ferry runs again after the strike</a></h3><p>By Tim Coe</p>" + TIME


@pytest.mark.parametrize(
    "part",
    [
        f"<aside>{TEASER}</aside>",
        f"<nav>{TEASER}</nav>",
        f"<div>{TEASER}</div>",
        f"<div><div>{TIME}<h3><a href='/b'>Ferry runs again after the strike</a></h3></div></div>",
        f"<aside><ul><li><a href='/b'>Ferry runs again after the strike</a> {TIME}</li></ul></aside>",
    ],
)
def test_a_teaser_without_telling_names(part: str) -> None:
    """The day and the writer under another article's linked headline are that one's, wherever it stands."""
    found = gathered(f"<body><main><h1>The wall is rebuilt</h1>{PROSE}</main>{part}</body>")

    assert (found.published.value, found.authors.value) == (None, ())


def test_the_pages_header() -> None:
    """It names the day of the visit; an article's own header, or one that holds the headline, names the article's."""
    headline, day = "<h1>The wall is rebuilt</h1>", "<p>Monday, 4 March 2019</p>"

    assert gathered(f"<header>{day}</header><main>{headline}{PROSE}</main>").published.value is None
    for own in (f"<header>{headline}{day}</header>", f"<article><header>{day}</header>{headline}</article>"):
        assert gathered(own + PROSE).published.value == date(2019, 3, 4)
