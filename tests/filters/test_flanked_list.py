"""Lists in the middle of an article."""

from __future__ import annotations

from cleanarticle.facts.list_nodes import outermost_alone
from cleanarticle.filters.flanked_list import FlankedList
from cleanarticle.model import Kind, Species
from tests.builders import Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_HEAD = block("Best ferry of the year", at=f"{_BODY}>p")
_NAMES = ("Ilse Marren", "Halmark Star", "Old Joe")


def _items(*texts: str, at: str = f"{_BODY}>ul", linked: float = 0.0) -> list[Draft]:
    return [
        block(text, at=f"{at}>li#{number}", kind=Kind.LIST_ITEM, linked=linked) for number, text in enumerate(texts)
    ]


def kept_again(kept: str, *drafts: Draft, hidden: str = "", points: float = -1.0) -> list[int]:
    """Numbers of the blocks that stay after all."""
    some_survey = surveyed(page(*drafts, hidden=hidden), phrases={Species.SHARE: {"exact": ["share this"]}})
    return list(fates(FlankedList(), some_survey, kept, points=points))


def test_a_list_between_lines_that_stay() -> None:
    """All of its items stay, however short."""
    assert kept_again("kdddk", _HEAD, *_items(*_NAMES), _HEAD) == [1, 2, 3]
    assert kept_again("kdkdk", _HEAD, *_items(*_NAMES), _HEAD) == [1, 3]


def test_an_item_that_says_what_it_is() -> None:
    """It goes, and the others stay."""
    assert kept_again("kdddk", _HEAD, *_items("Ilse Marren", "Share this", "Old Joe"), _HEAD) == [1, 3]


def test_other_lists() -> None:
    """Those with a kept line on one side only, in another element, of links, hidden, or with much against them."""
    assert kept_again("kddd", _HEAD, *_items(*_NAMES)) == []
    assert kept_again("dddk", *_items(*_NAMES), _HEAD) == []
    assert kept_again("kdddk", _HEAD, *_items(*_NAMES, at=f"{_BODY}>aside>ul"), _HEAD) == []
    assert kept_again("kdddk", _HEAD, *_items(*_NAMES, linked=1.0), _HEAD) == []
    assert kept_again("kdddk", _HEAD, *_items(*_NAMES, at=f"{_BODY}>ul.off"), _HEAD, hidden="off") == []
    assert kept_again("kdddk", _HEAD, *_items(*_NAMES), _HEAD, points=-2.0) == []


def _prizes(*kept: str) -> list[int]:
    """Numbers of the items that stay after all, of lists below a line each and beside each other; these letters say."""
    lists = [[_HEAD, *_items(*_NAMES, at=f"{_BODY}>ul#{number}")] for number in range(len(kept))]
    return kept_again("".join(kept), *[draft for one in lists for draft in one])


def test_the_last_of_several_lists() -> None:
    """Nothing of the article stands below it, but three lists beside it stay, or are kept for what is around them."""
    assert _prizes("kkkk", "kkkk", "kkkk", "kddd") == [13, 14, 15]
    assert _prizes("kkkk", "kddd", "kkkk", "kddd") == [5, 6, 7, 13, 14, 15]
    assert _prizes("kkkk", "kkkk", "kddd") == []
    assert _prizes("kkkk", "kkkk", "kkkk", "dddd") == []


def test_wrappers() -> None:
    """Builders of pages put each list and each paragraph in elements of its own."""

    def wrapped(number: int) -> Draft:
        return block("Best ferry of the year", at=f"{_BODY}>div#{number}>div>p")

    items = _items(*_NAMES, at=f"{_BODY}>div#list>div>ul")
    assert kept_again("kdddk", wrapped(1), *items, wrapped(2)) == [1, 2, 3]
    assert kept_again("kddk", wrapped(1), *items[:2], wrapped(2)) == []
    assert kept_again("kdddk", wrapped(1), *items, block("Read on", at=f"{_BODY}>div#2>div>div#1>p")) == [1, 2, 3]
    assert kept_again("kdddkk", wrapped(1), *items, *[block("Read on", at=f"{_BODY}>div#2>p")] * 2) == []


def test_a_wrapper_that_is_the_whole_page() -> None:
    """The search for it ends at the root, which holds all blocks as the element in it does."""
    survey = surveyed(page(block(at="div>div")))

    assert outermost_alone(survey, survey.every.node[0]) == 0
