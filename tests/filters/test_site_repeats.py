"""What stands on other articles of the site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import pytest

from cleanarticle.facts.site_evidence import SiteEvidence
from cleanarticle.filters.site_repeats import SiteRepeats
from cleanarticle.model import Kind, Verdict
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


def of_site(
    blocks: Sequence[Draft],
    stands: Sequence[int],
    articles: int,
    points: float = SURE,
    exact: Mapping[int, int] = MappingProxyType({}),
) -> dict[int, Verdict]:
    """Verdicts on these blocks; ``exact`` is how often those with figures stand elsewhere with the same ones."""
    evidence = SiteEvidence(articles, stands, [None] * len(stands), exact=exact)
    return fates(SiteRepeats(), replace(surveyed(page(*blocks)), site=evidence), points=points)


def test_one_other_text() -> None:
    """In plain text the frame's lines stand amid the prose; a sentence there is shared."""
    body, text = block(words(12)), SiteEvidence(1, [0, 1, 0], [None] * 3)
    for line, gone in ((block("More from the valley"), {1}), (block(words(9)), set())):
        flat = surveyed(page(body, line, body, has_markup=False))
        assert fates(SiteRepeats(), replace(flat, site=text), points=UNSURE).keys() == gone


def test_without_a_memory() -> None:
    """It abstains."""
    assert not fates(SiteRepeats(), surveyed(page(block(), block())))


def test_a_line_at_the_edge() -> None:
    """Two other articles are enough, unless the evidence is sure and they are less than a fifth."""
    assert said([0, 0, 2], 50).keys() == {2}
    assert said([0, 0, 2], 10, points=SURE).keys() == {2}
    assert not said([0, 0, 2], 11, points=SURE)


def test_a_sure_line_above_the_prose() -> None:
    """Two articles may begin alike; a third of all, and three of them, do not."""
    assert not said([2, 0, 0], 3, points=SURE)
    assert not said([3, 0, 0], 10, points=SURE)
    assert said([3, 0, 0], 9, points=SURE).keys() == {0}
    assert said([2, 0, 0], 50, lengths=[5, 12, 12]).keys() == {0}


def test_a_quote_that_articles_share() -> None:
    """A whole sentence, which the evidence half believes, is as good as sure above the end of the prose."""
    body, quote = block(words(12)), block("“We will not give it up,” she told the reporters.")
    for blocks, stands in (([body, quote, body], [0, 2, 0]), ([quote, body, body], [2, 0, 0])):
        assert not of_site(blocks, stands, 5, UNSURE)
    assert of_site([body, quote, body], [0, 2, 0], 5, -1.0).keys() == {1}
    assert of_site([body, body, quote], [0, 0, 2], 5, UNSURE).keys() == {2}


def test_a_line_amid_the_prose() -> None:
    """There it takes a fifth of the articles, and half of them where the evidence is sure."""
    assert said([0, 2, 0], 10, lengths=[12, 5, 12]).keys() == {1}
    assert not said([0, 2, 0], 11, lengths=[12, 5, 12])
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


@pytest.mark.parametrize("place", [0, 1, 2])
def test_numbers_of_the_article(place: int) -> None:
    """A sure sentence with other figures is another one, wherever it stands."""
    blocks, stands = [block(words(12))] * 3, [0, 0, 0]
    blocks[place], stands[place] = block("Some 4,000 people came to see it."), 8

    assert not of_site(blocks, stands, 8, exact={place: 0})
    assert of_site(blocks, stands, 8, exact={place: 8}).keys() == {place}
    assert of_site(blocks, stands, 8, UNSURE, exact={place: 0}).keys() == {place}


def test_numbers_of_a_list() -> None:
    """Amid the prose the same things in other amounts are another recipe's."""
    body, item = block(words(12)), block("500 g cod", kind=Kind.LIST_ITEM)
    assert not of_site([body, item, body], [0, 8, 0], 8, UNSURE, exact={1: 1})
    assert of_site([body, item, body], [0, 8, 0], 8, UNSURE, exact={1: 8}).keys() == {1}


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
    """It tells in a small memory, of a doubtful line at the edge, and of a page that is mostly its own."""
    assert said([0, 0, 1], 1).keys() == {2}
    assert not said([0, 0, 1], 3)
    assert not said([0, 1, 1], 1)
    assert not said([0, 0, 1], 1, lengths=[40, 40, 40], points=SURE)
    assert not said([1, 0, 1], 1, points=SURE)
    assert not said([0, 1, 0], 1)
    assert said([0, 1, 0], 1, points=-1.0).keys() == {1}
