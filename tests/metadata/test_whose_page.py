"""The site's name, the section, the picture and the language: what pages say of themselves beside the article."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import PROSE, URL, gathered, linked, page

HOST = "https://www.harbour-times.example.org/news/wall"


def site_of(title: str, head: str = "", *, url: str | None = HOST, foot: str = "") -> str | None:
    """The site's name of a page with this title and the headline "The wall is rebuilt"."""
    body = f"<body><h1>The wall is rebuilt</h1>{PROSE}{PROSE}{foot}</body>"
    return gathered(f"<html><head><title>{title}</title>{head}</head>{body}</html>", url=url).site_name.value


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The wall is rebuilt - Harbour Times", "Harbour Times"),
        ("The wall is rebuilt | Politics | Harbour Times | Quay Press", "Harbour Times"),
        ("Harbour Times: The wall is rebuilt", "Harbour Times"),
        ("The wall is rebuilt - Quay Gazette", "Quay Gazette"),  # nothing else tells, but it stands alone
        ("The wall is rebuilt", "harbour-times.example.org"),
        ("The wall is rebuilt - 4 May 2024", "harbour-times.example.org"),
        ("The wall is rebuilt - a line in small letters", "harbour-times.example.org"),
        ("The wall is rebuilt - By Jane Doe", "harbour-times.example.org"),
        ("The wall is rebuilt - Quays - Sport", "harbour-times.example.org"),  # either may be a section
    ],
)
def test_the_title_names_the_site(title: str, name: str) -> None:
    """A label that the host has, or the only one."""
    assert site_of(title) == name


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        ("https://www.harbour-times.example.org", "Harbour Times"),
        ("harbour-times.example.org", "Harbour Times"),
        ("harbourtimes", "Harbour Times"),
        ("Harbour Times | All that ships and quays tell", "Harbour Times"),
        ("{$site.name}", "Harbour Times"),
        ("The Times of the Harbour", "The Times of the Harbour"),
    ],
)
def test_declared_names_of_sites(declared: str, name: str) -> None:
    """Addresses, templates and what a site says of itself give way to a name."""
    head = f"<meta property='og:site_name' content='{declared}'>"
    assert site_of("The wall is rebuilt - Harbour Times", head) == name


def test_rights_tell_the_name() -> None:
    """Of two labels the one in the line of rights; where no address is known, too."""
    title = "The wall is rebuilt - Quay Gazette - Sport"
    assert site_of(title, url=None) is None
    assert site_of(title, url=None, foot="<p>© 2024 Quay Gazette</p>") == "Quay Gazette"


def test_an_archive_is_not_the_site() -> None:
    """The address of an archive's page ends with the one that it is a copy of."""
    assert site_of("x", url="https://archive.example/web/2019/http://www.quay.example.org/wall") == "quay.example.org"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("/world/middle_east", "Middle East"),
        ("quays-walls", "Quays Walls"),
        ("quays,columnist,walls", "quays"),
        ("Quays, Walls, Storms", "Quays"),
        ("Fife, Quays & East Scotland", "Fife, Quays & East Scotland"),
        ("Home", None),
        ("Uncategorized", None),
        ("2016", None),
        ("13. November 2019", None),
        ("Jane Doe", None),
        ("weather.example.com", None),
        ("St.Quayham", "St.Quayham"),
    ],
)
def test_what_names_a_section(content: str, name: str | None) -> None:
    """Paths and lists do; first pages, years and authors do not."""
    head = f"<meta name='author' content='Jane Doe'><meta property='article:section' content='{content}'>"
    assert gathered(page(head)).section.value == name


def test_the_next_value_is_the_section() -> None:
    """Where the first names none."""
    head = "".join(f"<meta property='article:section' content='{text}'>" for text in ("Home", "Quays"))
    assert gathered(page(head)).section.value == "Quays"
    kind = "<meta name='dc.type' content='Text.Article'>"
    assert gathered(page(kind)).section.value is None


@pytest.mark.parametrize(
    "above",
    [
        "<div><a href='/'>Home</a> &gt; <a href='/1'>Quays</a> &gt; The wall is rebuilt</div>",
        "<ul class='breadcrumb'><li><a href='/'>Home</a></li><li><a href='/1'>Quays</a></li></ul>",
        "<nav aria-label='breadcrumb'><ol><li><a href='/'>Home</a></li><li><a href='/1'>Quays</a></li></ol></nav>",
        "<div class='path'><a href='/1'>The Quay</a> &gt; <a href='/1'>Quays</a></div>",  # to the same page
        "<div>Quays</div>",  # a folder of the address
    ],
)
def test_readers_see_the_section(above: str) -> None:
    """In a breadcrumb, or as a label that the address has."""
    html = f"<html><body>{above}<h1>The wall is rebuilt</h1>{PROSE}{PROSE}</body></html>"
    assert gathered(html, url="https://example.org/news/quays/wall").section.value == "Quays"


@pytest.mark.parametrize(
    "above",
    [
        "<ul class='main-menu'><li><a href='/category/quays/'>Quays</a></li></ul>",
        "<div><a href='/1'>Quays</a> &raquo;</div>",
        "<div>Walls</div>",
    ],
)
def test_menus_name_no_section(above: str) -> None:
    """Nor does a link onward, or a label that the address has not."""
    html = f"<html><body>{above}<h1>The wall is rebuilt</h1>{PROSE}{PROSE}</body></html>"
    assert gathered(html, url="https://example.org/news/wall").section.value is None


