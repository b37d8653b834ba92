"""Lines whose words add up to what boilerplate says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.sign_line import SignLine
from cleanarticle.model import Kind, Species
from cleanarticle.words.line_model import LineModel
from cleanarticle.words.line_signs import Rule, SignBook, SignRules
from tests.builders import PROSE, Draft, block, fates, pack_of_signs, page, surveyed

_PITCH = "Order our letter today"
_RULES = SignRules({"letter": (Rule(Species.NEWSLETTER, ("letter", "subscribe"), 8),)}, frozenset())
_PACK = pack_of_signs({"letter": ("letter*",), "subscribe": ("order",)})


def gone(*drafts: Draft | str, kept: str = "") -> dict[int, tuple[Species | None, str]]:
    """The lines that go, with their species and what was seen."""
    blocks = [block(draft) if isinstance(draft, str) else draft for draft in drafts]
    some_survey = surveyed(page(*blocks))
    words = replace(some_survey.words, signs=SignBook(_RULES).signs([_PACK]))
    said = fates(SignLine(), replace(some_survey, words=words), kept)
    return {number: (verdict.species, str(verdict.seen)) for number, verdict in said.items()}


def test_a_pitch_goes() -> None:
    """Wherever it stands; a line that is gone gets no second verdict."""
    expected = (Species.NEWSLETTER, "letter, order")
    assert gone(block(), _PITCH, block()) == {1: expected}
    assert gone(block(), _PITCH, block(), kept="kdk") == {}


@pytest.mark.parametrize(("own", "numbers"), [(0.9, [1]), (1.0, [])])
def test_a_line_that_speaks_as_articles_do(own: float, numbers: list[int]) -> None:
    """Two of its words may add up to a pitch, but the others are those of an article."""
    rules = SignRules({"letter": (Rule(Species.NEWSLETTER, ("letter", "subscribe"), 12),)}, frozenset())
    some_survey = surveyed(page(block(), block(_PITCH), block()))
    words = replace(some_survey.words, signs=SignBook(rules).signs([_PACK]))
    assert list(fates(SignLine(), replace(some_survey, words=words, says=[2.0, own, 2.0]))) == numbers


@pytest.mark.parametrize(("text", "numbers"), [(_PITCH, [1]), (f"{_PITCH}!", [1]), (f"{_PITCH}.", [])])
def test_a_label_that_speaks_as_articles_do(text: str, numbers: list[int]) -> None:
    """A rule for labels is believed all the same, but of no line that ends with a full stop, as labels never do."""
    some_survey = surveyed(page(block(), block(text), block()))
    words = replace(some_survey.words, signs=SignBook(_RULES).signs([_PACK]))
    assert list(fates(SignLine(), replace(some_survey, words=words, says=[2.0, 1.5, 2.0]))) == numbers


@pytest.mark.parametrize(
    ("text", "told", "points", "numbers"),
    [
        ("Her letter is in great order.", 0.6, 0.0, []),
        ("Her letter is in great order.", 0.4, 3.0, [1]),
        ("Her letter is in great order", 0.6, 3.0, [1]),
        ("Your letter is in great order.", 1.6, 1.6, []),
        ("Your letter is in great order.", 1.6, 1.4, [1]),
        ("Your letter is in great order.", 1.4, 3.0, [1]),
    ],
)
def test_a_sentence_that_tells_of_letters(text: str, told: float, points: float, numbers: list[int]) -> None:
    """It is the article's where its words are; one that speaks to the reader needs more of them."""
    signs = SignBook(_RULES).signs([replace(_PACK, signs={**_PACK.signs, "you": ("your",)})])
    some_survey = surveyed(page(block(), block(text), block()))
    words = replace(some_survey.words, signs=signs, model=LineModel(told, {"-": 0.0}, {}))
    assert list(fates(SignLine(), replace(some_survey, words=words), points=points)) == numbers


@pytest.mark.parametrize(("points", "numbers"), [(1.0, [1]), (4.0, [])])
def test_an_invitation_to_comment(points: float, numbers: list[int]) -> None:
    """It goes unless it stands like a paragraph."""
    rules = SignRules({"letter": (Rule(Species.COMMENTS, ("letter", "subscribe"), 8),)}, frozenset())
    some_survey = surveyed(page(block(), block(_PITCH)))
    words = replace(some_survey.words, signs=SignBook(rules).signs([_PACK]))
    assert list(fates(SignLine(), replace(some_survey, words=words), points=points)) == numbers


@pytest.mark.parametrize(("points", "count", "numbers"), [(1.0, 40, [1]), (2.0, 40, []), (2.0, 9, [1])])
def test_a_long_paragraph(points: float, count: int, numbers: list[int]) -> None:
    """What stands like a paragraph, and is as long, may have all the words of a pitch."""
    rules = SignRules({"letter": (Rule(Species.NEWSLETTER, ("letter", "subscribe"), 60),)}, frozenset())
    some_survey = surveyed(page(block(), block(_PITCH, words=count)))
    words = replace(some_survey.words, signs=SignBook(rules).signs([_PACK]))
    assert list(fates(SignLine(), replace(some_survey, words=words), points=points)) == numbers


