"""The body as plain text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.model import CODE, Kind, Page
from cleanarticle.render.text import text
from tests.builders import block, page, page_of, styled


def written(some_page: Page, fates: str = "") -> str:
    """The text of a page of which the blocks marked "d" are dropped."""
    return text(some_page, [fate == "k" for fate in fates or "k" * len(some_page.blocks)])


def test_a_blank_line_stands_between_paragraphs() -> None:
    """Paragraphs and subheads are set apart; the last has no line break."""
    assert written(page_of("<p>a<h2>b</h2><p>c")) == "a\n\nb\n\nc"


def test_nothing_kept_is_an_empty_text() -> None:
    """No block, no text."""
    assert written(page(block("a")), "d") == ""
    assert written(page()) == ""


def test_lines_of_one_paragraph_stay_lines() -> None:
    """A single line break of the page is one in the text."""
    some_page = page(block("a"), block("b", joined=True), block("c"))

    assert written(some_page) == "a\nb\n\nc"


def test_a_line_whose_predecessor_went_starts_a_paragraph() -> None:
    """What stood after a removed line does not stick to the line before it."""
    some_page = page(block("a"), block("b", joined=True), block("c", joined=True))

    assert written(some_page, "kdk") == "a\n\nc"


def test_items_stand_one_a_line() -> None:
    """A list of one-block items has no blank lines and no marks that are not on the page."""
    assert written(page_of("<p>a<ul><li>b<li>c</ul><p>d")) == "a\n\nb\nc\n\nd"


def test_items_of_several_paragraphs_are_set_apart() -> None:
    """The posts of a live blog are paragraphs, list or not."""
    assert written(page_of("<ol><li><p>a</p><p>b</p><li><p>c</p></ol>")) == "a\n\nb\n\nc"


def test_cells_of_a_row_are_tabbed() -> None:
    """A table can be pasted into a spreadsheet."""
    assert written(page_of("<table><tr><th>a<th>b<tr><td>1<td>2</table>")) == "a\tb\n1\t2"


def test_an_empty_cell_is_a_tab() -> None:
    """Numbers stay below their own headings."""
    assert written(page_of("<table><tr><th><th>a<th>b<tr><td>c<td>&nbsp;<td>2</table>")) == "\ta\tb\nc\t\t2"


def test_a_row_whose_cells_hold_paragraphs_is_one_line() -> None:
    """Also where no block of the page is a cell by itself."""
    assert written(page_of("<table>" + "<tr><td><p>a</p><td><p>1</p><p>2</p>" * 2 + "</table>")) == "a\t1 2\na\t1 2"


def test_code_keeps_its_lines() -> None:
    """Where the walk kept the line breaks of code, they are written."""
    code = block(kind=Kind.CODE, at="body>pre", **styled(("if a:\n    b()\n", CODE, "")))

    assert written(page(code)) == "if a:\n    b()"


def test_what_is_set_line_by_line_stays_so() -> None:
    """A poem in <pre> keeps its lines, though nothing in it is marked as code."""
    assert (
        written(page_of("<pre>\nThe ferry goes,\n  the ferry stays.\n</pre>")) == "The ferry goes,\n  the ferry stays."
    )


@given(st.lists(st.tuples(st.sampled_from(Kind), st.booleans(), st.booleans(), st.integers(0, 3)), max_size=12))
def test_only_white_space_is_added(shape: list[tuple[Kind, bool, bool, int]]) -> None:
    """The words of the output are those of the kept blocks, in page order, whatever the blocks are."""
    drafts = [
        block(f"w{number}", kind=kind, joined=joined, row=level, level=level, at=f"body>div#{level}>p")
        for number, (kind, joined, _, level) in enumerate(shape)
    ]
    kept = [stays for _, _, stays, _ in shape]

    found = text(page(*drafts), kept).split()

    assert found == [f"w{number}" for number, stays in enumerate(kept) if stays]
