"""Where a standfirst would stand, and what it would say."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.scorers.opening import Opening
from tests.builders import PROSE, block, measured, page, surveyed


def test_sentences_since_the_headline() -> None:
    """Labels do not count; nothing is counted above the headline."""
    some_page = page(block("Town", at="body>p"), block("Harbour wall", at="body>h1"), block(), block("Label"), block())

    assert measured(Opening(), surveyed(some_page))["sentences-since-headline"] == [-1, -1, 0, 1, 1]
    assert measured(Opening(), surveyed(page(block(), block())))["sentences-since-headline"] == [-1, -1]


def test_description() -> None:
    """Shares of the block's words and of the description's."""
    found = measured(Opening(), surveyed(page(block(PROSE)), hints=PageHints(description=PROSE)))

    assert found["in-description"] == found["of-description"] == [pytest.approx(1.0)]
    assert measured(Opening(), surveyed(page(block(PROSE))))["in-description"] == [0.0]
