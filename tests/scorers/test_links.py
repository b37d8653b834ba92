"""How much of a block is link, and where its links lead."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.scorers.links import (
    FRAGMENT,
    MAIL,
    NO_LINK,
    OTHER_SITE,
    SAME_SITE,
    SCRIPT,
    Links,
    leads,
    target_words,
)
from cleanarticle.words.lexicon import Lexicon
from tests.builders import block, measured, page, surveyed


def test_share() -> None:
    """As the walk measured it."""
    found = measured(Links(), surveyed(page(block(linked=0.4, links=("/a", "/b")), block())))

    assert found["linked"] == [0.4, 0.0]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("#comments", FRAGMENT),
        ("javascript:void(0)", SCRIPT),
        ("JavaScript:share()", SCRIPT),
        ("mailto:desk@news.example", MAIL),
        ("MAILTO:desk@news.example", MAIL),
        ("/politics/wall", SAME_SITE),
        ("wall.html", SAME_SITE),
        ("?page=2", SAME_SITE),
        ("https://www.news.example/politics", SAME_SITE),
        ("//news.example/politics", SAME_SITE),
        ("https://other.example/", OTHER_SITE),
        ("//other.example/", OTHER_SITE),
        ("javascripts/guide.html", SAME_SITE),
        ("mailtoday.html", SAME_SITE),
    ],
)
def test_leads(target: str, expected: int) -> None:
    """The scheme and the host say where a link goes."""
    assert leads(target, "news.example") == expected


def test_leads_where_the_page_comes_from_nowhere() -> None:
    """Without the page's own host an absolute link leads to another site."""
    assert leads("https://news.example/", "") == OTHER_SITE


def test_the_first_link_decides() -> None:
    """A block without links leads nowhere."""
    some_page = page(block(links=("/old-harbour-wall", "https://other.example/")), block())
    found = measured(Links(), surveyed(some_page, hints=PageHints(host="news.example")))

    assert found["leads"] == [SAME_SITE, NO_LINK]


def test_words_of_targets() -> None:
    """Sum of the log-odds of the words in the addresses."""
    lexicon = Lexicon({}, {}, {}, {"tag": -2.0, "news": -1.0}, {})
    found = measured(Links(), surveyed(page(block(links=("/news/tag/wall",)), block(links=("/vintage",)))), lexicon)

    assert found["target-words"] == [-3.0, 0.0]


def test_target_words() -> None:
    """Runs of three letters and more, lower case, of the first two links."""
    assert target_words(["/News/2024/uk-wall", "/Tags", "/third"]) == ["news", "wall", "tags"]


def test_a_giant_target_is_cut() -> None:
    """An address of a megabyte is no reason to read a megabyte."""
    assert target_words(["abc/" * 250_000]) == ["abc"] * 75
