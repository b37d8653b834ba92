"""Paragraphs that open with the author's name."""

from __future__ import annotations

import pytest

from cleanarticle.filters.author_box import AuthorBox
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed, words

_LABEL = "About her"
_PHRASES = {Species.AUTHOR_BIO: {"exact": [_LABEL.lower(), "website"]}}
_BIO = "Jane Orme builds walls of stone, and writes about them for those who do not."
_BOX = "body>section.box-author"


def gone(kept: str, *drafts: Draft, has_markup: bool = True) -> list[int]:
    """Numbers of the blocks that go."""
    said = fates(AuthorBox(), surveyed(page(*drafts, has_markup=has_markup), phrases=_PHRASES), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.AUTHOR_BIO}
    return list(said)


def article() -> list[Draft]:
    """Enough paragraphs for a biography to be a small part of the page."""
    return [block() for _ in range(4)]


@pytest.mark.parametrize("at", [f"{_BOX}>p", f"{_BOX}>div>p", "body>p.author", "body>div.leftbar-auteur>p"])
def test_an_element_named_for_the_author(at: str) -> None:
    """A paragraph in it that opens with a full name goes."""
    assert gone("kkkkk", *article(), block(_BIO, at=at)) == [4]


@pytest.mark.parametrize(("name", "went"), [("Jane Orme", [4, 5]), ("Jane", [4, 5]), ("The wall", [5])])
def test_the_name_above(name: str, went: list[int]) -> None:
    """A heading of words of the name goes with it."""
    heading = block(name, kind=Kind.HEADING, at=f"{_BOX}>h2")
    assert gone("kkkkkk", *article(), heading, block(_BIO, at=f"{_BOX}>p")) == went


def test_other_boxes() -> None:
    """No name opens it, it holds much of the page, it is the whole article, or nothing names it."""
    assert gone("kkkkk", *article(), block(PROSE, at=f"{_BOX}>p")) == []
    assert gone("kkkkk", *article(), block("Jane Orme", at=f"{_BOX}>p")) == []
    assert gone("kk", block(), block(_BIO, at=f"{_BOX}>p")) == []
    assert gone("kkkkk", *article(), block(_BIO, at="body>article.author>p")) == []
    assert gone("kkkkk", *article(), block(_BIO, at="body>section.box>p")) == []
    assert gone("kkkkk", *article(), block(_BIO, at=f"{_BOX}>div>div>div>p")) == []


def test_below_a_label() -> None:
    """The last paragraphs go with a label that went, where the first opens with a name."""
    assert gone("kkkkdkk", *article(), block(_LABEL), block(_BIO), block(words(12))) == [5, 6]
    assert gone("kkkkdk", *article(), block(_LABEL), block(_BIO)) == [5]


def test_other_labels() -> None:
    """It stays, it is one word, no name opens the paragraph, or more follows; plain text has other filters."""
    assert gone("kkkkkk", *article(), block(_LABEL), block(_BIO)) == []
    assert gone("kkkkdk", *article(), block("Website"), block(_BIO)) == []
    assert gone("kkkkdk", *article(), block(_LABEL), block(words(12))) == []
    assert gone("kkkkdkkk", *article(), block(_LABEL), block(_BIO), block(), block()) == []
    assert gone("kkkkdk", *article(), block(_LABEL, kind=Kind.CELL), block(_BIO)) == []
    assert gone("kkkkdk", *article(), block(_LABEL), block(_BIO), has_markup=False) == []