def test_who_writes_stands_below_the_prose() -> None:
    """Above the last paragraph, people are what the article is about."""
    rules = SignRules({"letter": (Rule(Species.AUTHOR_BIO, ("letter", "subscribe"), 8),)}, frozenset())
    some_survey = surveyed(page(block(), block(_PITCH), block(), block(_PITCH)))
    words = replace(some_survey.words, signs=SignBook(rules).signs([_PACK]))
    assert list(fates(SignLine(), replace(some_survey, words=words))) == [3]


def test_one_mention_elsewhere_is_no_topic() -> None:
    """A paragraph may speak of a letter."""
    assert list(gone("The letter lay on the table.", _PITCH, block())) == [1]


@pytest.mark.parametrize(
    "others",
    [
        ["The letter lay on the table.", "Two letters were lost."],
        [block("The letter that nobody read", kind=Kind.HEADING, tag="h1", at="body>h1"), block(), block()],
    ],
)
def test_an_article_about_letters(others: list[Draft | str]) -> None:
    """Its headline or two of its paragraphs speak of them: what it says of ordering one is its own."""
    assert gone(*others, _PITCH, block()) == {}


def test_other_pitches_are_no_mentions() -> None:
    """Three boxes on one page are three boxes."""
    assert list(gone(_PITCH, block(), "Order the letter now", block(), "Letters: order here")) == [0, 2, 4]


def test_few_words_of_an_article() -> None:
    """Where a line may have few, two signs leave little else to say, whatever the words say otherwise."""
    some_survey = surveyed(page(block(), block(_PITCH), block()))
    words = replace(some_survey.words, signs=SignBook(_RULES).signs([_PACK]))
    assert list(fates(SignLine(), replace(some_survey, words=words, says=[2.0, 2.0, 2.0]))) == [1]


def test_a_correction_has_the_words_of_an_article() -> None:
    """It stands at an edge and says what the article said before; no other rule is believed of such words."""
    for topic, numbers in (("earlier-version", [2]), ("letter", [])):
        rules = SignRules({topic: (Rule(Species.DATELINE, (topic, "subscribe"), 20),)}, frozenset())
        pack = replace(_PACK, signs={topic: ("letter",), "subscribe": ("order",)})
        line = "The first letter said that the order of the day was lost in the harbour"
        some_survey = surveyed(page(block(), block(), block(line)))
        words = replace(some_survey.words, signs=SignBook(rules).signs([pack]))
        assert list(fates(SignLine(), replace(some_survey, words=words, says=[2.0, 2.0, 2.0]))) == numbers


def test_who_writes_may_be_the_last_paragraph() -> None:
    """Where any of its words says so clearly, whichever sign the rule begins with."""
    rules = SignRules({"covers": (Rule(Species.AUTHOR_BIO, ("covers", "name-first"), 30),)}, frozenset())
    line = "Jane Doe covers the harbour and has been a reporter for the paper since the old wall was built by the town."
    for signs, numbers in (({"covers": ("covers",), "writes": ("reporter",)}, [2]), ({"covers": ("covers",)}, [])):
        pack = replace(_PACK, signs=signs)
        with_others = SignRules(
            {**rules.rules, "writes": (Rule(Species.AUTHOR_BIO, ("writes", "year"), 30),)}, frozenset()
        )
        some_survey = surveyed(page(block(), block(), block(line)))
        words = replace(some_survey.words, signs=SignBook(with_others).signs([pack]))
        assert list(fates(SignLine(), replace(some_survey, words=words))) == numbers


@pytest.mark.parametrize(
    ("lead", "has_markup", "numbers"),
    [
        ("The council asks for three things:", False, []),
        ("The council asks for three things:", True, [1]),
        ("The council asks for three things", False, [1]),
        ("It asks:", False, [1]),
    ],
)
def test_an_item_of_plain_text(lead: str, *, has_markup: bool, numbers: list[int]) -> None:
    """One of several lines below a colon is the article's, whatever it says; markup would say that it is an item."""
    lines = (lead, _PITCH, "Paint the old wall", PROSE)
    some_survey = surveyed(page(*(block(line, at="") for line in lines), has_markup=has_markup))
    words = replace(some_survey.words, signs=SignBook(_RULES).signs([_PACK]))
    assert list(fates(SignLine(), replace(some_survey, words=words))) == numbers


def test_an_item_below_a_sentence_that_leads() -> None:
    """Some languages need no colon."""
    lines = ("It has the following three points.", _PITCH, "Paint the old wall", PROSE)
    some_survey = surveyed(page(*(block(line, at="") for line in lines), has_markup=False))
    words = replace(some_survey.words, signs=SignBook(_RULES).signs([_PACK]))
    assert list(fates(SignLine(), replace(some_survey, words=words))) == [1]
    led = replace(words, leads=frozenset({"the following"}))
    assert not fates(SignLine(), replace(some_survey, words=led))


