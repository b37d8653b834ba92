"""Short lines of plain text between paragraphs."""

from __future__ import annotations

import pytest

from cleanarticle import kinds
from cleanarticle.filters.text_subhead import TextSubhead
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed

_PHRASES = {Species.TEASER_INLINE: {"exact": ["read also"]}}


def kept_again(*texts: str, kept: str, points: float = -1.5, kind: Kind = kinds.PARAGRAPH) -> list[int]:
    """Numbers of the lines that come back."""
    drafts = [block(text, at="", kind=kind if len(text) < len(PROSE) else kinds.PARAGRAPH) for text in texts]
    lines = surveyed(page(*drafts, has_markup=False), phrases=_PHRASES)
    said = fates(TextSubhead(), lines, kept, points=points)
    assert all(verdict.keep for verdict in said.values())
    return list(said)


def test_a_subhead() -> None:
    """It says a word of the paragraph below it."""
    assert kept_again(PROSE, "The wall and its storms", PROSE, kept="kdk") == [1]
    assert kept_again(PROSE, "The wall and its storms", PROSE, kept="kdk", points=-3.1) == []
    assert kept_again(PROSE, "No place for walls", PROSE, kept="kdk") == [1]  # with another ending


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Wall Broken",  # another story's title
        "Ferry in the harbour 2019",
        "THE OLD HARBOUR WALL",
        "The wall / Harbour Agency",
        "A long way from home",  # no word of the article
        "The council will rebuild the old harbour wall in summer",  # too long
    ],
)
def test_other_lines(text: str) -> None:
    """Titles, captions and credits."""
    assert kept_again(PROSE, text, PROSE, kept="kdk") == []


def test_a_heading_of_markdown() -> None:
    """Its mark says what it is."""
    assert kept_again(PROSE, "A Long Way from Home", PROSE, kept="kdk", kind=kinds.HEADING) == [1]


def test_below_a_teaser() -> None:
    """The headlines of other stories are longer."""
    teaser = ("Read also", "Mayor of the next town opens a bridge")
    assert kept_again(PROSE, *teaser, "The wall and its storms", PROSE, kept="kdddk") == [3]
    assert kept_again(PROSE, "Read also", "A bridge", "The wall and its storms", PROSE, kept="kdddk") == []
    assert kept_again(PROSE, "A bridge that opens in the next town", "The wall", PROSE, kept="kddk") == []


def test_questions() -> None:
    """One goes where two others stay above their answers."""
    lines = ("Is the wall old?", PROSE, "How tall is it?", PROSE, "Who pays?", PROSE)
    assert kept_again(*lines, kept="kkkkdk") == [4]
    assert kept_again(*lines, kept="kkdkdk") == []  # one alone stays
    assert kept_again(*lines[:2], *lines[4:], kept="kkdk") == []  # two are few
    assert kept_again(*lines[:4], "Read also?", PROSE, kept="kkkkdk") == []
