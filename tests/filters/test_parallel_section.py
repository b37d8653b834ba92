"""A list of the article in a column of its own."""

from __future__ import annotations

import pytest

from cleanarticle.filters.parallel_section import ParallelSection
from cleanarticle.model import Kind
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")
_HEADING = block("Ingredients", at=f"{_BODY}>div.left>h3", kind=Kind.HEADING)
_ITEMS = [block(text, at=f"{_BODY}>div.left>ul>li", kind=Kind.LIST_ITEM) for text in ("Leeks", "Butter", "Cream")]
_NEXT = [
    block("Method", at=f"{_BODY}>div.right>h3", kind=Kind.HEADING),
    *(block(text, at=f"{_BODY}>div.right>ol>li", kind=Kind.LIST_ITEM) for text in (PROSE, "Fry it.", "Eat it.")),
]


def kept_again(*drafts: Draft, kept: str = "kddddkkkk", points: float = -3.0) -> list[int]:
    """Numbers of the blocks that stay after all."""
    return list(fates(ParallelSection(), surveyed(page(*drafts)), kept, points=points))


@pytest.mark.parametrize(("points", "numbers"), [(-3.9, [2, 3, 4]), (-4.1, [])])
@pytest.mark.parametrize("kept", ["kddddkkkk", "kkddddkkk"])
def test_a_list_beside_a_section(points: float, numbers: list[int], kept: str) -> None:
    """It stays, whether the headings are kept or not, unless much speaks against it."""
    assert kept_again(_PROSE, _HEADING, *_ITEMS, *_NEXT, kept=kept, points=points) == numbers


@pytest.mark.parametrize("kept", ["dddddkkkk", "kddddkkdk"])
def test_what_is_not_kept_around(kept: str) -> None:
    """Prose stands above, and all of the next section is kept."""
    assert kept_again(_PROSE, _HEADING, *_ITEMS, *_NEXT, kept=kept) == []


def test_sections_of_another_kind() -> None:
    """A heading of another level, another element further out, and a list of two things."""
    other = block("Method", at=f"{_BODY}>div.right>h2", kind=Kind.HEADING)
    far = [
        block("Method", at="body>main>div.right>h3", kind=Kind.HEADING),
        *(
            block(text, at="body>main>div.right>ol>li", kind=Kind.LIST_ITEM)
            for text in ("Cut it.", "Fry it.", "Eat it.")
        ),
    ]

    assert kept_again(_PROSE, _HEADING, *_ITEMS, other, *_NEXT[1:]) == []
    short = [block(text, at=f"{_BODY}>div.right>ol>li", kind=Kind.LIST_ITEM) for text in ("Cold", "Old", "Dear")]

    assert kept_again(_PROSE, _HEADING, *_ITEMS, *far) == []
    assert kept_again(_PROSE, _HEADING, *_ITEMS, _NEXT[0], *short) == []
    assert kept_again(_PROSE, _HEADING, *_ITEMS[1:], *_NEXT, kept="kdddkkkk") == []


def test_links() -> None:
    """They lead to other stories."""
    item = block("Leeks", at=f"{_BODY}>div.left>ul>li", kind=Kind.LIST_ITEM, linked=1.0)

    assert kept_again(_PROSE, _HEADING, item, item, item, *_NEXT) == []


def test_plain_text_has_no_columns() -> None:
    """Nothing there says what a line is."""
    text = page(_PROSE, _HEADING, *_ITEMS, *_NEXT, has_markup=False)

    assert not fates(ParallelSection(), surveyed(text), "kddddkkkk", points=-1.0)
