"""Cards amid the article."""

from __future__ import annotations

import pytest

from cleanarticle.filters.link_card import LinkCard
from cleanarticle.model import Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_SUMMARY = "A new ship would take three years to build."


def _headline(text: str = "What a ferry costs today", at: str = "body>div#c>h3", link: str = "/ferry") -> Draft:
    return block(text, at=at, linked=1.0, links=(link,))


def _gone(*card: Draft, kept: str, points: float = -0.5) -> list[int]:
    """Numbers of what goes of a card between two paragraphs and two."""
    prose = [block(f"{PROSE} {number}.") for number in range(4)]
    said = fates(LinkCard(), surveyed(page(*prose[:2], *card, *prose[2:])), f"k{kept}k", points=points)
    assert {verdict.species for verdict in said.values()} <= {Species.TEASER_INLINE}
    return list(said)


@pytest.mark.parametrize("at", ["body>div#c>p", "body>div#c>div>p"])
def test_the_summary_goes_with_its_headline(at: str) -> None:
    """Right below it, or in an element of its own."""
    card = (_headline(), block(_SUMMARY, at=at))
    assert _gone(*card, kept="kdkk") == [3]
    assert _gone(*card, kept="kdkk", points=0.5) == []


@pytest.mark.parametrize(
    "headline",
    [
        _headline(link="#answer"),
        _headline(link="javascript:void(0)"),
        _headline("Ferries"),
        _headline(at="body>h3"),
        block("What a ferry costs today", at="body>div#c>h3"),
    ],
)
def test_no_card(headline: Draft) -> None:
    """A question that unfolds its answer, a short link, a link that stands apart, a subhead."""
    assert _gone(headline, block(_SUMMARY, at="body>div#c>p"), kept="kdkk") == []


def test_an_element_that_holds_more() -> None:
    """The article's own sections have links for headings, too."""
    texts = [block(f"{_SUMMARY} {number}", at="body>div#c>p") for number in range(3)]
    assert _gone(_headline(), *texts, kept="kdkkkk") == []


def test_a_list_of_what_others_wrote() -> None:
    """Where other headings like it stay, the cards are the article."""
    second = [_headline(at="body>div#d>h3"), block(f"{_SUMMARY} Or so.", at="body>div#d>p")]
    assert _gone(_headline(), block(_SUMMARY, at="body>div#c>p"), *second, kept="kkkdkk") == []


def test_a_headline_that_stays() -> None:
    """Both are the article's; so is what stands above its first prose."""
    assert _gone(_headline(), block(_SUMMARY, at="body>div#c>p"), kept="kkkk") == []
    prose = [block(f"{PROSE} {number}.") for number in range(3)]
    above = page(_headline(), block(_SUMMARY, at="body>div#c>p"), *prose)
    assert not fates(LinkCard(), surveyed(above), "dkkkk")