def test_two_signs_that_are_clear_together() -> None:
    """Who has covered something since a year is the author, though the line looks like the last paragraph."""
    rules = SignRules({"on-beat": (Rule(Species.AUTHOR_BIO, ("on-beat", "name-first"), 30),)}, frozenset())
    with_year = SignRules({**rules.rules, "x": (Rule(Species.AUTHOR_BIO, ("x", "since-year"), 30),)}, frozenset())
    line = "Jane Doe has covered the harbour for this newspaper since 2017, and the old wall that the town built there."
    for since, numbers in ((("since 20*",), [2]), (("until",), [])):
        pack = replace(_PACK, signs={"on-beat": ("has covered",), "since-year": since})
        some_survey = surveyed(page(block(), block(), block(line)))
        words = replace(some_survey.words, signs=SignBook(with_year).signs([pack]))
        assert list(fates(SignLine(), replace(some_survey, words=words))) == numbers


def test_votes_that_are_counted_behind_a_question() -> None:
    """The words of the question may be those of an article."""
    rules = SignRules({"ballots": (Rule(Species.POLL, ("ballots", "count-last"), 30),)}, frozenset())
    pack = replace(_PACK, signs={"ballots": ("votes",)})
    for line, numbers in (("Should the old wall be built again? 1,206 votes", [1]), ("1,206 votes for the wall", [])):
        some_survey = surveyed(page(block(), block(line), block()))
        words = replace(some_survey.words, signs=SignBook(rules).signs([pack]))
        assert list(fates(SignLine(), replace(some_survey, words=words, says=[2.0, 1.5, 2.0]))) == numbers


@pytest.mark.parametrize(("alike", "numbers"), [(0.6, [1]), (0.2, [])])
def test_what_a_feed_says_below_the_headline(alike: float, numbers: list[int]) -> None:
    """Where a post appeared first is the feed's line only with the headline in it, whose words are an article's."""
    rules = SignRules({"appeared-first": (Rule(Species.COPYRIGHT, ("appeared-first", "the-post"), 40),)}, frozenset())
    pack = replace(_PACK, signs={"appeared-first": ("appeared first on",), "the-post": ("the post",)})
    some_survey = surveyed(page(block(), block("The post Old wall is built anew appeared first on Harbour News.")))
    words = replace(some_survey.words, signs=SignBook(rules).signs([pack]), model=LineModel(3.0, {"-": 0.0}, {}))
    found = replace(some_survey, words=words, says=[2.0, 2.0], title_likeness=[0.0, alike])
    assert list(fates(SignLine(), found, points=3.0)) == numbers


def test_an_offer_whose_words_are_those_of_articles() -> None:
    """A number of issues for a price, where readers are to subscribe, is what who sells the paper says."""
    rules = SignRules(
        {
            "issues": (Rule(Species.PAYWALL, ("issues", "subscribe", "number"), 30),),
            "opinion": (Rule(Species.FEEDBACK, ("opinion", "mail"), 30),),
        },
        frozenset(),
    )
    signs = {
        "issues": ("issues for",),
        "subscribe": ("subscribe",),
        "opinion": ("think",),
        "letters-page": ("letters",),
    }
    book = SignBook(
        SignRules({**rules.rules, "letters-page": (Rule(Species.FEEDBACK, ("letters-page", "x"), 9),)}, rules.unless)
    )
    for line, numbers in (
        ("Subscribe to the Herald: 52 issues for $49, with a mug.", [1]),
        ("You may say what you think of letters at desk@herald.example.", [1]),
        ("You may say what you think of walls at desk@herald.example.", []),
    ):
        some_survey = surveyed(page(block(), block(line), block()))
        words = replace(some_survey.words, signs=book.signs([replace(_PACK, signs=signs)]))
        words = replace(words, model=LineModel(3.0, {"-": 0.0}, {}))
        assert list(fates(SignLine(), replace(some_survey, words=words), points=3.0)) == numbers


@pytest.mark.parametrize(("above", "points", "numbers"), [(PROSE, 1.4, []), (PROSE, 0.6, [1]), ("A wall?", 1.4, [1])])
def test_what_only_counts_like_a_poll(above: str, points: float, numbers: list[int]) -> None:
    """A condition of the article may be worded so; below a question it is the poll's."""
    rules = SignRules({"letter": (Rule(Species.POLL, ("letter", "subscribe"), 8),)}, frozenset())
    some_survey = surveyed(page(block(above), block(_PITCH), block()))
    words = replace(some_survey.words, signs=SignBook(rules).signs([_PACK]))
    assert list(fates(SignLine(), replace(some_survey, words=words), points=points)) == numbers
