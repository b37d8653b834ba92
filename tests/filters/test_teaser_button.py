"""Headlines above buttons that lead to their stories."""

from __future__ import annotations

import pytest

from cleanarticle.filters.teaser_button import TeaserButton
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_PHRASES = {
    Species.TEASER_INLINE: {"exact": ["read the story", "more below"]},
    Species.AD: {"exact": ["more below"]},
}
_HEADLINE = "Harbour fees to rise again"


def _gone(*drafts: Draft | str, kept: str, has_markup: bool = True) -> list[int]:
    """Numbers of the lines that go."""
    blocks = [block(draft) if isinstance(draft, str) else draft for draft in drafts]
    said = fates(TeaserButton(), surveyed(page(*blocks, has_markup=has_markup), phrases=_PHRASES), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.TEASER_INLINE}
    return list(said)


@pytest.mark.parametrize("has_markup", [True, False])
def test_a_headline(has_markup: bool) -> None:  # noqa: FBT001 - a parameter of a test
    """One line above the button, where the article goes on below."""
    assert _gone(PROSE, _HEADLINE, "Read the story", PROSE, kept="kkdk", has_markup=has_markup) == [1]
    assert _gone(PROSE, "Will the fees rise again?", "Read the story", PROSE, kept="kkdk", has_markup=has_markup) == [1]


def test_a_cue_heads_headlines() -> None:
    """A line that announces what stands below it says nothing of the line above."""
    assert _gone(PROSE, _HEADLINE, "Read the story", "The bridge is closed", kept="kkdk") == []
    assert _gone(PROSE, _HEADLINE, "Read the story:", PROSE, kept="kkdk") == []
    assert _gone(PROSE, _HEADLINE, "Read the story", kept="kkd") == []


@pytest.mark.parametrize("text", ["The fees rise again.", "Fees", "“The fees rise again”", "word " * 21])
def test_no_headline(text: str) -> None:
    """A sentence, one word, what somebody said, a long line."""
    assert _gone(PROSE, text, "Read the story", PROSE, kept="kkdk") == []


def test_what_the_article_says() -> None:
    """A subhead, an item of a list of plain text, and what stands above an advertisement stay."""
    subhead = block(_HEADLINE, kind=Kind.HEADING)
    assert _gone(PROSE, subhead, "Read the story", PROSE, kept="kkdk") == []
    assert _gone(PROSE, _HEADLINE, "More below", PROSE, kept="kkdk") == []
    listed = ("For these the council votes:", "a new wall for the pier", _HEADLINE)
    assert _gone(PROSE, *listed, "Read the story", PROSE, kept="kkkkdk", has_markup=False) == []


_CUT = PROSE[:-1] + " [...]"


def _cards(*texts: str) -> list[Draft]:
    """A headline, a story's first words and a button, for each."""
    return [
        draft
        for text in texts
        for draft in (
            block(_HEADLINE, at="body>div.post#x>h2", kind=Kind.HEADING),
            block(text, at="body>div.post#x>p"),
            block("Read the story", at="body>div.post#x>h3"),
        )
    ]


def test_cards_of_other_stories() -> None:
    """Several were cut short by a program; one beside them happens to end with its sentence."""
    assert _gone(block(), *_cards(_CUT, PROSE, _CUT), kept="kkkdkkdkkd") == [1, 2, 4, 5, 7, 8]
    assert _gone(block(), *_cards(_CUT, PROSE, _CUT), kept="kdkddkddkd") == [2, 5, 8]


def test_no_cards() -> None:
    """One article that goes on elsewhere, a page of nothing but cards, whole stories."""
    assert _gone(block(), *_cards(_CUT), kept="kkkd") == []
    assert _gone(*_cards(_CUT, _CUT), kept="kkdkkd") == []
    assert _gone(block(), *_cards(PROSE, PROSE), kept="kkkdkkd") == []
