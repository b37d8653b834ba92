"""Which block of a page is the headline."""

from __future__ import annotations

import pytest

from cleanarticle.headline_block import headline_of_page, headline_of_text, likeness, title_likeness
from cleanarticle.model import Block
from tests.builders import block, page

_NONE = -1


def blocks(*tags: str) -> tuple[Block, ...]:
    """One block for each tag."""
    return page(*(block("Some words", at=f"body>{tag}") for tag in tags)).blocks


def test_likeness() -> None:
    """Common words by all words, of the likest text."""
    others = [frozenset({"old", "wall"}), frozenset({"old", "harbour", "wall"})]

    assert likeness(["old", "wall", "wall"], others) == 1.0
    assert likeness(["old", "harbour"], others) == pytest.approx(2 / 3)
    assert likeness(["sea"], others) == likeness([], others) == likeness(["sea"], []) == 0.0


def test_title_likeness() -> None:
    """Case and punctuation do not count; a block longer than a headline is none."""
    some = page(block("Old Wall!"), block("Old wall", words=41), block("Sea")).blocks
    tokens = [["old", "wall"], ["old", "wall"], ["sea"]]

    assert title_likeness(some, tokens, ["OLD WALL", "…"]) == [1.0, 0.0, 0.0]
    assert title_likeness(some, tokens, ["…", ""]) == [0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("tags", "alike", "first", "headline"),
    [
        (["p", "h1", "p"], [0.0, 0.0, 0.0], 2, 1),  # an <h1> needs no title
        (["p", "h2", "p"], [0.0, 1.0, 0.0], 2, 1),  # without one, the block like the title
        (["p", "h2", "p"], [0.0, 0.75, 0.0], 2, _NONE),  # but not one that is only somewhat like it
        (["h1", "h1", "p"], [1.0, 0.0, 0.0], 2, 0),  # of two the one like the title
        (["h1", "h1", "p"], [1.0, 1.0, 0.0], 2, 1),  # of two of them the last before the prose
        (["h1", "p", "h1"], [0.0, 0.0, 0.0], 1, 0),
        (["p", "p", "h1"], [0.0, 0.0, 0.0], 0, 2),  # one below the prose, where no other is
        (["p", "p"], [0.0, 0.0], 0, _NONE),
        ([], [], 0, _NONE),
    ],
)
def test_headline_of_page(tags: list[str], alike: list[float], first: int, headline: int) -> None:
    """Tag, likeness and place tell it."""
    assert headline_of_page(blocks(*tags), alike, first) == headline


@pytest.mark.parametrize(
    ("words", "is_open", "headline"),
    [
        ([2, 8, 40], [True, True, False], 1),  # long enough, and no sentence
        ([8, 8, 40], [True, False, False], 0),  # a sentence is none
        ([2, 31, 40], [True, True, False], _NONE),  # too short, too long
        ([8, 2, 8, 40], [True, True, True, False], 2),  # the last before the prose
        ([40], [False], _NONE),
        ([8] + [2] * 12 + [40], [True] * 13 + [False], _NONE),  # too far from the prose
        ([8] + [2] * 11 + [40], [True] * 12 + [False], 0),
        ([], [], _NONE),
    ],
)
def test_headline_of_text(words: list[int], is_open: list[bool], headline: int) -> None:
    """The last line without a sentence's end before the first prose, which is the last block here."""
    some = page(*(block("x", words=count) for count in words)).blocks

    assert headline_of_text(some, is_open, max(len(words) - 1, 0)) == headline
