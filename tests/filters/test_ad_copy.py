"""What stands below a label of advertisements."""

from __future__ import annotations

import pytest

from cleanarticle.filters.ad_copy import AdCopy
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

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
