"""Pages that are no articles: what stands outside their frame."""

from __future__ import annotations

import pytest

import cleanarticle
from cleanarticle.facts.survey import PageHints
from cleanarticle.filters.index_page import IndexPage
from cleanarticle.metadata.record import PageType
from cleanarticle.model import Kind
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_MENU = block("Lamps Chairs Tables Carpets", at="body>nav", linked=1.0, links=("/lamps",))
_TITLE = block("Reading lamps", at="body>div.list>h1", kind=Kind.HEADING, level=1)


def _entries(count: int, place: str = "body>div.list>div.entry#{}>") -> list[Draft]:
    """Names, prices and a line about each entry of a list."""
    entries: list[Draft] = []
    for number in range(count):
        at = place.format(number)
        entries.append(block(f"Lamp {number}", at=f"{at}h3", linked=1.0, links=(f"/lamps/{number}",)))
        entries.append(block("48.00, delivered within a week", at=f"{at}p"))
    return entries


def _kept(*drafts: Draft, kept: str = "", points: float = -1.0, hints: PageHints | None = None) -> list[int]:
    """Numbers of the blocks that come back; nothing was kept unless "kept" says so."""
    found = fates(IndexPage(), surveyed(page(*drafts), hints=hints), kept or "d" * len(drafts), points=points)
    assert all(verdict.keep and verdict.code == "page-without-article" for verdict in found.values())
    return sorted(found)


def test_a_list_of_products_comes_back() -> None:
    """Title, names and prices; the menu is a part of the frame."""
    assert _kept(_MENU, _TITLE, *_entries(8)) == list(range(1, 18))


def test_scattered_doubtful_paragraphs_are_no_article() -> None:
    """Three services, each in an element of its own, of which the paragraphs alone were kept."""
    services = [
        draft
        for number in range(3)
        for draft in (
            block("What we do for houses", at=f"body>div#{number}>div>h3"),
            block(f"{PROSE} {number}.", at=f"body>div#{number}>div.text>p"),
        )
    ]

    drafts, kept = (_TITLE, *services, *_entries(40)), "d" + "dk" * 3 + "d" * 80

    assert _kept(*drafts, kept=kept, points=1.0) == [0, 1, 3, 5, *range(7, 87)]
    assert _kept(*drafts, kept=kept, points=3.0) == []


def test_paragraphs_that_stand_together_are_an_article() -> None:
    """However much else the page has."""
    paragraphs = [block(f"{PROSE} {number}.", at="body>div.text>p") for number in range(3)]

    assert _kept(_TITLE, *paragraphs, *_entries(30), kept="dkkk" + "d" * 60, points=0.5) == []


@pytest.mark.parametrize(("points", "is_article"), [(3.5, True), (1.0, False)])
def test_a_short_article_beside_longer_summaries(points: float, is_article: bool) -> None:  # noqa: FBT001
    """Four sure paragraphs in one element are an article, though other stories' summaries say more than they do."""
    own = [block(f"{PROSE} {number}.", at="body>div.text>p") for number in range(4)]
    others = [block(f"{PROSE} {PROSE} {number}.", at=f"body>div#{number}>div.sum>p") for number in range(12)]
    drafts = (_TITLE, *own, *others, *_entries(80))
    found = IndexPage()(
        surveyed(page(*drafts)), [False, *[True] * 16, *[False] * 160], [0.0, *[points] * 4, *[0.5] * 12, *[-1.0] * 160]
    )

    assert (not list(found)) == is_article


def test_a_lone_paragraph_is_an_article_unless_all_else_is_links() -> None:
    """A brief stands among links as well; what stands above a list of links says what they are."""
    lone = block(at="body>div.text>p")
    links = [
        block(f"Lamp number {number}", at="body>ul>li", linked=1.0, links=(f"/{number}",)) for number in range(200)
    ]

    assert _kept(lone, *_entries(30), kept="k" + "d" * 60) == []
    assert _kept(lone, *links, kept="k" + "d" * 200) == list(range(1, 201))


def test_what_calls_itself_an_article_is_one() -> None:
    """Even if hardly anything was kept."""
    assert _kept(_TITLE, *_entries(8), hints=PageHints(is_article=True)) == []


def test_a_first_page_is_no_list() -> None:
    """What stands outside its frame leads to articles."""
    assert _kept(_TITLE, *_entries(8), hints=PageHints(is_front=True)) == []


def _news(count: int, size: int = 4) -> list[Draft]:
    """Linked headlines of as many words."""
    text = " ".join(["Wall"] * (size - 1))
    links = [(f"https://echo.example/{number}",) for number in range(count)]
    return [block(f"{text} {number}", at="body>ul>li", linked=1.0, links=own) for number, own in enumerate(links)]


