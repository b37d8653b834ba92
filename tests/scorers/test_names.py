"""What class and id words say."""

from __future__ import annotations

from cleanarticle.scorers.names import Names
from cleanarticle.words.lexicon import Lexicon
from tests.builders import block, measured, page, surveyed

_LEXICON = Lexicon({"body": 2.0, "related": -3.0, "list": -1.0}, {"credit": -2.0, "quote": 0.5}, {}, {}, {})


def found_at(*places: str) -> dict[str, list[float]]:
    """The facts of a page with a paragraph at each place."""
    return measured(Names(), surveyed(page(*(block(at=place) for place in places))), _LEXICON)


def test_own_words() -> None:
    """Lowest and sum of the words of the block's own element."""
    found = found_at("html>p.related-body", "html>p.story")

    assert found["own-lowest"] == [-3.0, 0.0]
    assert found["own-sum"] == [-1.0, 0.0]


def test_words_of_the_parent() -> None:
    """The element right above, not the one above that."""
    found = found_at("html>div.body>p", "html>div.body>div>p")

    assert found["parent-highest"] == [2.0, 0.0]
    assert found["parent-lowest"] == [2.0, 0.0]


def test_words_of_all_elements_around() -> None:
    """Lowest, highest and sum from the root to the block, its own element among them."""
    found = found_at("html>div.body>div.related>p.list", "html>div.body>p")

    assert found["around-lowest"] == [-3.0, 0.0]
    assert found["around-highest"] == [2.0, 2.0]
    assert found["around-sum"] == [-2.0, 2.0]


def test_siblings_say_nothing() -> None:
    """The words of an element beside the block are not the block's."""
    found = found_at("html>div.related#1>p", "html>div.story#2>p")

    assert found["around-sum"] == [-3.0, 0.0]


def test_words_of_inline_elements() -> None:
    """A <span class="credit"> in the block."""
    some_page = page(block(inline_words=("credit", "quote")), block(inline_words=("body",)), block())
    found = measured(Names(), surveyed(some_page), _LEXICON)

    assert found["inline-lowest"] == [-2.0, 0.0, 0.0]


def test_a_page_without_blocks() -> None:
    """Every column is empty."""
    assert not any(measured(Names(), surveyed(page()), _LEXICON).values())


def test_words_of_the_neighbours() -> None:
    """The lowest of the neighbour's own element, up to two blocks away; 0 outside the page."""
    found = found_at("html>p.body", "html>p.related-body", "html>p.list")

    assert found["names-2"] == [0.0, 0.0, 2.0]
    assert found["names-1"] == [0.0, 2.0, -3.0]
    assert found["names+1"] == [-3.0, -1.0, 0.0]
    assert found["names+2"] == [-1.0, 0.0, 0.0]
