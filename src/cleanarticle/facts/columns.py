"""Blocks and nodes as columns: reading one fact of all of them costs a tenth of asking each record for it."""

from __future__ import annotations

from functools import partial
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Block, Kind, Node, Piece


T = TypeVar("T")


class Picker(Protocol):
    """Picks the values at some places out of a column."""

    def __call__(self, column: Sequence[T], /) -> Sequence[T]: ...  # noqa: D102


class BlockColumns(NamedTuple):
    """For each field of a Block, in the same order, one value a block."""

    number: Sequence[int]
    text: Sequence[str]
    kind: Sequence[Kind]
    tag: Sequence[str]
    node: Sequence[int]
    level: Sequence[int]
    joined: Sequence[bool]
    words: Sequence[int]
    linked: Sequence[float]
    links: Sequence[tuple[str, ...]]
    bold: Sequence[float]
    italic: Sequence[float]
    inline_words: Sequence[tuple[str, ...]]
    row: Sequence[int]
    pieces: Sequence[tuple[Piece, ...]]
    marker: Sequence[str]


class NodeColumns(NamedTuple):
    """For each field of a Node, in the same order, one value a node."""

    number: Sequence[int]
    parent: Sequence[int]
    tag: Sequence[str]
    words: Sequence[tuple[str, ...]]
    path: Sequence[int]
    depth: Sequence[int]
    hidden: Sequence[bool]


def block_columns(blocks: Sequence[Block]) -> BlockColumns:
    """Turn rows into columns."""
    return BlockColumns._make(zip(*blocks, strict=True) if blocks else [()] * len(BlockColumns._fields))


def node_columns(nodes: Sequence[Node]) -> NodeColumns:
    """Turn rows into columns."""
    return NodeColumns._make(zip(*nodes, strict=True) if nodes else [()] * len(NodeColumns._fields))


def picker(places: Sequence[int]) -> Picker:
    """What picks the values at some places; a third of the cost of a comprehension."""
    if len(places) > 1:
        return itemgetter(*places)
    return partial(_picked, tuple(places))  # of one place `itemgetter` gives the value alone


def _picked(places: Sequence[int], column: Sequence[T]) -> Sequence[T]:
    return tuple([column[place] for place in places])


def names_of(nodes: NodeColumns) -> frozenset[str]:
    """All words of class, id, role and itemprop on a page; most nodes have the same ones as others."""
    return frozenset(chain.from_iterable(set(nodes.words)))


def nodes_around(places: Sequence[int], parents: Sequence[int]) -> list[int]:
    """The numbers of some nodes and of all nodes around them, parents first; they are half of a page's nodes.

    Args:
        places: numbers of the nodes.
        parents: for each node of the page the number of the one around it; -1 for the root.
    """
    found: set[int] = set()
    for place in places:
        at = place
        while at >= 0 and at not in found:
            found.add(at)
            at = parents[at]
    return sorted(found)
