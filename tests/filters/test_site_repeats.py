"""What stands on other articles of the site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cleanarticle.filters.site_repeats import SiteRepeats
from cleanarticle.model import Kind, Verdict
from cleanarticle.site_evidence import SiteEvidence
from tests.builders import block, fates, page, surveyed, words


def said(
    stands: Sequence[int], articles: int, *, lengths: Sequence[int] = (), kind: Kind = Kind.PARAGRAPH
) -> dict[int, Verdict]:
    """Verdicts on blocks that stand on so many of so many other articles; those that stand on some have ``kind``."""
    sizes = lengths or [12] * len(stands)
    blocks = [
        block(words(size), kind=kind if seen else Kind.PARAGRAPH) for size, seen in zip(sizes, stands, strict=True)
    ]
    found = replace(surveyed(page(*blocks)), site=SiteEvidence(articles, stands, [None] * len(stands)))
    return fates(SiteRepeats(), found, points=3.0)


def test_without_a_memory() -> None:
    """It abstains."""
    assert not fates(SiteRepeats(), surveyed(page(block(), block())))


def test_a_line_at_the_edge() -> None:
    """Two other articles are enough."""
    assert said([0, 0, 2], 50).keys() == {2}


def test_a_line_amid_the_prose() -> None:
    """There it takes a fifth of the articles."""
    assert said([0, 2, 0], 10).keys() == {1}
    assert not said([0, 2, 0], 11)


def test_a_long_paragraph_amid_the_prose() -> None:
    """Articles may share it, unless half of them have it."""
    assert not said([0, 2, 0], 3, lengths=[12, 40, 12])
    assert not said([0, 3, 0], 7, lengths=[12, 40, 12])
    assert said([0, 3, 0], 6, lengths=[12, 40, 12]).keys() == {1}


def test_a_subhead_amid_the_prose() -> None:
    """A form of article has the same subheads each time."""
    assert not said([0, 9, 0], 9, kind=Kind.HEADING)
    assert said([0, 0, 9], 9, kind=Kind.HEADING).keys() == {2}


def test_one_other_article() -> None:
    """It tells in a small memory, of a line, and of a page that is mostly its own."""
    assert said([0, 0, 1], 1).keys() == {2}
    assert not said([0, 0, 1], 3)
    assert not said([0, 1, 1], 1)
    assert not said([0, 0, 1], 1, lengths=[40, 40, 40])
