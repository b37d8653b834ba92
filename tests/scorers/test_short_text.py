"""What the words of short blocks say."""

from __future__ import annotations

import pytest

from cleanarticle.lexicon import Lexicon
from cleanarticle.scorers.short_text import ShortText
from tests.builders import block, measured, page, surveyed, words

_LEXICON = Lexicon({}, {}, {}, {}, {"share": -2.0, "photo": -1.0, "said": 1.5, "word": -9.0})


def found_in(*texts: str) -> dict[str, list[float]]:
    """The facts of a page with these paragraphs."""
    return measured(ShortText(), surveyed(page(*map(block, texts))), _LEXICON)


def test_known_words() -> None:
    """Lowest, highest and sum of what is known; the mean is over all words read."""
    found = found_in("Share this, she said", "Nothing known")

    assert found["words-lowest"] == [-2.0, 0.0]
    assert found["words-highest"] == [1.5, 0.0]
    assert found["words-sum"] == [-0.5, 0.0]
    assert found["words-mean"] == [-0.5 / 4, 0.0]


@pytest.mark.parametrize("text", ["shared", "photos", "photo_1"])
def test_whole_words_only(text: str) -> None:
    """A part of a word is not the word."""
    assert found_in(text)["words-sum"] == [0.0]


def test_a_long_block_is_not_read() -> None:
    """Blocks over forty words are judged by their form."""
    assert found_in(words(40), words(41))["words-lowest"] == [-9.0, 0.0]


def test_only_the_opening_is_read() -> None:
    """Fourteen words."""
    thirteen = "x " * 13

    assert found_in(f"{thirteen} photo", f"{thirteen} x photo")["words-sum"] == [-1.0, 0.0]
