"""Which article a page holds, and when two pages hold the same one."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.site.fingerprints import NOTHING, names_article

if TYPE_CHECKING:
    from collections.abc import Mapping

_MANY: Final = 3  # shared paragraphs that are no chance
_MOST: Final = 0.8  # share of the shorter article that no notices make up
_ALL: Final = 0.9  # share of the longer article that is shared where both say the same
MAX_PROSE: Final = 60  # paragraphs that are remembered of one page
_NO_BOUND: Final = 2**32  # above every fingerprint


class Identity(NamedTuple):
    """What tells one article from another."""

    address: int
    titles: frozenset[int]
    prose: Mapping[int, int]  # fingerprint -> words of the article's paragraphs, the first paragraph first
    is_judged: bool = True  # the prose is what was kept; else notices may stand in it, and before it

    @property
    def opening(self) -> int:
        """Fingerprint of the first paragraph; there must be one."""
        return next(iter(self.prose))

    @property
    def bound(self) -> int:
        """The fingerprint up to which every paragraph of the page is known; above it only the first may be."""
        if len(self.prose) < MAX_PROSE or not self.is_judged:
            return _NO_BOUND
        return max(islice(self.prose, 1, None))


def sampled(prose: Mapping[int, int]) -> dict[int, int]:
    """Of many paragraphs the first, and beside it those of the smallest fingerprints.

    Two versions of a page that grows, at the top or at the foot, so keep mostly the same ones.
    """
    if len(prose) <= MAX_PROSE:
        return dict(prose)
    first, *others = prose
    return {key: prose[key] for key in (first, *sorted(others)[: MAX_PROSE - 1])}


def is_same_article(one: Identity, other: Identity) -> bool:
    """Whether two pages hold the same article: a second address, a print or AMP version, an update.

    One address is enough where it names an article, where the headline is the same, and where nothing was kept of a
    page: a live page may show nothing that it showed an hour ago. Else they share paragraphs, at least half of the
    shorter article, of those that are known of both. And they have one address, or share almost all, or the opening of
    one of them beside the headline or most of the shorter. Two articles under which the same notices were kept share no
    opening, or not most.
    """
    has_address = one.address == other.address != NOTHING
    has_title = not one.titles.isdisjoint(other.titles)
    if (has_address and (has_title or names_article(one.address))) or not one.prose or not other.prose:
        return has_address
    bound = min(one.bound, other.bound)
    shared = [key for key in one.prose.keys() & other.prose.keys() if key <= bound]
    both = sum(min(one.prose[key], other.prose[key]) for key in shared)
    sizes = _size(one, bound), _size(other, bound)
    if not shared or both * 2 < min(sizes):
        return False
    if both >= _ALL * max(sizes) or has_address:
        return True
    is_most = len(shared) >= _MANY and both >= _MOST * min(sizes)
    return (has_title or is_most) and (
        _may_open(one, other, has_title=has_title) or _may_open(other, one, has_title=has_title)
    )


def _size(one: Identity, bound: int) -> int:
    """Words of the paragraphs up to a fingerprint."""
    return sum(words for key, words in one.prose.items() if key <= bound)


def _may_open(one: Identity, other: Identity, *, has_title: bool) -> bool:
    """Whether the opening of a page stands on the other, as far as that is known."""
    return (one.is_judged or has_title) and (one.opening in other.prose or one.opening > other.bound)
