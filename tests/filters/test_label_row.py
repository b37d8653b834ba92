"""Short lines in a row below the article."""

from __future__ import annotations

import pytest

from cleanarticle.filters.label_row import LabelRow
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed


def gone(*texts: str, kept: str = "", prose: int = 3, kind: Kind = Kind.PARAGRAPH) -> list[int]:
    """Numbers of what goes of some lines below paragraphs, counted from the first line."""
    drafts = [block(PROSE)] * prose + [block(text, kind=kind) for text in texts]
    said = fates(LabelRow(), surveyed(page(*drafts)), kept and "k" * prose + kept)
    assert {verdict.species for verdict in said.values()} <= {Species.TAGS}
    return [number - prose for number in said]


def test_a_row() -> None:
    """Three lines of three words at most; what went already counts."""
    assert gone("Harbour", "The old wall", "Council") == [0, 1, 2]
    assert gone("Harbour", "The old wall", "Council", kept="kdk") == [0, 2]
    assert gone("Harbour", "The old wall") == []


@pytest.mark.parametrize("text", ["The old harbour wall", "It is done.", "3 votes", "Votes:"])
def test_a_line_that_is_no_label(text: str) -> None:
    """Too long, a sentence, a result, or what leads to a list: the row ends there."""
    assert gone("Harbour", text, "Council") == []


def test_where_the_article_goes_on() -> None:
    """Rows above a paragraph, items, and lines below a colon are the article's."""
    assert gone("Harbour", "Wall", "Council", PROSE) == []
    assert gone("Harbour", "Wall", "Council", kind=Kind.LIST_ITEM) == []
    assert gone("For it were:", "Harbour", "Wall", "Council") == []


def test_a_table_without_markup() -> None:
    """More lines than topics are, or hardly an article above them."""
    assert gone(*["Harbour"] * 8) == [*range(8)]
    assert gone(*["Harbour"] * 9) == []
    assert gone("Harbour", "Wall", "Council", prose=2) == []


def test_a_row_in_one_line() -> None:
    """Three labels and more with dots or bars between."""
    assert gone("Harbour · The old wall · Council") == [0]
    assert gone("Harbour | Wall | Council") == [0]
    assert gone("Harbour · Wall") == []
    assert gone("Harbour · 3 votes · Council") == []
    assert gone("Harbour · and what stands behind it · Council") == []
