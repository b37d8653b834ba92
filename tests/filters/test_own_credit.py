"""Credits that name the site."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.own_credit import OwnCredit
from tests.builders import amid_prose, fates, surveyed, words

_NAMES = (("the", "harbour", "times"), ("ht",))


def gone(text: str, names: tuple[tuple[str, ...], ...] = _NAMES) -> list[int]:
    """Numbers of what goes of a line between two paragraphs of a site that has these names."""
    hints = PageHints(names=names)
    return list(fates(OwnCredit(), surveyed(amid_prose(text), hints=hints)))


@pytest.mark.parametrize(
    "text",
    [
        "The old wall at noon. (Jane Doe/The Harbour Times)",
        "The old wall at noon (Harbour Times)",
        "The old wall at noon (Jane Doe / Times)",
        "The old wall at noon [HT]",
        "Jane Doe / The Harbour Times",
        "The old wall of the harbour at noon - Harbour Times",
    ],
)
def test_a_credit(text: str) -> None:
    """In brackets at the end, or beside a slash: in full, without function words, or by the last word."""
    assert gone(text) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe - Harbour Times",  # signs a letter
        "The old wall of the harbour at noon - the harbour",
        "The old wall at noon (the harbour)",
        "The old wall (Harbour Times) at noon",
        "The wall is shown tonight (HT+, 3 a.m.)",
        "GET /times",
        f"{words(60)} (Harbour Times)",
    ],
)
def test_no_credit(text: str) -> None:
    """Another name, amid the line, what is no name beside it, or a whole paragraph."""
    assert gone(text) == []


def test_a_site_without_a_name() -> None:
    """Nothing is known."""
    assert gone("The old wall at noon (Harbour Times)", ()) == []


def test_behind_a_sentence() -> None:
    """The site's name alone behind the last sentence says whose a picture is."""
    assert gone("The old wall of the harbour at noon. Harbour Times") == [1]
    assert gone("The old wall of the harbour at noon. Harbour walls") == []
