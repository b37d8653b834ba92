"""What is left of a page when a filter's turn comes."""

from __future__ import annotations

from cleanarticle.facts.left import left_of, sign_of, species_said
from tests.builders import PROSE, block, page, surveyed


def test_what_is_left() -> None:
    """Kept blocks, sorted, and the places where something went beside them."""
    survey = surveyed(page(block(PROSE), block("Harbour fees"), block(PROSE), block("Harbour map"), block(PROSE)))

    left = left_of(survey, [True, True, False, False, True])

    assert left.numbers == [0, 1, 4]
    assert [one.number for one in left.blocks] == [0, 1, 4]
    assert [one.number for one in left.lines] == [1]
    assert left.prose == [0, 4]
    assert left.begun == [4]
    assert left.ended == [1]


def test_it_follows_every_change() -> None:
    """The same list of decisions gives the same record, until one of them changes."""
    survey, kept = surveyed(page(block(PROSE), block(PROSE))), [True, True]
    first = left_of(survey, kept)

    assert left_of(survey, kept) is first
    kept[1] = False
    assert left_of(survey, kept).numbers == [0]
    assert left_of(survey, kept).ended == [0]
    assert first.numbers == [0, 1]


def test_pages_of_nothing() -> None:
    """A page without blocks, and one of which nothing is kept."""
    assert left_of(surveyed(page()), []).numbers == []
    nothing = left_of(surveyed(page(block(PROSE))), [False])
    assert (nothing.blocks, nothing.begun, nothing.ended) == ([], [], [])


def test_what_is_asked_twice() -> None:
    """Words without signs, and a page without phrases, say nothing the second time, either."""
    survey = surveyed(page(block(PROSE)))

    assert sign_of(survey, 0) is sign_of(survey, 0) is None
    assert species_said(survey) == species_said(survey) == set()
