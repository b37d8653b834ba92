"""Numbers beside the lines of a listing."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.filters.line_numbers import LineNumbers
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, block, fates, page, surveyed

_CODE = block("print('tide')", at="table>tr#1>td.code>pre", kind=Kind.CODE)


def _gone(numbers: str, at: str = "table>tr#1>td.gutter>pre", kind: Kind = Kind.CODE) -> list[int]:
    """Numbers of what goes of a block, followed by a listing."""
    said = fates(LineNumbers(), surveyed(page(block(PROSE), block(numbers, at=at, kind=kind), _CODE, block(PROSE))))
    assert {verdict.species for verdict in said.values()} <= {Species.BOILERPLATE}
    return list(said)


@pytest.mark.parametrize("numbers", ["1", "1 2 3", "9 10 11", "41 42"])
def test_numbers_that_count_on(numbers: str) -> None:
    """From any number, in an element of their own in the code's row, or in the cell itself."""
    assert _gone(numbers) == [1]
    assert _gone(numbers, "table>tr#1>td.gutter>div>pre") == [1]
    assert _gone(numbers, "table>tr#1>td#a", Kind.CELL) == [1]


@pytest.mark.parametrize("numbers", ["3 2 1", "1 3 5", "1 two 3", "x", "7" * 5_000, "1.5", "²"])
def test_other_numbers(numbers: str) -> None:
    """What does not count is what a program reads or prints."""
    assert _gone(numbers) == []


def test_beside_no_code() -> None:
    """A listing of numbers above another listing, and cells of figures."""
    assert _gone("1 2 3", "body>pre") == []
    assert _gone("1 2 3", kind=Kind.PARAGRAPH) == []
    cells = [block(text, at=f"table>tr#1>td#{text}", kind=Kind.CELL) for text in ("1", "2")]
    assert not fates(LineNumbers(), surveyed(page(block(PROSE), *cells, block(PROSE))))


def test_a_page() -> None:
    """As Pygments writes it."""
    prose = f"<p>{PROSE}</p>" * 4
    listing = (
        '<table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre>1\n2</pre></div></td>'
        '<td class="code"><div><pre>height = 3\nprint(height)</pre></div></td></tr></table>'
    )

    text = extract(f"<h1>Tides</h1><article>{prose}{listing}{prose}</article>").text

    assert "height = 3\nprint(height)" in text
    assert "1\n2" not in text
