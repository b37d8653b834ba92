"""What the words of short blocks say."""

from __future__ import annotations

import pytest

from cleanarticle.model import Kind
from cleanarticle.scorers.short_text import ShortText
from cleanarticle.words.lexicon import Lexicon
from tests.builders import block, measured, page, surveyed, words

_LEXICON = Lexicon({}, {}, {}, {}, {"share": -2.0, "photo": -1.0, "said": 1.5, "word": -9.0})


def found_in(*texts: str) -> dict[str, list[float]]:
    """The facts of a page with these paragraphs."""
    return measured(ShortText(), surveyed(page(*map(block, texts))), _LEXICON)


def test_known_words() -> None:
    """The sum of what is known; the mean is over all words read."""
    found = found_in("Share this, she said", "Nothing known")

    assert found["words-sum"] == [-0.5, 0.0]
    assert found["words-mean"] == [-0.5 / 4, 0.0]


@pytest.mark.parametrize("text", ["shared", "photos", "photo_1"])
def test_whole_words_only(text: str) -> None:
    """A part of a word is not the word."""
    assert found_in(text)["words-sum"] == [0.0]


def test_a_long_block_is_not_read() -> None:
    """Blocks over forty words are judged by their form."""
    assert found_in(words(40), words(41))["words-sum"] == [14 * -9.0, 0.0]


def test_only_the_opening_is_read() -> None:
    """Fourteen words."""
    thirteen = "x " * 13

    assert found_in(f"{thirteen} photo", f"{thirteen} x photo")["words-sum"] == [-1.0, 0.0]


def test_words_of_the_neighbours() -> None:
    """The sum of what a neighbour says, up to two blocks away; 0 outside the page."""
    found = found_in("Share this", "Photo", "she said")

    assert found["text-2"] == [0.0, 0.0, -2.0]
    assert found["text-1"] == [0.0, -2.0, -1.0]
    assert found["text+1"] == [-1.0, 1.5, 0.0]
    assert found["text+2"] == [1.5, 0.0, 0.0]


def test_the_heading_above() -> None:
    """How far up it is and what its words say; before the first, blocks are counted from the page's start."""
    heading = block("Share", kind=Kind.HEADING, at="body>h2")
    found = measured(ShortText(), surveyed(page(block(), heading, block(), block())), _LEXICON)

    assert found["since-heading"] == [0, 1, 0, 1]
    assert found["heading-words"] == [0.0, 0.0, -2.0, -2.0]


def test_distance_to_the_heading_has_an_end() -> None:
    """Far below a heading it does not matter how far."""
    found = measured(ShortText(), surveyed(page(*(block() for _ in range(40)))), _LEXICON)

    assert max(found["since-heading"]) == found["since-heading"][-1] == 30


def test_a_page_without_blocks() -> None:
    """Every column is empty."""
    assert not any(found_in().values())
