"""Posts that lost their frames."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.post_lines import PostLines
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_PHRASES = {Species.TWEET_WIDGET: {"prefix": ["# likes"]}}
_TEXT = "The ferries are back, and the queue is long."
_STAMP = "18:05 - 3 oct. 2024"


def gone(*drafts: Draft | str, kept: str = "") -> list[int]:
    """Numbers of the lines that go; two paragraphs stand above them."""
    blocks = [block(draft) if isinstance(draft, str) else draft for draft in (PROSE, PROSE, *drafts)]
    some_survey = surveyed(page(*blocks), phrases=_PHRASES)
    words = replace(some_survey.words, dates=frozenset({"oct", "march"}))
    said = fates(PostLines(), replace(some_survey, words=words), kept and f"kk{kept}")
    assert {verdict.species for verdict in said.values()} <= {Species.TWEET_WIDGET}
    return [number - 2 for number in said]


@pytest.mark.parametrize("account", ["@halmark", "Port of Halmark @halmark", "Halmark e.V. (@halmark)"])
def test_a_text_between_an_account_and_a_date(account: str) -> None:
    """It is the post's, whatever it ends with; an account in the article's head is its author's."""
    assert gone(account, _TEXT, _STAMP, PROSE) == [0, 1, 2]
    assert gone(account, _TEXT, "3 march", PROSE) == [0, 1, 2]
    assert gone(account, _TEXT, PROSE, _TEXT, PROSE) == []
    assert fates(PostLines(), surveyed(page(*map(block, (PROSE, account, _TEXT, _STAMP, PROSE))))) == {}


def test_a_text_between_an_account_and_counts() -> None:
    """What went and has a number says what readers made of it."""
    assert gone("@halmark", _TEXT, "84 likes", PROSE, kept="kkdk") == [0, 1]
    assert gone("@halmark", _TEXT, "84 likes", PROSE, kept="kkkk") == []


def test_an_account_with_its_date() -> None:
    """It is none of the article's; nor is the line below it, as the last one or one that is no sentence."""
    dated = "Port of Halmark (@halmark) March 3, 2024"
    assert gone(dated, _TEXT) == [0, 1]
    assert gone(dated, "The ferries are back", PROSE) == [0, 1]
    assert gone(dated, _TEXT, PROSE) == [0]
    assert gone("— " + dated, "The ferries are back", PROSE) == [0]  # behind a dash it stands below its text
    assert gone("Port of Halmark (@halmark) says no", _TEXT) == []
    assert gone("The port of Halmark in the north of the island writes in its long account @halmark", _STAMP) == []


def test_a_post_without_an_account() -> None:
    """A name above a date, and counts below the text."""
    assert gone("Port of Halmark", _STAMP, _TEXT, "84 likes", kept="kkkd") == [0, 1, 2]
    assert gone("Port of Halmark", _STAMP, _TEXT, "84 likes", kept="kkkk") == []
    assert gone(PROSE, _STAMP, _TEXT, "84 likes", kept="kkkd") == []
    assert gone("Port of Halmark", _STAMP, block("Prices", kind=Kind.HEADING), "84 likes", kept="kkkd") == []
