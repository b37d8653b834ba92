"""Cells that lay out a page hold paragraphs; those of data tables stay cells."""

from __future__ import annotations

from cleanarticle.model import Kind
from cleanarticle.walk.layout_cells import without_layout
from tests.builders import page_of

_PROSE = " ".join(["The ferry waited at the quay until the fog had lifted."] * 3)


def _kinds(html: str) -> list[Kind]:
    return [block.kind for block in page_of(html).blocks]


def test_a_cell_with_several_paragraphs_of_prose_lays_out_the_page() -> None:
    """All lines of it, the short ones too; the cell beside it stays one."""
    page = page_of(f"<table><tr><td>By A. Person<br><br>{_PROSE}<br><br>{_PROSE}</td><td>Weather</td></tr></table>")
    assert [block.kind for block in page.blocks] == [Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.CELL]
    assert page.blocks[0].row == -1
    assert page.blocks[3].row == 0


def test_one_long_text_or_its_lines_are_data() -> None:
    """A single break joins lines of one text."""
    row = f"<tr><td>Quay<br><br>North</td><td>{_PROSE}<br>{_PROSE}</td></tr>"
    assert set(_kinds(f"<table>{row}{row}</table>")) == {Kind.CELL}


def test_each_such_cell_has_a_path_of_its_own() -> None:
    """The other cells of the page, with the same tags, hold something else."""
    cell = f"<td>{_PROSE}<br><br>{_PROSE}</td>"
    page = page_of(f"<table><tr>{cell}<td>Weather</td>{cell}</tr></table><table><tr><td>Sports</td></tr></table>")
    first, *others = [page.nodes[number].path for number in dict.fromkeys(block.node for block in page.blocks)]
    assert first not in others
    assert len(set(others)) == 2  # the second such cell's, and that of the cells of a few words


def test_a_page_without_such_cells_is_left_as_it_is() -> None:
    """Most pages: nothing is copied."""
    page = page_of(f"<p>{_PROSE}</p><table><tr><td>1</td><td>2</td></tr></table>")
    blocks, nodes = without_layout(page.blocks, page.nodes)
    assert blocks is page.blocks
    assert nodes is page.nodes
