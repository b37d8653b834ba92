"""Cells that come back into their table."""

from __future__ import annotations

from cleanarticle.filters.whole_table import WholeTable
from tests.builders import PROSE, fates, page_of, surveyed

_CELLS = "<tr><td>Day<td>Boats<tr><td>Monday<td><ul><li>6:00 from the quay<li>9:00 from the island</ul>"


def kept_again(kept: str, table: str = f"<table>{_CELLS}</table>", *, points: float = 0.5) -> list[int]:
    """Numbers of the blocks that stay after all, of a table between two paragraphs."""
    some_page = page_of(f"<body><div><p>{PROSE}</p>{table}<p>{PROSE}</p></div>")
    return list(fates(WholeTable(), surveyed(some_page), kept, points=points))


def test_what_was_dropped_for_its_words_comes_back() -> None:
    """Also from a list in a cell, and from cells that hold paragraphs."""
    assert kept_again("kkkkddk") == [4, 5]
    assert kept_again("kkddk" + "k", "<table><tr><td><div>Year</div><td><p>People</p><tr><td>1<td>2</table>") == [2, 3]


def test_half_of_a_table() -> None:
    """Where it stays, the other half is of the same table, whatever it says, and wherever the table stands."""
    assert kept_again("kkkkddk", points=-2.0) == [4, 5]
    assert kept_again("dkkkddd", points=-2.0) == [4, 5]
    assert kept_again("kkdddkk", points=-2.0) == []


def test_buttons_and_hidden_cells() -> None:
    """They are none of the table's data."""
    table = "<table><tr><td>Day<td>Boats<tr><td>Monday<td>{}</table>"
    assert kept_again("kkkkdk", table.format("<a href=a>Book</a>")) == []
    assert kept_again("kkkkdk", table.format("<p hidden>9:00</p>")) == []


def test_a_table_that_lays_out_the_page() -> None:
    """Beside the article stands what is none of it; at the page's edge nothing is flanked."""
    rows = f"<tr><td>Home<td><p>{PROSE}</p><p>{PROSE}</p><tr><td>Contact<td><p>{PROSE}</p>"
    some_page = page_of(f"<body><table>{rows}</table>")
    assert list(fates(WholeTable(), surveyed(some_page), "dkkdk", points=-2.0)) == []


def test_what_the_evidence_spoke_against_stays_away() -> None:
    """Where most of a table went, a cell that looked like no article goes, whatever stands around it."""
    assert kept_again("kkdddkk", points=-0.1) == []
    assert kept_again("kkdddkk", points=0.1) == [2, 3, 4]


def test_cells_of_one_line_each() -> None:
    """They come back where the evidence is for their table as a whole, paragraphs or not; those of a layout do not."""
    row = "<tr><td><p>The party of the harbour</p><td><p>{}</p>"
    table = f"<table>{row.format(0)}{row.format(4)}{row.format(7)}</table>"
    survey = surveyed(page_of(f"<body><div><p>{PROSE}</p>{table}<p>{PROSE}</p></div>"))
    kept, points = [True, True, False, False, False, True, False, True], [1.0, 0.5, -1.0, 0.5, -1.0, 0.5, -1.0, 1.0]
    assert [verdict.block for verdict in WholeTable()(survey, kept, points)] == [2, 3, 4, 6]
    assert not [*WholeTable()(survey, kept, [1.0, -2.0, *points[2:]])]
    twice = surveyed(page_of(f"<body><div><p>{PROSE}</p>{table.replace('<p>7', '<p>of</p><p>7')}<p>{PROSE}</p></div>"))
    assert not [*WholeTable()(twice, [*kept, True], [*points, 1.0])]


def test_a_table_of_which_nothing_stays() -> None:
    """It is none of the article's."""
    assert kept_again("kdddddk") == []


def test_no_table_of_data() -> None:
    """One row lays something out, a table of links is a menu, and nobody sees a hidden one."""
    assert kept_again("kkdk", "<table><tr><td>Day<td>Boats</table>") == []
    assert kept_again("kkkkdk", "<table>" + "<tr><td><a href=a>Day</a><td><a href=b>Boats</a>" * 2 + "</table>") == []
    assert kept_again("kkkkddk", f"<table hidden>{_CELLS}</table>") == []


def test_no_prose_around_it() -> None:
    """A table of which most went, behind the article, or between paragraphs that went, may be anything."""
    assert kept_again("dkddddd") == []
