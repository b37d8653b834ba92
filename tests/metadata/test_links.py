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
        "/a b",
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
