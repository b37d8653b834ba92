"""Lines that are drawn with signs."""

from __future__ import annotations

import pytest

from cleanarticle.filters.ruled_line import RuledLine
from cleanarticle.model import Kind
from tests.builders import block, fates, page, surveyed


@pytest.mark.parametrize(
    "text", ["___", "———", "* * *", "***", "─────", ".", "- - -", "###", "\ufffd\ufffd", "\u200b", "×"]
)
def test_a_drawn_line(text: str) -> None:
    """It goes."""
    assert list(fates(RuledLine(), surveyed(page(block(), block(text), block())))) == [1]


@pytest.mark.parametrize("text", ["…", "...", "😊", "★★★★★", "$$", "* one *", "— J. M.", "};"])
def test_other_signs(text: str) -> None:
    """A pause, a face, a price or code says something."""
    assert not fates(RuledLine(), surveyed(page(block(), block(text), block())))


@pytest.mark.parametrize("kind", [Kind.CODE, Kind.CELL, Kind.LIST_ITEM])
def test_signs_elsewhere(kind: Kind) -> None:
    """Code and cells may hold a sign alone."""
    assert not fates(RuledLine(), surveyed(page(block(), block("---", kind=kind), block())))


def test_plain_text() -> None:
    """It may be Markdown."""
    assert not fates(RuledLine(), surveyed(page(block(), block("---"), block(), has_markup=False)))


@pytest.mark.parametrize(
    ("text", "linked", "went"),
    [
        (">>> Order the paper now! <<<", 0.8, [1]),
        ("—> The plan of the wall <—", 0.8, [1]),
        (">>> Order the paper now! <<<", 0.0, []),
        (">>> The wall is built again", 0.9, []),
        ("»The wall is built again«", 0.9, []),
    ],
)
def test_a_link_between_arrows(text: str, linked: float, went: list[int]) -> None:
    """It is a button; one arrow alone points to what the article speaks of, and quotation marks are none."""
    drafts = [block(), block(text, linked=linked), block(), block()]
    assert list(fates(RuledLine(), surveyed(page(*drafts)))) == went


@pytest.mark.parametrize(
    ("text", "kind", "went"),
    [
        ("{{ post.title }}", Kind.PARAGRAPH, [1]),
        ('@font-face {font-family:"Wall"; mso-font-charset:0;}', Kind.PARAGRAPH, [1]),
        ('@font-face&amp;lt;br> {font-family:"Wall";&amp;lt;br> mso-font-charset:0;}', Kind.PARAGRAPH, [1]),
        ("{{ post.title }}", Kind.LIST_ITEM, []),
        ("{{ post.title }} is the title", Kind.PARAGRAPH, []),
        ("{{ post.title }} | {{ post.author }}", Kind.PARAGRAPH, [1]),
        ("{{name}} is the reader's name, and so is {{ user }}", Kind.PARAGRAPH, []),
        ("@font-face lets a page bring its own letters, which browsers load first.", Kind.PARAGRAPH, []),
    ],
)
def test_what_makes_a_page(text: str, kind: Kind, went: list[int]) -> None:
    """Nobody was to read it; guides list such places, and speak of them."""
    assert list(fates(RuledLine(), surveyed(page(block(), block(text, kind=kind), block())))) == went
