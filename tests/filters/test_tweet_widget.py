"""A box of latest tweets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cleanarticle.filters.tweet_widget import TweetWidget
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey

_HEADING = "Newest posts"
_PHRASES = {Species.TWEET_WIDGET: {"exact": [_HEADING.lower()]}}


def gone(*texts: str, kept: str) -> list[int]:
    """Numbers of the lines that go."""
    said = fates(TweetWidget(), surveyed(page(*map(block, texts)), phrases=_PHRASES), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.TWEET_WIDGET}
    return list(said)


def test_names_and_tweets_go() -> None:
    """Account names, tweets that are cut off, and what only a tweet has."""
    box = ["Halmark Harbour Desk", "The ferries are back and…", "They are late again. #ferries", "Says @harbour today."]

    assert gone(PROSE, _HEADING, *box, PROSE, kept="kdkkkkk") == [2, 3, 4, 5]


def test_the_heading_of_the_next_section() -> None:
    """A post that the article embeds has no names of other accounts below it."""
    drafts = [block(PROSE), block(_HEADING), block("The Halmark Desk", kind=Kind.HEADING, at="body>h3"), block(PROSE)]
    some_survey = surveyed(page(*drafts), phrases=_PHRASES)
    assert list(fates(TweetWidget(), some_survey, "kdkk")) == []
    assert list(fates(TweetWidget(), some_survey, "kdkd")) == [2]


@pytest.mark.parametrize("text", [PROSE, "It is late.", "Seven words of prose without any end"])
def test_the_article_goes_on(text: str) -> None:
    """The first line that is none of these ends the box."""
    assert gone(_HEADING, text, "Halmark Harbour Desk", kept="dkk") == []


def test_an_account_is_followed_by_its_tweet() -> None:
    """However long it is, if it is no sentence."""
    tweet = "The ferries are back and the queue reaches as far as the old customs house"
    assert gone(_HEADING, "@harbour", tweet, PROSE, kept="dkkk") == [1, 2]
    assert gone(_HEADING, "@harbour", tweet + ".", kept="dkk") == [1]


def test_a_box_has_an_end() -> None:
    """Twelve blocks at most."""
    assert gone(_HEADING, *["Harbour Desk"] * 15, kept="d" + "k" * 15) == list(range(1, 13))


def test_only_below_a_heading_that_went() -> None:
    """What stays was no heading of a box."""
    assert gone(_HEADING, "Harbour Desk", kept="kk") == []


def test_what_is_gone_already() -> None:
    """It is passed over."""
    assert gone(_HEADING, "Harbour Desk", "It is late…", kept="ddk") == [2]


def test_an_account_alone_on_its_line() -> None:
    """It goes without a heading, and takes one line along that is no sentence."""
    assert gone(PROSE, "@harbour", "The ferries are back", "Harbour Desk", kept="kkkk") == [1, 2]
    assert gone(PROSE, "@harbour", PROSE, kept="kkk") == [1]
    assert gone(PROSE, "@harbour says no", "The ferries are back", kept="kkk") == []


def test_the_owner_of_an_account() -> None:
    """A name right above it goes with it; a sentence does not."""
    assert gone(PROSE, "Harbour Desk", "@harbour", PROSE, kept="kkdk") == [1]
    assert gone(PROSE, "It was late.", "@harbour", PROSE, kept="kkdk") == []
    assert gone(PROSE, "Seven words that no account is called", "@harbour", PROSE, kept="kkdk") == []


def test_a_tweet_that_is_a_sentence() -> None:
    """It goes where its date or its likes follow, and went."""
    assert gone(PROSE, "@harbour", "We sail!", "84 likes", PROSE, kept="kdkdk") == [2]
    assert gone(PROSE, "@harbour", "We sail!", "84 likes", PROSE, kept="kdkkk") == []
    assert gone(PROSE, "@harbour", "We sail!", "Read more", PROSE, kept="kdkdk") == []


def test_an_account_with_a_date() -> None:
    """A date may stand behind the name, and nothing else."""
    assert fates(TweetWidget(), dated("@harbour · 15. Sept. 2025")).keys() == {1}
    assert fates(TweetWidget(), dated("@harbour · 15 Sept.")).keys() == {1}
    assert not fates(TweetWidget(), dated("@harbour, 15 ferries"))


def test_the_signature_of_a_quoted_post() -> None:
    """Whose it is and when; what stands below it is the article's."""
    assert fates(TweetWidget(), dated("— The Harbour (@harbour) Sept 15, 2025")).keys() == {1}
    assert not fates(TweetWidget(), dated("— The Harbour (@harbour) opens again"))
    assert not fates(TweetWidget(), dated("— The Harbour (at last)"))


def dated(line: str) -> Survey:
    """A line between two paragraphs, in a language that knows a month."""
    survey = surveyed(page(block(PROSE), block(line), block(PROSE)))
    return replace(survey, words=replace(survey.words, dates=frozenset({"sept"})))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The Harbour (@harbour) Sept 15, 2025", {1}),
        ("The Harbour @harbour · 15 Sept", {1}),
        ("The Harbour (@harbour)", set()),
        ("The Harbour (@harbour) has 15 ferries", set()),
        ("It was late. The Harbour (@harbour) 15 Sept", set()),
    ],
)
def test_the_head_of_a_post(text: str, numbers: set[int]) -> None:
    """A name, its account and a date; nothing else."""
    assert fates(TweetWidget(), dated(text)).keys() == numbers


def test_a_count_heads_nothing() -> None:
    """It ends a post: the lines below it are the article's."""
    phrases = {Species.TWEET_WIDGET: {"exact": ["# reposts", "latest posts"]}}
    for text, numbers in (("12 reposts", []), ("Latest posts", [2])):
        drafts = page(block(PROSE), block(text), block("The Harbour"), block(PROSE))
        assert list(fates(TweetWidget(), surveyed(drafts, phrases=phrases), "kdkk")) == numbers
