"""Where a page's prose stands: which blocks are prose, and which element holds most of it."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle import kinds
from cleanarticle.words.sentence_ends import QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from cleanarticle.facts.columns import BlockColumns, NodeColumns

# Prose that carries the article: ten words that end like a sentence, or thirty that need not.
_MIN_SENTENCE_WORDS: Final = 10
_MIN_PROSE_WORDS: Final = 30
MAX_PROSE_LINKED: Final = 0.5
_ENDS_OF_PROSE: Final = frozenset({SENTENCE, QUOTED})
# Share of the page's characters that are hidden where its article is: of 24 pages whose prose is mostly hidden 23 have
# a third and more, two lists of goods a seventh. Of pages of short lines with hardly any prose less is hidden.
_MIN_HIDDEN: Final = 0.14
_FORM: Final = "form"
_WHOLE_FORM: Final = 0.65  # share of the page's prose from which a form is around the page; one for comments has less


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


def prose_of(blocks: BlockColumns, nodes: NodeColumns, ends: Sequence[int], elsewhere: Collection[int]) -> Prose:
    """Weigh every block; hidden ones only where most of the prose is hidden.

    Args:
        blocks: the page's blocks.
        nodes: the page's nodes.
        ends: how each block ends.
        elsewhere: numbers of nodes whose prose carries no article.
    """
    mass = _masses(blocks, ends)
    if elsewhere:
        mass = [0.0 if node in elsewhere else own for node, own in zip(blocks.node, mass, strict=True)]
    hides = nodes.hidden
    if not any(hides):
        return Prose(mass, sum(mass) or 1.0, False)
    seen = [0.0 if hides[node] else own for node, own in zip(blocks.node, mass, strict=True)]
    hidden = sum(seen) * 2 < sum(mass) and _is_much_hidden(blocks, hides)
    return Prose(mass, sum(mass) or 1.0, True) if hidden else Prose(seen, sum(seen) or 1.0, False)


def _is_much_hidden(blocks: BlockColumns, hides: Sequence[bool]) -> bool:
    """Whether what is hidden makes much of a page's text."""
    sizes = list(map(len, blocks.text))
    return sum(compress(sizes, [hides[node] for node in blocks.node])) >= _MIN_HIDDEN * sum(sizes)


def _masses(blocks: BlockColumns, ends: Sequence[int]) -> list[float]:
    """Characters of each block that is prose, without those in links; 0 for all others."""
    masses = [0.0] * len(blocks.words)
    texts, links = blocks.text, blocks.linked
    for number, words in enumerate(blocks.words):
        if words >= _MIN_SENTENCE_WORDS and (linked := links[number]) <= MAX_PROSE_LINKED:
            is_long = words >= _MIN_PROSE_WORDS or ends[number] in _ENDS_OF_PROSE
            if is_long and blocks.kind[number] is not kinds.CAPTION:
                masses[number] = len(texts[number]) * (1.0 - linked)
    return masses


def sums_of(blocks: BlockColumns, parents: Sequence[int], mass: Sequence[float]) -> NodeSums:
    """Add up mass, characters and blocks from the leaves to the root, in one pass over blocks and one over nodes."""
    size = len(parents)
    heavy, chars, linked, count = [0.0] * size, [0.0] * size, [0.0] * size, [0] * size
    for node, length, share, own in zip(blocks.node, map(len, blocks.text), blocks.linked, mass, strict=True):
        chars[node] += length
        count[node] += 1
        if own:
            heavy[node] += own
        if share:
            linked[node] += length * share
    for number in range(size - 1, 0, -1):
        parent = parents[number]
        chars[parent] += chars[number]
        count[parent] += count[number]
        if own := heavy[number]:
            heavy[parent] += own
        if own := linked[number]:
            linked[parent] += own
    return NodeSums(heavy, chars, linked, count)


def without_whole_forms(nodes: NodeColumns, mass: Sequence[float], total: float) -> NodeColumns:
    """The nodes, where a form around most of the prose is a mere box: some servers wrap the whole page in one.

    Args:
        nodes: the page's nodes.
        mass: for each node the mass in it.
        total: the mass of all blocks.
    """
    if _FORM not in nodes.tag:  # one search spares most pages the rest
        return nodes
    tags = ["div" if tag == _FORM and mass[node] >= _WHOLE_FORM * total else tag for node, tag in enumerate(nodes.tag)]
    return nodes._replace(tag=tags)


def main_node(parents: Sequence[int], mass: Sequence[float], total: float) -> MainNode:
    """The deepest node that holds at least half of the mass, and how far all nodes are from it.

    Args:
        parents: for each node the number of the one around it; -1 for the root.
        mass: for each node the mass in it.
        total: the mass of all blocks.
    """
    main = max([number for number, own in enumerate(mass) if own >= total / 2], default=0)
    size = len(parents)
    in_main, below, above = [False] * size, [0] * size, [0] * size
    around = set()
    if size:
        in_main[main] = True
    at = main if size else -1
    while at >= 0:
        around.add(at)
        above[at] = len(around) - 1
        at = parents[at]
    for number, parent in enumerate(parents):  # parents come first
        if parent < 0 or number in around:
            continue
        below[number] = below[parent] + 1
        if outer := above[parent]:
            above[number] = outer
        elif in_main[parent]:
            in_main[number] = True
    return MainNode(main, in_main, below, above)
