"""Which link targets are written."""

from __future__ import annotations

import pytest

from cleanarticle.render.urls import IMAGE_SCHEMES, checker

HERE = "https://news.example/2024/story.html?id=1"


@pytest.mark.parametrize(
    ("target", "absolute"),
    [
        ("https://other.example/a", "https://other.example/a"),
        ("HTTP://other.example/a", "HTTP://other.example/a"),
        ("mailto:desk@news.example", "mailto:desk@news.example"),
        ("/a", "https://news.example/a"),
        ("b.html", "https://news.example/2024/b.html"),
        ("//cdn.example/a", "https://cdn.example/a"),
        ("?page=2", "https://news.example/2024/story.html?page=2"),
        ("#part", "https://news.example/2024/story.html?id=1#part"),
        ("  /a\n", "https://news.example/a"),
    ],
)
def test_good_targets_become_absolute(target: str, absolute: str) -> None:
    """Links lead where they led on the page."""
    assert checker(HERE)(target) == absolute


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " \x01\x1f javascript:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript\r:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:https://news.example/1",
        "tel:112",
        "//[",
        "http//",
    ],
)
def test_other_schemes_are_dropped(target: str) -> None:
    """Nothing that runs or reads files is written, with the page's address and without."""
    assert not checker(HERE)(target).lower().startswith(("java", "data", "vb", "file", "blob", "tel", "//"))
    assert not checker(None)(target).lower().startswith(("java", "data", "vb", "file", "blob", "tel"))


def test_relative_targets_stay_relative_without_an_address() -> None:
    """They cannot be resolved, but they are no danger; a mere fragment leads nowhere."""
    check = checker(None)

    assert check("/a") == "/a"
    assert check("#part") == ""


def test_an_odd_page_address_resolves_nothing() -> None:
    """A file name or a data: address as the page's own is no base."""
    assert checker("data:text/html,x")("/a") == "/a"
    assert checker("page.html")("/a") == "/a"


def test_pictures_have_no_mail_address() -> None:
    """The schemes of pictures are fewer."""
    assert checker(HERE, IMAGE_SCHEMES)("mailto:a@b.example") == ""
