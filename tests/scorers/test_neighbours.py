"""What the blocks on either side are."""

from __future__ import annotations

import pytest

from cleanarticle.lexicon import Lexicon
from cleanarticle.model import Kind
from cleanarticle.scorers.markup import KINDS
from cleanarticle.scorers.neighbours import Neighbours
from cleanarticle.sentence_ends import COLON, NO_END, SENTENCE
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


def test_class_words_two_blocks_away() -> None:
    """Nothing stands beyond the page's ends: no words, no log-odds."""
    lexicon = Lexicon({"a": 1.0, "b": 2.0, "c": 3.0}, {}, {}, {}, {})
    found = measured(Neighbours(), surveyed(page(*(block(at=f"body>p.{name}") for name in "abc"))), lexicon)

    assert found["names-2"] == [0.0, 0.0, 1.0]
    assert found["names+2"] == [3.0, 0.0, 0.0]


def test_links_and_kinds() -> None:
    """The share of links and the kind of a neighbour are seen from its side."""
    some_page = page(block(kind=Kind.HEADING, at="body>h2"), block(linked=0.25))
    found = measured(Neighbours(), surveyed(some_page))

    assert found["linked-1"] == [_OUTSIDE, 0.0]
    assert found["linked+1"] == [0.25, _OUTSIDE]
    assert found["kind-1"] == [_OUTSIDE, KINDS.index(Kind.HEADING)]
    assert found["kind+1"] == [KINDS.index(Kind.PARAGRAPH), _OUTSIDE]


def test_prose_of_a_neighbour() -> None:
    """Its share of the page's prose; a label beside it has none."""
    found = measured(Neighbours(), surveyed(page(block(), block("Photo"), block())))

    assert found["prose-1"] == [_OUTSIDE, 0.5, 0.0]
    assert found["prose+1"] == [0.0, 0.5, _OUTSIDE]


def test_class_words_of_a_neighbour() -> None:
    """The lowest log-odds of the class words of the neighbour's own element."""
    lexicon = Lexicon({"teaser": -2.0, "text": 1.0}, {}, {}, {}, {})
    some_page = page(block(at="body>div.teaser-text"), block(at="body>div.other"))
    found = measured(Neighbours(), surveyed(some_page), lexicon)

    assert found["names-1"] == [0.0, -2.0]
    assert found["names+1"] == [0.0, 0.0]


def test_opening_words_of_a_neighbour() -> None:
    """The log-odds of the words of a short neighbour; a long one's are not read."""
    lexicon = Lexicon({}, {}, {}, {}, {"share": -1.5, "word": -9.0})
    found = measured(Neighbours(), surveyed(page(block("Share this"), block(words(50)), block("Other"))), lexicon)

    assert found["text-1"] == [0.0, -1.5, 0.0]
    assert found["text+1"] == [0.0, 0.0, 0.0]


def test_same_path_as_the_next() -> None:
    """Two elements of equal tags and classes all the way up are on one path."""
    some_page = page(block(at="body>div.a#1>p"), block(at="body>div.a#2>p"), block(at="body>div.b>p"))

    assert measured(Neighbours(), surveyed(some_page))["same-path+1"] == [True, False, False]


def test_a_heading_sees_the_text_below_it() -> None:
    """Words and links of the next block that is no heading, whatever headings stand between."""
    some_page = page(
        block("One", kind=Kind.HEADING, at="body>h2"),
        block("Two", kind=Kind.HEADING, at="body>h3"),
        block(words(20), linked=0.1),
    )
    found = measured(Neighbours(), surveyed(some_page))

    assert found["next-words"] == [20, 20, 0]
    assert found["next-linked"] == [0.1, 0.1, 0]


def test_text_sees_the_heading_above_it() -> None:
    """How far up it is and what its words say; before the first heading blocks are counted from the page's start."""
    lexicon = Lexicon({}, {}, {}, {}, {"comments": -2.5})
    some_page = page(block(), block("Comments", kind=Kind.HEADING, at="body>h2"), block(), block())
    found = measured(Neighbours(), surveyed(some_page), lexicon)

    assert found["since-heading"] == [0, 1, 0, 1]
    assert found["heading-words"] == [0.0, 0.0, -2.5, -2.5]


def test_distance_to_the_heading_has_an_end() -> None:
    """Far below a heading it does not matter how far."""
    found = measured(Neighbours(), surveyed(page(*(block() for _ in range(40)))))

    assert max(found["since-heading"]) == found["since-heading"][-1] == 30
