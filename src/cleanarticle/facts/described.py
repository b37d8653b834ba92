"""How much a block has in common with the page's description, which is often its standfirst."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_WORDS: Final = range(6, 81)  # words of a block that may be a standfirst


class Described(NamedTuple):
    """Shares of words, one pair a block; 0 where the page has no description."""

    inside: Sequence[float]  # of the block's words, those that the description has
    covered: Sequence[float]  # of the description's words, those that the block has


def described(survey: Survey, blocks: Iterable[Block]) -> Described:
    """Hold some blocks of a page against its description."""
    wanted = survey.description
    inside, covered = [], []
    for block in blocks:
        words = frozenset(survey.tokens[block.number]) if wanted and block.words in _WORDS else frozenset()
        both = len(words & wanted)
        inside.append(both / (len(words) or 1))
        covered.append(both / (len(wanted) or 1))
    return Described(inside, covered)
