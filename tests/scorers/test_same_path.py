"""Paragraphs of one article share their path and their parents."""

from __future__ import annotations

from math import log1p

import pytest

from cleanarticle.scorers.same_path import SamePath
from tests.builders import PROSE, block, measured, page, surveyed

_LABEL = "Two words"


def test_path() -> None:
    """Share of the page's prose on the path, and what else stands on it."""
    some_page = page(block(at="body>p"), block(_LABEL, at="body>p", linked=0.5), block(at="body>div"))
    found = measured(SamePath(), surveyed(some_page))

    assert found["path-share"] == [0.5, 0.5, 0.5]
    assert found["path-purity"] == [*[pytest.approx(len(PROSE) / (len(PROSE) + len(_LABEL)))] * 2, 1.0]
    assert found["path-blocks"] == [2, 2, 1]
    assert found["path-words"] == [(len(PROSE.split()) + 2) / 2] * 2 + [len(PROSE.split())]
    assert found["path-linked"] == [0.25, 0.25, 0.0]


def test_a_class_makes_another_path() -> None:
    """<p> and <p class="lead"> are two; so is a <p> in another <div>."""
    some_page = page(block(at="body>p"), block(at="body>p.lead"), block(at="body>div>p"))

    assert measured(SamePath(), surveyed(some_page))["path-blocks"] == [1, 1, 1]


def test_parents() -> None:
    """Shares of the prose under the parent, the grandparent and the one above."""
    some_page = page(
        block(at="html>body>main>div#1>p"), block(at="html>body>main>div#2>p"), block(at="html>body>aside>div>p")
    )
    found = measured(SamePath(), surveyed(some_page))
    third, two = pytest.approx(1 / 3), pytest.approx(2 / 3)

    assert found["parent-share"] == [third, third, third]
    assert found["grandparent-share"] == [two, two, third]
    assert found["great-grandparent-share"] == [pytest.approx(1.0)] * 3


def test_purity_and_links_of_the_parent() -> None:
    """How much of the parent's text is prose, how much link, and how much text it is."""
    some_page = page(block(at="body>div>p"), block(_LABEL, at="body>div>p", linked=0.5))
    found = measured(SamePath(), surveyed(some_page))
    chars = len(PROSE) + len(_LABEL)

    assert found["parent-purity"] == [pytest.approx(len(PROSE) / chars)] * 2
    assert found["parent-linked"] == [pytest.approx(0.5 * len(_LABEL) / chars)] * 2
    assert found["parent-chars"] == [pytest.approx(log1p(chars))] * 2


def test_above_the_root_stands_the_root() -> None:
    """A block near the root has no great-grandparent; the root stands in."""
    found = measured(SamePath(), surveyed(page(block(at="body>p"))))

    assert found["grandparent-share"] == found["great-grandparent-share"] == [1.0]


def test_a_page_without_blocks() -> None:
    """Every column is empty."""
    assert not any(measured(SamePath(), surveyed(page())).values())
