"""Lists of plain text below a line that ends with a colon."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.led_list import LedList
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed

_LEAD = "The council asked for three things:"
_ITEMS = ("a wall of stone", "a light at night", "a bench")


def kept_again(*texts: str, kept: str, points: float = -1.0, has_markup: bool = False) -> list[int]:
    """Numbers of the lines that come back."""
    drafts = [block(text, at="p" if has_markup else "") for text in texts]
    some_survey = surveyed(
        page(*drafts, has_markup=has_markup), phrases={Species.TEASER_INLINE: {"exact": ["read on"]}}
    )
    said = fates(LedList(), some_survey, kept, points=points)
    assert all(verdict.keep for verdict in said.values())
    return list(said)


def test_the_whole_list() -> None:
    """With the line that leads into it."""
    assert kept_again(PROSE, _LEAD, *_ITEMS, PROSE, kept="kddddk") == [1, 2, 3, 4]


def test_something_stands_below() -> None:
    """A notice between the list and the next paragraph is no item."""
    assert kept_again(PROSE, _LEAD, *_ITEMS, "Read on", PROSE, kept="kkdkddk") == [2, 4]


def test_a_sentence_that_leads_into_a_list() -> None:
    """In languages that need no colon words say so; each character is a token there, and more may speak against it."""
    texts = (PROSE, "The council asked for the following things.", *_ITEMS, PROSE)
    drafts = [block(text, at="") for text in texts]
    plain = surveyed(page(*drafts, has_markup=False))
    led = replace(plain, words=replace(plain.words, leads=frozenset({"the following"})))
    unspaced = replace(led, words=replace(led.words, factor=2))
    assert list(fates(LedList(), plain, "kkdddk", points=-2.0)) == []
    assert list(fates(LedList(), led, "kkdddk", points=-2.0)) == [2, 3, 4]
    assert list(fates(LedList(), led, "kkdddk", points=-3.0)) == []
    assert list(fates(LedList(), unspaced, "kkdddk", points=-3.0)) == [2, 3, 4]


@pytest.mark.parametrize("lead", ["Read on", "More here:", "The council asked for three things"])
def test_no_lead(lead: str) -> None:
    """A cue, a label, or a line without a colon."""
    assert kept_again(PROSE, lead, *_ITEMS, PROSE, kept="kddddk") == []


def test_no_article_around() -> None:
    """One line is no list; with nothing kept near, it is another part of the page's."""
    assert kept_again(PROSE, _LEAD, _ITEMS[0], PROSE, kept="kddk") == []
    assert kept_again(PROSE, PROSE, _LEAD, *_ITEMS, *["Read on"] * 5, kept="kk" + "d" * 9) == []


def test_little_evidence() -> None:
    """Below the limit more speaks against the lines; with markup there is better evidence."""
    assert kept_again(PROSE, _LEAD, *_ITEMS, PROSE, kept="kddddk", points=-2.6) == []
    assert kept_again(PROSE, _LEAD, *_ITEMS, PROSE, kept="kddddk", has_markup=True) == []


def test_an_item_between_two_that_stay() -> None:
    """It stays with them although its words are those of boilerplate; at the list's end it does not."""
    drafts = [block(text, at="") for text in (PROSE, _LEAD, *_ITEMS, PROSE)]
    some_survey = surveyed(page(*drafts, has_markup=False))
    for place, numbers in ((3, [3]), (4, [])):
        says = [-2.6 if number == place else 0.0 for number in range(len(drafts))]
        kept = [number != place for number in range(len(drafts))]
        said = LedList()(replace(some_survey, says=says), [*kept[:-1], place == 3], [-1.0] * len(drafts))
        assert [verdict.block for verdict in said] == numbers


def of_page(*items: str, kept: str, lead: str = _LEAD, linked: float = 0.0, points: float = -1.0) -> list[int]:
    """Numbers of the items of a list with markup that come back."""
    drafts = [block(text, kind=Kind.LIST_ITEM, at="body>ul>li", linked=linked) for text in items]
    some_survey = surveyed(page(block(), block(lead), *drafts, block()))
    return list(fates(LedList(), some_survey, kept, points=points))


def test_a_list_of_a_page() -> None:
    """Comes back where all of it went, below a kept line with a colon."""
    assert of_page(*_ITEMS, kept="kkdddk") == [2, 3, 4]
    assert of_page(*_ITEMS, kept="kkddkk") == []
    assert of_page(*_ITEMS, kept="kddddk") == []
    assert of_page(*_ITEMS, kept="kkdddd") == []
    assert of_page(_ITEMS[0], kept="kkdk") == []


def test_lists_of_a_page_that_may_be_the_sites() -> None:
    """Links, what evidence is sure of, and what stands below a label."""
    assert of_page(*_ITEMS, kept="kkdddk", linked=1.0) == []
    assert of_page(*_ITEMS, kept="kkdddk", points=-3.0) == []
    assert of_page(*_ITEMS, kept="kkdddk", lead="More of this:") == []
    assert of_page(*_ITEMS, kept="kkdddk", lead="The council asked for three things.") == []


def test_a_list_in_the_dump_of_a_page() -> None:
    """Comes back where most of it stays."""
    lead = "The council asked the town for these four things:"
    far = [block(f"Other matters of the town {number}", at="") for number in range(200)]
    drafts = [block(text, at="") for text in (PROSE, lead, *_ITEMS, PROSE)]
    for kept, numbers in (("kkkdkk", [3]), ("kkddkk", []), ("kkkdkd", []), ("kdkdkk", [])):
        lines = surveyed(page(*drafts, *far, has_markup=False))
        assert list(fates(LedList(), lines, kept + "d" * len(far), points=-2.6)) == numbers
