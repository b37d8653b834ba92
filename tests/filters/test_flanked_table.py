"""Tables in the middle of an article."""

from __future__ import annotations

from cleanarticle.filters.flanked_table import FlankedTable
from cleanarticle.model import Kind
from tests.builders import Draft, block, fates, page, surveyed

_BODY = "body>div.body"
_PROSE = block(at=f"{_BODY}>p")


def _cells(*texts: str, at: str = f"{_BODY}>table", linked: float = 0.0) -> list[Draft]:
    return [block(text, at=f"{at}>tr#{number}>td", kind=Kind.CELL, linked=linked) for number, text in enumerate(texts)]


def kept_again(kept: str, *drafts: Draft, hidden: str = "") -> list[int]:
    """Numbers of the blocks that stay after all."""
    some_page = page(*drafts, hidden=hidden)
    return list(fates(FlankedTable(), surveyed(some_page), kept, points=-9.0))


def test_a_table_between_paragraphs() -> None:
    """All of its cells stay, those that were dropped."""
    cells = _cells("Ferry", "Minutes", "Halmark", "25")
    assert kept_again("kdddkk", _PROSE, *cells, _PROSE) == [1, 2, 3]
    assert kept_again("kddddk", block(at=f"{_BODY}>section>p"), *cells, _PROSE) == [1, 2, 3, 4]


def test_prose_on_one_side() -> None:
    """A table at the start or the end may be anything, and so may one between paragraphs that went."""
    cells = _cells("Ferry", "Minutes", "25")
    assert kept_again("kddd", _PROSE, *cells) == []
    assert kept_again("dddk", *cells, _PROSE) == []
    assert kept_again("ddddd", _PROSE, *cells, _PROSE) == []


def test_prose_elsewhere() -> None:
    """Two elements further out it is another text."""
    cells = _cells("Ferry", "Minutes", "25", at=f"{_BODY}>aside>div>div>table")
    assert kept_again("kdddk", _PROSE, *cells, _PROSE) == []


def test_prose_far_away() -> None:
    """What stands between decides."""
    between = [block("A short line", at=f"{_BODY}>p") for _ in range(6)]
    assert kept_again("kdddddddddk", _PROSE, *between, *_cells("Ferry", "Minutes", "25"), _PROSE) == []


def test_a_table_of_links() -> None:
    """It is a menu."""
    assert kept_again("kdddk", _PROSE, *_cells("Ferry", "Minutes", "25", linked=1.0), _PROSE) == []


def test_a_hidden_table_and_a_single_cell() -> None:
    """A reader does not see the one; the other is a box."""
    cells = _cells("Ferry", "Minutes", "25", at=f"{_BODY}>table.off")
    assert kept_again("kdddk", _PROSE, *cells, _PROSE, hidden="off") == []
    assert kept_again("kdk", _PROSE, *_cells("Ferry"), _PROSE) == []


def _headed(tag: str = "th", at: str = f"{_BODY}>table", linked: float = 1.0) -> list[Draft]:
    """Two columns with a row of headings."""
    texts = [("Ferry", "Minutes"), ("Halmark Star", "25"), ("Old Joe", "40")]
    return [
        block(text, at=f"{at}>tr#{row}>{'td' if row else tag}#{text}", kind=Kind.CELL, row=row, linked=linked)
        for row, cells in enumerate(texts)
        for text in cells
    ]


def test_a_table_with_headings() -> None:
    """Right between two kept lines it is the article's, though its cells are links."""
    line = block("Ferries", at=f"{_BODY}>h3", kind=Kind.HEADING)
    cells = [1, 2, 3, 4, 5, 6]

    assert kept_again("kddddddk", line, *_headed(), line) == cells
    assert kept_again("kddddddk", line, *_headed(at=f"{_BODY}>figure>table"), line) == cells
    assert kept_again("kddddddk", line, *_headed("td"), line) == []
    assert kept_again("kddddddk", line, *_headed(at=f"{_BODY}>aside>table"), line) == []
    assert kept_again("kdddddddk", line, line, *_headed(), line) == []
    assert kept_again("kddk", line, *_headed()[:2], line) == []


def test_layout() -> None:
    """A table that holds the article is the page's layout; those inside of it are told as others are."""
    cell = "body>table>tr>td"
    prose = block("word " * 80, at=f"{cell}>p")
    cells = _cells("Ferry", "Minutes", "25", at=f"{cell}>table")
    assert kept_again("kdddk", prose, *cells, prose) == [1, 2, 3]


def test_a_table_that_went_between_lines_of_any_kind() -> None:
    """Right below a subhead, with another one right below, it is the article's, one wrapper around it or none."""
    line = block("How they stand", at=f"{_BODY}>h3", kind=Kind.HEADING)
    above = [block(at=f"{_BODY}>p#{number}") for number in (1, 2, 3)]
    cells = _cells("Ferry", "Minutes", "25")
    assert kept_again("kkkkdddk", *above, line, *cells, line) == [4, 5, 6]
    assert kept_again("kkkkddkk", *above, line, *cells, line) == []
    assert kept_again("kkkkdddd", *above, line, *cells, line) == []
    assert kept_again("kkkkddd", *above, line, *cells) == []

    wrapped = _cells("Ferry", "Minutes", "25", at=f"{_BODY}>div.wrap>table")
    assert kept_again("kkkkdddk", *above, line, *wrapped, line) == [4, 5, 6]
    deeper = _cells("Ferry", "Minutes", "25", at=f"{_BODY}>div>div.wrap>table")
    assert kept_again("kkkkdddk", *above, line, *deeper, line) == []
    outside = _cells("Ferry", "Minutes", "25", at="body>table")
    assert kept_again("kkkkdddk", *above, line, *outside, block("More", at="body>h3", kind=Kind.HEADING)) == []
