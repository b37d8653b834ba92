"""Subheads and items that stand as kept ones do."""

from __future__ import annotations

import pytest

from cleanarticle.filters.fellows import Fellows
from cleanarticle.model import Kind, Species
from tests.builders import Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")


def _head(text: str, at: str = f"{_BODY}>h3", **facts: float) -> Draft:
    return block(text, at=at, kind=Kind.HEADING, **facts)


def _item(text: str, **facts: float) -> Draft:
    return block(text, at=f"{_BODY}>ul>li", kind=Kind.LIST_ITEM, **facts)


def kept_again(*drafts: Draft, kept: str, points: float = -1.0, hidden: str = "") -> list[int]:
    """Numbers of the blocks that stay after all."""
    return list(fates(Fellows(), surveyed(page(*drafts, hidden=hidden)), kept, points=points))


_THREE = [_head("Stone"), _PROSE, _head("Wood"), _PROSE, _head("Clay"), _PROSE]


@pytest.mark.parametrize(("kept", "numbers"), [("kkdkkk", [2]), ("kkdkdk", []), ("kkddkk", []), ("dkdkkk", [])])
def test_a_subhead_as_others(kept: str, numbers: list[int]) -> None:
    """Two others of its path stay, at least as many as go, and prose that stays is right below it."""
    assert kept_again(*_THREE, kept=kept) == numbers


def test_a_subhead_that_says_what_boilerplate_says() -> None:
    """Among many that stay it is one of them."""
    heads = [_head(text) for text in ("Stone", "Wood", "Service", "Clay", "Sand", "Straw")]
    drafts = [one for head in heads for one in (head, _PROSE)]
    phrases = {Species.NAVIGATION: {"exact": ["service"]}}

    def stay(drafts: list[Draft], kept: str, points: float = -0.5) -> list[int]:
        return list(fates(Fellows(), surveyed(page(*drafts), phrases=phrases), kept, points=points))

    assert stay(drafts, "kkkkdkkkkkkk") == [4]
    assert stay(drafts, "kkkkdkkkkkkk", points=-1.5) == []
    assert stay(drafts, "kkkkdkkkkkdk") == [4, 10]
    assert stay(drafts, "kkdkdkkkdkkk") == [2, 8]  # three stay
    assert stay(drafts[:8], "kkkkdkkk") == []


def test_a_subhead_above_a_list() -> None:
    """Among four that stay it needs no prose right below it."""
    heads = [_head(text) for text in ("Stone", "Wood", "Sand", "Clay", "Straw")]
    drafts = [one for head in heads for one in (head, _item("Height: 2 m"))]

    assert kept_again(*drafts, kept="kkkkdkkkkk", points=-0.5) == [4]
    assert kept_again(*drafts, kept="kkkkddkkkk", points=-0.5) == []
    assert kept_again(*drafts[:8], kept="kkkkdkkk", points=-0.5) == []


def test_other_headings() -> None:
    """Those that another filter dropped, that are links, hidden, or on another path."""
    assert kept_again(*_THREE, kept="kkdkkk", points=0.5) == []
    for other in (_head("Wood", linked=1.0), _head("Wood", f"{_BODY}>h3.off"), _head("Wood", f"{_BODY}>h2")):
        assert kept_again(*_THREE[:2], other, *_THREE[3:], kept="kkdkkk", hidden="off") == []


@pytest.mark.parametrize(("kept", "numbers"), [("kdkkk", [1]), ("kkddk", [2, 3]), ("kkddd", [])])
def test_an_item_of_a_list_that_stays(kept: str, numbers: list[int]) -> None:
    """At least two others stay, and no fewer than go."""
    items = [_item(text) for text in ("Height: 2 m", "Age: 19", "Place: third", "Weight: 80 kg")]

    assert kept_again(_PROSE, *items, kept=kept) == numbers


def test_a_linked_item() -> None:
    """It may be a teaser among the article's items."""
    items = [_item("Height: 2 m", linked=1.0), _item("Age: 19"), _item("Place: third")]

    assert kept_again(_PROSE, *items, kept="kdkk") == []
