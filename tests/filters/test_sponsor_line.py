"""Labels with the name of who paid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.sponsor_line import SponsorLine
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_ADS = frozenset({("advertorial",), ("paid", "content")})


def gone(line: Draft) -> dict[int, Species | None]:
    """What goes of a line between two paragraphs."""
    survey = surveyed(page(block(PROSE), line, block(PROSE)))
    survey = replace(survey, words=replace(survey.words, ads=_ADS))
    return {number: verdict.species for number, verdict in fates(SponsorLine(), survey).items()}


@pytest.mark.parametrize(
    "text", ["Advertorial of Doe & Sons", "Paid content in House of Doe 24", "Advertorial: the new pier is open"]
)
def test_who_paid(text: str) -> None:
    """A function word stands between the label and the name, and may stand within it; or a colon behind the label."""
    assert gone(block(text)) == {1: Species.AD}


@pytest.mark.parametrize(
    "text",
    [
        "Advertorial",  # a phrase of its own
        "Advertorial of",
        "Advertorial:",
        "The advertorial: a history",
        "Advertorial: a history of Doe & Sons.",
        "Advertorial Doe",
        "Advertorial of the paper",
        "Advertorial of Doe pays well",
        "Advertorial of Doe & Sons.",
        "The advertorial of Doe & Sons",
        "Paid of Doe & Sons",
    ],
)
def test_no_sponsor(text: str) -> None:
    """A label alone, a name without a function word, a sentence, or another label."""
    assert gone(block(text)) == {}


def test_a_heading() -> None:
    """It may be about advertising."""
    assert gone(block("Advertorial of Doe & Sons", kind=Kind.HEADING)) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The new pier is open from nine to nine on every day of this long and lovely summer \u2013 Advertorial \u2013",
        "Hearing aids that a whole town talks of (paid content)",
        "Who has a roof should know this offer! [Paid Content]",
        "Advertorial: the new pier is open from nine to nine on every day of this long summer",
    ],
)
def test_copy_with_a_label(text: str) -> None:
    """In brackets or between dashes at its end, or before a colon."""
    assert gone(block(text)) == {1: Species.AD}


@pytest.mark.parametrize("text", ["They asked who wrote the advertorial", "Nobody read it (a paid content)"])
def test_an_end_that_is_no_label(text: str) -> None:
    """Nothing sets it apart, or it says more."""
    assert gone(block(text)) == {}
