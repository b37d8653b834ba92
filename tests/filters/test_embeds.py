"""Tweets and posts that the article quotes."""

from __future__ import annotations

import pytest

from cleanarticle.filters.embeds import Embeds
from cleanarticle.model import Species, Verdict
from tests.builders import PROSE, block, fates, page, surveyed

_FEW = -2.0


def said_of(at: str, *, keep: bool, kept: str = "kkdkk", points: float = _FEW) -> Verdict | None:
    """The verdict on a block between two paragraphs and two more."""
    some_page = page(block(), block(), block("The wall fell", at=at), block(), block())
    return fates(Embeds(keep=keep), surveyed(some_page), kept, points=points).get(2)


@pytest.mark.parametrize("name", ["twitter-tweet", "twitter-video", "bluesky-embed", "bsky-embed", "mastodon-embed"])
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
    post = block("The wall fell", at="body>div.box>blockquote.twitter-tweet>p")
    some_page = page(block(), block(), block(), post, block("More posts", at="body>div.box>p"))

    assert not fates(Embeds(), surveyed(some_page), "kkkdd", points=_FEW)


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


@pytest.mark.parametrize(
    "name", ["fb-xfbml-parse-ignore", "reddit-embed-bq", "reddit-card", "telegram-post", "text-post-media"]
)
def test_posts_that_are_only_dropped(name: str) -> None:
    """Embed codes whose posts are not kept against other evidence."""
    assert said_of(f"body>blockquote.{name.replace('-', '.')}>p", keep=True) is None
    said = said_of(f"body>blockquote.{name.replace('-', '.')}>p", keep=False, kept="kkkkk")

    assert said is not None
    assert (said.keep, said.code) == (False, "quoted-post")


@pytest.mark.parametrize(
    ("signature", "link", "gone"),
    [
        ("— Harbour (@harbour) March 5", "https://social.example/harbour/status/12", [2, 3]),
        ("— Harbour (@harbour) March 5", "https://social.example/harbour", []),
        ("The Harbour, March 5", "https://social.example/harbour/status/12", []),
    ],
)
def test_a_post_without_its_class(signature: str, link: str, gone: list[int]) -> None:
    """An account and a link to a post sign it."""
    some_page = page(
        block(),
        block(),
        block("The wall fell", at="body>blockquote>p"),
        block(signature, at="body>blockquote>p#signature", links=(link,)),
        block("Somebody else’s words", at="body>blockquote#other>p"),
        block("@harbour wrote", links=("https://social.example/harbour/status/12",)),
        block(),
    )

    assert list(fates(Embeds(keep=False), surveyed(some_page), "k" * 7)) == gone
    assert not fates(Embeds(keep=True), surveyed(some_page), "k" * 7)


def test_the_rest_of_a_post() -> None:
    """Where one line of it stays, wherever the post stands, the others do."""
    lines = [
        block("The wall fell", at="body>div.box>blockquote.twitter-tweet#a>p"),
        block("Nobody was hurt", at="body>div.box>blockquote.twitter-tweet#a>p"),
        block("— Harbour (@harbour) March 5", at="body>div.box>blockquote.twitter-tweet#a"),
        block("More posts", at="body>div.box>p"),
    ]
    some_page = page(block(), block(), block(), *lines)

    assert list(fates(Embeds(), surveyed(some_page), "kkkkddd", points=_FEW)) == [4, 5]
    assert not fates(Embeds(), surveyed(some_page), "kkkdddd", points=_FEW)
    assert not fates(Embeds(), surveyed(some_page), "kkkkddd", points=-4.0)


def test_a_post_that_ends_the_article() -> None:
    """Its first line is the article's last prose, and the others stand below that."""
    first, second = (block(text, at="body>blockquote.twitter-tweet#a>p") for text in (PROSE, "Nobody was hurt"))
    some_page = page(block(), block(), block("The wall fell", at="body>blockquote.twitter-tweet#a>p"), first, second)

    assert list(fates(Embeds(), surveyed(some_page), "kkddd", points=_FEW)) == [2, 3, 4]


@pytest.mark.parametrize(
    ("at", "numbers"),
    [
        ("body>div.body>div#2>div>blockquote.twitter-tweet#a>p", [2]),
        ("body>div.body>blockquote.twitter-tweet#a>p", [2]),
        ("body>div.more>blockquote.twitter-tweet#a>p", []),
    ],
)
def test_a_post_below_the_last_paragraph(at: str, numbers: list[int]) -> None:
    """It closes the article where it stands in the element of the paragraphs, each perhaps alone in another."""
    drafts = (*[block(at=f"body>div.body>div#{one}>p") for one in (0, 1)], block("The wall fell", at=at), block("More"))

    assert list(fates(Embeds(), surveyed(page(*drafts)), "kkdd", points=_FEW)) == numbers
    assert not fates(Embeds(), surveyed(page(*drafts)), "kddd", points=_FEW)


def test_posts_that_end_the_article() -> None:
    """The prose of each is the article's last: one follows the other, and a stranger's below them does not."""
    tweet = "body>div.body>blockquote.twitter-tweet#{}>p"
    lines = [block(PROSE, at=tweet.format(one)) for one in "ab"]
    some_page = page(*[block(at="body>div.body>p")] * 2, *lines, block("More"), block(PROSE, at=tweet.format("c")))

    assert list(fates(Embeds(), surveyed(some_page), "kkdddd", points=_FEW)) == [2, 3]
    assert not fates(Embeds(), surveyed(some_page), "kddddd", points=_FEW)


@pytest.mark.parametrize("keep", [True, False])
def test_a_post_that_is_not_loaded_yet(keep: bool) -> None:  # noqa: FBT001
    """Its element says what it is, as the quote in it has no class."""
    said = said_of("body>amp-twitter>blockquote>p", keep=keep, kept="kkdkk" if keep else "kkkkk")

    assert said is not None
    assert (said.keep, said.code) == (keep, "quoted-post")
