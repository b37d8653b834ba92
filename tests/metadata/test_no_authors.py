"""What looks like an author beside the headline, in the head or in a box, and is none."""

from __future__ import annotations

import pytest

import cleanarticle
from tests.metadata.gathering import PROSE, gathered, linked, news, page, person

DAY = "<p>January 16, 2024</p>"


def authors_of(head: str = "", body: str = "", *, language: str = "en", url: str | None = None) -> tuple[str, ...]:
    """The authors of a page."""
    return gathered(page(head, body, lang=language), language=language, url=url).authors.value


@pytest.mark.parametrize(
    "line",
    [
        "<p>View Comments</p>",
        "<div class='author'>Related Articles</div>",
        "<button>Search Harbours</button>",
        "<p><a href='#popup'>Trade Program</a></p>",
        "<p>Repair Day, the third one this winter!</p>",
        "<div><a href='/nk/list'>South Harbour</a> 09:31</div>",
    ],
)
def test_interface(line: str) -> None:
    """Buttons, labels above lists, links to departments and sentences sign nothing."""
    assert authors_of("", DAY + line) == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [("<p>Jane Doe</p>", ("Jane Doe",)), ("<div><a href='/team/jane-doe'>Jane Doe</a> 09:31</div>", ("Jane Doe",))],
)
def test_a_name_in_their_place(line: str, expected: tuple[str, ...]) -> None:
    """Names in the same places sign."""
    assert authors_of("", DAY + line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "<div><span class='authorized'>Max Roe</span></div>",
        "<figure><img src='a.jpg'><figcaption>The wall. <span class='img-author'>Max Roe</span></figcaption></figure>",
    ],
)
def test_names_of_other_elements(line: str) -> None:
    """Not every element whose name holds "author" holds the article's."""
    assert authors_of("", line) == ()


def test_a_noun_inside_a_line() -> None:
    """Behind a word in capitals "Author" is a part of a button's text, and no word for "by"."""
    links = "<div class='author'><p>View Author Page Of Max Roe</p></div>"

    assert authors_of("", "<div class='author'>Jane Doe</div><p>On harbours</p>" + links) == ("Jane Doe",)


def test_whom_the_headline_is_about() -> None:
    """A line that repeats a name of the headline names whom the article is about."""
    html = page("", DAY + "<p>Jane Doe</p>", title="Quay's Jane Doe rebuilds the wall")

    assert gathered(html).authors.value == ()
    assert gathered(html.replace("Quay's Jane Doe rebuilds", "Jane Doe: rebuild")).authors.value == ("Jane Doe",)


def test_the_text_begins_with_a_label() -> None:
    """Where letters have no case, a line in an element like those of the text is the text's."""
    text = "海港委员会星期二晚上开会决定在第一班渡轮到来之前重建去年冬天被风暴冲坏的旧海墙。"
    html = f"<html lang='zh'><h1>海墙重建</h1><p>2019-09-26</p><div><p{{}}>收盘播报</p><p>{text}</p><p>{text}</p></div>"

    assert gathered(html.format(""), language="zh").authors.value == ()
    assert gathered(html.format(" class='n'"), language="zh").authors.value == ("收盘播报",)


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='author' content='name, email@quay.example'>",
        "<meta name='author' content='User Admin'>",
        "<meta name='author' content='www.quay-boats.example'>",
        "<meta name='generator' content='Quayware! X3.2'><meta name='author' content='Quayware! Team and Quay Team'>",
    ],
)
def test_placeholders_and_programs(head: str) -> None:
    """What a form or a program writes into the head of all its pages is nobody."""
    assert authors_of(head) == ()


def test_an_account_is_a_house() -> None:
    """An account with a word for who keeps a site counts where nobody signs."""
    head = "<meta name='author' content='quayside_admin'>"

    assert authors_of(head) == ("quayside_admin",)
    assert authors_of(head, 20 * PROSE + "<p>By Jane Doe</p>") == ("Jane Doe",)


