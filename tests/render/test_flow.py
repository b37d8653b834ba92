"""Kept blocks are grouped as a reader would."""

from __future__ import annotations

from cleanarticle.model import Kind, Page
from cleanarticle.render.flow import Part, flow
from tests.builders import block, page, page_of


def parts(some_page: Page, fates: str = "") -> list[Part]:
    """The parts of a page of which the blocks marked "d" are dropped."""
    kept = [fate == "k" for fate in fates or "k" * len(some_page.blocks)]
    return list(flow(some_page, kept))


def _fields(part: Part) -> list[list[str]]:
    """The rows of a table, its fields as text."""
    return [[" ".join(one.text for one in field.blocks) for field in row] for row in part.rows]


def test_every_kept_block_is_in_one_part() -> None:
    """Nothing is lost and nothing is written twice."""
    some_page = page_of("<p>a<ul><li>b<ol><li>c</ol></ul><table><tr><td>d<td>e</table><pre>f</pre><h2>g</h2>")

    found = [one.number for part in parts(some_page) for one in part.blocks]

    assert found == [one.number for one in some_page.blocks]


def test_a_line_break_joins_and_a_removed_line_separates() -> None:
    """Lines of one paragraph stay together only while they are neighbours."""
    some_page = page(block("a"), block("b", joined=True), block("c", joined=True), block("d", joined=True))

    assert [len(part.blocks) for part in parts(some_page)] == [4]
    assert [len(part.blocks) for part in parts(some_page, "kkdk")] == [2, 1]


def test_two_lists_are_two_parts() -> None:
    """Neighbouring lists are told apart by their elements."""
    some_page = page_of("<ul><li>a<li>b</ul><ul><li>c</ul>")

    assert [len(part.items) for part in parts(some_page)] == [2, 1]


def test_nesting_counts_from_the_outermost_kept_list() -> None:
    """A list inside a list that only lays out the page starts at depth 0."""
    some_page = page_of("<ul><li><ul><li>a<ol><li>b</ol></ul></ul>")

    (part,) = parts(some_page)

    assert [(item.depth, item.ordered) for item in part.items] == [(0, False), (1, True)]


def test_paragraphs_of_one_item_stay_in_it() -> None:
    """An item of two paragraphs is one item, and its list is not tight."""
    (part,) = parts(page_of("<ul><li><p>a</p><p>b</p><li>c</ul>"))

    assert [len(item.blocks) for item in part.items] == [2, 1]
    assert not part.tight


def test_list_items_of_plain_text_need_no_elements() -> None:
    """Bullets in a flattened text are one list."""
    some_page = page(*[block(name, kind=Kind.LIST_ITEM, at="text", level=1) for name in "abc"], has_markup=False)

    (part,) = parts(some_page)

    assert [item.blocks[0].text for item in part.items] == ["a", "b", "c"]


def test_a_table_of_data_has_rows() -> None:
    """Rows of several cells are a table."""
    (part,) = parts(page_of("<table><tr><th>a<th>b<tr><td>c<td>d</table>"))

    assert _fields(part) == [["a", "b"], ["c", "d"]]


def test_a_table_that_lays_out_the_page_is_paragraphs() -> None:
    """One cell a row, or several paragraphs in a cell, are no data."""
    single = page_of("<table><tr><td>a<tr><td>b</table>")
    stacked = page_of("<table><tr><td>a<br><br>b<td>c</table>")

    assert {part.kind for part in parts(single)} == {Kind.PARAGRAPH}
    assert {part.kind for part in parts(stacked)} == {Kind.PARAGRAPH}


def test_a_removed_column_leaves_paragraphs() -> None:
    """A layout row whose menu cell went is no table any more."""
    some_page = page_of("<table><tr><td>menu<td>article<tr><td>menu<td>more</table>")

    assert [part.kind for part in parts(some_page, "dkdk")] == [Kind.PARAGRAPH, Kind.PARAGRAPH]


def test_a_removed_cell_leaves_a_gap() -> None:
    """What stood behind it stays below its own heading; a column of which nothing is left is gone."""
    some_page = page_of("<table><tr><th>a<th>b<th>c<tr><td>1<td>2<td>3</table>")

    assert _fields(parts(some_page, "kkkkdk")[0]) == [["a", "b", "c"], ["1", "", "3"]]
    assert _fields(parts(some_page, "kdkkdk")[0]) == [["a", "c"], ["1", "3"]]


def test_a_heading_over_two_columns_of_which_one_is_empty_is_one_column() -> None:
    """A flag and a name stand below "Team"."""
    some_page = page_of("<table><tr><th colspan=2>Team<th>Won<tr><td><img src=a><td>Reds<td>3</table>")

    assert _fields(parts(some_page)[0]) == [["Team", "Won"], ["Reds", "3"]]


def test_a_table_that_is_nearly_empty_has_no_gaps() -> None:
    """What is written grows with the cells that hold text, however far from each other they stand."""
    rows = "<tr>" + "<td>a" * 60 + "<tr><td colspan=59><td>b" * 20
    some_page = page_of(f"<table>{rows}</table>")

    assert _fields(parts(some_page)[0])[1:] == [["b"]] * 20


def test_cells_of_plain_rows_need_no_table() -> None:
    """Where nothing is known of columns, cells follow one another."""
    some_page = page(*[block(name, kind=Kind.CELL, at="body>td", row=0) for name in "ab"])

    assert _fields(parts(some_page)[0]) == [["a", "b"]]


def test_paragraphs_and_lists_in_the_cells_of_a_table_stay_in_them() -> None:
    """What a word processor or an editor writes: every cell holds a paragraph, some hold lines or a list."""
    rows = "<tr><td><p>Day</p><td><p>Boats</p><tr><td><div>Monday</div><td>early<br>late"
    rows += "<tr><td>Sunday<td><ul><li>6:00<li>9:00</ul>"

    (part,) = parts(page_of(f"<table>{rows}</table>"))

    assert _fields(part) == [["Day", "Boats"], ["Monday", "early late"], ["Sunday", "6:00 9:00"]]


def test_an_article_in_the_cells_of_a_layout_stays_paragraphs() -> None:
    """Long texts, headings, and tables around tables are no data."""
    story = f"<td><p>{'Word ' * 40}</p><p>{'Word ' * 40}</p>"
    inner = "<table><tr><td><p>a</p><td><p>b</p><tr><td>c<td><p>d</p></table>"

    for rows in (f"<tr>{story}<td><p>b</p>" * 2, "<tr><td><h2>a</h2><td><p>b</p>" * 2, "<tr><td><p>a</p><td><p>b</p>"):
        assert Kind.CELL not in {part.kind for part in parts(page_of(f"<table>{rows}</table>"))}

    outer = parts(page_of(f"<table><tr><td><p>a</p><td><p>b</p><tr><td><p>c</p><td>{inner}</table>"))
    assert [part.kind for part in outer] == [Kind.PARAGRAPH] * 3 + [Kind.CELL]
