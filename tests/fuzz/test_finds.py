"""What the fuzzing runs found, each as the smallest input that shows it."""

from __future__ import annotations

from datetime import date

import pytest

import cleanarticle
from cleanarticle.model import Kind

_PROSE = "The council met on Tuesday evening and agreed to rebuild the old harbour wall before the summer. " * 3


def test_a_lone_surrogate_in_the_address() -> None:
    """An address that cannot be encoded is echoed in a form that can."""
    article = cleanarticle.extract(f"<p>{_PROSE}</p>", url="https://\ud800.example/")

    assert article.to_json().encode()
    assert cleanarticle.clean_text(_PROSE, url="https://\ud800.example/").to_json().encode()


@pytest.mark.parametrize("escape", [r"\ud800", r"\uDFFF", r"\udc00\ud800", "&#92;ud800"])
def test_a_lone_surrogate_in_json_ld(escape: str) -> None:
    """JSON can name half a character; no field holds one."""
    data = f'{{"@type":"NewsArticle","headline":"Wall {escape}","publisher":{{"name":"{escape}"}}}}'
    if "&" in escape:
        data = data.replace('"', "&quot;")
    article = cleanarticle.extract(f"<script type=application/ld+json>{data}</script><p>{_PROSE}</p>")

    assert article.to_json(blocks=True).encode()


def test_a_whole_surrogate_pair_in_json_ld() -> None:
    """Two halves that belong together are one character, and an escaped backslash is no escape."""
    data = r'{"@type":"NewsArticle","headline":"The wall \ud83d\ude00 of \\ud800"}'
    article = cleanarticle.extract(f"<script type=application/ld+json>{data}</script><p>{_PROSE}</p>")

    assert article.title == "The wall 😀 of \\ud800"


def test_a_last_line_of_one_word() -> None:
    """Each character of a script without blanks counts as a word, and yet a line may have no second one."""
    assert cleanarticle.clean_text(f"{_PROSE}\n\n{_PROSE}\n\nA会议在星期二晚上举行，同意重建旧的海港墙。") is not None


@pytest.mark.parametrize(
    "page",
    [
        "<title>&amp;#{};</title>",
        "<meta property='og:title' content='&amp;#{};'>",
        '<script type=application/ld+json>{{"@type":"NewsArticle","headline":"&#{};"}}</script>',
        "<script type=application/ld+json>{{&quot;@type&quot;:&quot;Article&quot;,&quot;name&quot;:&quot;&#{};&quot;}}",
        '<script type=application/ld+json>{{"@type":"NewsArticle","articleBody":"&lt;p> &#{};'
        + _PROSE * 9
        + '"}}</script>',
        "<p>By &amp;#{};</p>",
        "<div>" * 3_000 + "&#{};",
    ],
    ids=lambda page: page[:24],
)
def test_a_number_of_five_thousand_digits(page: str) -> None:
    """Python reads no such number, and no character has it."""
    assert cleanarticle.extract(page.format("9" * 5_000) + f"<p>{_PROSE}</p>").to_json()


@pytest.mark.parametrize("lists", ["<ul>", "<ul><li>", "<ol><dl><dt>", "<menu>"])
def test_lists_in_a_heading(lists: str) -> None:
    """How deep they nest is no level of the heading."""
    inside = f"{lists * 9}The harbour wall is rebuilt"
    page = f"<title>The harbour wall is rebuilt</title><h2>News</h2>{{}}<p>{_PROSE}</p><p>{_PROSE}</p>"
    for heading in ("<h6>", "<h5>", "<h1>"):
        article = cleanarticle.extract(page.format(heading + inside), now=date(2026, 1, 31))

        assert max(block.level for block in article.page.blocks if block.kind is Kind.HEADING) <= 6
        assert article.title == "The harbour wall is rebuilt"


@pytest.mark.parametrize("sign", ["\x10", "\x11", "\x1f"])
def test_a_sign_that_no_tree_may_be_given(sign: str) -> None:
    """libxml2 reads it from a page; when the text moves behind a strange element of the head, it does no harm."""
    page = f"<html><head><meta name=a><metab></head><body>Seven{sign} boats<p>{_PROSE}</p><p>{_PROSE}</p></body></html>"

    assert "boats" in cleanarticle.extract(page).blocks[0].text