def image_of(url: str, body: str = "", *, title: str = "The wall is rebuilt") -> str | None:
    """The picture of a page that declares this one."""
    return gathered(page(f"<meta property='og:image' content='{url}'>", body, title=title), url=URL).image.value


@pytest.mark.parametrize(
    "name",
    "facebook-default.jpg og_image.png news_social_share_1200x630.png newslogo-fb.png news.png fb.png "
    "ogimagedefault.gif facebook_examplenews.jpg wp-content/themes/quay/gull.png themes/quay/img/gull.png".split(),
)
def test_pictures_of_the_site(name: str) -> None:
    """What networks show for any page is no article's picture."""
    expected = f"https://cdn.example/{name}" if name == "newslogo-fb.png" else None  # more than these words
    assert image_of(f"https://cdn.example/{name}") == expected


def test_pictures_that_are_the_articles_own() -> None:
    """The same words beside others, in an article's folder, or in its headline."""
    own = "https://cdn.example/wall-facebook.jpg"
    assert image_of(own) == own
    own = "https://cdn.example/the-wall-is-rebuilt/og-image.png"
    assert image_of(own) == own
    own = "https://cdn.example/photos/themes/nature/osprey.jpg"
    assert image_of(own) == own
    own = "https://cdn.example/facebook.jpg"
    assert image_of(own, title="Facebook builds a wall") == own


def test_letters_in_a_number_are_no_words() -> None:
    """Files have numbers to the base of sixteen for names."""
    own = "https://cdn.example/9cc6e865fb34fb63599.jpg"
    assert image_of(own) == own


def test_the_page_itself_is_no_picture() -> None:
    """Templates give the address of the page for the picture that is missing."""
    assert image_of(URL) is None
    assert image_of(f"https://archive.example/2024/{URL}") is None
    assert image_of(f"{URL}?picture=8") == f"{URL}?picture=8"  # a program gives out both


def test_an_icon_in_the_text() -> None:
    """How designers call its file says so."""
    html = f"<html><body><h1>The wall is rebuilt</h1>{PROSE}<img src='/ic_reply.png'><img src='/quay.png'>{PROSE * 4}"
    assert gathered(html).image.value == "https://news.example.org/quay.png"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The wall is rebuilt v3.0 - Quay Gazette", "Quay Gazette"),
        ("Why The wall is rebuilt", None),
        ("The wall is rebuilt again", None),
    ],
)
def test_a_headline_that_is_a_part_of_the_title(title: str, name: str | None) -> None:
    """A site's name is all that stands between two signs."""
    assert site_of(title, url=None) == name


def test_first_pages_and_escapes_in_pictures() -> None:
    """A site's first page is no picture; an ampersand that was written as an entity twice is one."""
    assert image_of("https://www.example.org") is None
    assert image_of("https://cdn.example/a.jpg?x=1&amp;amp;w=9") == "https://cdn.example/a.jpg?x=1&w=9"


def test_the_first_picture_in_the_text() -> None:
    """Where none is declared, or a thumbnail alone; no portrait of who wrote it, and nothing narrow."""
    head = "<meta name='author' content='Jane Warble'>"
    pictures = "<img src='/jane-warble.jpg'><img src='/x.jpg' width='90'><img src='/quay.jpg'>"
    html = f"<html><head>{head}</head><body><h1>The wall is rebuilt</h1>{PROSE}{pictures}{PROSE * 4}</body></html>"
    assert gathered(html).image.value == "https://news.example.org/quay.jpg"
    small = head + "<meta property='og:image' content='https://cdn.example/a-90x60.jpg'>"
    found = gathered(html.replace(head, small)).image
    assert (found.value, found.source) == ("https://news.example.org/quay.jpg", "text")


@pytest.mark.parametrize(("declared", "tag"), [("lt", "lt"), ("nb-NO", "nb-NO"), ("fr", "en"), ("xx", "en")])
def test_languages_that_are_not_read(declared: str, tag: str) -> None:
    """A text in a language without a pack is taken for another: what the page declares holds."""
    language = "no" if declared == "nb-NO" else "en"
    assert gathered(page(lang=declared), language=language).language.value == tag


@pytest.mark.parametrize(
    ("notice", "words", "is_paywalled"),
    [
        ("Subscribe to continue reading", 1, True),
        ("Subscribe to continue reading", 40, None),  # nothing is cut off
        ("Sign in or register to post a comment", 1, None),
    ],
)
def test_notices_to_pay(notice: str, words: int, *, is_paywalled: bool | None) -> None:
    """Right below a text that is cut off, and not to comment on it."""
    html = f"<html><body><h1>The wall is rebuilt</h1>{PROSE * words}<p>{notice}</p></body></html>"
    assert gathered(html).paywalled.value is is_paywalled


def test_the_data_name_the_section_in_words() -> None:
    """What is spelled as in an address gives way to any other name."""
    head = "<meta name='parsely-section' content='our-quays'>"
    steps = [{"@type": "ListItem", "name": name} for name in ("Home", "Quays & Walls", "The wall is rebuilt")]
    trail = linked({"@type": "BreadcrumbList", "itemListElement": steps})
    assert gathered(page(head + trail)).section.value == "Quays & Walls"
