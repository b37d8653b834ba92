"""Table cells that lay out a page: several paragraphs of prose in one cell are an article, and no table's data."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from cleanarticle import kinds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cleanarticle.model import Block, Node

_PROSE_WORDS: Final = 20
_MIN_PARAGRAPHS: Final = 2


def without_layout(blocks: tuple[Block, ...], nodes: tuple[Node, ...]) -> tuple[tuple[Block, ...], tuple[Node, ...]]:
    """The blocks and nodes of a page; in cells that lay it out the blocks are paragraphs, and each has its own path.

    The other cells of such tables have the same tags, and hold menus, comments and whatever else is no part of it.
    """
    layout = _layout_cells(block for block in blocks if block.kind is kinds.CELL)
    if not layout:  # tables of data
        return blocks, nodes
    paths = {node: len(nodes) + number for number, node in enumerate(sorted(layout))}  # beyond all others
    return (
        tuple([
            block._replace(kind=kinds.PARAGRAPH, row=-1) if block.kind is kinds.CELL and block.node in paths else block
            for block in blocks
        ]),
        tuple([node._replace(path=paths[node.number]) if node.number in paths else node for node in nodes]),
    )  # fmt: skip


def _layout_cells(cells: Iterable[Block]) -> frozenset[int]:
    """Numbers of the nodes in which empty lines or elements part several paragraphs."""
    counts = Counter(cell.node for cell in cells if cell.words >= _PROSE_WORDS and not cell.joined)
    return frozenset(node for node, count in counts.items() if count >= _MIN_PARAGRAPHS)
