"""Which article a page holds, and when two pages hold the same one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.site.fingerprints import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MANY: Final = 3  # shared paragraphs that are no chance


class Identity(NamedTuple):
    """What tells one article from another."""

    address: int
    titles: frozenset[int]
    prose: Mapping[int, int]  # fingerprint -> words of the article's paragraphs, the first paragraph first


def is_same_article(one: Identity, other: Identity) -> bool:
    """Whether two pages hold the same article: a second address, a print or AMP version, an update.

    They share paragraphs, at least half of the shorter article, the opening of one of them among these; and their
    addresses or headlines are equal, or they share three paragraphs. Two articles under which the same notices
    were kept share no opening. Pages of which nothing was kept are the same under one address.
    """
    if not one.prose or not other.prose:
        return one.address == other.address != NOTHING
    shared = one.prose.keys() & other.prose.keys()
    both = sum(min(one.prose[key], other.prose[key]) for key in shared)
    if not shared or both * 2 < min(sum(one.prose.values()), sum(other.prose.values())):
        return False
    if next(iter(one.prose)) not in shared and next(iter(other.prose)) not in shared:
        return False
    return len(shared) >= _MANY or one.address == other.address != NOTHING or not one.titles.isdisjoint(other.titles)
