"""Lists and tables that are decided as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from cleanarticle.facts.list_nodes import are_links
from cleanarticle.filters import together
from cleanarticle.filters.together import Together
from cleanarticle.model import Block, Kind, Species, Verdict
from tests.builders import PROSE, Draft, block, page, surveyed

_BODY = "body>div.body"


def _items(*texts: str, linked: float = 0.0) -> list[Draft]:
    return [block(text, at=f"{_BODY}>ul>li", kind=Kind.LIST_ITEM, linked=linked) for text in texts]


def _said(drafts: list[Draft], points: list[float], *, has_markup: bool = True) -> dict[int, Verdict]:
    paragraph = block(PROSE, at=f"{_BODY}>p")
    some_page = page(paragraph, *drafts, paragraph, paragraph, has_markup=has_markup)
    evidence = [3.0, *points, 3.0, 3.0]
    said = Together()(surveyed(some_page), [own >= 0 for own in evidence], evidence)
    return {verdict.block: verdict for verdict in said}


def test_the_mean_decides() -> None:
    """By words: one long item outweighs two labels."""
    items = _items("No cars on the old wall after dark on any day", "No dogs", "No fires")

    assert {number: said.keep for number, said in _said(items, [2.0, -1.0, 1.0]).items()} == {2: True}
    assert {number: said.keep for number, said in _said(items, [-2.0, 1.0, -1.0]).items()} == {2: False}


def _with_links(path: str) -> dict[int, Verdict]:
    """What is said of two items, between which links that go stand at a path."""
    links = [
        block(text, at=f"{_BODY}>ul>{path}ul.more>li", kind=Kind.LIST_ITEM, linked=1.0)
        for text in ("The ferry runs again after a winter in the yard", "The price of fish falls for the third week")
    ]
    return _said([*_items("No cars on the wall"), *links, *_items("No fires")], [1.0, -3.0, -3.0, -0.5])


def test_links_put_between_the_items_do_not_count() -> None:
    """They went as a list of their own; those of an item are part of its list."""
    assert {number: said.keep for number, said in _with_links("").items()} == {4: True}
    assert {number: said.keep for number, said in _with_links("li>").items()} == {1: False}


def test_what_agrees_is_left_alone() -> None:
    """A list of which all stays, or all goes, has nothing to decide."""
    assert not _said(_items("One", "Two"), [1.0, 1.0])
    assert not _said(_items("One", "Two"), [-1.0, -1.0])


def test_what_speaks_as_boilerplate_is_not_brought_in() -> None:
    """A line of a list that stays, whose words are those of boilerplate."""
    items = _items("No cars on the old wall after dark on any day", "Subscribe today", "No fires")
    paragraph = block(PROSE, at=f"{_BODY}>p")
    survey = surveyed(page(paragraph, *items, paragraph, paragraph))
    survey = replace(survey, says=(0.0, 0.0, -2.5, 0.0, 0.0, 0.0))
    points = [3.0, 2.0, -1.0, -1.0, 3.0, 3.0]

    assert [one.block for one in Together()(survey, [own >= 0 for own in points], points)] == [3]


def _led(lead: str, below: str = f"{_BODY}>p", points: float = -0.9, linked: float = 1.0) -> list[int]:
    """Numbers of the items that come back below a line, of a list of which one had stayed."""
    items = _items("The harbour office", "The town hall", linked=linked)
    above = [block(PROSE, at=f"{_BODY}>p"), block(PROSE, at=f"{_BODY}>p"), block(lead, at=f"{_BODY}>p")]
    drafts = [*above, *items, block(PROSE, at=below)]
    evidence = [3.0, 3.0, 3.0, points, 0.1, 3.0]
    said = Together()(surveyed(page(*drafts)), [own >= 0 for own in evidence], evidence)
    return [verdict.block for verdict in said if verdict.keep]


def test_a_list_that_the_article_leads_to() -> None:
    """Below a line with a colon little has to speak for its items; a label, or what ends the article, leads to none."""
    assert _led("Tickets can be bought from:") == [3]
    assert _led("Tickets can be bought there.") == []
    assert _led("Related stories:") == []
    assert _led("Tickets can be bought from:", "body>div.foot>p") == []
    assert _led("Tickets can be bought from:", points=-3.0) == []
    assert _led("Tickets can be bought from:", linked=0.4) == []


def test_a_list_of_links_was_teasers() -> None:
    """What went is named by what the list is made of."""
    said = _said(_items("Ferry runs again", "Fish prices fall", linked=1.0), [0.5, -2.0])

    assert [one.species for one in said.values()] == [Species.TEASER_LIST]


def test_plain_text_has_no_lists() -> None:
    """There is no element to decide."""
    assert not _said(_items("One", "Two"), [1.0, -1.0], has_markup=False)


def test_a_layout_table_is_no_table() -> None:
    """A table that holds the main element is how the page is laid out."""
    cells = [block(PROSE, at="body>table>tr>td>div.body>p"), block("Label", at="body>table>tr>td>div.body>b#1")]
    some_page = page(*cells)

    assert not list(Together()(surveyed(some_page), [True, False], [3.0, -1.0]))


def test_a_list_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes with a list of thousands was asked for each item whether the list is links: 16 s for 200 kB."""
    looked: list[int] = []

    def count(blocks: Sequence[Block]) -> bool:
        looked.append(len(blocks))
        return are_links(blocks)

    monkeypatch.setattr(together, "are_links", count)

    said = _said(_items(*["No dogs on the wall"] * 8), [-2.0, *[1.0] * 3, *[-1.0] * 4])

    assert {verdict.species for verdict in said.values()} == {Species.BOILERPLATE}
    assert (len(said), len(looked)) == (3, 2)  # may it be led by a colon, and what is it
