"""What addresses say of a page."""

from __future__ import annotations

import pytest

from cleanarticle.page_address import is_front, is_post

_ROOT = "https://echo.example/"


@pytest.mark.parametrize(
    "url",
    [
        _ROOT,
        "http://echo.example",
        "https://www.echo.example/index.html",
        "https://echo.example/de",
        "https://echo.example/pt-BR/",
        "https://echo.example/en/home",
    ],
)
def test_first_pages(url: str) -> None:
    """The root, its file, and those of a language, whoever names them."""
    assert is_front(url, ())
    assert is_front("", (url, _ROOT))
    assert is_front(_ROOT, (url, "/"))


@pytest.mark.parametrize(
    "url",
    [
        "https://echo.example/?p=17",
        "https://echo.example/news/",
        "https://echo.example/index.php?id=3",
        "https://echo.example/wall.html",
        "https://wall/",
        "https://echo.example%2Fnews%2Fwall",
    ],
)
def test_other_pages(url: str) -> None:
    """A template that names the root on every page is not believed, nor does the root show itself where it says so."""
    assert not is_front(url, ())
    assert not is_front(url, (_ROOT, _ROOT))
    assert not is_front(_ROOT, (url,))


def test_no_address() -> None:
    """Nobody knows any, or only a relative one."""
    assert not is_front("", ())
    assert not is_front("", ("/", ""))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://echo.example/2013/02/08/the-old-wall/", True),
        ("https://echo.example/blog/2013/2/the-old-wall", True),
        ("https://echo.example/2013/02/08/", False),
        ("https://echo.example/2013/02/page-2/", False),
        ("https://echo.example/2013/the-old-wall", False),
        ("https://echo.example/p/2013-02-08", False),
        ("", False),
    ],
)
def test_posts(url: str, expected: bool) -> None:  # noqa: FBT001
    """An archive of a month has a day, and no headline."""
    assert is_post(url) == expected
