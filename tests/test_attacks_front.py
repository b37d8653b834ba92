"""Hostile bytes at the front of the path: no file, no network, no expansion, no more than linear work."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest

from cleanarticle.decoding.decode import decode
from cleanarticle.options import Options
from cleanarticle.parsing.door import open_page

OPTIONS = Options()
SECRET = "a-secret-that-must-not-leak"  # noqa: S105 - no password
DEEP = "<div>" * 3_000  # more than libxml2 reads


def text(page: str | bytes) -> str:
    """All text of a page that came through the door."""
    return "".join(open_page(page, options=OPTIONS).document.root.itertext())


@pytest.mark.parametrize(
    "page",
    [
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file://{path}">]><p>&x;</p>',
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY % x SYSTEM "file://{path}"> %x;]><html><p>&x;</p></html>',
        '<!DOCTYPE html SYSTEM "file://{path}"><p>&x;</p>',
        '<html xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file://{path}" parse="text"/></html>',
        '<p><object data="file://{path}"></object><embed src="{path}"><iframe src="{path}"></iframe></p>',
    ],
    ids=["entity", "parameter-entity", "external-dtd", "xinclude", "embedded"],
)
@pytest.mark.parametrize("prefix", ["", DEEP], ids=["lxml", "deep"])
def test_no_file_is_read(page: str, prefix: str, tmp_path: Path) -> None:
    """A page cannot pull in a file of the machine."""
    path = tmp_path / "secret.txt"
    path.write_text(SECRET)
    assert SECRET not in text((prefix + page).replace("{path}", str(path)))


def test_no_network() -> None:
    """A DTD at an address is not fetched."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        port = server.getsockname()[1]
        calls: list[object] = []

        def wait() -> None:
            try:
                calls.append(server.accept())
            except TimeoutError:
                return

        waiting = threading.Thread(target=wait)
        waiting.start()
        text(
            f'<!DOCTYPE html SYSTEM "http://127.0.0.1:{port}/x.dtd"><link rel=stylesheet href="http://127.0.0.1:{port}/">'
        )
        waiting.join()
    assert calls == []


@pytest.mark.parametrize("prefix", ["", DEEP], ids=["lxml", "deep"])
def test_billion_laughs(prefix: str) -> None:
    """Entities of the page's own are not expanded."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    page = f'{prefix}<!DOCTYPE html [<!ENTITY l0 "ha">{entities}]><html><p>&l11;</p></html>'
    assert len(text(page)) < 2 * len(page)


@pytest.mark.parametrize("prefix", ["", DEEP], ids=["lxml", "deep"])
def test_one_huge_attribute(prefix: str) -> None:
    """20 MB in one attribute leave the text behind it readable."""
    assert text(f'{prefix}<p title="{"x" * 20_000_000}">after</p>') == "after"


def test_one_huge_text() -> None:
    """20 MB in one element are read whole."""
    assert len(text("<p>" + "word " * 4_000_000)) == 20_000_000


@pytest.mark.parametrize(
    "unit",
    [
        "<p>",
        "<b>",
        "</b>",
        "<!--",
        "<!-- -->",
        "a<!---->",
        "<![CDATA[",
        "<title>",
        "</title>",
        "<script>",
        "<select>",
        "<option>",
        "<noscript>",
        "<svg>",
        "</html>",
        "</html>a",
        "<html>",
        "<a ",
        '<a "',
        "<a b='",
        "<a b=",
        "=",
        "<",
        "</",
        "<?",
        "&",
        "&#",
        "&amp",
        "&#1",
        "</br>",
        "<br/>",
        "<table><td>",
        "<b></i>",
        "<li><p>",
        "\0",
        "\x0b",
        "\ud800",
        "é",
    ],
)
@pytest.mark.parametrize("prefix", ["", DEEP, "<?xml version='1.0'?>"], ids=["lxml", "deep", "xml"])
def test_repeated_scraps(prefix: str, unit: str) -> None:
    """Fifty thousand of any scrap of markup end soon; quadratic work would run into the test's time limit."""
    open_page(prefix + unit * 50_000, options=OPTIONS)


@pytest.mark.parametrize(
    "unit",
    [
        b"\xff",
        b"\xc3",
        b"\xe2\x80",
        b"\x80\xe9",
        b"\x1b$B",
        b"\x1b(J",
        b"\xa4",
        b"\x81a",
        b"a\xe9",
        b"<meta \xe9",
        b"\xe9=",
    ],
)
def test_repeated_bytes(unit: bytes) -> None:
    """A megabyte of any scrap of a character is decoded soon."""
    decode(unit * (1_000_000 // len(unit)))


@pytest.mark.parametrize("depth", [10_000, 100_000])
def test_depth(depth: int) -> None:
    """The article at any depth comes out."""
    assert text("<div>" * depth + "<p>the article</p>") == "the article"
