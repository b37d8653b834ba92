"""Which JSON-LD objects, and which of an application's lists, are another article's."""

from __future__ import annotations

import pytest

from cleanarticle.metadata.dates.scripted_dates import read_scripts
from cleanarticle.metadata.record import PageType
from tests.metadata.gathering import URL, gathered, linked, news, page, person

OTHER = news(
    headline="Fish market moves to car park",
    url="https://news.example.org/business/fish-market",
    datePublished="2020-02-02",
    author=person("Una Related"),
    articleSection="Fish",
    keywords="fish, market",
    isAccessibleForFree=False,
    publisher={"name": "Other House"},
)
OWN = news(headline="The wall is rebuilt", url=URL)


@pytest.mark.parametrize("objects", [(OTHER, OWN), (OWN, OTHER), (OTHER,)])
def test_another_article_gives_nothing(objects: tuple[dict[str, object], ...]) -> None:
    """An object with another address and another headline tells of a teaser."""
    found = gathered(page(linked(*objects)))

    assert (found.authors.value, found.published.value, found.section.value) == ((), None, None)
    assert (found.tags.value, found.paywalled.value, found.publisher.value) == ((), None, None)
    assert found.canonical_url.value in {None, URL}


@pytest.mark.parametrize("kind", ["LiveBlogPosting", "ImageGallery"])
def test_another_page_says_nothing_of_the_type(kind: str) -> None:
    """Links to live blogs and galleries do not make the page one."""
    other = {"@type": kind, "name": "Goats on the pier", "url": "https://news.example.org/x/goats"}

    assert gathered(page(linked(OWN, other))).page_type.value is PageType.ARTICLE


@pytest.mark.parametrize(
    "own",
    [
        news(url="https://news.example.org/x/moved", headline="The wall is rebuilt, council says"),
        news(url="https://news.example.org/", headline="Stones for the quay"),
        news(mainEntityOfPage="/other", headline="Stones for the quay"),
        news(headline="Stones for the quay"),
    ],
)
def test_what_may_be_the_page_itself_is_read(own: dict[str, object]) -> None:
    """A headline for search engines, or an old address, alone makes no other article."""
    assert gathered(page(linked({**own, "author": person("Jane Doe")}))).authors.value == ("Jane Doe",)


def test_a_headline_alone_tells_where_the_own_article_is_known() -> None:
    """Where one object is the page's, another with another headline is another article's."""
    other = news(headline="Goats on the pier", author=person("Una Related"))

    assert gathered(page(linked(other, OWN))).authors.value == ()


def test_a_film_in_the_article_has_a_page_of_its_own() -> None:
    """A video's own address and name say nothing against it."""
    film = {
        "@type": "VideoObject",
        "name": "Cranes at night",
        "url": "https://news.example.org/video/cranes",
        "contentUrl": "https://news.example.org/cranes.mp4",
    }

    assert gathered(page(linked(OWN, film))).videos.value == ("https://news.example.org/cranes.mp4",)


def test_an_applications_lists_of_other_articles() -> None:
    """Authors and dates of related stories are no authors and dates of the page."""
    data = (
        '<script type="application/json">{"related":[{"tags":["a"],"author":{"name":"Una Related"},'
        '"publishedAt":"2019-01-05"}],"article":{"author":{"name":"Jane Doe"},"publishedAt":"2024-01-05"}}</script>'
    )
    found = gathered(page(data))

    assert found.authors.value == ("Jane Doe",)
    assert str(found.published.value) == "2024-01-05"


@pytest.mark.parametrize(
    ("script", "left"),
    [
        ('{"mostRead":[{"a":[1]}],"b":[2]}', '{"mostRead":[],"b":[2]}'),
        ('{"related":[[1],"b":2}', '{"related":[[1],"b":2}'),
    ],
)
def test_lists_of_others_are_cut_where_they_are_closed(script: str, left: str) -> None:
    """A list that nothing closes stays: what follows it may be the article."""
    assert read_scripts([script], ["b"]) == [left]
