"""Which line below the headline is the standfirst, and which are none."""

from __future__ import annotations

import pytest

from cleanarticle.metadata.record import PageType
from tests.metadata.gathering import PROSE, gathered, linked, news, page, person

LINE = "Masons will need two years for the three breaches in the wall, says the master of the harbour."
TOLD = f"<meta name='description' content='{LINE}'>"


@pytest.mark.parametrize(
    "body",
    [
        f"<p class='article-intro'>{LINE}</p>",
        f"<p class='intro-text'>{LINE}</p>",
        f"<div class='page-teaser'><p>{LINE}</p></div>",
        f"<header><div itemprop='description'><p>{LINE}</p></div></header>",
        f"<h2>{LINE}</h2>",
        f"<p><b>{LINE}</b></p>",
        f"<ul class='share'><li>Share</li></ul><p class='date'>2 November 2021</p><p class='lead'>{LINE}</p>",
    ],
)
def test_what_names_or_forms_call_so(body: str) -> None:
    """Names that other things have, too, where the line stays; a heading of its own kind; the first text in bold."""
    assert gathered(page(body=body)).subtitle.value == LINE


@pytest.mark.parametrize("body", [f"<div class='top'><p>{LINE}</p></div>", f"<h2>{LINE}</h2>{PROSE}<h2>{LINE}</h2>"])
def test_what_the_description_says(body: str) -> None:
    """It stands in a box, or is a heading, and the page's description says the same."""
    assert gathered(page(TOLD, body)).subtitle.value == LINE
    assert gathered(page("", body)).subtitle.value is None


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{LINE}</p>",
        f"<div class='story'><p>{LINE}</p></div><div class='story'>{PROSE}</div>",
        f"<div class='lead-image'><p>{LINE}</p></div>",
        f"<p class='summary'>{PROSE[3:150]}</p>",
        f"<div class='body content description'>{LINE}</div>",
        "<p>Share it with your friends</p>" * 9 + "<p class='modal-subtitle'>Your comment will be posted.</p>",
        "<h2>The old wall is rebuilt, the wall is rebuilt</h2>",
    ],
)
def test_what_is_none(body: str) -> None:
    """The text's own first paragraph, however it is boxed, a caption, an excerpt, a dialog, the headline once more."""
    assert gathered(page(TOLD, body)).subtitle.value is None


def test_a_byline_is_none() -> None:
    """An author's name in a line that is named like a standfirst."""
    body = "<p class='lead'>Text and pictures: Jane Doe</p>"

    assert gathered(page(linked(news(author=person("Jane Doe"))), body)).subtitle.value is None


def test_behind_the_headline() -> None:
    """An element of the heading that is named so."""
    behind = "<small class='subtitle'>Ferries come again soon</small>"
    html = f"<title>The wall is rebuilt</title><h1>The wall is rebuilt {behind}</h1>{PROSE}"

    assert gathered(html).subtitle.value == "Ferries come again soon"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The wall is rebuilt", False),
        ("The wall: it is rebuilt", False),
        ("Harbour and town", False),
        (LINE, True),
    ],
)
def test_a_second_headline_of_the_data(text: str, *, is_one: bool) -> None:
    """It is one where it is long, and no other words for the first; a label above the headline is none."""
    assert gathered(page(linked(news(alternativeHeadline=text)))).subtitle.value == (text if is_one else None)


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://news.example.org/", PageType.OTHER),
        ("https://news.example.org", PageType.OTHER),
        ("https://news.example.org/de/index.html", PageType.OTHER),
        ("https://forum.example.org/viewtopic.php?t=1", PageType.OTHER),
        ("https://forum.example.org/threads/the-wall.1/", PageType.OTHER),
        ("https://news.example.org/?p=17", PageType.ARTICLE),
        ("https://news.example.org/a-wall-in-threads", PageType.ARTICLE),
    ],
)
def test_addresses_of_no_article(url: str, kind: PageType) -> None:
    """A site's first page and a forum's thread, whatever the page declares."""
    head = "<meta property='og:type' content='article'>"

    assert gathered(page(head), url=url).page_type.value is kind


_PRODUCT = {"@type": "Product", "name": "A wall"}
_OFFERED = {**_PRODUCT, "offers": {"price": "48.00"}}
_ARTICLE = "<meta property='og:type' content='article'>"


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (linked(_PRODUCT), PageType.OTHER),
        (_ARTICLE + linked(_OFFERED), PageType.OTHER),
        (_ARTICLE + linked(_PRODUCT), PageType.ARTICLE),
        (linked(_OFFERED, news(headline="The wall is rebuilt")), PageType.ARTICLE),
        ("<meta property='og:type' content='product.item'>", PageType.OTHER),
        (linked({"@type": "DiscussionForumPosting", "headline": "The wall is rebuilt"}), PageType.OTHER),
        (linked({"@type": "QAPage", "mainEntity": {"@type": "Question", "name": "Why?"}}), PageType.OTHER),
        ("<meta property='og:type' content='video.other'>", PageType.ARTICLE),
    ],
)
def test_kinds_that_a_page_declares(head: str, kind: PageType) -> None:
    """Shops call their goods articles, and offer them; reviews offer nothing. A film beside a long text is a part."""
    assert gathered(page(head, PROSE * 4)).page_type.value is kind


def test_a_short_post() -> None:
    """Its address has a day and its headline."""
    html = f"<h1>The old wall</h1>{PROSE}"

    assert gathered(html, url="https://echo.example/2013/02/08/the-old-wall/").page_type.value is PageType.ARTICLE
    assert gathered(html, url="https://echo.example/2013/02/08/").page_type.value is PageType.OTHER


def test_a_gallery_amid_an_article() -> None:
    """The pictures of a long article do not make it a gallery."""
    objects = linked(news(headline="The wall is rebuilt"), {"@type": "ImageGallery"})

    assert gathered(page(objects)).page_type.value is PageType.GALLERY
    assert gathered(page(objects, PROSE * 4)).page_type.value is PageType.ARTICLE


def test_a_short_article() -> None:
    """A headline, a day and two paragraphs are enough where the page declares nothing."""
    day = "<time datetime='2021-11-02'>2 November 2021</time>"

    assert gathered(page(body=day)).page_type.value is PageType.ARTICLE
    assert gathered(page()).page_type.value is PageType.OTHER
