"""Tweets and posts that the article quotes."""

from __future__ import annotations

import pytest

from cleanarticle.filters.embeds import Embeds
from cleanarticle.model import Species, Verdict
from tests.builders import block, fates, page, surveyed

_FEW = -2.0


def said_of(at: str, *, keep: bool, kept: str = "kkdkk", points: float = _FEW) -> Verdict | None:
    """The verdict on a block between two paragraphs and two more."""
    some_page = page(block(), block(), block("The wall fell", at=at), block(), block())
    return fates(Embeds(keep=keep), surveyed(some_page), kept, points=points).get(2)


@pytest.mark.parametrize("name", ["twitter-tweet", "bluesky-embed", "mastodon-embed"])
def test_a_quoted_post_is_kept(name: str) -> None:
    """Between the article's paragraphs, where little speaks against it."""
    said = said_of(f"body>blockquote.{name}>p", keep=True)

    assert said is not None
    assert (said.keep, said.species, said.code) == (True, None, "quoted-post")


def test_a_quoted_post_goes_where_the_caller_says_so() -> None:
    """Its words are somebody else's."""
    said = said_of("body>blockquote.twitter-tweet>p", keep=False, kept="kkkkk")

    assert said is not None
    assert (said.keep, said.species) == (False, Species.TWEET_WIDGET)


def test_a_post_against_which_much_speaks() -> None:
    """It stays out."""
    assert said_of("body>blockquote.twitter-tweet>p", keep=True, points=-4.0) is None


def test_a_post_below_the_article() -> None:
    """It belongs to a box."""
    some_page = page(block(), block(), block(), block("The wall fell", at="body>blockquote.twitter-tweet>p"))

    assert not fates(Embeds(), surveyed(some_page), "kkkd", points=_FEW)


@pytest.mark.parametrize("at", ["body>blockquote>p", "body>blockquote.tweet>p", "body>div.twitter-tweet>p"])
@pytest.mark.parametrize(("keep", "kept"), [(True, "kkdkk"), (False, "kkkkk")])
def test_no_post(at: str, keep: bool, kept: str) -> None:  # noqa: FBT001
    """Another quote, and an element that is none."""
    assert said_of(at, keep=keep, kept=kept) is None


@pytest.mark.parametrize("keep", [True, False])
def test_a_shell_always_goes(keep: bool) -> None:  # noqa: FBT001
    """It holds no words of the post, only a link to it."""
    said = said_of("body>blockquote.instagram-media>div>p", keep=keep, kept="kkkkk")

    assert said is not None
    assert (said.keep, said.code) == (False, "post-shell")
