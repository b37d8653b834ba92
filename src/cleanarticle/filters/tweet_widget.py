"""A box of latest tweets: its heading, account names and cut-off tweets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species, Verdict
from cleanarticle.sentence_ends import ELLIPSIS, NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MOST: Final = 12  # blocks of one box
_MAX_NAME_WORDS: Final = 6
# What only a tweet has: a hash tag, a handle, a shortened link.
_TWEET: Final = re.compile(r"#\s?\w*|@\w|\bt\.co/|pic\.twitter\.com/")


class TweetWidget:
    """Drops the names and tweets below the heading of a tweet box."""

    name: ClassVar[str] = "tweet-widget"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of the box."""
        blocks = survey.page.blocks
        for number, cues in survey.cues.by_block.items():
            cue = next((one for one in cues if one.species is Species.TWEET_WIDGET), None)
            if cue is None or kept[number]:
                continue
            for block in blocks[number + 1 : number + 1 + _MOST]:
                end = survey.ends[block.number]
                is_name = block.words <= _MAX_NAME_WORDS and end == NO_END
                is_tweet = end == ELLIPSIS or (end == NO_END and blocks[block.number - 1].text[0] == "@")
                if not (is_name or is_tweet or _TWEET.search(block.text)):
                    break
                if kept[block.number]:
                    yield Verdict(block.number, False, Species.TWEET_WIDGET, "follows-tweet-heading", cue.phrase, _MOST)
