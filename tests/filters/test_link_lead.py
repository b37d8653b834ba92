"""Lines above links that went."""

from __future__ import annotations

import pytest

from cleanarticle.filters.link_lead import LinkLead
from cleanarticle.model import Species
from tests.builders import PROSE, block, fates, page, surveyed, words


def gone(line: str, kept: str = "kkdd", linked: float = 1.0, *, has_markup: bool = True) -> list[int]:
    """Numbers of what goes of a line between a paragraph and two links."""
    drafts = [block(PROSE), block(line), *[block("The old mill", linked=linked)] * 2]
    said = fates(LinkLead(), surveyed(page(*drafts, has_markup=has_markup)), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.TEASER_LIST}
    return list(said)


@pytest.mark.parametrize(("line", "went"), [("More on mills:", [1]), ("More on mills", []), (words(9)[:-1] + ":", [])])
def test_a_lead(line: str, went: list[int]) -> None:
    """It ends with a colon, and is short."""
    assert gone(line) == went


def test_what_it_leads_to() -> None:
    """Two links that went; plain text knows none."""
    assert gone("More on mills:", kept="kkdk") == []
    assert gone("More on mills:", kept="kkkd", linked=0.9) == []
    assert gone("More on mills:", has_markup=False) == []


@pytest.mark.parametrize(("kept", "linked", "went"), [("kkdk", 1.0, [1]), ("kkkk", 1.0, []), ("kkdk", 0.9, [])])
def test_a_long_lead_that_is_a_link(kept: str, linked: float, went: list[int]) -> None:
    """It is the sentence of a box, of which the rest went."""
    drafts = [block(PROSE), block(words(14)[:-1] + ":", linked=linked), block("Ten walls, a book"), block(), block()]
    assert list(fates(LinkLead(), surveyed(page(*drafts)), kept + "k")) == went


@pytest.mark.parametrize(
    ("line", "kept", "went"),
    [
        ("Online:", "kkdd", [1]),
        ("Online", "kkdd", []),
        ("Online:", "kkdk", []),
        ("Online:", "dkdd", []),
        (words(8)[:-1] + ":", "kkdd", []),
    ],
)
def test_a_last_line(line: str, kept: str, went: list[int]) -> None:
    """All that it announces went, and something above it stays."""
    assert gone(line, kept, linked=0.0) == went
