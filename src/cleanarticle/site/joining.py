"""Pages of several memories in one order: each memory counts what it learns for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.site.file_format import Remembered

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

MOST_VERSIONS: Final = 5  # of one article: a live page that is looked at each minute would push out all others


class Mark(NamedTuple):
    """How far a memory had come at some time."""

    turn: int  # what is learnt later is of a greater one
    names: frozenset[bytes]  # of the pages that it held


def last(pages: Mapping[bytes, Remembered]) -> int:
    """The turn of the page learnt last; 0 where there is none. The pages are in their order."""
    return next(reversed(pages.values())).order if pages else 0  # type: ignore[call-overload]  # a dict's can be reversed


def joined(one: Mapping[bytes, Remembered], other: Mapping[bytes, Remembered]) -> dict[bytes, Remembered]:
    """The pages of two memories, not yet in order; the same whichever comes first, and however three are grouped.

    A page is as old as in the memory that learnt it last, counted from the last page of each: neither's hundredth page
    is newer than the other's twentieth because it has learnt more.
    """
    end = max(last(one), last(other))
    found: dict[bytes, Remembered] = {}
    for pages in (one, other):
        _add(found, pages, pages, end - last(pages))
    return found


def surplus(pages: Mapping[bytes, Remembered], versions: Collection[bytes], most: int) -> list[bytes]:
    """Which pages of one article are to be forgotten, after one was learnt: older versions of it, or the oldest page.

    Args:
        pages: in the order in which they were learnt.
        versions: those that hold the same article as the one learnt last.
        most: pages that may be remembered.
    """
    if len(versions) > MOST_VERSIONS:
        return [name for name in pages if name in versions][:-MOST_VERSIONS]
    return [next(iter(pages))] if len(pages) > most else []


def upon(stored: Mapping[bytes, Remembered], own: Mapping[bytes, Remembered], mark: Mark) -> dict[bytes, Remembered]:
    """What is stored, and after it what a memory has learnt since it was read from there; not yet in order.

    Args:
        stored: what others may have added to meanwhile.
        own: the memory's pages; what it has forgotten since the mark is forgotten.
        mark: how far it had come when it was read.
    """
    found = {name: page for name, page in stored.items() if name in own or name not in mark.names}
    _add(found, own, [name for name, page in own.items() if page.order > mark.turn], last(stored) - mark.turn)
    return found


def _add(
    found: dict[bytes, Remembered], pages: Mapping[bytes, Remembered], names: Collection[bytes], later: int
) -> None:
    """Add some of a memory's pages, so many turns later than it says, where they are not known as newer."""
    for name in names:
        order, data = pages[name]
        if name not in found or found[name].order < order + later:
            found[name] = Remembered(order + later, data)
