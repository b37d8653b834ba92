"""Lines that are one link, between paragraphs of the article."""

from __future__ import annotations

import pytest

from cleanarticle.filters.lone_link import LoneLink
from cleanarticle.model import Kind, Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_PROSE = block(at="body>div.body>p")
_TITLE = "The goats that came to the quay"


def _line(text: str = _TITLE, *links: str, **facts: object) -> Draft:
    return block(text, at="body>div.body>div", **{"linked": 1.0, "links": links or ("/goats",), **facts})


def _gone(line: Draft, *, kept: str = "kkkkk", points: float = 0.2, below: Draft = _PROSE) -> list[int]:
    """Numbers of the lines that go, of one between two paragraphs."""
    said = fates(LoneLink(), surveyed(page(_PROSE, line, below, _PROSE, _PROSE)), kept, points=points)
    assert all(verdict.species is Species.TEASER_INLINE for verdict in said.values())
    return list(said)


@pytest.mark.parametrize(("points", "numbers"), [(0.4, [1]), (0.6, [])])
def test_a_link_between_paragraphs(points: float, numbers: list[int]) -> None:
    """It goes where little speaks for it."""
    assert _gone(_line(), points=points) == numbers


@pytest.mark.parametrize(
    "line",
    [
        _line(linked=0.8),
        _line("Ada Brookfield"),
        _line(f"({_TITLE}.)"),
        _line(_TITLE, "#goats"),
        _line(_TITLE, "/goats", "/quay"),
        _line(kind=Kind.HEADING),
        _line(kind=Kind.LIST_ITEM),
    ],
)
def test_other_lines(line: Draft) -> None:
    """What says more, names, asides, links within the page, rows of links, headings and items."""
    assert _gone(line) == []


def test_other_places() -> None:
    """At an end, beside another such line or a subhead, and where it went already."""
    assert _gone(_line(), kept="kkddd") == []
    assert _gone(_line(), below=_line()) == []
    assert _gone(_line(), below=block("Goats", at="body>div.body>h2", kind=Kind.HEADING)) == []
    assert _gone(_line(), kept="kdkkk") == []


def test_plain_text_has_no_links() -> None:
    """But those of Markdown, which are the article's."""
    lines = [block(text, at="", linked=linked, links=("/goats",)) for text, linked in ((PROSE, 0.0), (_TITLE, 1.0))]

    assert not fates(LoneLink(), surveyed(page(*lines, lines[0], has_markup=False)))
