"""Lines of hashtags."""

from __future__ import annotations

import pytest

from cleanarticle.filters.hashtag_line import HashtagLine
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed


def gone(line: Draft) -> dict[int, Species | None]:
    """What goes of a line between two paragraphs."""
    said = fates(HashtagLine(), surveyed(page(block(PROSE), line, block(PROSE))))
    return {number: verdict.species for number, verdict in said.items()}


@pytest.mark.parametrize("text", ["#harbour", "#harbour #ferry", "#澄川身边事#", "\uff03港"])
def test_hashtags(text: str) -> None:
    """They file the article."""
    assert gone(block(text)) == {1: Species.TAGS}


@pytest.mark.parametrize("text", ["#1", "# harbour", "#harbour is open", "The #harbour", "#3 #4"])
def test_no_hashtags(text: str) -> None:
    """A place in a ranking, a sign alone, or a word in a sentence."""
    assert gone(block(text)) == {}


def test_other_kinds() -> None:
    """A cell, a heading or code has its own reasons."""
    assert [gone(block("#harbour", kind=kind)) for kind in (Kind.CELL, Kind.HEADING, Kind.CODE)] == [{}, {}, {}]
