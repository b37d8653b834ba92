"""Lists and tables as wholes."""

from __future__ import annotations

from cleanarticle.model import Kind
from cleanarticle.scorers.lists import Lists
from tests.builders import block, measured, page, surveyed


def test_a_list() -> None:
    """Its items know how many they are, and what they are made of."""
    items = [block(text, at="body>ul>li", kind=Kind.LIST_ITEM) for text in ("No cars on it.", "No dogs")]
    found = measured(Lists(), surveyed(page(block(), block("The rules are these:"), *items)))

    assert found["list-blocks"] == [0, 0, 2, 2]
    assert found["list-words"] == [0, 0, 3, 3]
    assert found["list-sentences"] == [0, 0, 0.5, 0.5]
    assert found["list-led-in"] == [0, 0, 1, 1]


def test_a_list_in_a_list() -> None:
    """The outermost counts."""
    items = [block("One", at="body>ul>li"), block("Two", at="body>ul>li>ul>li"), block("Three", at="body>ul>li")]
    assert measured(Lists(), surveyed(page(block(), *items)))["list-blocks"] == [0, 3, 3, 3]


def test_an_empty_page() -> None:
    """No block, no list."""
    assert measured(Lists(), surveyed(page()))["list-blocks"] == []
