"""Lines that are drawn with signs."""

from __future__ import annotations

import pytest

from cleanarticle.filters.ruled_line import RuledLine
from cleanarticle.model import Kind
from tests.builders import block, fates, page, surveyed


@pytest.mark.parametrize("text", ["___", "———", "* * *", "***", "─────", ".", "- - -", "###"])
def test_a_drawn_line(text: str) -> None:
    """It goes."""
    assert list(fates(RuledLine(), surveyed(page(block(), block(text), block())))) == [1]


@pytest.mark.parametrize("text", ["…", "...", "😊", "★★★★★", "$$", "* one *", "— J. M.", "};"])
def test_other_signs(text: str) -> None:
    """A pause, a face, a price or code says something."""
    assert not fates(RuledLine(), surveyed(page(block(), block(text), block())))


@pytest.mark.parametrize("kind", [Kind.CODE, Kind.CELL, Kind.LIST_ITEM])
def test_signs_elsewhere(kind: Kind) -> None:
    """Code and cells may hold a sign alone."""
    assert not fates(RuledLine(), surveyed(page(block(), block("---", kind=kind), block())))


def test_plain_text() -> None:
    """It may be Markdown."""
    assert not fates(RuledLine(), surveyed(page(block(), block("---"), block(), has_markup=False)))
