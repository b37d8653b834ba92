"""Plain text that needs no cleaning is nearly left alone: what filters know of pages would eat its first lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.model import Species

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Verdict
    from cleanarticle.survey import Survey

# Of the development pages' own bodies, fed as input, 85 and 74 % came back unchanged with the filters, and 100 and
# 95 % without (newsroom, aeb; out of fold); of dumps hardly one is as clean as this.
_MAX_GONE: Final = 0.01  # share of a text's words that the judge drops
# What a line says that no article does, word for word: whoever cut the text left it standing.
_LEFT_OVER: Final = frozenset(
    {
        Species.PLAYER_NOTICE,
        Species.NEWSLETTER,
        Species.SHARE,
        Species.AD,
        Species.COOKIE,
        Species.TWEET_WIDGET,
        Species.MOST_READ,
        Species.TEASER_INLINE,
        Species.TEASER_LIST,
    }
)
# What a site has on every article is no part of one, however clean it looks.
_ALWAYS: Final = frozenset({"site-repeats", "site-paths"})
_LINES: Final = frozenset({"phrase-line", "sign-line", "labelled-teaser", "player-title", "teaser"})
# What no article has at all. Of 1,324 bodies of the development pages that are as clean as this, 43 have such a line,
# and none in newsroom and aeb; 28 are guides with "Read more: ..." between their sections.
_SURE: Final = _LEFT_OVER - {Species.NEWSLETTER, Species.SHARE} | {Species.PLAYER_TITLE, Species.PAYWALL}
ACTING: Final = _ALWAYS | _LINES  # names of filters that act on clean text, too: lines may say that they are left over


def may_act(name: str, verdict: Verdict) -> bool:
    """Whether what one of these filters says holds for clean text.

    Args:
        name: the filter's.
        verdict: one of its verdicts.
    """
    return name in _ALWAYS or (not verdict.keep and verdict.species in _SURE)


def is_clean(survey: Survey, kept: Sequence[bool]) -> bool:
    """Whether a text is plain, nearly all of it article, and without a line that only boilerplate has.

    Args:
        survey: the text.
        kept: what the judge keeps.
    """
    blocks = survey.page.blocks
    if survey.page.has_markup or (blocks and blocks[0].level == 1):  # Markdown says which line is the headline
        return False
    words = [block.words for block in blocks]
    gone = sum([count for count, stays in zip(words, kept, strict=True) if not stays])
    if gone > _MAX_GONE * sum(words):
        return False
    return not any(cue.match == "exact" and cue.words > 1 and cue.species in _LEFT_OVER for cue in survey.cues)
