"""A line that is a price and hardly anything else is an offer: "£34.99 at the retailer"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final
from unicodedata import category

from cleanarticle.facts.left import left_of
from cleanarticle.filters.led_list import is_led
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import BRACKET, COLON, NO_END, OTHER_SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

# Cents, or the dash in their place: "34,95", "1 249,-". Round sums are what an article counts, too.
_CENTS: Final = pattern(r"\d[.,]\d{2}(?!\d)|\d,[-\u2013\u2014]|[\u00a5\uffe5]\s?\d+\.\d(?!\d)")
_NO_CENTS: Final = ("-", "\u2013", "\u2014")
_SIGN: Final = "Sc"  # Unicode's category of the signs of currencies
_WORDS: Final = "offer"  # the sign with the words for them
_BUY: Final = "buy-button"  # the sign of what is written on a button that leads to a shop
_MOST: Final = 2  # such lines of a page: where there are more, they are what the article is about
_MAX_WORDS: Final = 3  # beside the prices
_MAX_OFFER: Final = 7  # beside them, where words speak for an offer
_MAX_ROUND: Final = 4  # beside a round sum, where they do
_MAX_BARE: Final = 1  # beside one where nothing else speaks for an offer: the currency's name
_MAX_NUMBERS: Final = 4  # two sums with their cents; a formula has more
_MOST_TOKENS: Final = _MAX_OFFER + _MAX_NUMBERS  # most lines of an article have more
_OFFER: Final = -0.5  # what these say, at most
_ENDS: Final = frozenset({NO_END, OTHER_SIGN})
_FACT: Final = pattern(r"[^:.!?]{2,30}: ?\S")  # "Pages: 448", and "Price: £12.99" right beside it
_TAXED: Final = pattern(r"\d\s?\S{0,3}\s?[(\uff08][^()\uff08\uff09\d]{1,16}[)\uff09]$")  # "4,980円（税込）"


class PriceLine:
    """Drops the one or two such lines of a page."""

    name: ClassVar[str] = "price-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line that is a price."""
        found = [
            block
            for block in left_of(survey, kept).lines
            if _is_price(survey, block) and (_is_button(survey, block) or not is_led(survey, kept, block.number))
            if not _is_one_of_facts(survey, kept, block)
        ]
        if len(found) <= _MOST:
            for block in found:
                yield Verdict(block.number, False, Species.AFFILIATE, "is-a-price", block.text, _MOST)


def _is_price(survey: Survey, block: Block) -> bool:
    """Whether a line is an exact price and few words, more of them where they are an offer's; or such a round one."""
    number, text = block.number, block.text
    tokens = survey.tokens[number]
    if len(tokens) > _MOST_TOKENS or not any(map(str.isdigit, text)):
        return False
    if survey.ends[number] not in _ENDS and not (survey.ends[number] == BRACKET and _TAXED.search(text)):
        return False
    others = sum([not token[0].isdigit() for token in tokens])
    factor = survey.words.factor
    if (
        others > _MAX_OFFER * factor
        or len(tokens) - others > _MAX_NUMBERS
        or survey.ends[number - 1 : number] == [COLON]
    ):
        return False
    is_offer = survey.says[number] < _OFFER or _is_button(survey, block)
    if not _CENTS.search(text):
        most = _MAX_ROUND if is_offer else _MAX_BARE if ":" not in text else -1  # "Entry: £5" tells what readers ask
        return others <= most * factor and _is_money(survey, block)
    return others <= (_MAX_OFFER if is_offer else _MAX_WORDS) * factor and _is_money(survey, block)


def _is_one_of_facts(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a line has a label with a colon, as a line of the same element beside it has that stays."""
    if not _FACT.match(block.text) or not survey.page.has_markup:
        return False
    places, texts = survey.every.node, survey.every.text
    near = [one for one in (block.number - 1, block.number + 1) if 0 <= one < len(kept) and kept[one]]
    return any(places[one] == block.node and _FACT.match(texts[one]) for one in near)


def _is_button(survey: Survey, block: Block) -> bool:
    """Whether a line says to buy."""
    return survey.words.signs.mentions(_BUY, survey.tokens[block.number])


def _is_money(survey: Survey, block: Block) -> bool:
    """Whether a currency is named."""
    if block.text.endswith(_NO_CENTS) or any(category(char) == _SIGN for char in block.text):
        return True
    return survey.words.signs.mentions(_WORDS, survey.tokens[block.number])
