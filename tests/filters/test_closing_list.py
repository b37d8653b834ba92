"""Sentences that are listed at an article's end."""

from __future__ import annotations

from cleanarticle.filters.closing_list import ClosingList
from cleanarticle.model import Kind, Species
from tests.builders import Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")
_LEAD = block("Update:", at=f"{_BODY}>p")
_NEWS = ("The mill has closed.", "Its owner has told us why.", "Halmark town will buy it.")


def _items(*texts: str, at: str = f"{_BODY}>ul", linked: float = 0.5) -> list[Draft]:
    return [
        block(text, at=f"{at}>li#{number}", kind=Kind.LIST_ITEM, linked=linked) for number, text in enumerate(texts)
    ]


def kept_again(kept: str, *drafts: Draft) -> list[int]:
    """Numbers of the blocks that stay after all."""
    some_survey = surveyed(page(*drafts), phrases={Species.SHARE: {"exact": ["share this."]}})
    return list(fates(ClosingList(), some_survey, kept, points=-9.0))


def test_sentences_below_a_colon() -> None:
    """They stay with the line above them."""
    assert kept_again("kdddd", _PROSE, _LEAD, *_items(*_NEWS)) == [1, 2, 3, 4]


def test_other_lists() -> None:
    """Headlines, links, two items, below no colon or no prose that stays, elsewhere, and what a phrase knows."""
    assert kept_again("kdddd", _PROSE, _LEAD, *_items(*_NEWS[:2], "Why the mill closed")) == []
    assert kept_again("kdddd", _PROSE, _LEAD, *_items(*_NEWS[:2], "Why did the mill close?")) == []
    assert kept_again("kdddd", _PROSE, _LEAD, *_items(*_NEWS, linked=1.0)) == []
    assert kept_again("kddd", _PROSE, _LEAD, *_items(*_NEWS[:2])) == []
    assert kept_again("kdddd", _PROSE, block("Update", at=f"{_BODY}>p"), *_items(*_NEWS)) == []
    assert kept_again("ddddd", _PROSE, _LEAD, *_items(*_NEWS)) == []
    assert kept_again("kdddd", _PROSE, _LEAD, *_items(*_NEWS, at="body>ul")) == []
    assert kept_again("kdddd", _PROSE, _LEAD, *_items(*_NEWS[:2], "Share this.")) == []
