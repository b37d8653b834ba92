"""What an article says at its end about its own errors."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.correction_note import CorrectionNote
from cleanarticle.model import Kind, Species
from cleanarticle.words.line_signs import Rule, SignBook, SignRules
from tests.builders import Draft, block, fates, pack_of_signs, page, surveyed

_NOTE = "This article was amended to give the right name of the river."
_PACK = pack_of_signs(
    {
        "earlier-version": ("an earlier version",),
        "this-text": ("this article",),
        "corrected": ("amended", "correction", "misstated"),
        "added": ("has been updated", "updated with"),
        "letter": ("letter",),
        "subscribe": ("order",),
    }
)
_RULES = SignRules(
    {
        "earlier-version": (Rule(Species.FEEDBACK, ("earlier-version", "corrected"), 40),),
        "this-text": (
            Rule(Species.DATELINE, ("this-text", "corrected"), 30),
            Rule(Species.DATELINE, ("this-text", "added"), 30),
        ),
        "letter": (Rule(Species.NEWSLETTER, ("letter", "subscribe"), 40),),
    },
    frozenset(),
)


def kept_again(*drafts: Draft | str, kept: str, has_markup: bool = True, points: float = 0.0) -> list[int]:
    """Numbers of the lines that come back."""
    at = {} if has_markup else {"at": ""}
    blocks = [block(draft, **at) if isinstance(draft, str) else draft for draft in drafts]
    phrases = {Species.COMMENTS: {"exact": ["Comments"]}, Species.AFFILIATE: {"anywhere": ["we earn a commission"]}}
    some_survey = surveyed(page(*blocks, has_markup=has_markup), phrases=phrases)
    words = replace(some_survey.words, signs=SignBook(_RULES).signs([_PACK]))
    said = fates(CorrectionNote(), replace(some_survey, words=words), kept, points=points)
    assert all(verdict.keep for verdict in said.values())
    return list(said)


@pytest.mark.parametrize("has_markup", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        _NOTE,
        "An earlier version of this story misstated the height of the tower.",
        "Correction: The mill closed in 1911.",
        "(Correction, Nov. 15, 2019: The mill closed in 1911.)",
    ],
)
def test_a_note_at_the_end(text: str, *, has_markup: bool) -> None:
    """With or without a label; shares and tags may stand above it."""
    at = {} if has_markup else {"at": ""}
    assert kept_again(block(**at), "Share", text, kept="kdd", has_markup=has_markup) == [2]


@pytest.mark.parametrize(
    "text",
    [
        "This article was written on the river.",
        "The mayor amended the figures.",
        "Mills: the figures were amended.",
        "Was this article amended?",
        "This article was amended; write to desk@paper.example.",
        "This article was amended",
        "This article was amended where we earn a commission.",
        "Order the letter, or this article was amended.",
    ],
)
def test_other_lines(text: str) -> None:
    """They say less, ask something, have no end, or say that they are something else."""
    assert kept_again(block(), text, kept="kd") == []


def test_a_note_on_what_was_added() -> None:
    """It needs no error, but a page and more evidence; a label alone is none."""
    text = "This article has been updated with what the mayor said on Tuesday."
    assert kept_again(block(), text, kept="kd", points=-2.0) == [1]
    assert kept_again(block(), text, kept="kd", points=-2.1) == []
    assert kept_again(block(at=""), text, kept="kd", has_markup=False) == []
    assert kept_again(block(), _NOTE, kept="kd", points=-2.1) == [1]
    assert kept_again(block(), "Updated with a reply: The mayor said no.", kept="kd") == []


def test_a_line_that_only_says_when() -> None:
    """It is a line about dates like any other."""
    text = "This article has been updated on 12 May 2024 at 10:15."
    assert kept_again(block(), text, kept="kd") == []
    assert kept_again(block(), f"{text[:-1]} with what the mayor said.", kept="kd") == [1]


def test_elsewhere() -> None:
    """Above the last paragraph it is a line about dates, below the comments a reader's, and far below another's."""
    assert kept_again(_NOTE, block(), _NOTE, block(), kept="dkdk") == []
    assert kept_again(block(), "Comments", _NOTE, kept="kdd") == []
    assert kept_again(block(), *["Label"] * 8, _NOTE, kept="kddddddddd") == []
    assert kept_again(_NOTE, "Label", kept="dd") == []


@pytest.mark.parametrize(
    "draft", [block(_NOTE, kind=Kind.HEADING, tag="h3"), block(_NOTE, linked=0.6), block(_NOTE, at="body>p.off")]
)
def test_other_places(draft: Draft) -> None:
    """A heading, a link, and what nobody sees."""
    blocks = [block(), draft]
    some_survey = surveyed(page(*blocks, hidden="off"))
    words = replace(some_survey.words, signs=SignBook(_RULES).signs([_PACK]))
    assert not fates(CorrectionNote(), replace(some_survey, words=words), "kd")


def test_where_all_is_hidden() -> None:
    """A script shows the article, and its note with it."""
    blocks = [block(at="body>div.off>p"), block(_NOTE, at="body>div.off>p")]
    some_survey = surveyed(page(*blocks, hidden="off"))
    words = replace(some_survey.words, signs=SignBook(_RULES).signs([_PACK]))
    assert list(fates(CorrectionNote(), replace(some_survey, words=words), "kd")) == [1]
