"""Lists of other stories: their dates and authors stand in elements of one name, or in elements alike."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.dates.local_day import day_of
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.metadata.dates.moments import Moment
    from cleanarticle.model import Mark, Page

_TOLD: Final = pattern("author|byline|journalist|date|time|publish")
_LEAST: Final = 3  # blocks with different texts in elements of one name are a list
_BELOW: Final = 3  # blocks after the text in which the article's own may stand
_OWN: Final = 6  # blocks after the headline in which the first of a row is the article's own: a thread's first post
_BEGINS: Final = 24  # blocks after the text in which a list begins; what stands further below weighs less anyway


def listed_blocks(marks: Sequence[Mark], end: int) -> frozenset[int]:
    """Numbers of the blocks that hold a mark of a list of other stories.

    Marks of one name are a list's where none of them stands in the article, above it or right below it.

    Args:
        marks: the page's, in page order.
        end: number of the block after the article's last one; 0 where there is no article.
    """
    late = [mark for mark in marks if mark.block >= end + _BELOW] if end else []
    if len(late) < _LEAST:
        return frozenset()
    early = {mark.name for mark in marks if mark.block < end + _BELOW}
    texts: dict[str, dict[str, int]] = {}
    for mark in late:
        if mark.text and mark.name not in early:
            texts.setdefault(mark.name, {}).setdefault(mark.text, mark.block)
    listed = {name for name, own in texts.items() if _is_list(name, {*own.values()}, end)}
    return frozenset([mark.block for mark in late if mark.name in listed])


def _is_list(name: str, blocks: set[int], end: int) -> bool:
    """Whether elements of one name, in blocks with different texts, are a list of stories."""
    is_told = name.startswith("class:") and _TOLD.search(name.casefold()) is not None  # a <time> may be anybody's
    return is_told and len(blocks) >= _LEAST and min(blocks) < end + _BEGINS


def rows(dates: Mapping[int, Moment], page: Page, headline: int | None) -> frozenset[int]:
    """Numbers of the blocks whose dates are those of a list's rows, of files or of stories.

    Three different dates in elements alike, with something else between them, and none of them right below the
    headline.

    Args:
        dates: by number of the block.
        page: the page.
        headline: number of the headline's block; None where it is not shown.
    """
    alike: dict[int, dict[int, Moment]] = {}
    for number, moment in dates.items() if len(dates) >= _LEAST and page.nodes else ():
        if number < len(page.blocks):
            alike.setdefault(page.nodes[page.blocks[number].node].path, {})[number] = moment
    return frozenset([number for row in alike.values() if _is_row(row, headline) for number in row])


def _is_row(dates: Mapping[int, Moment], headline: int | None) -> bool:
    """Whether dates are those of rows; posts of a thread stand in their order, and the first is the page's."""
    if len(set(dates.values())) < _LEAST or max(dates) - min(dates) < 2 * (len(dates) - 1):
        return False
    days = [day_of(dates[number]) for number in sorted(dates)]
    if all(first <= second for first, second in pairwise(days)):
        return False
    return headline is None or not any(0 <= number - headline <= _OWN for number in dates)
