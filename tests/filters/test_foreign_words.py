"""Lines that speak as boilerplate does in an article that does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.foreign_words import ForeignWords
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed


def gone(*says: float, kept: str = "", lines: int = 1) -> list[int]:
    """Numbers of the blocks that go: the first are lines, the others paragraphs, and their words weigh as much."""
    blocks = [block("Label") if number < lines else block(PROSE) for number in range(len(says))]
    said = fates(ForeignWords(), replace(surveyed(page(*blocks)), says=says), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.BOILERPLATE}
    return list(said)


def test_a_line_of_other_words() -> None:
    """What half of the paragraphs say at least is what counts, not the mean."""
    assert gone(-2.3, 1.4, 1.4, -1.0) == [0]
    assert gone(-2.2, 1.4, 1.4, -1.0) == []


def test_an_article_that_speaks_so_all_along() -> None:
    """A guide to networks and shops."""
    assert gone(-2.3, 1.2, 1.2, 9.0) == []


def test_a_paragraph_of_other_words() -> None:
    """Length does not save it."""
    assert gone(0.0, 1.4, -2.3, 1.4) == [2]


def test_what_is_gone_already() -> None:
    """A verdict is a change of a decision, and only what is kept so far speaks for the article."""
    assert gone(-2.3, 1.4, 1.4, kept="dkk") == []
    assert gone(-2.3, 1.4, 0.5, 0.5, kept="kkdd") == [0]


def test_no_prose() -> None:
    """Nothing to hold it against."""
    assert gone(-2.3, lines=1) == []
    assert not fates(ForeignWords(), surveyed(page()))


@pytest.mark.parametrize(
    ("says", "has_markup", "numbers"), [(-2.6, True, []), (-4.0, True, []), (-2.6, False, []), (-4.0, False, [2])]
)
def test_an_item_of_the_articles_own_list(says: float, *, has_markup: bool, numbers: list[int]) -> None:
    """Rules and offers speak so, too; in plain text, where nothing says what is an item, only a little."""
    lines = (PROSE, "The town asks for three things:", "Cut the hedge", "Paint the wall", PROSE)
    some_page = page(*(block(line, at="p" if has_markup else "") for line in lines), has_markup=has_markup)
    some_survey = replace(surveyed(some_page), says=[2.0, 1.0, says, 1.0, 2.0])
    assert list(fates(ForeignWords(), some_survey)) == numbers


def test_a_quote() -> None:
    """Whom an article quotes may speak so; in plain text nothing says that it is one."""
    for has_markup, numbers in ((True, []), (False, [1])):
        drafts = (block(PROSE), block("We buy no tower.", kind=Kind.QUOTE), block(PROSE))
        some_survey = replace(surveyed(page(*drafts, has_markup=has_markup)), says=[2.0, -3.0, 2.0])
        assert list(fates(ForeignWords(), some_survey)) == numbers
