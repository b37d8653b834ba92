"""Pages of cards, and cards below an article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleanarticle.facts.index_codes import INDEX_CODES
from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.index_page import IndexPage
from cleanarticle.model import Kind, Piece
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_HINTS = PageHints(titles=("Harbour wall to be rebuilt",), host="echo.example")


def _card(number: int, link: str = "/news/{}") -> tuple[Draft, Draft]:
    """A linked headline and its summary."""
    href = link.format(number)
    headline = block("A headline of five words", at=f"body>div.card#{number}>h3", linked=1.0, links=(href,))
    return headline, block(PROSE, at=f"body>div.card#{number}>p")


def _cards(count: int, link: str = "/news/{}") -> list[Draft]:
    return [draft for number in range(count) for draft in _card(number, link)]


_HEADLINE = block("Harbour wall to be rebuilt", at="body>h1")
_PARAGRAPHS = [block(f"{PROSE} {number}.", at="body>div.text>p") for number in range(2)]


def _codes(*drafts: Draft, hints: PageHints = _HINTS, kept: str = "") -> dict[int, str]:
    found = fates(IndexPage(), surveyed(page(*drafts), hints=hints), kept)
    return {number: verdict.code for number, verdict in found.items()}


def test_a_page_of_cards_is_empty() -> None:
    """Everything goes where prose stands only below linked headlines."""
    assert _codes(*_cards(4)) == dict.fromkeys(range(8), "page-of-cards")


def test_a_sentence_about_the_list_goes_too() -> None:
    """One paragraph outside the cards says what they are."""
    assert len(_codes(_HEADLINE, _PARAGRAPHS[0], *_cards(8))) == 18


def test_three_cards_are_no_index() -> None:
    """Some links with summaries may be anything."""
    assert _codes(*_cards(3)) == {}


def test_an_article_by_its_own_word_is_no_index() -> None:
    """Where the page calls itself an article, its linked headings are its own."""
    assert _codes(*_cards(4), hints=replace(_HINTS, is_article=True)) == {}


def test_links_to_other_sites_make_no_cards() -> None:
    """A list of recommendations is an article."""
    assert _codes(*_cards(4, "https://shop.example/{}")) == {}


def test_links_within_the_page_make_no_cards() -> None:
    """The posts of a live blog link to themselves."""
    assert _codes(*_cards(4, "/live#post-{}")) == {}


def test_links_of_a_menu_make_no_cards() -> None:
    """A menu is one block of many words in links."""
    menu = block("News Politics Business Sport Culture", at="body>nav", linked=1.0, links=("/news",))

    assert _codes(menu, *_PARAGRAPHS) == {}


def test_cards_below_an_article_go() -> None:
    """However many: what stands below the headline is the article."""
    found = _codes(_HEADLINE, *_PARAGRAPHS, *_cards(8))

    assert found == dict.fromkeys(range(3, 19), "card-below-article")


def test_the_article_above_cards_is_kept() -> None:
    """Even where the cards' prose outweighed it."""
    found = _codes(_HEADLINE, *_PARAGRAPHS, *_cards(8), kept="ddd" + "k" * 16)

    assert {number for number, code in found.items() if code == "between-headline-and-cards"} == {1, 2}


def test_what_much_speaks_against_stays_out() -> None:
    """A notice of copyright stands above cards, too."""
    drafts = (_HEADLINE, *_PARAGRAPHS, *_cards(8))
    found = fates(IndexPage(), surveyed(page(*drafts), hints=_HINTS), "ddd" + "k" * 16, points=-2.5)

    assert {verdict.code for verdict in found.values()} == {"card-below-article"}


def test_few_cards_below_an_article_are_left_to_others() -> None:
    """Seven may be its own items."""
    assert _codes(_HEADLINE, *_PARAGRAPHS, *_cards(7)) == {}


