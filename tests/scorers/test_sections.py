"""Sections between headings."""

from __future__ import annotations

from cleanarticle.model import Kind
from cleanarticle.scorers.sections import Sections
from tests.builders import block, measured, page, surveyed


def test_sections() -> None:
    """Each heading begins one; what stands above the first is one, too."""
    heading = block("More", at="body>h2", kind=Kind.HEADING)
    found = measured(Sections(), surveyed(page(block(), heading, block("Ferry runs again", linked=0.5), heading)))

    assert found["section-blocks"] == [1, 2, 2, 1]
    assert found["section-place"] == [0, 0, 1, 0]
    assert found["section-prose"] == [1.0, 0.0, 0.0, 0.0]
    assert found["section-linked"] == [0.0, 8 / 20, 8 / 20, 0.0]


def test_an_empty_page() -> None:
    """No block, no section."""
    assert measured(Sections(), surveyed(page()))["section-blocks"] == []
