"""The sentence below the headline of plain text."""

from __future__ import annotations

import pytest

from cleanarticle import clean_text
from cleanarticle.filters.text_standfirst import TextStandfirst
from cleanarticle.model import Species
from tests.builders import PROSE, block, fates, page, surveyed

_PHRASES = {Species.BYLINE: {"prefix": ["by"]}, Species.CREDIT: {"prefix": ["photo"]}}
_HEADLINE = "Council to rebuild harbour wall"
_STANDFIRST = "Work is to begin in spring, and nobody in the town knows yet who will pay."


def kept_again(*texts: str, points: float = -2.0) -> list[int]:
    """Numbers of the lines above the article that come back."""
    drafts = [block(text, at="") for text in ("Home", _HEADLINE, *texts, PROSE, PROSE)]
    lines = surveyed(page(*drafts, has_markup=False), phrases=_PHRASES)
    assert lines.headline == 1
    return [*fates(TextStandfirst(), lines, "d" * (len(drafts) - 2) + "kk", points=points)]


def test_above_the_byline() -> None:
    """A sentence of some length."""
    assert kept_again(_STANDFIRST, "By Ada Holm") == [2]
    assert kept_again(_STANDFIRST, "By Ada Holm", points=-3.1) == []


def test_without_a_full_stop() -> None:
    """As long as a sentence; the judge has hardly seen any, so that it may have fewer points."""
    assert kept_again(_STANDFIRST.removesuffix("."), "By Ada Holm", points=-4.5) == [2]
    assert kept_again(_STANDFIRST.removesuffix("."), "By Ada Holm", points=-5.5) == []


@pytest.mark.parametrize(
    "below",
    [
        (_STANDFIRST, "Share"),  # neither byline nor date
        (_STANDFIRST, "Photo Ada Holm", "By Ada Holm"),  # a caption
        ("Work is to begin in spring.", "By Ada Holm"),
        ("Work is to begin in spring, and nobody in town knows who will pay", "By Ada Holm"),  # short, without a stop
        (_STANDFIRST.removesuffix("."), "Share"),
        (_STANDFIRST.removesuffix(".").title(), "By Ada Holm"),
        ("Photo: " + _STANDFIRST.removesuffix("."), "By Ada Holm"),
        ("By Ada Holm", _STANDFIRST),
    ],
)
def test_other_lines(below: tuple[str, ...]) -> None:
    """What may as well be something else."""
    assert kept_again(*below) == []


def test_text_without_a_headline() -> None:
    """There is nothing to stand below."""
    assert clean_text("").text == ""
