"""Length of words, case and separators of a line."""

from __future__ import annotations

import pytest

from cleanarticle.scorers.letters import Letters
from tests.builders import block, measured, page, surveyed


def fact(name: str, text: str, words: int | None = None) -> float:
    """One fact of one line."""
    some_block = block(text) if words is None else block(text, words=words)
    return measured(Letters(), surveyed(page(some_block)))[name][0]


def test_word_length() -> None:
    """Characters a word; a line of signs has no words and divides by none."""
    assert fact("word-length", "The old wall.") == pytest.approx(13 / 3)
    assert fact("word-length", "***", 0) == 3.0


@pytest.mark.parametrize(("text", "share"), [("The Old Wall", 1.0), ("The old wall", 1 / 3), ("old 12 wall", 0.0)])
def test_capitals(text: str, share: float) -> None:
    """Share of the words that start with a capital."""
    assert fact("capitals", text) == pytest.approx(share)


def test_capitals_are_counted_in_the_opening_only() -> None:
    """Beyond the first words nothing is read."""
    assert fact("capitals", " ".join(["word"] * 25 + ["Word"] * 25)) == 0.0


@pytest.mark.parametrize(
    ("text", "kind"),
    [("The", 1), ("the", 2), ("3rd", 3), ("“The", 4), ('"The', 4), ("墙", 5), ("- the", 6), ("(the", 6)],
)
def test_start(text: str, kind: int) -> None:
    """Capital, small letter, digit, quotation mark, letter without case, anything else."""
    assert fact("start", text) == kind


@pytest.mark.parametrize(
    ("text", "count"), [("Home | News • Sport · Mail", 3), ("and/or", 1), ("well-known - twice", 0)]
)
def test_separators(text: str, count: int) -> None:
    """Signs that set labels apart; hyphens and dashes are prose, too."""
    assert fact("separators", text) == count


def test_a_page_without_lines() -> None:
    """Every column is empty."""
    assert not any(measured(Letters(), surveyed(page())).values())
