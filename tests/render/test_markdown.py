"""Markdown beyond the cases: code with lines, pictures, front matter, hostile text."""

from __future__ import annotations

import string
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.metadata.record import Field, Image, Metadata
from cleanarticle.model import BOLD, CODE, ITALIC, Kind, Medium
from cleanarticle.render.front_matter import front_matter
from cleanarticle.render.markdown_inline import code_span, escape, escape_start, target
from tests.builders import article, block, page, styled

KNOWN = Metadata(
    title=Field('A "quoted": title\n'),
    authors=Field(("Ann Lee", "Bo: Ek")),
    published=Field(datetime(2024, 5, 6, 7, 8, tzinfo=UTC)),
    modified=Field(date(2024, 5, 7)),
    site_name=Field("The # Times"),
)


def test_code_is_fenced_with_its_lines() -> None:
    """Lines and indentation of code stay where the walk kept them."""
    code = block(kind=Kind.CODE, at="body>pre", **styled(("if a:\n    b()\n", CODE, "")))

    assert article(page(code)).markdown() == "```\nif a:\n    b()\n```"


def test_a_picture_stands_before_the_block_that_follows_it() -> None:
    """Only the article's own pictures are written, and only when asked for."""
    media = (
        Medium("image", "/a.jpg", "", "", 0, 0, 1),
        Medium("image", "/logo.png", "", "", 0, 0, 0),
        Medium("iframe", "/a.jpg", "", "", 0, 0, 0),
    )
    known = Metadata(images=Field((Image("https://e.example/a.jpg", "A [dog]", "The dog"),)))
    made = article(page(block("a"), block("b"), media=media), metadata=known, url="https://e.example/x")

    assert made.markdown(images=True) == "a\n\n![A \\[dog\\]](https://e.example/a.jpg)\n\nb"
    assert made.markdown() == "a\n\nb"
    assert made.html(images=True).splitlines()[1] == (
        '<figure><img src="https://e.example/a.jpg" alt="A [dog]"><figcaption>The dog</figcaption></figure>'
    )


def test_front_matter() -> None:
    """Values are quoted, so that none of them can end the front matter or become another type."""
    made = article(page(block("Body.")), metadata=KNOWN, url="https://e.example/x")

    assert made.markdown(metadata=True).split("\n") == [
        "---",
        'title: "A \\"quoted\\": title\\n"',
        'authors: ["Ann Lee", "Bo: Ek"]',
        "published: 2024-05-06T07:08:00+00:00",
        "modified: 2024-05-07",
        'site: "The # Times"',
        'url: "https://e.example/x"',
        "---",
        "",
        "Body.",
    ]


def test_front_matter_escapes_what_yaml_cannot_hold() -> None:
    """Control characters, line separators and lone surrogates are written as escapes."""
    assert front_matter({"title": "\x00\x7f\x85\u2028\ud800\ufeff"}) == (
        '---\ntitle: "\\u0000\\u007f\\u0085\\u2028\\ud800\\ufeff"\n---'
    )


@pytest.mark.parametrize("text", ["`", "``", "a`b``c", "`a", "a`", "```", "plain"])
def test_a_code_span_has_ticks_of_its_own_length(text: str) -> None:
    """The run of backticks around a code span stands nowhere in it."""
    written = code_span(text)
    ticks = written[: len(written) - len(written.lstrip("`"))]

    inner = written[len(ticks) : -len(ticks)]
    assert ticks not in inner.replace(" ", "x") or "`" not in text
    assert inner.strip() == text.strip()


@given(st.text(string.punctuation + "ab \n1é「", max_size=30))
def test_escapes_only_add_backslashes(text: str) -> None:
    """Without its backslashes, escaped text is the text."""
    words = " ".join(text.split())

    unescaped, skip = [], False
    for character in escape_start(escape(words)):
        if character == "\\" and not skip:
            skip = True
            continue
        unescaped.append(character)
        skip = False

    assert "".join(unescaped) == words


@given(st.text(max_size=20))
def test_a_target_never_ends_early(url: str) -> None:
    """No bracket, space or bar of a link target is left as it is."""
    assert not set(target(url)) & set(" ()<>|\n\x00")


@given(
    st.lists(
        st.tuples(
            st.text("ab*_`[]()!<>&;#-+.1 \\「」é|~", max_size=6),
            st.sampled_from([0, BOLD, ITALIC, CODE, BOLD | ITALIC]),
            st.sampled_from(["", "/x", "javascript:x"]),
        ),
        max_size=6,
    ),
    st.sampled_from(Kind),
)
def test_no_text_is_lost_and_markup_is_balanced(pieces: list[tuple[str, int, str]], kind: Kind) -> None:
    """Every letter of the text is in the Markdown and in the HTML, in its order; no scheme but ours is."""
    made = article(page(block(kind=kind, row=0, level=2, **styled(*pieces))))

    letters = [character for character in made.text if character in "ab1é"]
    for written in (made.markdown(), made.html().replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")):
        found = iter(written)
        assert all(letter in found for letter in letters)
        assert "javascript" not in written
