"""What the blocks on either side are."""

from __future__ import annotations

import pytest

from cleanarticle.model import Kind
from cleanarticle.scorers.neighbours import Neighbours
from cleanarticle.words.sentence_ends import COLON, NO_END, SENTENCE
from tests.builders import block, measured, page, surveyed, words

_OUTSIDE = -1


@pytest.mark.parametrize("count", range(4))
def test_few_blocks(count: int) -> None:
    """Every fact has one number per block, also where there are fewer blocks than neighbours to look at."""
    found = measured(Neighbours(), surveyed(page(*(block(words(12)) for _ in range(count)))))

    assert {len(column) for column in found.values()} == {count}


def test_words_of_the_blocks_on_either_side() -> None:
    """Beyond the page's ends there is nothing."""
    found = measured(Neighbours(), surveyed(page(*(block(words(count)) for count in (11, 12, 13)))))

    assert found["words-1"] == [_OUTSIDE, 11, 12]
    assert found["words+1"] == [12, 13, _OUTSIDE]


def test_ends_of_the_blocks_on_either_side() -> None:
    """A line before an unfinished one is read in another light than one before a sentence."""
    found = measured(Neighbours(), surveyed(page(block("It said:"), block("A title"), block("It is."))))

    assert found["end-1"] == [_OUTSIDE, COLON, NO_END]
    assert found["end+1"] == [NO_END, SENTENCE, _OUTSIDE]


def test_links() -> None:
    """The share of links of a neighbour."""
    some_page = page(block(), block(linked=0.25))
    found = measured(Neighbours(), surveyed(some_page))

    assert found["linked-1"] == [_OUTSIDE, 0.0]
    assert found["linked+1"] == [0.25, _OUTSIDE]


def test_same_path_as_the_next() -> None:
    """Two elements of equal tags and classes all the way up are on one path."""
    some_page = page(block(at="body>div.a#1>p"), block(at="body>div.a#2>p"), block(at="body>div.b>p"))

    assert measured(Neighbours(), surveyed(some_page))["same-path+1"] == [True, False, False]


def test_a_heading_sees_the_text_below_it() -> None:
    """Words of the next block that is no heading, whatever headings stand between."""
    some_page = page(
        block("One", kind=Kind.HEADING, at="body>h2"),
        block("Two", kind=Kind.HEADING, at="body>h3"),
        block(words(20)),
    )
    found = measured(Neighbours(), surveyed(some_page))

    assert found["next-words"] == [20, 20, 0]
