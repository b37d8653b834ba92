"""Headings that are links to a place on their own page."""

from __future__ import annotations

import pytest

from cleanarticle.filters.anchored_heading import AnchoredHeading
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed

_FOLD = "#part-2"


def _kept_again(text: str = "The old wall", link: str = _FOLD, kept: str = "kdkk", *, below: int = 2) -> list[int]:
    heading = block(text, at="body>div>h4", kind=Kind.HEADING, linked=1.0, links=(link,))
    drafts = [block(PROSE), heading, *[block(PROSE, at="body>div>p")] * below]
    return list(fates(AnchoredHeading(), surveyed(page(*drafts), phrases={Species.TAGS: {"exact": ["topics"]}}), kept))


def test_the_heading_of_a_part_that_unfolds() -> None:
    """It stays above prose that stays."""
    assert _kept_again() == [1]


@pytest.mark.parametrize("kept", ["ddkk", "kddk"])
def test_no_part_of_the_article(kept: str) -> None:
    """Nothing of it stands above, or right below."""
    assert _kept_again(kept=kept) == []


def test_above_the_last_paragraph() -> None:
    """There it may head a list of questions of which the rest went."""
    assert _kept_again(kept="kdk", below=1) == []


def test_other_links_and_other_words() -> None:
    """A link to another page is a teaser, and a label of topics is one."""
    assert _kept_again(link="/other") == []
    assert _kept_again("Topics") == []
