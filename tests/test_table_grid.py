"""Where cells of tables stand."""

from __future__ import annotations

from cleanarticle.embedded.bodies import append_body
from cleanarticle.model import Cell
from tests.builders import PROSE, page_of


def _places(rows: str) -> dict[str, tuple[int, int, int]]:
    """Row, first column and the column after the last, by the text of the cell."""
    some_page = page_of(f"<table>{rows}</table>")
    cells = {cell.node: cell for cell in some_page.cells}
    return {one.text: cells[one.node][1:] for one in some_page.blocks if one.node in cells}


def test_empty_cells_count() -> None:
    """They hold no text and have no record, but what follows them has its column."""
    assert _places("<tr><td>a<td><td>&nbsp;<td>b<tr><td><td>c") == {"a": (0, 0, 1), "b": (0, 3, 4), "c": (1, 1, 2)}


def test_cells_reach_over_columns_and_rows() -> None:
    """What reaches down pushes the cells of the rows below to the right, and only within its group of rows."""
    rows = "<tbody><tr><td colspan=2 rowspan=2>a<td>b<tr><td>c<tr><td>d<tr><td rowspan=0>e<tr><td>f</tbody>"

    places = _places(rows + "<tbody><tr><td>g</tbody>")

    assert places["a"] == (0, 0, 2)
    assert [places[name][1] for name in "bcdefg"] == [2, 2, 0, 0, 1, 0]


def test_strange_spans_are_one() -> None:
    """Words, signs and numbers without end are no spans."""
    for span in ("two", "-1", "0", "", "²", "9" * 30):
        assert _places(f'<tr><td colspan="{span}">a<td>b')["b"] == (0, 1, 2)
    assert _places('<tr><td rowspan=" 2 ">a<td>b<tr><td>c')["c"] == (1, 1, 2)


def test_a_table_in_a_cell_has_columns_of_its_own() -> None:
    """The cells around it go on counting behind it."""
    places = _places("<tr><td>a<td><table><tr><td>x<td>y</table><td>b")

    assert places["a"][1:] == (0, 1)
    assert places["b"][1:] == (2, 3)
    assert (places["x"][1], places["y"][1]) == (0, 1)


def test_what_stands_far_to_the_right_has_no_place() -> None:
    """A row of a hundred cells is no row of a table that anybody reads."""
    assert len(page_of("<table><tr>" + "<td>a" * 100 + "</table>").cells) == 64
    assert _places("<tr><td colspan=1000>a<td>b<tr><td>c") == {"a": (0, 0, 64), "c": (1, 0, 1)}


def test_cells_that_reach_down() -> None:
    """Each row looks at 64 columns at most, however many cells reach down into it."""
    rows = "<tr>" + "<td rowspan=60000>a" * 63 + "<tr><td>b" * 2_000

    cells = page_of(f"<table>{rows}</table>").cells
    assert {cell.column for cell in cells[63:]} == {63}


def test_the_cells_of_an_embedded_body_move_with_it() -> None:
    """They have the numbers of the nodes on the whole page."""
    some_page = page_of("<table><tr><td>a</table>")
    body = page_of(f"<p>{PROSE * 3}</p><table><tr><td>b<td>c</table><ol start=7><li>d</ol>")

    joined = append_body(some_page, body)

    assert [joined.nodes[cell.node].tag for cell in joined.cells] == ["td"] * 3
    assert [cell.node for cell in joined.cells] == [one.node for one in joined.blocks if one.tag == "td"]
    assert [(joined.nodes[node].tag, start) for node, start in joined.starts] == [("ol", 7)]
    assert all(isinstance(cell, Cell) for cell in joined.cells)
