"""Addresses: made absolute, or refused."""

from __future__ import annotations

import pytest

from cleanarticle.metadata.links import absolute
from tests.metadata.gathering import URL, gathered, page

BASE = "https://news.example.org/a/b"


@pytest.mark.parametrize(
    ("url", "whole"),
    [
        ("https://x.example/y", "https://x.example/y"),
        ("//x.example/y", "https://x.example/y"),
        ("/y?z=1", "https://news.example.org/y?z=1"),
        ("y", "https://news.example.org/a/y"),
        (" /y ", "https://news.example.org/y"),
        ("/y z", "https://news.example.org/y%20z"),
    ],
)
def test_absolute(url: str, whole: str) -> None:
    """Relative addresses are resolved against the page's."""
    assert absolute(url, BASE) == whole


@pytest.mark.parametrize(
    "url",
    [
        "",
        "#top",
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:a@b.example",
        "https://",
        "http://[",
        "//[x",
        "[https://x.example/y, (default)]",
        "h" * 9_000,
    ],
    ids=lambda url: url[:12],
)
def test_refused(url: str) -> None:
    """What is no http address gives nothing."""
    assert absolute(url, BASE) == ""


def test_relative_without_a_page() -> None:
    """A relative address of a page that came from nowhere cannot be resolved."""
    assert absolute("/y", "") == ""


def test_canonical_to_the_front_page() -> None:
    """A canonical link to the site's front page is a template's mistake."""
    found = gathered(page("<link rel='canonical' href='https://news.example.org/'>")).canonical_url

    assert found.value is None
    assert found.lost[0].reason == "the site's front page"


def test_canonical_with_a_script() -> None:
    """A javascript: address is refused, and the next source is taken."""
    head = f"<link rel='canonical' href='javascript:x'><meta property='og:url' content='{URL}'>"
    found = gathered(page(head)).canonical_url

    assert (found.value, found.source) == (URL, "meta:og:url")


def test_next_page_is_of_the_same_article() -> None:
    """rel=next to the next page counts, to the next article does not."""
    same = gathered(page("<link rel='next' href='/politics/harbour-wall?page=2'>")).next_page_url
    other = gathered(page("<link rel='next' href='/politics/other'>")).next_page_url

    assert same.value == f"{URL}?page=2"
    assert (other.value, other.lost[0].reason) == (None, "leads to another article")


def test_amp() -> None:
    """The AMP form is resolved."""
    assert gathered(page("<link rel='amphtml' href='/amp'>")).amp_url.value == "https://news.example.org/amp"


@pytest.mark.parametrize(
    ("own", "following"),
    [
        ("/x/harbour-wall/2", "/x/harbour-wall/3"),
        ("/x/harbour-wall-2.html", "/x/harbour-wall-3.html"),
        ("/x/harbour-wall", "/x/harbour-wall/page/2/"),
        ("/x/harbour-wall?page=1", "/x/harbour-wall?page=2"),
        ("/x/harbour-wall.html", "/x/harbour-wall,2.html"),
    ],
)
def test_the_page_after_this_one(own: str, following: str) -> None:
    """Numbers at the end of addresses count pages of one article, from the second page on, too."""
    found = gathered(page(f"<link rel='next prefetch' href='{following}'>"), url="https://news.example.org" + own)

    assert found.next_page_url.value == "https://news.example.org" + following


@pytest.mark.parametrize("following", ["/x/harbour-wall-costs-rise-again", "/x/harbour-walls", "/x/goats"])
def test_a_headline_that_goes_on_is_another_article(following: str) -> None:
    """What follows the article's address must be a number."""
    found = gathered(page(f"<link rel='next' href='{following}'>"), url="https://news.example.org/x/harbour-wall")

    assert found.next_page_url.value is None


def test_a_department_has_no_pages_of_an_article() -> None:
    """Short numbers of articles behind a department are not counted on."""
    found = gathered(page("<link rel='next' href='/news/13'>"), url="https://news.example.org/news/12")

    assert found.next_page_url.value is None


def test_rel_is_a_list() -> None:
    """Any of its words may be the one that counts."""
    assert gathered(page("<link rel='canonical nofollow' href='/wall'>")).canonical_url.value == (
        "https://news.example.org/wall"
    )
