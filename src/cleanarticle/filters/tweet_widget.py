"""A box of latest tweets: its heading, account names and cut-off tweets."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import species_said
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import ELLIPSIS, NO_END
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MOST: Final = 12  # blocks of one box
_MAX_NAME_WORDS: Final = 6
_MAX_DATE: Final = 6  # tokens behind an account's name
_ACCOUNT: Final = pattern(r"@[\w.]+|[—–-]\s?[^@()]{1,60}\(@[\w.]+\)")  # "@harbour", "— The Harbour (@harbour)"
_OPENS: Final = "@—–-"
# "The Harbour (@harbour)", "The Harbour @harbour": a post's head where a date follows.
_NAMED: Final = pattern(r"[^@().!?]{2,60}(?:\(@[\w.]+\)|@[\w.]+)")
# What only a tweet has: a hash tag, a handle, a shortened link.
_TWEET: Final = pattern(r"#\s?\w*|@\w|\bt\.co/|pic\.twitter\.com/")
_COUNT: Final = "#"  # in a phrase that counts reactions: it ends a post and heads nothing


class TweetWidget:
    """Drops the names and tweets below the heading of a tweet box."""

    name: ClassVar[str] = "tweet-widget"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of the box."""
        blocks = survey.page.blocks
        gone: set[int] = set()
        is_said = Species.TWEET_WIDGET in species_said(survey)
        for number, cues in survey.cues.by_block.items() if is_said else ():
            cue = next((one for one in cues if one.species is Species.TWEET_WIDGET and _COUNT not in one.phrase), None)
            if cue is None or kept[number]:
                continue
            for block in blocks[number + 1 : number + 1 + _MOST]:
                end = survey.ends[block.number]
                is_name = block.words <= _MAX_NAME_WORDS and end == NO_END
                is_tweet = end == ELLIPSIS or (end == NO_END and blocks[block.number - 1].text[0] == "@")
                if not (is_name or is_tweet or _TWEET.search(block.text)) or _heads_prose(survey, kept, block):
                    break
                if kept[block.number]:
                    gone.add(block.number)
                    yield Verdict(block.number, False, Species.TWEET_WIDGET, "follows-tweet-heading", cue.phrase, _MOST)
        yield from _accounts(survey, kept, gone)


def _heads_prose(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a block below an embedded post is the heading of the article's next section."""
    below = block.number + 1
    return block.kind is kinds.HEADING and below < len(kept) and kept[below] and survey.mass[below] > 0


def _accounts(survey: Survey, kept: Sequence[bool], gone: Collection[int]) -> Iterator[Verdict]:
    """Lines that are nothing but an account's name, and perhaps a date; below one that stands first, its tweet."""
    said = set(gone)
    named = [block for block in survey.open if "@" in block.text]
    for block in named:
        if block.kind is kinds.PARAGRAPH and _is_account(block.text, survey.words.dates):
            for number in (block.number, *(_beside(survey, kept, block.number) if block.text[0] == "@" else ())):
                if kept[number] and number not in said:
                    said.add(number)
                    yield Verdict(number, False, Species.TWEET_WIDGET, "below-account", block.text, 1)


def _beside(survey: Survey, kept: Sequence[bool], handle: int) -> Iterator[int]:
    """Numbers of the lines that go with an account's line: its owner's name, and its tweet.

    A tweet that is a sentence is one where a line follows that went, such as its date or its likes.
    """
    blocks, most = survey.page.blocks, _MAX_NAME_WORDS * survey.words.factor
    for block in (*blocks[max(0, handle - 1) : handle], *blocks[handle + 1 : handle + 2]):
        number, is_open = block.number, survey.ends[block.number] == NO_END
        is_name = number < handle and is_open and block.words <= most
        is_tweet = number > handle and (is_open or _is_before_figures(survey, kept, number))
        if block.kind is kinds.PARAGRAPH and (is_name or is_tweet):
            yield number


def _is_before_figures(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line with a number follows, and went."""
    after = survey.page.blocks[number + 1 : number + 2]
    return any(not kept[block.number] and any(map(str.isdigit, block.text)) for block in after)


def _is_account(text: str, dates: Collection[str]) -> bool:
    """Whether a text is an account's name, with nothing or a date behind it: "@harbour · 15 Sept"."""
    is_set_off = text[0] in _OPENS
    found = (_ACCOUNT if is_set_off else _NAMED).match(text)
    behind = tokens(text[found.end() :]) if found else []
    numbers = [word[0].isdigit() for word in behind]
    is_date = len(behind) <= _MAX_DATE and all(
        word in dates for word, is_one in zip(behind, numbers, strict=True) if not is_one
    )
    return found is not None and is_date and (is_set_off or any(numbers))
