"""Length and punctuation of a block."""

from __future__ import annotations

import pytest

from cleanarticle.scorers.prose import Prose
from cleanarticle.words.sentence_ends import BRACKET, COLON, COMMA, ELLIPSIS, NO_END, OTHER_SIGN, QUOTED, SENTENCE
from tests.builders import block, measured, page, surveyed


def fact(name: str, text: str, words: int | None = None) -> float:
    """One fact of one block."""
    some_block = block(text) if words is None else block(text, words=words)
    return measured(Prose(), surveyed(page(some_block)))[name][0]


def test_length() -> None:
    """Words and characters."""
    found = measured(Prose(), surveyed(page(block("The old wall."))))

    assert found["words"] == [3]
    assert found["chars"] == [13]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The wall is old.", SENTENCE),
        ("Is it old?", SENTENCE),
        ("墙很旧。", SENTENCE),
        ("दीवार पुरानी है।", SENTENCE),
        ("He said “it is old.”", QUOTED),
        ("„Sie ist alt“", QUOTED),
        ("Read more:", COLON),
        ("更多：", COLON),
        ("The wall is…", ELLIPSIS),
        ("The wall is...", ELLIPSIS),
        ("The wall (old)", BRACKET),
        ("The wall,", COMMA),
        ("Old wall", NO_END),
        ("Walls of 1999", NO_END),
        ("Old wall »", QUOTED),
        ("Old wall |", OTHER_SIGN),
    ],
)
def test_end(text: str, end: int) -> None:
    """How the block ends, in any script."""
    assert fact("end", text) == end


@pytest.mark.parametrize(
    ("text", "commas"), [("One, two, three four", 0.5), ("One two", 0.0), ("One; two", 0.0), ("1、2，3", 1.0)]
)
def test_commas(text: str, commas: float) -> None:
    """Commas a word, those of Chinese and Japanese too."""
    assert fact("commas", text, len(text.split()) if " " in text else 2) == commas


def test_no_word_at_all() -> None:
    """A line of signs has no words and divides by none."""
    assert fact("commas", ",,,", 0) == 3.0


def test_a_page_without_blocks() -> None:
    """Every column is empty."""
    assert not any(measured(Prose(), surveyed(page())).values())
