"""Sentences and subheads of plain text that is mostly article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.whole_sentence import WholeSentence
from cleanarticle.model import Species
from cleanarticle.words.line_model import LineModel
from tests.builders import PROSE, block, fates, page, surveyed, words

_AD = words(8)


def kept_again(*texts: str, kept: str, points: float = -1.0, has_markup: bool = False) -> list[int]:
    """Numbers of the lines that come back."""
    drafts = [block(text, at="p" if has_markup else "") for text in texts]
    some_survey = surveyed(
        page(*drafts, has_markup=has_markup),
        phrases={Species.AD: {"exact": [_AD]}, Species.COMMENTS: {"exact": ["comments"]}},
    )
    said = fates(WholeSentence(), some_survey, kept, points=points)
    assert all(verdict.keep for verdict in said.values())
    return list(said)


def test_a_sentence_among_other_lines() -> None:
    """It stays although labels stand on both sides, above the article and below it."""
    texts = (PROSE, "Label", words(5), "Label", PROSE, PROSE, "Label", words(5))
    assert kept_again(*texts, kept="kdddkkdd") == [2, 7]


def test_a_subhead() -> None:
    """A short line directly between two paragraphs, of which more is asked."""
    assert kept_again(PROSE, "The long way", PROSE, kept="kdk", points=-2.0) == [1]
    assert kept_again(PROSE, "The long way", PROSE, kept="kdk", points=-2.1) == []
    assert kept_again(PROSE, "The long way", "Label", PROSE, kept="kddk", points=-1.5) == []


def test_a_subhead_below_a_notice() -> None:
    """Right below it, whatever went with it: a form has fields, a poll its answers. But more is asked of it."""
    assert kept_again(PROSE, _AD, "The long way", PROSE, kept="kddk", points=-1.5) == [2]
    assert kept_again(PROSE, _AD, "The long way", PROSE, kept="kddk", points=-1.6) == []
    assert kept_again(PROSE, "Your name", "Your town", _AD, "The long way", PROSE, kept="kddddk") == [4]
    assert kept_again(PROSE, *[_AD] * 9, "The long way", PROSE, kept="k" + "d" * 10 + "k") == []
    assert kept_again(PROSE, _AD, "Label", "The long way", PROSE, kept="kdddk") == []
    assert kept_again(_AD, "The long way", PROSE, kept="ddk") == []
    assert kept_again(PROSE, _AD, "The long way", _AD, PROSE, kept="kdddk") == []


@pytest.mark.parametrize("text", [words(3), words(5).removesuffix("."), _AD])
def test_other_lines(text: str) -> None:
    """Too short, without an end, or a phrase of a pack."""
    assert kept_again(PROSE, text, "Label", PROSE, kept="kddk") == []


def test_words_of_boilerplate() -> None:
    """No phrase, but words that weigh against it."""
    some_survey = surveyed(page(block(PROSE), block(words(5)), block(PROSE), has_markup=False))
    for weight, expected in ((-2.1, []), (-1.9, [1])):
        known = replace(some_survey, says=[0.0, weight, 0.0])
        assert list(fates(WholeSentence(), known, "kdk", points=-1.0)) == expected


def test_a_subhead_where_each_character_is_a_token() -> None:
    """It may have twice as many."""
    some_survey = surveyed(page(block(PROSE), block("The long way", words=20), block(PROSE), has_markup=False))
    assert not fates(WholeSentence(), some_survey, "kdk", points=-1.0)
    known = replace(some_survey, words=replace(some_survey.words, factor=2))
    assert list(fates(WholeSentence(), known, "kdk", points=-1.0)) == [1]


def test_little_evidence() -> None:
    """Below the limit more speaks against it than that it is short."""
    assert kept_again(PROSE, words(5), PROSE, kept="kdk", points=-2.4) == []


def test_a_whole_page() -> None:
    """Where most lines or words are others, and where there is markup, the trees know better."""
    assert kept_again(PROSE, words(5), *["Label"] * 9, kept="k" + "d" * 10) == []
    assert kept_again(PROSE, words(5), PROSE, PROSE, PROSE, kept="kdddd") == []
    assert kept_again(PROSE, words(5), PROSE, kept="kdk", has_markup=True) == []


def test_few_lines() -> None:
    """A text of few lines may be half of other things; in one of many lines most must be kept."""
    assert kept_again(PROSE, words(5), *[words(15)] * 2, kept="kddd")
    assert kept_again(*[PROSE, words(5), *[words(15)] * 2] * 16, kept="kddd" * 16) == []


def test_comments() -> None:
    """What readers say below the article stays below it."""
    assert kept_again(PROSE, PROSE, "Comments", words(5), kept="kkdd") == []


@pytest.mark.parametrize(("told", "expected"), [(3.1, [1]), (2.9, [])])
def test_words_of_articles_taken_together(told: float, expected: list[int]) -> None:
    """Each by itself may be boilerplate's, if all of them together are not."""
    some_survey = surveyed(page(block(PROSE), block(words(5)), block(PROSE), has_markup=False))
    model = replace(some_survey.words, model=LineModel(told, {"-": 0.0}, {}))
    known = replace(some_survey, says=[0.0, -2.1, 0.0], words=model)
    assert list(fates(WholeSentence(), known, "kdk", points=-1.0)) == expected
