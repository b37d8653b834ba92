"""The element that holds most of the prose."""

from __future__ import annotations

from math import log1p

import pytest

from cleanarticle.scorers.container import Container
from tests.builders import PROSE, block, measured, page, surveyed


def test_in_main() -> None:
    """Blocks in the deepest element that holds most of the prose are; prose beside it is not."""
    some_page = page(block(at="body>main>p"), block(at="body>main>p"), block(at="body>aside>p"))
    found = measured(Container(), surveyed(some_page))

    assert found["in-main"] == [True, True, False]


def test_levels() -> None:
    """Steps up from the main element to what encloses both, and from there down to the block's own element."""
    some_page = page(
        block(at="body>main>div>p"),
        block(at="body>main>div>p"),
        block(at="body>main>ul>li>p"),
        block(at="body>p"),
    )
    found = measured(Container(), surveyed(some_page))

    assert found["levels-above"] == [0, 0, 1, 2]
    assert found["levels-below"] == [1, 1, 3, 1]


def test_prose() -> None:
    """The block's share of the page's prose, and how much there is."""
    found = measured(Container(), surveyed(page(block(), block(), block("Label"))))

    assert found["prose"] == [0.5, 0.5, 0.0]
    assert found["page-prose"] == [pytest.approx(log1p(2 * len(PROSE)))] * 3


def test_repeated_items() -> None:
    """Cards of a teaser list are siblings of one path; a block knows how many there are and what one holds."""
    cards = [block(text, at=f"body>div.card#{card}>p", linked=0.5) for card in (1, 2, 3) for text in ("Title", "Text")]
    found = measured(Container(), surveyed(page(*cards)))

    assert found["items"] == [3] * 6
    assert found["item-blocks"] == [2] * 6
    assert found["item-linked"] == [0.5] * 6


def test_elements_of_other_classes_are_no_items() -> None:
    """Siblings that differ in class do not repeat."""
    some_page = page(block("One", at="body>div.a>p"), block("Two", at="body>div.b>p"))

    assert measured(Container(), surveyed(some_page))["items"] == [1, 1]


def test_siblings() -> None:
    """Blocks of the same parent before."""
    some_page = page(block(at="body>div#1>p"), block(at="body>div#1>p"), block(at="body>div#2>p"))

    assert measured(Container(), surveyed(some_page))["siblings-before"] == [0, 1, 0]


def test_a_page_without_blocks() -> None:
    """Every column is empty."""
    assert not any(measured(Container(), surveyed(page())).values())
