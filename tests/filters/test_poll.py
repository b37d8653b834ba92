"""A poll is a question and the answers that readers may click."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.poll import Poll
from cleanarticle.model import Kind, Species
from cleanarticle.words.langpacks import LanguagePacks
from cleanarticle.words.line_signs import SignBook, SignRules
from cleanarticle.words.tokens import tokens
from tests.builders import PROSE, block, fates, pack_of_signs, page, surveyed

_PHRASES = {Species.POLL: {"exact": ["question of the day", "submit"]}}
_ANSWERS = frozenset({("yes",), ("no",), ("don", "t", "know")})
_QUESTION = "Should the harbour wall be rebuilt?"


def gone(*texts: str, kept: str = "", kind: Kind = Kind.PARAGRAPH, factor: int = 1) -> list[int]:
    """Numbers of the lines that go; the answers are of the kind."""
    some_page = page(*(block(text, kind=Kind.PARAGRAPH if text.endswith((".", "?")) else kind) for text in texts))
    some_survey = surveyed(some_page, phrases=_PHRASES)
    words = replace(some_survey.words, answers=_ANSWERS, factor=factor)
    said = fates(Poll(), replace(some_survey, words=words), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.POLL}
    return list(said)


def test_the_question_goes_with_its_answers() -> None:
    """And the article above and below stays."""
    assert gone("The wall is old.", _QUESTION, "Yes", "Only the pier", "The row goes on.") == [1, 2, 3]


@pytest.mark.parametrize("answer", ["Yes, as soon as possible", "No", "I say: no", "Don't know"])
def test_one_answer_opens_with_yes_or_no(answer: str) -> None:
    """What else the answers say depends on the question."""
    is_poll = not answer.startswith("I")
    assert gone(_QUESTION, "Only the pier", answer) == ([0, 1, 2] if is_poll else [])


def test_shares_of_the_votes() -> None:
    """Behind each answer, as a closed poll shows them."""
    assert gone(_QUESTION, "Yes 71 %", "No 29 %", "The row goes on.") == [0, 1, 2]
    assert gone(_QUESTION, "Yes 71 $", "No 29 $", "The row goes on.") == []


def test_a_line_that_announces_a_poll() -> None:
    """It need not be a question."""
    assert gone("Question of the day", "Yes", "No") == [0, 1, 2]


@pytest.mark.parametrize(
    "texts",
    [
        ("The wall is old.", "Yes", "No"),
        (_QUESTION, "Yes"),
        (_QUESTION, "Yes.", "No."),
        (_QUESTION, "The pier", "The wall"),
        ("Yes", "No"),
        (_QUESTION, "Yes, but only if somebody else pays for all of it", "The pier"),
        (_QUESTION, "Yes", *(["The pier"] * 12)),
    ],
    ids=["no question", "one answer", "sentences", "no yes or no", "nothing above", "too long", "too many"],
)
def test_no_poll(texts: tuple[str, ...]) -> None:
    """An interview, a list, or lines that only happen to be short."""
    assert gone(*texts) == []


def test_a_long_question_is_prose() -> None:
    """Paragraphs of the article may end with a question."""
    assert gone("The wall is old and " * 8 + "who will pay?", "Yes", "No") == []


def test_a_heading_is_no_answer() -> None:
    """Subheads that answer the question above them."""
    assert gone(_QUESTION, "Yes", "No", kind=Kind.HEADING) == []


def test_what_is_gone_already() -> None:
    """A verdict is a change of a decision."""
    assert gone(_QUESTION, "Yes", "No", kept="dkd") == [1]


def test_where_each_character_is_a_token() -> None:
    """One of them may open any word."""
    assert gone(_QUESTION, "No wall", "The pier", factor=2) == []
    assert gone(_QUESTION, "No", "The pier", factor=2) == [0, 1, 2]


def test_a_language_without_answers() -> None:
    """Nothing is known of its polls."""
    assert not fates(Poll(), surveyed(page(block(_QUESTION), block("Yes"), block("No"))))


@pytest.mark.parametrize("code", [code for code in LanguagePacks().codes() if code != "und"])
def test_every_pack_has_answers(code: str) -> None:
    """Yes, no, and one who does not know; each different when cut into tokens."""
    pack = LanguagePacks().get(code)
    assert pack is not None
    assert len({tuple(tokens(answer)) for answer in pack.answers}) >= 6


def test_a_button_below_the_answers() -> None:
    """It says as much as an answer to any question; above them it is none."""
    assert gone("The wall is old.", _QUESTION, "Only the pier", "All of it", "Submit", "The row goes on.") == [
        1,
        2,
        3,
        4,
    ]
    assert gone(_QUESTION, "Submit", "Only the pier", "All of it") == []


def test_a_subhead_below_the_answers() -> None:
    """In plain text the last line opens the paragraph below, where another does so, and it is no answer to anything."""

    def said(last: str, *, has_markup: bool = False) -> list[int]:
        texts = (PROSE, "The old wall", PROSE, _QUESTION, "Yes", "No", last, PROSE)
        some_page = page(*(block(text, at="") for text in texts), has_markup=has_markup)
        some_survey = surveyed(some_page, phrases=_PHRASES)
        return list(fates(Poll(), replace(some_survey, words=replace(some_survey.words, answers=_ANSWERS))))

    assert said("The new wall") == [3, 4, 5]
    assert said("The new wall", has_markup=True) == [3, 4, 5, 6]
    assert said("Don't know") == [3, 4, 5, 6]


def test_how_many_answers_a_question_takes() -> None:
    """A bracket behind it says so."""
    assert gone(f"{_QUESTION} (one answer)", "The pier", "The wall", "Submit") == [0, 1, 2, 3]
    assert gone("The harbour wall is rebuilt (one answer)", "The pier", "The wall", "Submit") == []


def _asked(*texts: str, has_markup: bool = True) -> list[int]:
    """Numbers of the lines of a poll that only its words tell."""
    signs = SignBook(SignRules({}, frozenset(), alone=("opinion", "you"))).signs(
        [pack_of_signs({"opinion": ["what do you think"], "you": ["you"]})]
    )
    some_survey = surveyed(page(*map(block, texts), has_markup=has_markup))
    return list(fates(Poll(), replace(some_survey, words=replace(some_survey.words, signs=signs))))


def test_a_question_to_readers() -> None:
    """It needs no answer that fits any question: two of what readers think, three of themselves on a page."""
    assert _asked(PROSE, "What do you think of the dark?", "All well", "Too dark", PROSE) == [1, 2, 3]
    assert _asked(PROSE, "How far is your pump? You know.", "A mile", "Two", "More", PROSE) == []
    assert _asked(PROSE, "How far do you drive?", "A mile", "Two miles", "Three or more", PROSE) == [1, 2, 3, 4]
    assert _asked(PROSE, "How far do you drive?", "A mile", "Two miles", PROSE) == []
    assert _asked(PROSE, "How far do you drive?", "A mile", "Two", "More", PROSE, has_markup=False) == []
    assert _asked(PROSE, "– How far do you drive?", "A mile", "Two miles", "More", PROSE) == []
