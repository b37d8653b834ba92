"""Which article a page holds, and when two pages hold the same one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.site.fingerprints import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MANY: Final = 3  # shared paragraphs that are no chance
_MOST: Final = 0.8  # share of the shorter article that no notices make up
_ALL: Final = 0.9  # share of the longer article that is shared where both say the same


class Identity(NamedTuple):
    """What tells one article from another."""

    address: int
    titles: frozenset[int]
    prose: Mapping[int, int]  # fingerprint -> words of the article's paragraphs, the first paragraph first
    is_judged: bool = True  # the prose is what was kept; else notices may stand in it, and before it


def is_same_article(one: Identity, other: Identity) -> bool:
    """Whether two pages hold the same article: a second address, a print or AMP version, an update.

    They share paragraphs, at least half of the shorter article. And they have one address, or share almost all, or
    the opening of one of them beside the headline or most of the shorter. Two articles under which the same notices
    were kept share no opening, or not most. Pages of which nothing was kept are the same under one address.
    """
    if not one.prose or not other.prose:
        return one.address == other.address != NOTHING
    shared = one.prose.keys() & other.prose.keys()
    both = sum(min(one.prose[key], other.prose[key]) for key in shared)
    sizes = sum(one.prose.values()), sum(other.prose.values())
    if not shared or both * 2 < min(sizes):
        return False
    if both >= _ALL * max(sizes) or one.address == other.address != NOTHING:
        return True
    has_title = not one.titles.isdisjoint(other.titles)
    openings = [next(iter(each.prose)) for each in (one, other) if each.is_judged or has_title]
    is_most = len(shared) >= _MANY and both >= _MOST * min(sizes)
    return (has_title or is_most) and not shared.isdisjoint(openings)
