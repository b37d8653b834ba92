"""Prose of plain text below a teaser that stands in the article."""

from __future__ import annotations

from cleanarticle.filters.after_teaser import AfterTeaser
from cleanarticle.model import Species
from tests.builders import Draft, block, fates, page, surveyed

_PHRASES = {Species.TEASER_INLINE: {"exact": ["read more"]}}
_CUE = block("Read more")
_HEADLINE = block("Ferry stands still")


def _kept(*drafts: Draft, kept: str, points: float = -1.0, has_markup: bool = False) -> list[int]:
    found = surveyed(page(*drafts, has_markup=has_markup), phrases=_PHRASES)
    return list(fates(AfterTeaser(), found, kept, points=points))


def test_prose_below_the_headlines() -> None:
    """It goes on with the article, up to the first line that is no prose."""
    drafts = (block(), _CUE, _HEADLINE, _HEADLINE, block(), block(), block("About us"), block())
    assert _kept(*drafts, kept="kddddddd") == [4, 5]


def test_other_evidence_is_believed() -> None:
    """Where much speaks against the first paragraph, the article is over."""
    assert _kept(block(), _CUE, _HEADLINE, block(), kept="kddd", points=-3.0) == []


def test_a_cue_beside_no_article() -> None:
    """What follows it may be anything."""
    assert _kept(block(), _HEADLINE, _HEADLINE, _HEADLINE, _CUE, block(), kept="kddddd") == []


def test_many_headlines_are_a_list() -> None:
    """Prose below them is of another article."""
    assert _kept(block(), _CUE, *[_HEADLINE] * 6, block(), kept="k" + "d" * 8) == []


def test_pages_have_elements() -> None:
    """There the judge sees where the article goes on."""
    assert _kept(block(), _CUE, _HEADLINE, block(), kept="kddd", has_markup=True) == []
