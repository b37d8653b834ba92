"""Lines that name the site they stand on."""

from __future__ import annotations

from cleanarticle.facts.survey import PageHints
from cleanarticle.scorers.own_name import OwnName
from tests.builders import PROSE, block, measured, page, surveyed

_HINTS = PageHints(names=(("the", "harbour", "echo"), ("echo", "media")))


def test_share_of_the_name() -> None:
    """Of the name that it has most of; stop words do not count."""
    texts = "All letters of the Harbour Echo", "Echo media", "News of the harbour", "The wall is old", "Of the"
    found = measured(OwnName(), surveyed(page(*map(block, texts)), hints=_HINTS))

    assert found["own-name"] == [1.0, 1.0, 0.5, 0.0, 0.0]


def test_paragraphs_that_have_all_of_it() -> None:
    """The same for each block; a line is no paragraph, and more than four say no more."""
    named = [block(f"{PROSE} So said the Harbour Echo.")]
    once = surveyed(page(*named, block(PROSE), block("The Harbour Echo")), hints=_HINTS)
    often = surveyed(page(*named * 6, block(PROSE)), hints=_HINTS)

    assert measured(OwnName(), once)["own-name-often"] == [1.0] * 3
    assert measured(OwnName(), often)["own-name-often"] == [4.0] * 7


def test_no_name() -> None:
    """Plain text has none, nor has a page that is called by stop words alone."""
    for hints in (PageHints(), PageHints(names=(("the",),))):
        found = measured(OwnName(), surveyed(page(block(PROSE), block("The Echo")), hints=hints))
        assert found == {"own-name": [0.0, 0.0], "own-name-often": [0.0, 0.0]}