def test_who_has_the_rights() -> None:
    """A declared author whom the notice of rights names owns the site; a person who signs goes before."""
    head = "<meta name='author' content='Quay Harbours'><meta name='copyright' content='© 2024 Quay Harbours'>"

    far = 20 * PROSE + "<p>By Jane Doe</p>"
    assert authors_of(head) == ("Quay Harbours",)
    assert authors_of(head, far) == ("Jane Doe",)
    assert authors_of(head.replace("Quay Harbours", "Quay - Harbour Club")) == ("Quay - Harbour Club",)
    assert authors_of(head.replace("2024 Quay", "2024 Old"), far) == ("Quay Harbours",)


def test_the_site_by_its_whole_name() -> None:
    """The site's name is not cut where a part of it is a role, or an "and"."""
    head = "<meta property='og:site_name' content='Quay & i'><meta name='dc.creator' content='Quay & i'>"

    assert authors_of(head) == ("Quay & i",)
    expert = "<meta property='og:site_name' content='Quay Harbour Expert'>"
    assert authors_of(expert + linked(news(author=person("Quay Harbour Expert")))) == ("Quay Harbour Expert",)


def test_a_box_of_facts() -> None:
    """Who wrote a film did not write the article about it."""
    box = "<table class='infobox'><tr><th>Written by</th><td>Max Roe</td></tr></table>"

    assert authors_of("", box) == ()
    assert authors_of("", box.replace("infobox", "facts")) == ("Max Roe",)


def test_a_label_that_is_a_link() -> None:
    """A menu's "Authors" is followed by its next entry, unless both lead to one page."""
    line = "<p><a href='/a'>Written by</a></p><p><a href='/{}'>Jane Doe</a></p>"

    assert authors_of("", PROSE * 20 + line.format("b")) == ()
    assert authors_of("", PROSE * 20 + line.format("a")) == ("Jane Doe",)


def test_a_teaser_inside_the_text() -> None:
    """The byline of another article's teaser is not the article's; a teaser of the author may hold it."""
    teaser = "<div class='{}'><h4>Harbours of the north</h4><p>By Jane Doe</p></div>"

    assert authors_of("", PROSE * 20 + teaser.format("teaser")) == ()
    assert authors_of("", PROSE * 20 + teaser.format("teaser author")) == ("Jane Doe",)


def test_a_sentence_that_begins_with_by() -> None:
    """In a sentence the first name must be a person's in full."""
    assert authors_of("", "<p>By region, North Quay leads with nine harbours, and others follow it.</p>") == ()


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("", ()),
        ("<meta name='author' content='Max Roe'>", ("Max Roe",)),
        ("<meta property='og:site_name' content='Quay'><meta name='author' content='Quay'>", ()),
    ],
)
def test_a_first_page(head: str, expected: tuple[str, ...]) -> None:
    """Bylines on a site's first page are its articles'; its data name whoever keeps it, but not the site itself."""
    byline = "" if expected else "<p>By Jane Doe</p>"

    assert authors_of(head, byline, url="https://quay.example/") == expected


def test_a_collection() -> None:
    """Where the filters find nothing but links to articles, nobody whom they name wrote the page."""
    card = "<li><h3><a href='/news/{0}'>Harbour number {0} is rebuilt after the storm</a></h3><p>By Jane Doe</p></li>"
    html = f"<title>News</title><body><ul>{''.join(map(card.format, range(40)))}</ul>"
    article = cleanarticle.extract(html)

    assert article.authors == ()


def test_by_the() -> None:
    """A word for "by the" is no part of what somebody is called, in an element called an author's."""
    assert authors_of("", "<h4 class='author'>vom Bootsmann</h4>", language="de") == ("Bootsmann",)


def test_networks_are_no_houses() -> None:
    """A network on which readers share is none, though its name ends as houses' do."""
    html = "<html lang='zh'><body><h1>海港的旧防波堤重建了</h1><ul><li>{}</li></ul>" + 2 * f"<p>{20 * '海港 '}。</p>"

    assert gathered(html.format("开心网"), language="zh").authors.value == ()
    assert gathered(html.format("海港网"), language="zh").authors.value == ("海港网",)
