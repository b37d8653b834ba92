"""Lists of other stories' first words."""

from __future__ import annotations

from cleanarticle.filters.cut_summaries import CutSummaries
from cleanarticle.model import Species
from tests.builders import Draft, block, fates, page, styled, surveyed

_CUT = ("Ferry back ", 0, "/ferry"), ("The ferry left on Monday, two years after the...", 0, "")


def _item(*pieces: tuple[str, int, str], at: str = "body>ul.latest>li") -> Draft:
    return block(at=at, linked=0.2 if any(href for *_, href in pieces) else 0.0, **styled(*pieces))


def gone(*drafts: Draft, kept: str = "") -> list[int]:
    """Numbers of what goes."""
    said = fates(CutSummaries(), surveyed(page(*drafts)), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.TEASER_LIST}
    return list(said)


def test_three_of_a_kind() -> None:
    """Those that have gone already count, too; what stands around them stays."""
    assert gone(block(), *[_item(*_CUT)] * 3, block()) == [1, 2, 3]
    assert gone(block(), *[_item(*_CUT)] * 3, block(), kept="kdkdk") == [2]


def test_two_are_no_list() -> None:
    """A writer may trail off."""
    assert gone(block(), *[_item(*_CUT)] * 2, block(), _item(*_CUT)) == []


def test_no_headline_before_it() -> None:
    """Without a link, with one further in, or with an end."""
    assert gone(*[_item(("The ferry left...", 0, ""))] * 3) == []
    assert gone(*[_item(("See ", 0, ""), ("the ferry", 0, "/ferry"), (" again...", 0, ""))] * 3) == []
    assert gone(*[_item(("Ferry back ", 0, "/ferry"), ("It left on Monday.", 0, ""))] * 3) == []


def test_other_places() -> None:
    """Neighbours of another path are none of the list."""
    assert gone(_item(*_CUT), _item(*_CUT, at="body>div>p"), _item(*_CUT)) == []


def test_the_summary_that_others_left_behind() -> None:
    """Most of its path went, and half of them are cut short; where they stayed, a writer trails off."""
    drafts = [block("The ferry left on Monday, two years after the…", at="body>div.teaser>p")] * 3
    others = [block("The ferry left on Monday.", at="body>div.teaser>p")] * 4

    assert gone(block(), *drafts, kept="kdkd") == [2]
    assert gone(block(), *drafts, kept="kkkd") == []
    assert gone(block(), *drafts, *others, kept="kdkddddd") == []
