"""How a text stood on a page: as part of the article, or dropped at a place; one number for both, 48 bits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

PLACE_BITS: Final = 16
PLACES: Final = 2**PLACE_BITS - 1


def stayed(text: int) -> int:
    """A text, by its fingerprint, that was kept, wherever it stood."""
    return text << PLACE_BITS


def went(text: int, place: int) -> int:
    """A text that was dropped at a place: where it stands elsewhere it may be kept.

    The lead of an article is printed in the teasers of many others.

    Args:
        text: its fingerprint.
        place: fingerprint of its path; 0 in plain text, which has no places.
    """
    return text << PLACE_BITS | (place & PLACES or 1)


def once(standings: Iterable[int]) -> frozenset[int]:
    """The standings on all pages of one article: what was kept on one of them counts as kept alone."""
    every = frozenset(standings)
    return frozenset([each for each in every if not each & PLACES or each & ~PLACES not in every])
