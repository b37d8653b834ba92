"""Lists of other stories whose headlines are links."""

from __future__ import annotations

import pytest

from cleanarticle.filters.linked_terms import LinkedTerms
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_PHRASES = {Species.TEASER_LIST: {"exact": ["read also"]}}
_LINKS = ("/w",)
_OWN = block(f"{PROSE} Own.", at="body>div.text>p")


def _definitions(count: int, linked: float) -> list[Draft]:
    drafts = []
    for number in range(count):
        at = "body>dl>dt"
        drafts.append(block(f"10:1{number} A wall falls", at=at, kind=Kind.LIST_ITEM, linked=linked, links=_LINKS))
        drafts.append(block(f"{PROSE} {number}.", at="body>dl>dd", kind=Kind.LIST_ITEM))
    return drafts


@pytest.mark.parametrize(
    ("count", "linked", "gone"),
    [(3, 0.9, [1, 2, 3, 4, 5, 6]), (2, 0.9, []), (3, 0.5, [])],
    ids=["reports", "two", "terms that hold a link"],
)
def test_definitions_of_links(count: int, linked: float, gone: list[int]) -> None:
    """Reports under their linked headlines go, terms that are explained stay."""
    found = fates(LinkedTerms(), surveyed(page(_OWN, *_definitions(count, linked))))

    assert sorted(found) == gone
    assert all(not verdict.keep for verdict in found.values())


@pytest.mark.parametrize(
    ("heading", "linked", "gone"), [("Read also", 1.0, [3, 5]), ("Read also", 0.0, []), ("The wall", 1.0, [])]
)
def test_parts_below_a_teasers_heading(heading: str, linked: float, gone: list[int]) -> None:
    """Each opens with its story's linked headline; the story's beginning is prose."""
    parts = []
    for number in range(2):
        at = f"body>div#{number}"
        parts.append(block(f"Another wall {number} falls", at=at, linked=linked, links=_LINKS if linked else ()))
        parts.append(block(f"{PROSE} {number}.", at=at))
    some = surveyed(page(_OWN, block(heading, at="body>h3", kind=Kind.HEADING, level=3), *parts), phrases=_PHRASES)

    assert sorted(fates(LinkedTerms(), some, "kd" + "dk" * 2)) == gone
