"""Sections of a heading and a list, one of which went."""

from __future__ import annotations

import pytest

from cleanarticle.filters.like_section import LikeSection
from cleanarticle.model import Kind
from tests.builders import Draft, block, fates, page, surveyed

_BODY = "body>div.body"


def _section(day: str, at: str = "ul>li", linked: float = 0.0) -> list[Draft]:
    items = [
        block(f"{text} {day}", at=f"{_BODY}>{at}", kind=Kind.LIST_ITEM, linked=linked) for text in ("Oars", "Sails")
    ]
    return [block(day, at=f"{_BODY}>h3", kind=Kind.HEADING), *items]


def _kept_again(kept: str, last: list[Draft]) -> list[int]:
    text = block(at=f"{_BODY}>p")
    return list(fates(LikeSection(), surveyed(page(text, *_section("May"), *_section("June"), *last)), kept))


@pytest.mark.parametrize(
    ("kept", "numbers"),
    [("kkkkkkkddd", [7, 8, 9]), ("kkkkkkkkdd", [8, 9]), ("kkkkkkkdkd", []), ("kkkkkddddd", []), ("kdddkkkddd", [])],
)
def test_a_section_like_two_others(kept: str, numbers: list[int]) -> None:
    """It stays where it went as a whole, and two others stay as wholes."""
    assert _kept_again(kept, _section("July")) == numbers


@pytest.mark.parametrize("last", [_section("July", "ol>li"), _section("July", linked=1.0)])
def test_sections_of_another_kind(last: list[Draft]) -> None:
    """Those of other lists, and those of links, say something else."""
    assert _kept_again("kkkkkkkddd", last) == []
