"""The sentence about the author below the article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.author_line import AuthorLine
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed


def gone(*texts: str) -> list[int]:
    """Numbers of the lines that go."""
    some_survey = surveyed(page(*map(block, texts)))
    words = replace(some_survey.words, writers=frozenset({"reporter", "صحفية"}))
    said = fates(AuthorLine(), replace(some_survey, words=words))
    assert {verdict.species for verdict in said.values()} <= {Species.AUTHOR_BIO}
    return list(said)


@pytest.mark.parametrize(
    "text", ["Jane Orme is a reporter for the coast.", "Jane Orme reports.", "سلمى حداد صحفية تكتب عن التراث."]
)
def test_who_writes(text: str) -> None:
    """A name and what the person is, after the last paragraph; a verb is no role."""
    assert gone(PROSE, text) == ([1] if "reports" not in text else [])


@pytest.mark.parametrize(
    "text",
    [
        "The reporter is Jane Orme of this town.",  # opens with a small word
        "Jane went out with a reporter.",  # one name alone
        "会议在星期二晚上举行，同意重建旧的海港墙。",  # nothing parts its words
        "12 March: a reporter came.",
    ],
)
def test_no_author(text: str) -> None:
    """A sentence of the article."""
    assert gone(PROSE, text) == []


def test_above_the_last_paragraph() -> None:
    """There, people are what the article is about."""
    assert gone(PROSE, "Jane Orme is a reporter for the coast.", PROSE) == []


def test_a_lone_line_is_no_author() -> None:
    """A page of nothing but one line without blanks is read."""
    assert gone("Advertisement会议在星期二晚上举行，同意重建旧的海港墙。") == []


def test_a_role_that_ends_a_word() -> None:
    """Some languages join what somebody reports on with what somebody is."""
    assert gone(PROSE, "Jane Orme is harbourreporter here.") == [1]
    assert gone(PROSE, "Jane Orme is a harbourreporters friend.") == []


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("Jane Orme", [2]),
        ("Jane Maria Orme", [2]),
        ("The wall", []),
        ("Jane", []),
        ("Jane Orme.", []),
        ("Jane 2 Orme", []),
    ],
)
def test_the_name_above_what_is_said_of_an_author(name: str, numbers: list[int]) -> None:
    """It goes with the line below it."""
    phrases = {Species.AUTHOR_BIO: {"prefix": ["writes for us"]}}
    lines = page(*map(block, (PROSE, PROSE, name, "Writes for us since the wall broke.")))
    said = fates(AuthorLine(), surveyed(lines, phrases=phrases), "kkkd")
    assert {number: verdict.code for number, verdict in said.items()} == dict.fromkeys(numbers, "above-author-bio")
    assert not fates(AuthorLine(), surveyed(lines, phrases=phrases), "kkkk")
    assert not fates(AuthorLine(), surveyed(lines), "kkkd")


@pytest.mark.parametrize(
    ("name", "below", "went"),
    [
        ("Jane Orme", "Reporter", [1]),
        ("Jane Orme", "Harbour", []),
        ("The orme", "Reporter", []),
        ("Jane Orme", "What a reporter saw that day", []),
    ],
)
def test_a_name_above_a_role(name: str, below: str, went: list[int]) -> None:
    """Amid the article, too, where the role went."""
    survey = surveyed(page(*map(block, (PROSE, name, below, PROSE, PROSE))))
    words = replace(survey.words, writers=frozenset({"reporter"}))
    assert list(fates(AuthorLine(), replace(survey, words=words), "kkdkk")) == went
    assert list(fates(AuthorLine(), replace(survey, words=words), "kkkkk")) == []


def test_the_head_of_a_list() -> None:
    """What is no sentence, above an item that stays, says what the list is of."""
    head = "FILM OF THE YEAR, the reporter's prize"
    item = block("Walls of Halmark", at="body>ul>li", kind=Kind.LIST_ITEM)
    some_survey = surveyed(page(block(), block(head.title()), item))
    words = replace(some_survey.words, writers=frozenset({"reporter"}))

    assert not fates(AuthorLine(), replace(some_survey, words=words))
    assert list(fates(AuthorLine(), replace(some_survey, words=words), "kkd")) == [1]


def labelled(*texts: str, kept: str) -> list[int]:
    """Numbers of what goes below labels that went."""
    phrases = {Species.AUTHOR_BIO: {"exact": ["about her", "all her stories"]}, Species.BYLINE: {"exact": ["writer"]}}
    return list(fates(AuthorLine(), surveyed(page(*map(block, texts)), phrases=phrases), kept))


def test_a_name_below_a_label() -> None:
    """In the head or foot; amid the prose a label may be anybody's."""
    assert labelled("Writer", "Jane Orme", PROSE, PROSE, kept="dkkk") == [1]
    assert labelled("Writer", "Harbour row", PROSE, PROSE, kept="dkkk") == []
    assert labelled(PROSE, PROSE, "Writer", "Jane Orme", PROSE, kept="kkdkk") == []


def test_a_box_about_an_author() -> None:
    """Its short lines go, whatever they say, between its heading and its last line."""
    box = ("About her", "Jane Orme", "Covers ferries and walls", "All her stories")
    assert labelled(PROSE, *box, kept="kdkkd") == [2, 3]
    assert labelled(PROSE, *box, kept="kdkkk") == [2]


def test_a_name_above_a_role_at_the_foot() -> None:
    """The line below went, and says what the person is; hyphens and India's vowel signs are parts of names."""
    for name in ("Jane Orme-Falk", "\u0938\u0941\u0928\u0940\u0924\u093e \u0926\u0942\u092c\u0947"):
        some_survey = surveyed(page(*map(block, (PROSE, name, "Photographer and reporter since 2009"))))
        words = replace(some_survey.words, writers=frozenset({"reporter"}))
        assert list(fates(AuthorLine(), replace(some_survey, words=words), "kkd")) == [1]
        assert not fates(AuthorLine(), some_survey, "kkd")


@pytest.mark.parametrize(("at", "numbers"), [("body>div.end>p", [3]), ("body>div.more>p", [])])
def test_below_a_linked_name(at: str, numbers: list[int]) -> None:
    """The last paragraph in the element of a heading "Authors" tells of the one who is named right below it."""
    label = block("Authors", at="body>div.end>h2", kind=Kind.HEADING)
    name = block("Jane Orme", at="body>div.end>p", linked=1.0)
    found = surveyed(page(block(), label, name, block(at=at)), phrases={Species.BYLINE: {"exact": ["authors"]}})
    assert list(fates(AuthorLine(), found, "kddk")) == numbers


@pytest.mark.parametrize(
    ("above", "below", "numbers"),
    [("9. Jane Orme", "10. You", []), ("9) Jane Orme", "10) You", []), ("9. Jane Orme", "You", [2])],
)
def test_an_entry_of_a_numbered_list(above: str, below: str, numbers: list[int]) -> None:
    """Who somebody is among those of whom the article tells, below a number and above the next one."""
    entry = "Jane Orme founded The Old Wall and writes for the ferries, too."
    some_survey = surveyed(page(*map(block, (PROSE, above, entry, below))))
    words = replace(some_survey.words, writers=frozenset({"writes"}))
    assert list(fates(AuthorLine(), replace(some_survey, words=words))) == numbers