def test_sections_of_a_list_whose_headings_link_on_stay() -> None:
    """Their texts stand among the article's paragraphs, and not in cards."""
    place, items = "body>div.text>{}", list[Draft]()
    for number in range(8):
        link = (f"/news/{number}",)
        items.append(block("A headline of five words", at=place.format("h3"), linked=1.0, links=link))
        items.append(block(f"{PROSE} {number}.", at=place.format("p")))

    assert _codes(_HEADLINE, *_PARAGRAPHS, *items) == {}


def test_text_between_cards_makes_them_items() -> None:
    """The items of a list link to reviews, and have paragraphs of their own."""
    items = [draft for number in range(8) for draft in (*_card(number), block(PROSE, at=f"body>div.card#{number}>p"))]

    assert _codes(_HEADLINE, *_PARAGRAPHS, *items) == {}


def _headlines(count: int) -> list[Draft]:
    """Linked headlines with a date below each."""
    cards = [(_card(number)[0], block("March 5", at=f"body>div.card#{number}>time")) for number in range(count)]
    return [draft for card in cards for draft in card]


def test_a_page_of_headlines_is_empty() -> None:
    """Cards need no summary where nothing but them was kept."""
    assert _codes(*_headlines(8)) == dict.fromkeys(range(16), "page-of-headlines")


def test_headlines_that_went_make_no_index() -> None:
    """What was kept is something else, or there are few."""
    assert set(_codes(*_headlines(8), kept="dk" * 8).values()).isdisjoint(INDEX_CODES)
    assert _codes(*_headlines(7)) == {}


def test_prose_below_headlines_that_went() -> None:
    """What a page says about itself at its foot is no article."""
    below = [block(f"{PROSE} {number}.", at="body>footer>p") for number in range(3)]
    assert len(_codes(_HEADLINE, *_headlines(8), *below, kept="d" + "k" * 16 + "ddd")) == 16


def test_headlines_of_one_story_are_one() -> None:
    """A story that is linked eight times is no list."""
    assert _codes(*[_card(1)[0] for _ in range(8)]) == {}


def test_an_article_above_headlines_is_no_index() -> None:
    """Two paragraphs are an article, however many headlines stand below; so is what calls itself one."""
    assert _codes(_HEADLINE, *_PARAGRAPHS, *_headlines(40)) == {}
    assert _codes(*_headlines(8), hints=replace(_HINTS, is_article=True)) == {}


def test_headings_of_a_list_that_link_are_no_headlines() -> None:
    """There is text below each: more of it than of them."""
    items = [
        (_card(number)[0], *[block(f"{PROSE} {number} {place}.", at=f"body>div.item#{number}>p") for place in "ab"])
        for number in range(8)
    ]
    assert _codes(*[draft for item in items for draft in item]) == {}


def test_an_address_that_is_none_is_no_link() -> None:
    """A bracket that opens no address is passed over."""
    assert _codes(*_cards(4, "https://[{}")) == {}


def test_labels_below_a_headline_without_summary() -> None:
    """What follows an inline teaser is no part of a card, as no summary does."""
    items = [block("Two ripe pears", at="body>div.text>ul>li")] * 9
    found = _codes(_HEADLINE, *_PARAGRAPHS, _card(99)[0], *items, *_cards(8))

    assert 3 in found
    assert found.keys().isdisjoint(range(4, 13))


def _led_on(number: int, *, in_summary: bool) -> list[Draft]:
    """A headline without a link, its summary, and a link below or at its end."""
    href = f"/news/{number}"
    at, link = f"body>div.card#{number}>", Piece("Read more", 0, href)
    headline = block("A headline of five words", at=f"{at}h3", kind=Kind.HEADING, level=3)
    if in_summary:
        pieces = (Piece(f"{PROSE} ", 0, ""), link)
        return [headline, block(f"{PROSE} Read more", at=f"{at}p", linked=0.1, links=(href,), pieces=pieces)]
    return [
        headline,
        block(PROSE, at=f"{at}p"),
        block("Read more", at=f"{at}p", linked=1, links=(href,), pieces=(link,)),
    ]


