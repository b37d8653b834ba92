"""Pages that show nothing without their scripts."""

from __future__ import annotations

import pytest

import cleanarticle
from tests.builders import PROSE

_NOTE = "the page shows nothing without scripts: what stands in <noscript> was read"
_TEXT = f"<h2>The old wall</h2><p>{PROSE}</p><p>{PROSE.replace('harbour', 'market')}</p>"
_FULL = f"<noscript>{_TEXT * 2}</noscript>"


@pytest.mark.parametrize("shown", ["", "<div>Loading ...</div>", "<nav><a href=/>Home</a> <a href=/n>News</a></nav>"])
def test_all_of_it_is_for_readers_without_scripts(shown: str) -> None:
    """It is read as a browser without scripts shows it, and the article says so."""
    article = cleanarticle.extract(f"<html lang=en><body>{shown}{_FULL}</body></html>")

    assert PROSE in article.text
    assert article.notes == (_NOTE,)


@pytest.mark.parametrize(
    "noscript",
    [
        "<noscript>You need to enable JavaScript to run this app.</noscript>",
        "<noscript><img src=/pixel.gif></noscript>",
        f"<noscript><style>{PROSE * 3}</style></noscript>",
        "",
    ],
)
def test_nothing_to_read(noscript: str) -> None:
    """A notice, a pixel, or no text that anybody sees."""
    article = cleanarticle.extract(f"<html lang=en><body><div id=app></div>{noscript}</body></html>")

    assert article.text == ""
    assert article.notes == ()


def test_nested_deep() -> None:
    """Each piece of text is counted once, however many elements hold it."""
    depth = 3_000
    article = cleanarticle.extract(f"<body>{'<noscript><b>' * depth}{_TEXT * 2}{'</b></noscript>' * depth}</body>")

    assert PROSE in article.text


def test_a_page_that_shows_its_article() -> None:
    """What it has besides for readers without scripts is not read, however long it is."""
    article = cleanarticle.extract(f"<html lang=en><body><article>{_TEXT * 3}</article>{_FULL * 9}</body></html>")

    assert article.notes == ()
    assert article.text.count(PROSE) == cleanarticle.extract(f"<body><article>{_TEXT * 3}</article>").text.count(PROSE)


def test_a_tree_of_the_caller_is_as_it_was() -> None:
    """Reading it changes no tag."""
    from lxml.html import document_fromstring, tostring  # noqa: PLC0415 - what this test alone needs

    root = document_fromstring(f"<html><body>{_FULL}</body></html>")
    before = tostring(root)

    assert PROSE in cleanarticle.extract(root).text
    assert tostring(root) == before
