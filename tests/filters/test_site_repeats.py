"""What stands on other articles of the site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from cleanarticle.filters.site_repeats import SiteRepeats
from cleanarticle.model import Kind, Verdict
from cleanarticle.site_evidence import SiteEvidence
from tests.builders import Draft, block, fates, page, surveyed, words

SURE, UNSURE = 3.0, 1.0


def said(
    stands: Sequence[int],
    articles: int,
    *,
    lengths: Sequence[int] = (),
    kind: Kind = Kind.PARAGRAPH,
    points: float = UNSURE,
) -> dict[int, Verdict]:
    """Verdicts on blocks that stand on so many of so many other articles; those that stand on some have ``kind``."""
    sizes = lengths or [12] * len(stands)
    blocks = [
        block(words(size), kind=kind if seen else Kind.PARAGRAPH) for size, seen in zip(sizes, stands, strict=True)
    ]
    return of_site(blocks, stands, articles, points)


def of_site(blocks: Sequence[Draft], stands: Sequence[int], articles: int, points: float = SURE) -> dict[int, Verdict]:
    """Verdicts on these blocks."""
    found = replace(surveyed(page(*blocks)), site=SiteEvidence(articles, stands, [None] * len(stands)))
    return fates(SiteRepeats(), found, points=points)


def test_without_a_memory() -> None:
    """It abstains."""
    assert not fates(SiteRepeats(), surveyed(page(block(), block())))


def test_a_line_at_the_edge() -> None:
    """Two other articles are enough, unless the evidence is sure and they are less than a tenth."""
    assert said([0, 0, 2], 50).keys() == {2}
    assert said([0, 0, 2], 20, points=SURE).keys() == {2}
    assert not said([0, 0, 2], 21, points=SURE)


def test_a_line_amid_the_prose() -> None:
    """There it takes a fifth of the articles, and half of them where the evidence is sure."""
    assert said([0, 2, 0], 10).keys() == {1}
    assert not said([0, 2, 0], 11)
    assert said([0, 3, 0], 6, points=SURE).keys() == {1}
    assert not said([0, 3, 0], 7, points=SURE)


def test_a_long_paragraph_amid_the_prose() -> None:
    """Articles may share it, unless half of them have it."""
    assert not said([0, 2, 0], 3, lengths=[12, 40, 12])
    assert not said([0, 3, 0], 7, lengths=[12, 40, 12])
    assert said([0, 3, 0], 6, lengths=[12, 40, 12]).keys() == {1}


def test_a_long_paragraph_at_the_edge() -> None:
    """A third of the articles make it a notice; two articles may share it, unless there are no others."""
    lengths = [12, 12, 40]
    assert said([0, 0, 3], 9, lengths=lengths, points=SURE).keys() == {2}
    assert not said([0, 0, 3], 10, lengths=lengths, points=SURE)
    assert not said([0, 0, 2], 3, lengths=lengths, points=SURE)
    assert said([0, 0, 2], 2, lengths=lengths, points=SURE).keys() == {2}


def test_the_background_of_two_articles_of_a_hundred() -> None:
    """At the first place, too, it is part of the articles that share it."""
    assert not said([2, 0, 0], 100, lengths=[40, 12, 12], points=SURE)


@pytest.mark.parametrize("points", [SURE, UNSURE])
def test_a_list_of_the_article(points: float) -> None:
    """Recipes share ingredients, but have some of their own, or not all of them with the same."""
    body, item = block(words(12)), block("Salt and pepper", kind=Kind.LIST_ITEM)
    blocks = [body, item, item, item, body]
    assert not of_site(blocks, [0, 7, 0, 5, 0], 8, points)
    assert not of_site(blocks, [0, 7, 1, 5, 0], 8, points)
    assert of_site(blocks, [0, 7, 7, 7, 0], 8, points).keys() == {1, 2, 3}


def test_a_list_below_the_article() -> None:
    """What the evidence doubts goes item by item."""
    item = block("Salt and pepper", kind=Kind.LIST_ITEM)
    assert of_site([block(words(12)), item, item, item], [0, 0, 5, 5], 8, UNSURE).keys() == {2, 3}


def test_numbers_of_the_article() -> None:
    """Amid the prose they may be others, as a memory folds them."""
    body = block(words(12))
    assert not of_site([body, block("Some 4,000 people came to see it."), body], [0, 8, 0], 8)
    assert of_site([body, block("Some people came to see it."), body], [0, 8, 0], 8).keys() == {1}
    assert not of_site([body, block("500 g cod", kind=Kind.LIST_ITEM), body], [0, 8, 0], 8, UNSURE)


@pytest.mark.parametrize("line", [block("What do you fear most?"), block("What I fear", bold=1.0)])
def test_the_questions_of_an_interview(line: Draft) -> None:
    """They lead to what one person says; above another notice they are one."""
    body = block(words(12))
    assert not of_site([body, line, body], [0, 8, 0], 8)
    assert of_site([body, line, block("Tell us below."), body], [0, 8, 8, 0], 8).keys() == {1, 2}


def test_a_subhead_amid_the_prose() -> None:
    """A form of article has the same subheads each time."""
    assert not said([0, 9, 0], 9, kind=Kind.HEADING)
    assert said([0, 0, 9], 9, kind=Kind.HEADING).keys() == {2}


def test_one_other_article() -> None:
    """It tells in a small memory, of a line, and of a page that is mostly its own."""
    assert said([0, 0, 1], 1).keys() == {2}
    assert not said([0, 0, 1], 3)
    assert not said([0, 1, 1], 1)
    assert not said([0, 0, 1], 1, lengths=[40, 40, 40], points=SURE)
    assert said([0, 1, 0], 1, points=SURE).keys() == {1}
