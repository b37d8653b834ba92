"""Lines of names in the article's head."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.byline_line import BylineLine
from cleanarticle.model import Kind, Species
from cleanarticle.survey import PageHints
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_HEADLINE = block("Ferries return to the old harbour", at="body>h1", kind=Kind.HEADING)


def gone(*drafts: Draft | str) -> list[int]:
    """Numbers of the lines below the headline that go."""
    blocks = [_HEADLINE, *(block(draft) if isinstance(draft, str) else draft for draft in drafts)]
    some_survey = surveyed(page(*blocks), hints=PageHints(titles=("Ferries return to the old harbour",)))
    words = replace(some_survey.words, joiners=frozenset({"and"}), stop_words=frozenset({"the"}))
    said = fates(BylineLine(), replace(some_survey, words=words))
    assert {verdict.species for verdict in said.values()} <= {Species.BYLINE}
    return list(said)


@pytest.mark.parametrize("text", ["Jane Doe", "Jane Doe and John Roe"])
def test_nothing_but_names(text: str) -> None:
    """One name, or two that are joined, near the headline."""
    assert gone(text, PROSE, PROSE) == [1]


@pytest.mark.parametrize("text", ["Jane", "The Harbour", "Harbour row", "Plan B", "Wind and Weather", "HARBOUR ROW"])
def test_other_short_lines(text: str) -> None:
    """One word, small words, single letters and capitals are no name."""
    assert gone(text, PROSE, PROSE) == []


def test_further_down() -> None:
    """Below the first paragraphs two capitals may be anything."""
    assert gone(PROSE, PROSE, "Jane Doe", PROSE) == []
