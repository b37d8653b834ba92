"""Which article a page holds, and when two pages hold the same one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.site.fingerprints import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MANY: Final = 3  # shared paragraphs that are no chance
_ALL: Final = 0.9  # share of the longer article that is shared where both say the same


class Identity(NamedTuple):
    """What tells one article from another."""

    address: int
    titles: frozenset[int]
    prose: Mapping[int, int]  # fingerprint -> words of the article's paragraphs, the first paragraph first


def is_same_article(one: Identity, other: Identity) -> bool:
    """Whether two pages hold the same article: a second address, a print or AMP version, an update.

    They share paragraphs, at least half of the shorter article, the opening of one of them among these; and their
    addresses or headlines are equal, or they share three paragraphs, or almost all. Two articles under which the same
    notices
    were kept share no opening. Pages of which nothing was kept are the same under one address.
    """
    if not one.prose or not other.prose:
        return one.address == other.address != NOTHING
    shared = one.prose.keys() & other.prose.keys()
    both = sum(min(one.prose[key], other.prose[key]) for key in shared)
    sizes = sum(one.prose.values()), sum(other.prose.values())
    if not shared or both * 2 < min(sizes):
        return False
    if both >= _ALL * max(sizes):
        return True
    if next(iter(one.prose)) not in shared and next(iter(other.prose)) not in shared:
        return False
    return len(shared) >= _MANY or _is_named_alike(one, other)


def _is_named_alike(one: Identity, other: Identity) -> bool:
    return one.address == other.address != NOTHING or not one.titles.isdisjoint(other.titles)
