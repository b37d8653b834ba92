"""Kept blocks -> parts: what is written together, as one paragraph, list, table, quote or piece of code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from cleanarticle import kinds
from cleanarticle.model import Block, Kind, Node, Page
from cleanarticle.render.tables import Field, Tables
from cleanarticle.tags import LISTS

ITEMS: Final = frozenset({"li", "dt", "dd"})
TABLES: Final = frozenset({"table"})
QUOTES: Final = frozenset({"blockquote"})
VERBATIM: Final = frozenset({"pre"})
_FOOTER: Final = "footer"
_MAX_DEPTH: Final = 30  # of a list; Markdown indents every line by its depth, and nobody sees the difference
NOWHERE: Final = -1  # "no such element encloses it"


class Item(NamedTuple):
    """One item of a list."""

    depth: int  # nesting inside its part, from 0
    ordered: bool
    blocks: tuple[Block, ...]
    number: int = 1  # in its list, as a browser counts; the same again where a list or code stood amid the item


class Part(NamedTuple):
    """Kept blocks that stand in one element, or on lines of one paragraph, in page order.

    ``items`` is filled for a list, ``rows`` for a table; every other kind is just its blocks.
    """

    kind: Kind
    blocks: tuple[Block, ...]
    items: tuple[Item, ...] = ()
    rows: tuple[tuple[Field, ...], ...] = ()

    @property
    def tight(self) -> bool:
        """Whether each item of the list is one block, so that no blank lines are needed between them."""
        return all(len(item.blocks) == 1 for item in self.items)


def flow(page: Page, kept: Sequence[bool]) -> Iterator[Part]:
    """Group the kept blocks of a page.

    Args:
        page: the page.
        kept: one truth value per block.

    Yields:
        Parts, in page order; every kept block is in exactly one of them.
    """
    places = _Places(page.nodes)
    blocks = [block for block, stays in zip(page.blocks, kept, strict=True) if stays]
    tables = Tables(page, blocks)
    numbers = _Numbers(page.starts)

    def key(block: Block) -> tuple[Kind, int]:
        table = tables.of(block)
        return (kinds.CELL, table) if table >= 0 else places.key(block)

    for (kind, _), members in groupby(blocks, key if tables.hold_data else places.key):
        group = tuple(members)
        if kind is kinds.LIST_ITEM:
            yield Part(kind, group, items=tuple(_items(group, places, numbers)))
        elif kind is kinds.CELL:
            yield from _table(group, tables)
        elif kind is kinds.CODE or kind is kinds.QUOTE:
            yield Part(kind, group)
        else:
            yield from lines(kind, group)


def lines(kind: Kind, blocks: Sequence[Block]) -> Iterator[Part]:
    """Split blocks into parts wherever more than a line break stood between two of them."""
    start = 0
    for end in range(1, len(blocks) + 1):
        if end == len(blocks) or not follows(blocks[end], blocks[end - 1]):
            yield Part(kind, tuple(blocks[start:end]))
            start = end


def follows(block: Block, before: Block) -> bool:
    """Whether only a line break stands between two blocks, with nothing removed from between them."""
    return block.joined and block.number == before.number + 1


class _Places:
    """For each block the nearest or outermost element of some tags; looked up only where a kind asks."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.nodes = nodes
        self.known: dict[tuple[frozenset[str], bool], dict[int, int]] = {}

    def enclosing(self, block: Block, tags: frozenset[str], *, outermost: bool = False) -> int:
        """Number of the enclosing element with one of the tags; NOWHERE without one."""
        known = self.known.setdefault((tags, outermost), {NOWHERE: NOWHERE})
        at = block.node if 0 <= block.node < len(self.nodes) else NOWHERE
        if at not in known:
            self._climb(at, known, tags, outermost=outermost)
        return known[at]

    def _climb(self, at: int, known: dict[int, int], tags: frozenset[str], *, outermost: bool) -> None:
        """Add an element and all around it to what is known; each element of a page is climbed once."""
        climbed = []
        while at not in known:
            climbed.append(at)
            at = self.nodes[at].parent
        found = known[at]
        for number in reversed(climbed):
            if self.nodes[number].tag in tags and not (outermost and found != NOWHERE):
                found = number
            known[number] = found

    def key(self, block: Block) -> tuple[Kind, int]:
        """Equal for neighbours that belong to one part."""
        kind = block.kind
        if kind is kinds.LIST_ITEM:
            return kind, self.enclosing(block, LISTS, outermost=True)
        if kind is kinds.CELL:
            return kind, self.enclosing(block, TABLES)
        if kind is kinds.QUOTE or (block.tag == _FOOTER and self.enclosing(block, QUOTES) != NOWHERE):  # who said it
            return kinds.QUOTE, self.enclosing(block, QUOTES, outermost=True)
        if kind is kinds.CODE:
            return kind, self.enclosing(block, VERBATIM)
        return kind, NOWHERE


class _Numbers:
    """What number an item has in its list, which code, a table or a quote in an item does not end.

    Args:
        starts: numbers that the page gives, by the Node of a list or an item.
    """

    def __init__(self, starts: Sequence[tuple[int, int]]) -> None:
        self._starts = dict(starts)
        self._last: dict[int, tuple[int, int]] = {}  # the last item of each list, and its number

    def of(self, own: int, around: int) -> int:
        """The number of the next item, given by its Node, or NOWHERE where it has none, and that of its list."""
        last, number = self._last.get(around, (NOWHERE, 0))
        if own == NOWHERE or own != last:
            number = self._starts.pop(own, self._starts.pop(around, number + 1))
        self._last[around] = own, number
        return number


def _items(blocks: Sequence[Block], places: _Places, numbers: _Numbers) -> Iterator[Item]:
    """The items of a list; a block without an item element is an item of its own."""

    def item(block: Block) -> tuple[int, int]:
        number = places.enclosing(block, ITEMS)
        return (number, 0) if number != NOWHERE else (NOWHERE, block.number)

    levels: list[int] = []
    for (own, _), members in groupby(blocks, item):
        group = tuple(members)
        first = group[0]
        while levels and levels[-1] > first.level:
            levels.pop()
        if not levels or levels[-1] < first.level:
            levels.append(first.level)
        nearest = places.enclosing(first, LISTS)
        ordered = nearest != NOWHERE and places.nodes[nearest].tag == "ol"
        yield Item(min(len(levels) - 1, _MAX_DEPTH), ordered, group, numbers.of(own, nearest))


def _table(blocks: tuple[Block, ...], tables: Tables) -> Iterator[Part]:
    """A table of data as rows; one that only lays out the page as its paragraphs.

    Data stand in rows of several cells with one block each, or with few short ones; a cell of several
    paragraphs, or rows of one cell, are the page's scaffolding.
    """
    cells = {block.node for block in blocks}
    is_plain = len(cells) == len(blocks) and any(pair[0].row == pair[1].row for pair in pairwise(blocks))
    if is_plain or tables.of(blocks[0]) >= 0:
        yield Part(kinds.CELL, blocks, rows=tables.rows(blocks))
    else:
        yield from lines(kinds.PARAGRAPH, blocks)
