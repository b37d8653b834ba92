"""Labels that were not judged, among the article's lines."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleanarticle import extract
from cleanarticle.filters.unjudged import Unjudged
from cleanarticle.model import Kind
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")
_MAIN = [block(PROSE * 3, at="body>main>p") for _ in range(4)]  # far away, so that labels elsewhere are not judged
_FAR = [block("Our harbour and its walls", at="body>aside>p") for _ in range(12)]


def kept_again(*drafts: Draft, hidden: str = "") -> list[int]:
    """Places, among some lines between two kept paragraphs, of those that stay after all."""
    some_page = page(_PROSE, *drafts, _PROSE, *_FAR, *_MAIN, hidden=hidden)
    kept = "k" + "d" * len(drafts) + "k" + "d" * len(_FAR) + "k" * len(_MAIN)
    return [number - 1 for number in fates(Unjudged(), surveyed(some_page), kept, points=-9.0)]


def test_a_subhead_and_a_short_line() -> None:
    """Each stands between two lines that stay, in their element or on their path."""
    assert kept_again(block("The wall", at=f"{_BODY}>h2", kind=Kind.HEADING)) == [0]
    assert kept_again(block("2. Call Halmark.", at=f"{_BODY}>p")) == [0]


def test_other_labels() -> None:
    """Those that are elsewhere, links, hidden, drawn, a template's or a caption's, and those that were judged."""
    for text, at, facts in (
        ("Our shop", "body>aside>div>span>b", {}),
        ("The wall", f"{_BODY}>p", {"linked": 1.0}),
        ("The wall", f"{_BODY}>p.off", {}),
        ("***", f"{_BODY}>p", {}),
        ("[SHOP MODULE]", f"{_BODY}>p", {}),
        ("Read on…", f"{_BODY}>p", {}),
        ("25", f"{_BODY}>td", {"kind": Kind.CELL}),
        ("The wall of Halmark town", f"{_BODY}>p", {}),
    ):
        assert kept_again(block(text, at=at, **facts), hidden="off") == []


def test_between_far_lines() -> None:
    """In a long row of labels hardly one is the article's."""
    assert kept_again(*[block("The wall", at=f"{_BODY}>p")] * 6) == [0, 1, 2, 3, 4, 5]
    assert kept_again(*[block("The wall", at=f"{_BODY}>p")] * 7) == []


def test_in_an_article() -> None:
    """Where one box of the page holds most of its prose, the subheads of others stay."""
    names = "Stone Wood Clay Sand Brick Steel Glass Lime Straw Reed Turf Slate".split()
    parts = "".join(f"<h3>{name}</h3><p>{name} walls: {PROSE}</p>" for name in names)
    long = "".join(f"<p>{PROSE} {name}: {PROSE}</p>" for name in names)
    got = extract(f"<body><article><h1>Walls of Halmark</h1><p>{PROSE}</p>{parts}</article><div>{long}</div>")

    assert "Wood\n" in got.text


def test_below_a_list() -> None:
    """The items of the list above lie one level deeper."""
    item = block("Ilse Marren of Halmark", at=f"{_BODY}>ul>li", kind=Kind.LIST_ITEM)
    some_page = page(_PROSE, item, block("Other prizes:", at=f"{_BODY}>p"), _PROSE, *_FAR, *_MAIN)

    assert list(fates(Unjudged(), surveyed(some_page), "kkdk" + "d" * 12 + "k" * 4, points=-9.0)) == [2]


def test_a_quote() -> None:
    """It lies one level deeper than the lines around it."""
    assert kept_again(block("I was robbed", at=f"{_BODY}>blockquote>p", kind=Kind.QUOTE)) == [0]
    assert kept_again(block("I was robbed", at=f"{_BODY}>div>blockquote>p", kind=Kind.QUOTE)) == []


def test_a_heading_below_a_box_that_went() -> None:
    """Right above prose it needs no kept line above it, but beside it."""
    pitch = [block("Sign up to our letters today", at="body>aside>p")] * 6
    heading = {at: block("The wall", at=f"{at}>h2", kind=Kind.HEADING) for at in (_BODY, "body>section>ul>li>b")}

    assert kept_again(*pitch, heading[_BODY]) == [6]
    assert kept_again(*pitch, heading["body>section>ul>li>b"]) == []
    assert kept_again(*pitch, block("The wall", at=f"{_BODY}>p")) == []


@pytest.mark.parametrize(
    ("texts", "kept", "found"),
    [
        (("Tent", "Rope", "Stakes"), "kdk", [1]),
        (("Tent", "Rope", "Rope", "Stakes"), "kddk", []),
        (("Tent", "Rope", "Stakes", "Rope", "Oar"), "kdkdk", []),  # a button stands there more than once
        (("Tent", "***", "Stakes"), "kdk", []),
    ],
)
def test_plain_text(texts: Sequence[str], kept: str, found: Sequence[int]) -> None:
    """Right between two lines that stay."""
    labels = [block(f"Label {number}", at="") for number in range(60)]
    lines = page(block(at=""), *labels, *[block(text, at="") for text in texts], has_markup=False)
    said = fates(Unjudged(), surveyed(lines), "k" + "d" * len(labels) + kept, points=-9.0)
    assert [number - len(labels) - 1 for number in said] == found
