"""Records as columns: the same facts, turned."""

from __future__ import annotations

from cleanarticle.facts.columns import BlockColumns, NodeColumns, block_columns, node_columns, nodes_around
from cleanarticle.model import Block, Node
from tests.builders import block, page


def test_columns_have_the_fields_of_their_records() -> None:
    """A field that a record gets must be given to its columns."""
    assert BlockColumns._fields == Block._fields
    assert NodeColumns._fields == Node._fields


def test_a_row_is_a_block_again() -> None:
    """Reading across the columns gives the records; no records give empty columns."""
    some = page(block("One line."), block("Another one.", at="body>div.menu>p"))

    assert [Block(*row) for row in zip(*block_columns(some.blocks), strict=True)] == list(some.blocks)
    assert [Node(*row) for row in zip(*node_columns(some.nodes), strict=True)] == list(some.nodes)
    assert block_columns([]).text == ()
    assert node_columns([]).parent == ()


def test_nodes_around_are_all_ancestors() -> None:
    """Of a root with two branches, the nodes above a leaf of one branch, parents first."""
    assert nodes_around([4, 3], [-1, 0, 0, 1, 3]) == [0, 1, 3, 4]
    assert nodes_around([], [-1]) == []
