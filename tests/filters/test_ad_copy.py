"""What stands below a label of advertisements."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.ad_copy import AdCopy
from cleanarticle.model import Kind, Species
from cleanarticle.words.line_signs import SignBook, SignRules
from tests.builders import PROSE, Draft, block, fates, pack_of_signs, page, surveyed

_COPY = "Is your roof ready for the winter?"


def _gone(*drafts: Draft, kept: str, has_markup: bool = True) -> list[int]:
    """Numbers of what goes."""
    phrases = {Species.AD: {"exact": ["sponsored"]}}
    said = fates(AdCopy(), surveyed(page(*drafts, has_markup=has_markup), phrases=phrases), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.AD}
    return list(said)


@pytest.mark.parametrize("copy", [_COPY, "Home owners with a steep roof should know this"])
def test_below_a_label(copy: str) -> None:
    """One line that ends like no sentence; the paragraph after it stays."""
    assert _gone(block(PROSE), block("Sponsored"), block(copy), block(PROSE), kept="kdkk") == [2]


@pytest.mark.parametrize(
    "copy",
    [
        block("The council met on Tuesday evening."),
        block("A second term"),
        block("9h05 The exchange opens lower today"),
        block("What the harbour costs each year", kind=Kind.HEADING),
        block("word " * 17 + "and no end"),
    ],
)
def test_what_an_article_says_there(copy: Draft) -> None:
    """A sentence, a subhead, a time of day, a long line."""
    assert _gone(block(PROSE), block("Sponsored"), copy, block(PROSE), kept="kdkk") == []


def test_a_sentence_that_goes_on() -> None:
    """Some pages cut paragraphs into lines."""
    rest = block("and will be paid for by the harbour's own fees.")
    assert _gone(block(PROSE), block("Sponsored"), block("The wall will be built in May"), rest, kept="kdkk") == []


def test_a_list_of_links() -> None:
    """All of it goes, where each item is a link and the label is none of them."""
    at = "body>ul>li"
    label, end = block("Sponsored"), block(PROSE)
    links = [block("A pump", at=at, kind=Kind.LIST_ITEM, linked=1.0) for _ in range(3)]
    plain = block("A pump for the cellar", at=at, kind=Kind.LIST_ITEM)
    item = block("Sponsored", at=at, kind=Kind.LIST_ITEM)
    assert _gone(block(PROSE), label, *links, end, kept="kdkkkk") == [2, 3, 4]
    assert _gone(block(PROSE), label, *links, plain, end, kept="kdkkkkk") == []
    assert _gone(block(PROSE), item, *links, end, kept="kdkkkk") == []


def test_no_label() -> None:
    """A label that stays is a word of the article; another line that went says nothing."""
    assert _gone(block(PROSE), block("Sponsored"), block(_COPY), block(PROSE), kept="kkkk") == []
    assert _gone(block(PROSE), block("Share"), block(_COPY), block(PROSE), kept="kdkk") == []


@pytest.mark.parametrize(
    ("copy", "numbers"),
    [
        ("Is your steep roof good for another year?", [2]),
        ("Home owners: check the new rule by May", [2]),
        ("Home owners with steep roofs should know this", [2]),
        ("Home owners with steep roofs must wait", []),
        ("What next for the roof?", []),
    ],
)
def test_plain_text(copy: str, numbers: list[int]) -> None:
    """Subheads stand below labels as well: copies have eight words, or seven and a number, a colon or a question."""
    drafts = [block(text, at="") for text in (PROSE, "Sponsored", copy, PROSE)]
    assert _gone(*drafts, kept="kdkk", has_markup=False) == numbers


def test_a_subhead_of_plain_text() -> None:
    """It has a word of a paragraph next to it."""
    below = "The harbour was dredged twice, and the ferries could not land for a week in either year."
    drafts = [
        block(text, at="") for text in (PROSE, "Sponsored", "How the old harbours may still be saved today", below)
    ]
    assert _gone(*drafts, kept="kdkk", has_markup=False) == []


def test_a_number_is_no_time_of_day() -> None:
    """What is advertised to people over sixty is no entry of a live page."""
    copies = (block("60 is the age to think of your roof"), block("9:05 The exchange opens lower today"))
    found = [_gone(block(PROSE), block("Sponsored"), copy, block(PROSE), kept="kdkk") for copy in copies]
    assert found == [[2], []]


def test_a_placeholder() -> None:
    """A label in an element of its own holds the place of what a script brings: the article goes on below it."""
    drafts = block(PROSE), block("Sponsored", at="body>div.slot>p"), block(_COPY), block(PROSE)
    assert _gone(*drafts, kept="kdkk") == []


def test_a_bold_subhead() -> None:
    """A page without headings sets its subheads in bold; a label that is bold as well stands above its own copy."""
    subhead = block(_COPY, bold=1.0)
    assert _gone(block(PROSE), block("Sponsored"), subhead, block(PROSE), kept="kdkk") == []
    assert _gone(block(PROSE), block("Sponsored", bold=1.0), subhead, block(PROSE), kept="kdkk") == [2]


def test_a_box() -> None:
    """Label and copy stand in one element, and hardly anything else does."""
    drafts = block(PROSE), block("Sponsored", at="body>div.box>span"), block(_COPY, at="body>div.box>p"), block(PROSE)
    assert _gone(*drafts, kept="kdkk") == [2]


def test_a_call() -> None:
    """No subhead has an exclamation mark; a line that ends with one may be copy all the same."""
    text = "New stoves from one shop. See!"
    assert _gone(block(PROSE), block("Sponsored"), block(text), block(PROSE), kept="kdkk") == [2]
    assert _gone(block(PROSE), block("Sponsored"), block(text), block(PROSE), kept="kdkk", has_markup=False) == [2]


@pytest.mark.parametrize("has_markup", [True, False])
def test_above_a_label(has_markup: bool) -> None:  # noqa: FBT001 - a parameter of a test
    """Some sites write the label below the line, which is a question, a call or a headline."""
    for copy in ("Is your roof ready? Call today and save!", "Home owners: save 40 percent on your next roof"):
        gone = _gone(block(PROSE), block(copy), block("Sponsored"), block(PROSE), kept="kkdk", has_markup=has_markup)
        assert gone == [1]


def test_what_an_article_says_above_a_label() -> None:
    """A sentence, an item of a list, and any line above a label that says that the article goes on."""
    sentence = block("The council met on Tuesday evening.")
    assert _gone(block(PROSE), sentence, block("Sponsored"), block(PROSE), kept="kkdk") == []
    listed = [block(text) for text in ("Three things are new:", "a wall of 40 metres and more than that")]
    flat = _gone(block(PROSE), *listed, block("Sponsored"), block(PROSE), kept="kkkdk", has_markup=False)
    assert flat == []
    survey = surveyed(
        page(block(PROSE), block(_COPY), block("Story continues"), block(PROSE)),
        phrases={Species.AD: {"exact": ["story continues"]}},
    )
    signs = SignBook(SignRules({}, frozenset(), alone=("continues",))).signs(
        [pack_of_signs({"continues": ["continues"]})]
    )
    survey = replace(survey, words=replace(survey.words, signs=signs))
    assert not fates(AdCopy(), survey, "kkdk")


def test_an_offer_is_copy() -> None:
    """A sentence that says what is free is none of the article beside a label."""
    survey = surveyed(
        page(block(PROSE), block("Sponsored"), block("New kitchens in six weeks. Survey for free."), block(PROSE)),
        phrases={Species.AD: {"exact": ["sponsored"]}},
    )
    assert not fates(AdCopy(), survey, "kdkk")
    signs = SignBook(SignRules({}, frozenset(), alone=("free-quote",))).signs(
        [pack_of_signs({"free-quote": ["survey for free"]})]
    )
    survey = replace(survey, words=replace(survey.words, signs=signs))
    assert list(fates(AdCopy(), survey, "kdkk")) == [2]
