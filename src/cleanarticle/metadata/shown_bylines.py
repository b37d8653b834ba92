"""Bylines that a reader sees: rel=author, marked elements, lines that begin with "By"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.model import Kind

if TYPE_CHECKING:
    from cleanarticle.metadata.names import NameReader, Names
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block, Mark

_BYLINE_WORDS: Final = frozenset("author authors byline bylines writer reporter contributor contributors autor auteur".split())
_BEFORE: Final = 10  # blocks before the headline in which a byline may stand
_AFTER: Final = 30  # and after it
_MAX_LINE: Final = 200  # characters of a byline with roles and places
_MAX_FOUND: Final = 12


class ShownByline(NamedTuple):
    """A byline that is visible on the page."""

    names: Names
    source: str
    text: str
    weight: float


def shown_bylines(sources: Sources, reader: NameReader, headline: int | None) -> list[ShownByline]:
    """Visible bylines, the surest first; at most a dozen.

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
        headline: number of the headline's block; None where it is not shown.
    """
    found = [shown for mark in sources.page.marks if (shown := _of_mark(mark, reader, headline)) is not None]
    blocks = sources.page.blocks
    start, end = (0, min(len(blocks), 60)) if headline is None else (headline - _BEFORE, headline + _AFTER)
    for block in blocks[max(0, start) : max(0, end)]:
        if len(block.text) <= _MAX_LINE and block.kind is not Kind.HEADING:
            shown = _of_block(block, sources, reader, headline)
            if shown is not None:
                found.append(shown)
    found.sort(key=lambda shown: -shown.weight)
    return found[:_MAX_FOUND]


def _of_mark(mark: Mark, reader: NameReader, headline: int | None) -> ShownByline | None:
    name = mark.name.casefold()
    if "author" not in name and "byline" not in name:
        return None
    if not mark.text or len(mark.text) > _MAX_LINE:
        return None
    weight = 3.0 if name == "rel:author" else 2.8 if name == "itemprop:author" else 2.0
    weight += _nearness(mark.block, headline) + reader.has_prefix(mark.text)
    return ShownByline(reader.read(mark.text), "mark:" + mark.name[:40], mark.text, weight)


def _of_block(block: Block, sources: Sources, reader: NameReader, headline: int | None) -> ShownByline | None:
    has_prefix = reader.has_prefix(block.text)
    words = {*sources.page.nodes[block.node].words, *block.inline_words} if sources.page.nodes else set()
    is_marked = not words.isdisjoint(_BYLINE_WORDS)
    if not (has_prefix or is_marked):
        return None
    weight = 1.0 + has_prefix + is_marked + _nearness(block.number, headline)
    return ShownByline(reader.read(block.text), f"block:{block.number}", block.text, weight)


def _nearness(block: int, headline: int | None) -> float:
    """Points for standing close to the headline: 2 beside it, 0 far from it."""
    if headline is None:
        return 0.0
    distance = block - headline if block >= headline else 2 * (headline - block)
    return max(0.0, 2.0 - distance / 12)
