"""Where a page's prose stands: which blocks are prose, and which element holds most of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.model import Kind
from cleanarticle.sentence_ends import QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Block, Node, Page

# Prose that carries the article: ten words that end like a sentence, or thirty that need not.
_MIN_SENTENCE_WORDS: Final = 10
_MIN_PROSE_WORDS: Final = 30
MAX_PROSE_LINKED: Final = 0.5
_ENDS_OF_PROSE: Final = frozenset({SENTENCE, QUOTED})


class Prose(NamedTuple):
    """How much prose each block is."""

    mass: Sequence[float]  # characters of prose that carries the article; 0 for everything else
    total: float  # sum of mass, at least 1
    hidden: bool  # most of it is hidden, so that hiding says nothing


class NodeSums(NamedTuple):
    """Per node, with all below it."""

    mass: Sequence[float]
    chars: Sequence[float]
    linked: Sequence[float]  # characters in links
    blocks: Sequence[int]


class MainNode(NamedTuple):
    """The node that holds most of the prose, and how far each node is from it."""

    number: int
    inside: Sequence[bool]  # per node, whether it is the main one or lies inside it
    below: Sequence[int]  # per node, levels down from the nearest of the main one and the nodes around it
    above: Sequence[int]  # per node, levels from the main one up to that nearest one; 0 inside


def prose_of(page: Page, ends: Sequence[int]) -> Prose:
    """Weigh every block; hidden ones only where most of the prose is hidden.

    Args:
        page: the page.
        ends: how each block ends.
    """
    mass = [_mass(block, end) for block, end in zip(page.blocks, ends, strict=True)]
    seen = [0.0 if page.nodes[block.node].hidden else own for block, own in zip(page.blocks, mass, strict=True)]
    hidden = sum(seen) * 2 < sum(mass)
    return Prose(mass, sum(mass) or 1.0, True) if hidden else Prose(seen, sum(seen) or 1.0, False)


def _mass(block: Block, end: int) -> float:
    """Characters of a block that is prose, without those in links; 0 for all others."""
    words = block.words
    if words < _MIN_SENTENCE_WORDS or block.linked > MAX_PROSE_LINKED or block.kind is Kind.CAPTION:
        return 0.0
    if words < _MIN_PROSE_WORDS and end not in _ENDS_OF_PROSE:
        return 0.0
    return len(block.text) * (1.0 - block.linked)


def sums_of(page: Page, mass: Sequence[float]) -> NodeSums:
    """Add up mass, characters and blocks from the leaves to the root, in one pass over blocks and one over nodes."""
    size = len(page.nodes)
    heavy, chars, linked, count = [0.0] * size, [0.0] * size, [0.0] * size, [0] * size
    for block in page.blocks:
        node, length = block.node, len(block.text)
        heavy[node] += mass[block.number]
        chars[node] += length
        linked[node] += length * block.linked
        count[node] += 1
    for number in range(size - 1, 0, -1):
        parent = page.nodes[number].parent
        heavy[parent] += heavy[number]
        chars[parent] += chars[number]
        linked[parent] += linked[number]
        count[parent] += count[number]
    return NodeSums(heavy, chars, linked, count)


def main_node(nodes: Sequence[Node], sums: NodeSums, total: float) -> MainNode:
    """The deepest node that holds at least half of the mass, and how far all nodes are from it."""
    main = max((node.number for node in nodes if sums.mass[node.number] >= total / 2), default=0)
    in_main, below, above = [False] * len(nodes), [0] * len(nodes), [0] * len(nodes)
    around = set()
    at = main if nodes else -1
    while at >= 0:
        around.add(at)
        above[at] = len(around) - 1
        at = nodes[at].parent
    for number, node in enumerate(nodes):  # parents come first
        if number == main:
            in_main[number] = True
        elif number not in around and node.parent >= 0:
            in_main[number] = in_main[node.parent]
            below[number] = below[node.parent] + 1
            above[number] = above[node.parent]
    return MainNode(main, in_main, below, above)
