"""Lines that are a price."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.filters.price_line import PriceLine
from cleanarticle.model import Kind, Species
from cleanarticle.words.line_signs import SignBook, SignRules
from tests.builders import amid_prose, block, fates, pack_of_signs, page, surveyed


def gone(*texts: str, says: float = 0.0, kind: Kind = Kind.PARAGRAPH) -> list[int]:
    """Numbers of what goes of some lines between two paragraphs."""
    survey = surveyed(amid_prose(*texts, kind=kind))
    said = fates(PriceLine(), replace(survey, says=[says] * len(survey.page.blocks)))
    assert {verdict.species for verdict in said.values()} <= {Species.AFFILIATE}
    return list(said)


@pytest.mark.parametrize("text", ["£34.99", "€ 34,95", "from 1 249,-", "£34.99 at the shop", "now $1,249.00"])
def test_a_price(text: str) -> None:
    """To the cent, with a few words."""
    assert gone(text) == [1]


@pytest.mark.parametrize("text", ["$34", "₹1,499", "34 $ each"])
def test_a_round_price(text: str) -> None:
    """Alone, or with the name of what it is paid in."""
    assert gone(text) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "34.99",
        "over $34 more",
        "The set costs $34.99.",
        "Guided tours of the works start at $9.99",
        "Fee: $34",
        "$6.50 + $4.25 = $10.75",
    ],
)
def test_no_price(text: str) -> None:
    """No currency, a round sum, a sentence, or more words."""
    assert gone(text) == []


def test_words_of_an_offer() -> None:
    """Where they speak for one there may be more of them, and the sum may be round."""
    assert gone("Guided tours of the works start at $9.99", says=-0.6) == [1]
    assert gone("Buy it from $34", says=-0.6) == [1]
    assert gone("The council spent a good $34", says=-0.6) == []


def test_prices_that_an_article_lists() -> None:
    """Three and more, items, and what stands below a colon."""
    assert gone("£34.99", "£44.99") == [1, 2]
    assert gone("£34.99", "£44.99", "£54.99") == []
    assert gone("£34.99", kind=Kind.LIST_ITEM) == []
    assert gone("The fee in summer is:", "£34.99") == []


def test_a_bracket_behind_a_price() -> None:
    """It says what the price holds, in a word or two; a longer one, or one with a sum of its own, is the article's."""
    assert gone("£34.99 (with tax)") == [1]
    assert gone("£34.99 (includes access to all of the courses)") == []
    assert gone("Harbour MM 550 (£399.50)") == []


@pytest.mark.parametrize(
    ("text", "numbers"), [("Now for £34.99 see it at the shop", [1]), ("Now £34.99 in a box of nine", [])]
)
def test_a_button_of_a_shop(text: str, numbers: list[int]) -> None:
    """More words may stand beside the price where some say to buy."""
    survey = surveyed(amid_prose(text))
    signs = SignBook(SignRules({}, frozenset(), alone=("buy-button",))).signs(
        [pack_of_signs({"buy-button": ("at the shop",)})]
    )
    said = fates(PriceLine(), replace(survey, words=replace(survey.words, signs=signs)))
    assert list(said) == numbers


@pytest.mark.parametrize(
    ("above", "kept", "went"),
    [("Pages: 448", "kkk", []), ("Pages: 448", "kdk", [2]), ("448 pages", "kkk", [2])],
)
def test_a_price_among_facts(above: str, kept: str, went: list[int]) -> None:
    """It is one of them where the line beside it in its element has a label, too."""
    lines = [block(text, at="body>div#facts") for text in (above, "Price: £12.99")]
    assert list(fates(PriceLine(), surveyed(page(block(), *lines)), kept)) == went
