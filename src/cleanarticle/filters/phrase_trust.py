"""How much other evidence a phrase of boilerplate is believed against."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.model import Species

if TYPE_CHECKING:
    from cleanarticle.words.phrases import Cue


class _Trust(NamedTuple):
    """Up to how many points of other evidence a phrase of a species is believed, by how it meets the block.

    Measured: of the blocks between the first and last article block of the development pages, the share that the
    truth keeps; below a tenth a phrase is believed against everything.
    """

    exact: float
    prefix: float
    anywhere: float


_ALL: Final = 99.0  # points; more than any block has
_SURE: Final = _Trust(_ALL, _ALL, _ALL)
_HALF: Final = _Trust(_ALL, 2.0, 1.0)
_WEAK: Final = _Trust(2.0, 1.0, 0.0)
_TRUST: Final = MappingProxyType(
    dict.fromkeys(Species, _HALF)
    | dict.fromkeys(
        (
            Species.NEWSLETTER,
            Species.PLAYER_NOTICE,
            Species.SHARE,
            Species.AD,
            Species.COOKIE,
            Species.TWEET_WIDGET,
            Species.MOST_READ,
            Species.PAYWALL,
            Species.AUDIO_PLAYER,
            Species.SEARCH,
        ),
        _SURE,
    )
    | {
        Species.CREDIT: _Trust(_ALL, _ALL, _ALL),
        Species.COPYRIGHT: _Trust(_ALL, 2.0, 4.0),
        Species.COMMENTS: _Trust(_ALL, 2.0, 1.0),
        Species.TEASER_INLINE: _Trust(_ALL, 2.0, 2.0),
        Species.AFFILIATE: _Trust(_ALL, 3.0, 4.0),
        Species.APP_PROMO: _Trust(_ALL, 3.0, 0.0),
        Species.AUTHOR_BIO: _Trust(_ALL, 4.0, 3.0),
        Species.NAVIGATION: _WEAK,
        Species.PLAYER_TITLE: _WEAK,
        Species.LIVE_TICKER: _WEAK,
        Species.CAPTION: _Trust(1.0, 4.0, 1.0),
    }
)
_ONE_WORD: Final = 1.0  # points; a single word is a label of many things
_MAX_PREFIX_WORDS: Final = 45  # words of a block that a phrase may open; a longer one is prose
_MAX_WORDS: Final = 60
# Words from which a paragraph speaks of licences, or of somebody's account, rather than being a notice; of six such on
# real pages that more points speak for, the four with most of them are the article's.
_MANY_WORDS: Final = 30
_LONG: Final = 0.5  # points up to which a phrase within one is believed
_LONE_WORDS: Final = frozenset({Species.AD, Species.SHARE, Species.TEASER_INLINE, Species.NEWSLETTER, Species.CREDIT})


def believed_to(cue: Cue, factor: int) -> float:
    """The points from which a phrase is not believed.

    Args:
        cue: the phrase, and how it meets its block.
        factor: tokens of the language that make as much as a word of others.
    """
    trust = _TRUST[cue.species]
    if cue.match == "exact":
        return min(trust.exact, _ONE_WORD) if cue.words == 1 and cue.species not in _LONE_WORDS else trust.exact
    if cue.match == "prefix":
        return trust.prefix if cue.words <= _MAX_PREFIX_WORDS else 0.0
    if cue.words > _MAX_WORDS:
        return 0.0
    is_notice = trust is _SURE or cue.words <= _MANY_WORDS * factor
    return trust.anywhere if is_notice else min(trust.anywhere, _LONG)