@pytest.mark.parametrize("in_summary", [True, False])
def test_cards_whose_link_stands_below(in_summary: bool) -> None:  # noqa: FBT001
    """What the headline leads to is said at the end."""
    drafts = [draft for number in range(4) for draft in _led_on(number, in_summary=in_summary)]

    assert set(_codes(*drafts).values()) == {"page-of-cards"}
    assert _codes(*drafts[: len(drafts) // 2]) == {}
    assert _codes(_HEADLINE, *_PARAGRAPHS, *drafts) == {}


def test_headings_above_text_that_leads_nowhere() -> None:
    """A list of whatever it is has no link of its own at each item's end."""
    drafts = [one for number in range(8) for one in _led_on(number, in_summary=True)]

    assert _codes(*[block(one.block.text, at=one.at, kind=one.block.kind) for one in drafts]) == {}


def test_links_of_plain_text() -> None:
    """Its blocks have no pieces."""
    heads = [block("A headline of five words", at="body>h2", kind=Kind.HEADING), block(links=("/news/1",))]

    assert _codes(*heads * 4) == {}


def test_an_address_that_differs_in_what_it_asks_for() -> None:
    """Old systems number their pages so."""
    assert _codes(*_cards(4, "?id={}")) == dict.fromkeys(range(8), "page-of-cards")


def test_an_index_of_which_nothing_was_kept() -> None:
    """It is one all the same, which a verdict says."""
    assert _codes(*_cards(4), kept="d" * 8) == {1: "page-of-cards"}


_FRONT = replace(_HINTS, is_front=True)


def _links(count: int) -> list[Draft]:
    """Linked headlines without summaries, each to a page of its own."""
    at = "body>div.news>h3"
    return [
        block(f"Wall number {number} is built", at=at, linked=1.0, links=(f"https://echo.example/{number}",))
        for number in range(count)
    ]


def test_a_first_page_of_headlines_is_an_index() -> None:
    """Whatever was kept of it, or nothing; with fewer of them, or more text, it may have something to say."""
    sentence = block("The harbour wall was built by hand.", at="body>div.text>p")

    assert _codes(*_links(30), sentence, hints=_FRONT) == dict.fromkeys(range(31), "page-of-headlines")
    assert _codes(*_links(30), sentence, hints=_FRONT, kept="d" * 31) == {0: "page-of-headlines"}
    assert _codes(*_links(29), sentence, hints=_FRONT, kept="d" * 29 + "k") == {}
    assert _codes(*_links(30), *_PARAGRAPHS * 9, hints=_FRONT, kept="d" * 30 + "k" * 18) == {}
    assert set(_codes(*_links(30), sentence, kept="d" * 30 + "k").values()) == {"page-without-article"}


def test_cards_of_a_first_page() -> None:
    """With many, it is an index whatever stands beside them; else it may have a little more text outside."""
    outside = [block(f"{PROSE} {number}.", at=f"body>div.tweet#{number}>p") for number in range(20)]

    assert len(_codes(*_cards(25), *outside, hints=_FRONT)) == 70
    assert _codes(*_cards(25), *outside) == {}
    assert _codes(*_cards(24), *outside, hints=_FRONT) == {}
    drafts, kept = (*_cards(9), block(f"{PROSE} {PROSE}", at="body>p")), "d" * 18 + "k"
    assert _codes(*drafts, hints=_FRONT, kept=kept) == {18: "page-of-cards"}
    assert _codes(*drafts, kept=kept) == {}


@pytest.mark.parametrize(
    ("host", "link", "count"),
    [
        ("uk.echo.example", "https://news.echo.example/{}", 8),
        ("echo.co.example", "https://wall.co.example/{}", 0),
        ("echo.example", "https://wall.example/{}", 0),
    ],
)
def test_cards_of_a_sister(host: str, link: str, count: int) -> None:
    """A part of the site may have a host of its own; what two sites have in common is no site."""
    assert len(_codes(*_cards(4, link), hints=replace(_HINTS, host=host))) == count
