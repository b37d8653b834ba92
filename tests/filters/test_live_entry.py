"""Heads of a live blog's entries in plain text."""

from __future__ import annotations

import pytest

from cleanarticle.filters.live_entry import LiveEntry
from cleanarticle.filters.teaser import Teaser
from cleanarticle.filters.ticker_line import TickerLine
from cleanarticle.model import Species
from tests.builders import PROSE, block, fates, page, surveyed

_HEADS = ("21.30: Pumps arrive", "20.15 Uhr: The ferry turns back", "9h05 - A wall gives way")
_PHRASES = {Species.TEASER_INLINE: {"exact": ["read also"]}}


def blog(*heads: str) -> list[str]:
    """The lines of one: a paragraph below each head."""
    return [text for head in heads for text in (head, PROSE)]


@pytest.mark.parametrize(
    ("heads", "kept", "found"),
    [
        (_HEADS, "kkdkdk", [2, 4]),
        (_HEADS, "dkdkdk", []),  # none stays for its own sake
        (_HEADS[:2], "kkdk", []),
        ([head.replace(": ", " ").replace(" - ", " ") for head in _HEADS], "kkdkdk", []),  # a ticker of other stories
        (_HEADS, "kkdkdd", []),
    ],
)
def test_heads_come_back(heads: list[str], kept: str, found: list[int]) -> None:
    """Where several stand above paragraphs."""
    lines = surveyed(page(*[block(text, at="") for text in blog(*heads)], has_markup=False))
    assert [*fates(LiveEntry(), lines, kept, points=-2.0)] == found


def test_other_filters_leave_them() -> None:
    """They are no ticker, and no headline of a teaser."""
    texts = [*blog(*_HEADS[:2]), "Read also", *blog(_HEADS[2])]
    lines = surveyed(page(*[block(text, at="") for text in texts], has_markup=False), phrases=_PHRASES)
    for one in (TickerLine(), Teaser()):
        assert not fates(one, lines, "kkkkdkk", points=1.0)
