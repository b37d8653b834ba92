"""Headings of the first level: the site's name, or what readers see above the text."""

from __future__ import annotations

from tests.metadata.gathering import PROSE, gathered


def test_the_sites_name_in_the_first_heading() -> None:
    """Where the title has both headings, the longer one below is the headline."""
    found = gathered(
        "<title>The Harbour Bugle ~ The night the old wall sang ~ Issue 412</title>"
        f"<h1>The Harbour Bugle</h1><h2>The night the old wall sang</h2>{PROSE}",
        url=None,
    )

    assert found.title.value == "The night the old wall sang"


def test_the_only_heading_above_the_text() -> None:
    """It is what readers see, whatever the head says for search engines and for sharing."""
    found = gathered(
        '<title>Harbour: stones, costs and dates</title><meta property="og:title" content="Stones, costs and dates">'
        f"<h1>Nobody expected masons to come back so soon</h1><p>By Jane Doe</p>{PROSE}",
        url=None,
    )

    assert found.title.value == "Nobody expected masons to come back so soon"


def test_a_ticker_above_the_text() -> None:
    """The latest news of a live blog are not its headline."""
    found = gathered(
        '<title>The harbour wall: all news</title><meta property="og:title" content="The harbour wall: all news">'
        f"<h1>First stones are set +++ Masons return to town</h1>{PROSE}",
        url=None,
    )

    assert found.title.value == "The harbour wall: all news"


def test_the_sites_name_alone() -> None:
    """Where nothing but the name is a heading, the title's first part is the headline if it is long enough for one."""
    head = "<title>{} \u2013 The Daily Quay</title><h1>The Daily Quay</h1>"
    long, short = "Council agrees to rebuild the old harbour wall", "News and Weather"

    assert gathered(head.format(long) + PROSE, url=None).title.value == long
    assert gathered(head.format(short) + PROSE, url=None).title.value == "The Daily Quay"


def test_a_short_headline_below_the_sites_name() -> None:
    """Of two words, where the title has both; on the site's first page it is an article's."""
    html = f"<title>Walls rise | The Harbour Bugle</title><h1>The Harbour Bugle.</h1><h3>Walls rise</h3>{PROSE}"

    assert gathered(html, url=None).title.value == "Walls rise"
    assert gathered(html, url="https://bugle.example/").title.value == "The Harbour Bugle."
