"""The first and last sentence of plain text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.edge_sentence import EdgeSentence
from cleanarticle.model import Species
from cleanarticle.words.line_model import LineModel
from cleanarticle.words.line_signs import SignBook, SignRules
from tests.builders import PROSE, block, fates, pack_of_signs, page, surveyed, words

_SENTENCE = words(8)


def kept_again(*texts: str, kept: str, points: float = 0.0, has_markup: bool = False) -> list[int]:
    """Numbers of the lines that come back."""
    drafts = [block(text, at="p" if has_markup else "") for text in texts]
    some_survey = surveyed(page(*drafts, has_markup=has_markup), phrases={Species.AD: {"exact": [_SENTENCE]}})
    said = fates(EdgeSentence(), some_survey, kept, points=points)
    assert all(verdict.keep for verdict in said.values())
    return list(said)


def test_both_edges() -> None:
    """A whole sentence directly before or after what is kept stays."""
    first, last = words(9), words(10)

    assert kept_again(first, PROSE, PROSE, last, kept="dkkd") == [0, 3]


def test_further_away() -> None:
    """Between it and the article stands something else."""
    assert kept_again(words(9), "Label", PROSE, kept="ddk") == []


@pytest.mark.parametrize("text", [words(7), words(9).removesuffix("."), words(9).removesuffix(".") + ":"])
def test_no_whole_sentence(text: str) -> None:
    """Too short, or without an end."""
    assert kept_again(text, PROSE, kept="dk") == []


def test_something_speaks_against_it() -> None:
    """The evidence, or a phrase."""
    assert kept_again(words(9), PROSE, kept="dk", points=-1.1) == []
    assert kept_again(words(9), PROSE, kept="dk", points=-1.0) == [0]
    assert kept_again(_SENTENCE, PROSE, kept="dk") == []


def test_words_of_boilerplate() -> None:
    """No phrase, but words that weigh against it."""
    some_survey = surveyed(page(block(words(9)), block(PROSE), has_markup=False))
    for weight, expected in ((-2.1, []), (-1.9, [0])):
        known = replace(some_survey, says=[weight, 0.0])
        assert list(fates(EdgeSentence(), known, "dk")) == expected


def test_the_headline() -> None:
    """It may end with somebody's words; a sentence above the article is more likely its first one."""
    for text, expected in ((f"“{words(9)}”", []), (words(9), [0])):
        some_survey = surveyed(page(block(text), block(PROSE), has_markup=False))
        assert list(fates(EdgeSentence(), replace(some_survey, headline=0), "dk")) == expected


def test_a_page_with_markup() -> None:
    """Has better evidence."""
    assert kept_again(words(9), PROSE, kept="dk", has_markup=True) == []


@pytest.mark.parametrize(
    ("text", "told", "own", "points", "expected"),
    [
        ("The bridge opens in May.", 2.1, 0.1, -4.5, [1]),
        ("The bridge opens in May.", 1.9, 0.1, -4.5, []),
        ("The bridge opens in May.", 2.1, 0.0, -4.5, []),
        ("The bridge opens in May.", 2.1, 0.1, -4.6, []),
        ("The bridge opens in May...", 2.1, 0.1, -2.0, []),
        ("The bridge opens in May!", 2.1, 0.1, -2.0, []),
        ("In May.", 2.1, 0.1, -2.0, []),
    ],
)
def test_a_short_sentence_of_an_article(text: str, told: float, own: float, points: float, expected: list[int]) -> None:
    """Its words speak for it, where the trees have only its length to go by."""
    some_survey = surveyed(page(block(PROSE), block(text), has_markup=False))
    words = replace(some_survey.words, model=LineModel(told, {"-": 0.0}, {}))
    known = replace(some_survey, words=words, says=[2.0, own])
    assert list(fates(EdgeSentence(), known, "kd", points=points)) == expected
    assert list(fates(EdgeSentence(), replace(known, headline=1), "kd", points=points)) == []


def test_a_short_sentence_to_the_reader() -> None:
    """The words of articles are also those of pitches."""
    pack = pack_of_signs({"you": ("your",)})
    for text, expected in (("Your bridge opens in May.", []), ("The bridge opens in May.", [1])):
        some_survey = surveyed(page(block(PROSE), block(text), has_markup=False))
        signs = SignBook(SignRules({}, frozenset({"you"}))).signs([pack])
        words = replace(some_survey.words, model=LineModel(2.1, {"-": 0.0}, {}), signs=signs)
        known = replace(some_survey, words=words, says=[2.0, 0.1])
        assert list(fates(EdgeSentence(), known, "kd", points=-3.0)) == expected
