"""Blocks that stand alone far from the article."""

from __future__ import annotations

import pytest

from cleanarticle.filters.stray_edge import StrayEdge
from cleanarticle.model import Kind
from tests.builders import Draft, block, fates, page, surveyed

_BODY = "body>main>div>div.body"
_ARTICLE = [block(at=f"{_BODY}>p") for _ in range(4)]
_FAR = "body>footer>div>div>p"


def _others(count: int) -> list[Draft]:
    return [block("Ferries", at="body>aside>ul>li", kind=Kind.LIST_ITEM) for _ in range(count)]


def gone(kept: str, *drafts: Draft, points: float = 2.0) -> dict[int, str]:
    """The codes by which blocks go."""
    said = fates(StrayEdge(), surveyed(page(*drafts)), kept, points=points)
    return {number: verdict.code for number, verdict in said.items() if not verdict.keep}


@pytest.mark.parametrize(("between", "codes"), [(2, {}), (3, {7: "far-below"})])
def test_the_last_block(between: int, codes: dict[int, str]) -> None:
    """It goes where three blocks or more that went stand between, and another part of the page begins."""
    assert gone("kkkk" + "d" * between + "k", *_ARTICLE, *_others(between), block(at=_FAR)) == codes


def test_the_last_block_of_the_article() -> None:
    """What shares the article's element comes after a box."""
    assert not gone("kkkkdddk", *_ARTICLE, *_others(3), block(at=f"{_BODY}>p"))


def test_the_last_block_below_a_quotation() -> None:
    """That what stands right above it has an element of its own says nothing: the paragraphs above share its own."""
    quotation = block(at=f"{_BODY}>div>blockquote>div>p.said")
    assert not gone("kkkkkdddk", *_ARTICLE, quotation, *_others(3), block(at=f"{_BODY}>p"))


@pytest.mark.parametrize(("points", "codes"), [(0.5, {0: "heads-nothing"}), (1.5, {})])
def test_a_first_heading(points: float, codes: dict[int, str]) -> None:
    """It goes where nine blocks or more that went stand below it, if other evidence doubts it, too."""
    heading = block("Our ferries", at="body>header>h2", kind=Kind.HEADING)
    assert gone("k" + "d" * 9 + "kkkk", heading, *_others(9), *_ARTICLE, points=points) == codes
    assert not gone("k" + "d" * 8 + "kkkk", heading, *_others(8), *_ARTICLE, points=points)


def test_no_article_to_be_far_from() -> None:
    """Three blocks are too few; plain text has no parts."""
    assert not gone("kkdddk", *_ARTICLE[:2], *_others(3), block(at=_FAR))
    text = page(*_ARTICLE, *_others(3), block(at=_FAR), has_markup=False)
    assert not fates(StrayEdge(), surveyed(text), "kkkkdddk")
