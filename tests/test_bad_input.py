"""Input that is no page, or only a part of one: an Article of what there is, or one clear error."""

from __future__ import annotations

from pathlib import Path

import pytest

import cleanarticle
from cleanarticle import Article, UnreadablePage

_TWIN = Path(__file__).parent / "fixtures" / "twin"
_PAGE = (_TWIN / "page-wordpress.html").read_bytes()
_ARTICLE = (_TWIN / "article.txt").read_text("utf-8").rstrip("\n")
_PROSE = "The council met on Tuesday evening and agreed to rebuild the old harbour wall before the summer. "


def _is_empty(article: Article) -> bool:
    """Whether nothing was kept, and every form of it says so."""
    assert (article.text, article.markdown(), article.html()) == ("", "", "")
    assert article.word_count == 0
    return not article


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b" \r\n\t",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\0" * 8,
        b"<html></html>",
        b"<html><head><title>The wall</title></head></html>",
        b"<!-- only a comment -->",
        b"<!DOCTYPE html>",
        b"<",
        b"<body><script>var a = 1;</script><img src='/a.jpg'></body>",
    ],
    ids=lambda page: repr(page[:24]),
)
def test_nothing_to_read(page: bytes) -> None:
    """No text, no article; that is an answer."""
    assert _is_empty(cleanarticle.extract(page))


@pytest.mark.parametrize("text", ["", " \n ", "\0", b"", "\u2028\x0b\x0c"])
def test_no_text_to_clean(text: str | bytes) -> None:
    """Likewise for plain text."""
    assert _is_empty(cleanarticle.clean_text(text))


def test_a_page_without_a_body() -> None:
    """Its title is still the page's title."""
    article = cleanarticle.extract(b"<html><head><title>The harbour wall is rebuilt</title></head></html>")

    assert (article.title, article.text) == ("The harbour wall is rebuilt", "")


def test_a_frameset() -> None:
    """What frames show stands on other pages."""
    page = (
        "<html><frameset cols='20%,*'><frame src='/menu'><frame src='/text'><noframes>no</noframes></frameset></html>"
    )

    assert _is_empty(cleanarticle.extract(page))


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00",
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
        b"GIF89a\x01\x00\x01\x00",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
        b"PK\x03\x04\x14\x00",
        b"\x1f\x8b\x08\x00",
    ],
    ids=["png", "jpeg", "gif", "pdf", "zip", "gzip"],
)
@pytest.mark.parametrize("read", [cleanarticle.extract, cleanarticle.clean_text], ids=["extract", "clean_text"])
def test_bytes_of_something_else(read: object, data: bytes) -> None:
    """The error says in one line what was seen."""
    assert callable(read)
    with pytest.raises(UnreadablePage) as caught:
        read(data + bytes(range(256)) * 8)

    assert caught.value.reason
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "page", [None, 1, ["<p>"], {"html": "<p>"}, Path("page.html")], ids=lambda page: type(page).__name__
)
def test_what_is_no_page_at_all(page: object) -> None:
    """A TypeError says what is accepted."""
    with pytest.raises(TypeError, match=r"bytes.*not \w+$"):
        cleanarticle.extract(page)  # type: ignore[arg-type] # on purpose
    with pytest.raises(TypeError, match=r"bytes.*not \w+$"):
        cleanarticle.clean_text(page)  # type: ignore[arg-type] # on purpose


@pytest.mark.parametrize("at", [0, 100, len(_PAGE) // 2, len(_PAGE) - 1])
def test_nuls_among_the_bytes(at: int) -> None:
    """They are passed over."""
    assert cleanarticle.extract(_PAGE[:at] + b"\0\0" + _PAGE[at:]).text == _ARTICLE


def test_lone_surrogates() -> None:
    """Halves of characters, as a careless decoder leaves them, become replacement characters."""
    page = f"<article><p>{_PROSE * 3}\ud83d</p><p>{_PROSE * 3}</p></article>"
    article = cleanarticle.extract(page)

    article.text.encode("utf-8")
    assert article.text.count(_PROSE.strip()) == 6
    assert cleanarticle.clean_text(f"{_PROSE * 3}\udc00\n{_PROSE * 3}").text.encode("utf-8")


@pytest.mark.parametrize("share", [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.999])
def test_a_truncated_page(share: float) -> None:
    """What came is read: each paragraph of the part is one of the whole, or the start of one."""
    article = cleanarticle.extract(_PAGE[: int(len(_PAGE) * share)])
    whole = _ARTICLE.split("\n\n")
    found = article.text.split("\n\n") if article.text else []

    assert all(paragraph in whole for paragraph in found[:-1])


@pytest.mark.parametrize("cut", range(1, 12))
def test_a_page_cut_in_a_tag_or_character(cut: int) -> None:
    """Wherever a download stops."""
    page = f"<html><body><p>{_PROSE * 3}</p><p>{_PROSE * 3}”</p></body></html>".encode()

    assert _PROSE.strip() in cleanarticle.extract(page[:-cut]).text


@pytest.mark.parametrize("charset", ["utf-16", "iso-8859-1", "shift_jis", "no-such-charset", "", "\0", "utf-8\n"])
def test_a_wrong_charset_from_the_server(charset: str) -> None:
    """Valid UTF-8 beyond ASCII is UTF-8, whatever a server says."""
    assert cleanarticle.extract(_PAGE, charset=charset).text == _ARTICLE


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1251", "utf-16", "no-such-charset"])
def test_a_wrong_charset_in_the_page(charset: str) -> None:
    """Archives re-encode pages and leave their declarations."""
    page = _PAGE.replace(b'charset="utf-8"', f'charset="{charset}"'.encode()).replace(b"UTF-8", charset.encode())

    assert page != _PAGE
    assert cleanarticle.extract(page).text == _ARTICLE


@pytest.mark.parametrize(
    "url", ["", "no url", "http://[::1", "https://news.example:99999/", "\0", "//", "javascript:x"]
)
def test_a_url_that_is_none(url: str) -> None:
    """It tells nothing, and harms nothing."""
    article = cleanarticle.extract(_PAGE, url=url)

    assert article.text == _ARTICLE
    assert article.html(metadata=True, images=True)
