"""Dates and names in comments, lists of other articles, footers and sentences are not the article's."""

from __future__ import annotations

from datetime import date

import pytest

from tests.metadata.gathering import PROSE, gathered, page

TIME = "<time datetime='2019-03-04'>4 March 2019</time>"


@pytest.mark.parametrize(
    "part",
    [
        f"<aside class='related'><h3>More</h3><div><a href='/x'>Goats on the pier</a>{TIME}</div></aside>",
        f"<div class='comments'><div class='comment'><b>Tom</b>{TIME}<p>Nice wall</p></div></div>",
        f"<div class='reply'><div><b>Tom</b>{TIME}<p>Nice wall</p></div></div>",
        "<footer><p>Harbour Times. Founded 4 March 1995</p></footer>",
        "<p>It was on 4 March 2009 that the old wall was opened by the mayor, who slipped and fell into the sea.</p>",
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
