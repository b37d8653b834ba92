"""Marks of lists below the article: other stories' dates and authors, all in elements of one name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Mark

_TOLD: Final = pattern("author|byline|journalist|date|time|publish")
_LEAST: Final = 3  # blocks with different texts in elements of one name are a list
_BELOW: Final = 3  # blocks after the text in which the article's own may stand
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
