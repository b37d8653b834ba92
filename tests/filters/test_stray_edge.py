"""Blocks that stand alone far from the article."""

from __future__ import annotations

import pytest

from cleanarticle.facts.survey import PageHints
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


def _summaries(*points: float, between: int = 8, at: str = _FAR) -> list[int]:
    """Numbers of the kept summaries below the article, each below others that went, that go."""
    tail = [draft for _ in points for draft in (*_others(2), block(at=at))]
    some_survey = surveyed(page(*_ARTICLE * 2, *_others(between), *tail))
    kept = "k" * 8 + "d" * between + "ddk" * len(points)
    measured = [5.0] * (8 + between)
    for own in points:
        measured += [-9.0, -9.0, own]
    said = StrayEdge()(some_survey, [fate == "k" for fate in kept], measured)
    return [verdict.block for verdict in said]


def test_the_last_few_blocks() -> None:
    """They go where much that went stands above and among them, and each is doubted."""
    assert _summaries(0.1, 0.3) == [18, 21]
    assert _summaries(0.1, 0.3, 1.0) == [18, 21, 24]


def test_last_blocks_that_stay() -> None:
    """One that is not doubted, a near one, many of them, and those of the article's own element."""
    assert _summaries(0.1, 2.0) == []
    assert _summaries(0.1, 0.3, between=2) == []
    assert _summaries(*[0.1] * 5) == []
    assert _summaries(0.1, 0.3, at=f"{_BODY}>p") == []


def test_last_blocks_that_stand_close() -> None:
    """Nothing that went stands between them: a part of the article may be set apart."""
    tail = [block(at=_FAR), block(at=_FAR)]
    assert not gone("k" * 8 + "d" * 8 + "kk", *_ARTICLE * 2, *_others(8), *tail, points=0.1)


def test_the_last_block_of_a_recipe() -> None:
    """The data of the page say that it is a step, wherever it stands."""
    hints = PageHints(recipe=frozenset({"foldinthewhites"}))
    drafts = (*_ARTICLE, *_others(3), block("Fold in the whites.", at=_FAR))
    assert not fates(StrayEdge(), surveyed(page(*drafts), hints=hints), "kkkkdddk", points=2.0)


@pytest.mark.parametrize(
    ("at", "description", "numbers"),
    [("h2", "Ferries will moor at the wall from May", []), ("h2", "", []), ("div>h2", "Ferries will moor", [1])],
)
def test_a_standfirst_far_above_the_article(at: str, description: str, numbers: list[int]) -> None:
    """A heading right below the headline, beside it, whatever the description has; a picture and shares stand below."""
    headline = block("The old wall", at="body>header>h1", kind=Kind.HEADING)
    standfirst = block("Ferries will moor at the wall from May", at=f"body>header>{at}", kind=Kind.HEADING)
    hints = PageHints(titles=("The old wall",), description=description, descriptions=(description,))
    some_survey = surveyed(page(headline, standfirst, *_others(9), *_ARTICLE), hints=hints)
    assert list(fates(StrayEdge(), some_survey, "dk" + "d" * 9 + "kkkk")) == numbers


@pytest.mark.parametrize(
    ("kept", "points", "codes"), [("kkkkdk", 2.0, True), ("kkkkk", 2.0, False), ("kkkkdk", 4.1, False)]
)
def test_a_last_heading(kept: str, points: float, codes: bool) -> None:  # noqa: FBT001 - a case
    """It goes where something that went stands right above, unless it is sure."""
    heading = block("More of the same", at=f"{_BODY}>h2", kind=Kind.HEADING)
    between = _others(kept.count("d"))
    at = len(kept) - 1
    assert gone(kept, *_ARTICLE, *between, heading, points=points) == ({at: "heads-nothing-left"} if codes else {})
