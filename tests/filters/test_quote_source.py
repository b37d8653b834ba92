"""Who said it, below a quote."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.filters.quote_source import QuoteSource
from cleanarticle.model import Species
from tests.builders import PROSE, fates, page_of, surveyed


def kept_again(kept: str, quote: str) -> list[int]:
    """Numbers of the blocks that stay after all."""
    some_survey = surveyed(page_of(f"<div>{quote}</div>"), phrases={Species.SHARE: {"exact": ["share this"]}})
    return list(fates(QuoteSource(), some_survey, kept, points=-3.0))


def test_the_line_below_a_quote() -> None:
    """It stands in the footer of the quote, or in the caption of the figure that holds it."""
    quote = f"<p>{PROSE}</p>"
    assert kept_again("kd", f"<blockquote>{quote}<footer>Ilse Marren, baker</footer></blockquote>") == [1]
    assert kept_again("kd", f"<blockquote>{quote}<footer><cite>Ilse Marren</cite></footer></blockquote>") == [1]
    figure = "<figure><blockquote>{}</blockquote><figcaption>{}</figcaption></figure>"
    assert kept_again("kd", figure.format(quote, "Ilse Marren")) == [1]
    assert kept_again("kdd", figure.format(quote, "<p>Ilse Marren</p><p>baker</p>")) == [1, 2]


def test_other_lines() -> None:
    """Footers elsewhere, quotes that went, and lines that are links, notices, long or hidden."""
    for kept, inner in (
        ("dd", "<footer>Ilse Marren</footer>"),
        ("kd", "<footer><a href=/>Ilse Marren</a></footer>"),
        ("kd", "<footer>Share this</footer>"),
        ("kd", "<footer hidden>Ilse Marren</footer>"),
        ("kd", f"<footer>{PROSE}</footer>"),
        ("kd", "</blockquote><footer>Ilse Marren</footer>"),
        ("kd", "</blockquote><figure><img src=a><figcaption>Ilse Marren</figcaption></figure>"),
    ):
        assert kept_again(kept, f"<blockquote><p>{PROSE}</p>{inner}</blockquote>") == []


def test_a_line_below_the_paragraphs_of_a_quote() -> None:
    """It stands in the quote's own element, as a <cite> does."""
    assert kept_again(
        "kd", f"<blockquote><p>{PROSE}</p><cite>Ilse Marren, <a href=/>baker</a></cite></blockquote>"
    ) == [1]
    assert kept_again("kd", f"<blockquote><p>{PROSE}</p>Ilse Marren</blockquote>") == [1]
    assert kept_again("kd", f"<blockquote><p>{PROSE}</p><cite><a href=/>Ilse Marren</a></cite></blockquote>") == []
    assert kept_again("kd", f"<blockquote><p>{PROSE}</p><p>The Courier, 28/2013</p></blockquote>") == [1]
    assert kept_again("kd", f"<blockquote><p>{PROSE}</p></blockquote><blockquote><p>Courier</p></blockquote>") == []


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("– Ilse Marren", True),
        ("— Ilse Marren, baker in Halmark", True),
        ("Ilse Marren", False),
        ("– the baker", False),
        ("– 12 May", False),
        ("– Then we went home.", False),
        ("– One and Two and Three and Four and Five", False),
        ("– <a href=/>Ilse Marren</a>", False),
    ],
)
def test_a_name_behind_a_dash(line: str, stays: bool) -> None:  # noqa: FBT001
    """It stands right below the quote, in an element of its own."""
    assert kept_again("kd", f"<blockquote><p>{PROSE}</p></blockquote><p>{line}</p>") == ([1] if stays else [])


@pytest.mark.parametrize(
    "quote",
    [
        "<blockquote><p>{}</p><footer>Ilse Marren</footer></blockquote>",
        "<figure><blockquote><p>{}</p></blockquote><figcaption>Ilse Marren</figcaption></figure>",
    ],
)
def test_in_an_article(quote: str) -> None:
    """The line follows its quote."""
    said = "The ferry is the only thing that works here, and they want to sell it to a dealer in the north."
    page = f"<body><article><h1>The wall</h1><p>{PROSE * 2}</p>{quote.format(said)}<p>{PROSE}</p></article>"

    assert f"{said}\n\nIlse Marren\n\n" in extract(page).text
