"""HTML in, Markdown and HTML out: every case of tests/cases/render, one idea each.

A case is a line "=== title", the page's HTML, a line "--- markdown" with what must come out below it, and a line
"--- html" likewise. The page stands at https://news.example/2024/story, and all of it is kept.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.builders import article, page_of

FOLDER = Path(__file__).parents[1] / "cases" / "render"
CASE = re.compile(r"^=== (.+)\n((?s:.*?))\n--- markdown\n((?s:.*?))\n--- html\n((?s:.*?))\n*(?=^=== |\Z)", re.MULTILINE)


class Case(NamedTuple):
    """One case of a file."""

    name: str
    page: str
    markdown: str
    html: str


def cases() -> list[Case]:
    """All cases of the folder."""
    files = sorted(FOLDER.glob("*.case"))
    return [
        Case(f"{path.stem}: {found[1]}", found[2], found[3], found[4])
        for path in files
        for found in CASE.finditer(path.read_text("utf-8"))
    ]


def test_every_case_is_read() -> None:
    """A case with a typing error in its marks does not vanish."""
    titles = sum(path.read_text("utf-8").count("\n=== ") + 1 for path in FOLDER.glob("*.case"))

    assert len(cases()) == titles > 0


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_markdown(case: Case) -> None:
    """The page as Markdown."""
    assert article(page_of(case.page), url="https://news.example/2024/story").markdown() == case.markdown


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_html(case: Case) -> None:
    """The page as HTML."""
    assert article(page_of(case.page), url="https://news.example/2024/story").html() == case.html


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_our_html_read_again_is_the_same(case: Case) -> None:
    """What we write as HTML comes back with the same words, and is written the same way again."""
    first = article(page_of(case.page), url="https://news.example/2024/story")
    again = article(page_of(first.html() or "<p>"), url="https://news.example/2024/story")

    assert again.text.split() == first.text.split()
    assert again.html() == first.html()