def test_news_around_a_lost_article() -> None:
    """Forty headlines are no list that somebody asked for; thirty-nine, or names, may be one."""
    assert _kept(_TITLE, *_news(40)) == []
    assert _kept(_TITLE, *_news(39)) == list(range(40))
    assert _kept(_TITLE, *_news(80, 3)) == list(range(81))


def test_summaries_of_the_news() -> None:
    """They go where each stands by itself; of a short thread among the news, the posts stay."""
    apart = [block(f"{PROSE} {number}.", at=f"body>div#{number}>p") for number in range(4)]
    drafts = (*apart, *_news(80, 9))
    found = fates(IndexPage(), surveyed(page(*drafts)), "k" * 4 + "d" * 80, points=1.0)

    assert [(number, one.keep, one.code) for number, one in found.items()] == [
        (number, False, "page-of-headlines") for number in range(4)
    ]


def test_a_link_down_the_page_stays_out() -> None:
    """It skips what stands in between; a post's number, or a button for scripts, leads nowhere else, either."""
    links = [
        block(text, at="body>div.list>p", linked=1.0, links=(href,))
        for text, href in (("Skip to the results", "#results"), ("First post", "#post-1"), ("Buy this lamp", "#"))
    ]

    assert _kept(*links, *_entries(8)) == list(range(1, 19))


def test_brief_lines_here_and_there_are_menus() -> None:
    """What is left of a page whose text a script loads; in a list they stand on one path."""
    places = [f"body>div.box{name}>p" for name in ("abcd" * 12)]
    menu = [
        block(text, at=at) for text, at in zip(("Sign in", "Help", "New posts", "About us") * 12, places, strict=True)
    ]

    assert _kept(_TITLE, *menu) == []
    assert len(_kept(_TITLE, *[block(one.block.text, at="body>div.box>p") for one in menu])) == 49


def test_a_page_of_a_few_words_stays_empty() -> None:
    """What is left of a page that a script fills is no list."""
    assert _kept(_TITLE, *_entries(2)) == []
    assert not cleanarticle.extract("<p>Menu</p>")


@pytest.mark.parametrize(
    "place", ["body>footer>p", "body>aside>p", "body>div.site-footer>p", "body>div.modal>div>p", "body>div.reviews>p"]
)
def test_the_frame_stays_out(place: str) -> None:
    """By its tags, and by the names that everybody gives it."""
    assert _kept(*_entries(12), block("Opening hours and directions", at=place)) == list(range(24))


def test_an_entry_has_a_header_of_its_own() -> None:
    """<header> in an <article> is not the page's."""
    assert _kept(*_entries(8, "body>article#{}>header>")) == list(range(16))


def test_a_form_around_the_page_is_no_frame() -> None:
    """Some systems put all that they print into one."""
    assert _kept(*_entries(8, "body>form>div#{}>")) == list(range(16))


def test_what_much_speaks_against_stays_out() -> None:
    """Labels that nobody judged come back, and lines of few points do not."""
    assert _kept(*_entries(8), points=-4.5) == []
    assert _kept(*_entries(8), points=-9.0) == list(range(16))


_SHOP = "<h1>Lamps for reading</h1>" + "".join(
    f"<li class='product'><a href='/lamps/{number}'>Lamp {number}</a></li>" for number in range(60)
)


def test_its_type_and_its_words() -> None:
    """The words are those of the text; its type is neither an article's nor an index's."""
    found = cleanarticle.extract(f"<title>Lamps</title>{_SHOP}")

    assert found.text.startswith("Lamps for reading\n")
    assert found.page_type is PageType.OTHER
    assert found.metadata.word_count.value == found.word_count > 120


def test_one_recipe_is_an_article() -> None:
    """Its lines are short, and it says so; a list of recipes has several."""
    head = '<script type="application/ld+json">{"@type": "Recipe", "name": "Soup"}</script>'

    assert not cleanarticle.extract(head + _SHOP)
    assert cleanarticle.extract(head * 2 + _SHOP)


_NEWS = "".join(
    f"<h3><a href='/news/{number}'>The harbour wall, part {number}</a></h3>"
    f"<p>By Anna Holm</p><time datetime='2024-03-0{number % 9 + 1}'></time>"
    for number in range(40)
)


def test_an_index_has_no_date_of_its_own() -> None:
    """On a site's first page, and on any other that the filters found nothing but teasers on."""
    for url in ("https://echo.example/", "https://echo.example/news/wall"):
        found = cleanarticle.extract(_NEWS, url=url)

        assert found.page_type is PageType.INDEX
        assert not found
        assert (found.published, found.authors) == (None, ())


def test_an_index_has_no_text() -> None:
    """What calls itself a collection, and no article, is one where nothing was kept."""
    drafts, hints = (_MENU, _TITLE, *_entries(8)), PageHints(is_list=True)

    assert _kept(*drafts, hints=hints) == []
    assert _kept(*drafts, hints=hints, kept="ddk" + "d" * 15) != []
