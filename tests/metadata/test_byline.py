"""Who wrote it: people from every source, and nobody else."""

from __future__ import annotations

import pytest

from tests.metadata.gathering import PROSE, gathered, linked, news, page, person


def authors_of(head: str = "", body: str = "", *, language: str = "en") -> tuple[str, ...]:
    """The authors of a page."""
    return gathered(page(head, body, lang=language), language=language).authors.value


def test_json_ld() -> None:
    """Persons of the article's author property, in order."""
    assert authors_of(linked(news(author=[person("Jane Doe"), person("Max Roe")]))) == ("Jane Doe", "Max Roe")


def test_a_person_whose_name_is_in_two_parts() -> None:
    """A given and a family name, in the article or in an object of its own."""
    parts = {"@type": "Person", "givenName": "Jane", "familyName": "Doe"}

    assert authors_of(linked(news(author=parts))) == ("Jane Doe",)
    assert authors_of(linked(news(author={"@id": "#jane"}), {**parts, "@id": "#jane"})) == ("Jane Doe",)
    assert authors_of(linked(news(author={**parts, "name": "J. R. Doe"}))) == ("J. R. Doe",)


def test_an_unrelated_person_in_the_graph() -> None:
    """A Person whom no article names is no author."""
    graph = {"@context": "https://schema.org", "@graph": [news(author=person("Jane Doe")), person("Wim Webmaster")]}

    assert authors_of(linked(graph)) == ("Jane Doe",)


def test_a_person_by_reference() -> None:
    """An author that is only an @id is looked up among the page's objects."""
    graph = {"@graph": [news(author={"@id": "#p"}), {"@type": "Person", "@id": "#p", "name": "Jane Doe"}]}

    assert authors_of(linked(graph)) == ("Jane Doe",)


@pytest.mark.parametrize("name", ["Super User", "anónimo", "Anonymous", " Webmaster "])
def test_an_account_signs_nothing(name: str) -> None:
    """What a program calls the author where nobody signs is no author, wherever it is declared."""
    assert authors_of(f"<meta name='author' content='{name}'>") == ()
    assert authors_of(linked(news(author=person(name)))) == ()
    assert authors_of(linked(news(author=person(name))) + "<script>var a = {'byline': 'Jane Doe'}</script>") == ()


@pytest.mark.parametrize(
    "line",
    [
        "1987 first repairs of walls by Masons from the coast",
        "1987 the wall is measured by Jane Doe",
        "Rules for the building of harbours by Towns under the Coast Act 2021",
    ],
)
def test_a_year_is_no_day(line: str) -> None:
    """A line with a year tells what somebody did; a day stands beside who wrote the article."""
    assert authors_of(body=f"<p>{line}</p>") == ()


def test_breadcrumbs_in_an_author_box() -> None:
    """The section that an author's box ends with, as breadcrumbs, is no author."""
    sections = "<ul class='breadcrumbs'><li><a href='/harbour'>Harbour</a><li><a href='/walls'>Harbour Walls</a></ul>"

    assert authors_of(body=f"<div class='author'><address rel='author'>Coast</address>{sections}</div>") == ("Coast",)


def test_a_forum_line() -> None:
    """All of the link to a member's page is the name, whatever stands before it, and signs before the day are none."""
    link = "<a class='username' href='./memberlist.php?mode=viewprofile&amp;u=5'>k23</a>"

    assert authors_of(body=f"<p class='author'>Postby {link} \u00bb 5 January 2024, 13:00</p>") == ("k23",)
    assert authors_of(body="<p class='author'>Jane Doe \u00bb 5 January 2024, 13:00</p>") == ("Jane Doe",)


def test_json_ld_with_a_trailing_comma() -> None:
    """A trailing comma does not hide the author."""
    raw = '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe",},}'

    assert authors_of(linked(raw=raw)) == ("Jane Doe",)


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe and Max Roe, City Reporters",
        "By Jane Doe, Max Roe",
        "Written by Jane Doe & Max Roe",
        "BY JANE DOE AND MAX ROE",
        "By Jane Doe and Max Roe | January 5, 2024",
        "ByJane Doe and Max Roe",
        "January 5, 2024 by Jane Doe and Max Roe",
    ],
)
def test_visible_bylines(line: str) -> None:
    """Two names in a line below the headline are two authors, without "By", roles and dates."""
    names = authors_of(body=f"<p>{line}</p>")

    assert [name.casefold() for name in names] == ["jane doe", "max roe"]


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("nl", "Door Jane Doe en Max Roe", ("Jane Doe", "Max Roe")),
        ("sv", "Av Jane Doe och Max Roe", ("Jane Doe", "Max Roe")),
        ("pl", "Autor: Jan Kowalski", ("Jan Kowalski",)),
        ("da", "Af Jane Doe og Max Roe", ("Jane Doe", "Max Roe")),
    ],
)
def test_bylines_of_other_languages(language: str, line: str, names: tuple[str, ...]) -> None:
    """Prefixes and joiners come from the page's language pack."""
    assert authors_of(body=f"<p>{line}</p>", language=language) == names


def test_the_second_author_is_only_visible() -> None:
    """A visible byline that says more than JSON-LD about the same article is taken."""
    head = linked(news(author=person("Jane Doe")))

    assert authors_of(head, "<p class='byline'>By Jane Doe and Max Roe</p>") == ("Jane Doe", "Max Roe")


def test_a_byline_in_two_blocks() -> None:
    """A "Written by" in an element of its own belongs to the name after it."""
    assert authors_of(body="<div>Written by</div><div>Jane Doe</div>") == ("Jane Doe",)


def test_people_before_organisations() -> None:
    """A declared organisation gives way to a person in a visible byline."""
    head = linked(news(author={"@type": "Organization", "name": "Harbour Times"}))

    assert authors_of(head, "<p class='byline'>By Jane Doe</p>") == ("Jane Doe",)


def test_an_organisation_where_no_person_is_named() -> None:
    """An organisation is the author where nobody else is."""
    assert authors_of(linked(news(author={"@type": "Organization", "name": "Harbour Times"}))) == ("Harbour Times",)


def test_an_agency_beside_a_person() -> None:
    """An agency in the same byline is no author."""
    assert authors_of(linked(news(author=[person("Jane Doe"), person("Associated Press")]))) == ("Jane Doe",)


def test_degrees_go() -> None:
    """Degrees are no names and no part of them."""
    assert authors_of("<meta name='author' content='Jane Doe, MD, PhD'>") == ("Jane Doe",)


def test_generations_stay() -> None:
    """Both "Jr." and "III" belong to the name."""
    assert authors_of("<meta name='author' content='John Doe III'>") == ("John Doe III",)


def test_reversed_names() -> None:
    """Library metas put the surname first."""
    assert authors_of("<meta name='citation_author' content='Doe, Jane'>") == ("Jane Doe",)


@pytest.mark.parametrize(
    "content",
    ["https://social.example/janedoe", "@janedoe", "jane.doe@example.org", "262588213843476", "-", "word " * 400],
    ids=["url", "handle", "mail", "number", "sign", "page of text"],
)
def test_what_is_no_name(content: str) -> None:
    """Addresses, handles, numbers and texts are no authors; they stand among the lost."""
    found = gathered(page(f"<meta name='author' content='{content}'>")).authors

    assert found.value == ()
    assert found.lost[0].source == "meta:author"


def test_commenters_are_no_authors() -> None:
    """A marked name in the comments is not taken."""
    body = "<span class='comment-author'>Ann Troll</span>"

    assert authors_of(body=body) == ()


def test_rel_author() -> None:
    """Links to an author below the headline, side by side, are all authors."""
    body = "<p><a rel='author' href='/a'>Jane Doe</a> <a rel='author' href='/b'>Max Roe</a></p>"

    assert authors_of(body=body) == ("Jane Doe", "Max Roe")


def test_losers_have_reasons() -> None:
    """What was found and not taken is listed with its source."""
    head = linked(news(author=person("Jane Doe"))) + "<meta name='author' content='Desk'>"
    lost = gathered(page(head)).authors.lost

    assert any(one.source == "meta:author" and one.reason for one in lost)


def test_the_sites_own_name_gives_way_to_a_byline() -> None:
    """A declared author that is the site, or has its initials, is nobody where a byline names a person."""
    head = "<meta property='og:site_name' content='HT'><meta name='author' content='Harbour Times'>"

    assert authors_of(head, "<p>By Jane Doe</p>") == ("Jane Doe",)


def test_a_role_after_a_comma_is_no_author() -> None:
    """Only names that "and" or elements of their own set apart complete a declared author."""
    head = linked(news(author=person("Jane Doe")))
    body = "<p class='byline'>By Jane Doe, Harbour Master, Harbour Trust</p>"

    assert authors_of(head, body) == ("Jane Doe",)


def test_titles_before_a_name() -> None:
    """What one source puts before the full name that another gives alone is no part of it."""
    head = linked(news(author=person("Senior Harbour Expert Jane Doe")))

    assert authors_of(head, "<p><a rel='author' href='/a'>Jane Doe</a></p>") == ("Jane Doe",)


def test_a_first_name_completed() -> None:
    """A declared first name is completed by a line that holds the full one and nothing else."""
    assert authors_of(linked(news(author=person("Jane"))), "<p>Column by Jane Doe</p>") == ("Jane Doe",)


def test_links_to_all_of_an_authors_articles() -> None:
    """A link that says "View all posts by" names who follows."""
    assert authors_of(body="<p><a rel='author' href='/a'>View all posts by Jane Doe</a></p>") == ("Jane Doe",)


def test_a_line_that_goes_on() -> None:
    """What follows a name with a function word, or follows a date, names nobody."""
    assert authors_of(body="<p>By Jane Doe, in News, Harbour · 5 January 2024 · One comment</p>") == ("Jane Doe",)


@pytest.mark.parametrize(
    "after",
    [
        "<p>This post was written by Jane Doe, who sails.</p>",
        "<p><a href='/authors/jane-doe/'>Jane Doe</a></p>",
        "<p>Posted by Jane Doe at 18:52 in Harbours</p>",
    ],
    ids=["inside a line", "a link", "a footer"],
)
def test_bylines_below_the_text(after: str) -> None:
    """Where nobody is named above, a line below the text is taken."""
    html = page().replace("</body>", f"{'<p>Some other line of the page</p>' * 30}{after}</body>")

    assert gathered(html).authors.value == ("Jane Doe",)


def test_a_name_alone_needs_a_second_place() -> None:
    """Capitals below the headline are a person only where the page names it again."""
    assert authors_of(body="<p>Jane Doe</p>") == ()
    assert authors_of(body="<p>Jane Doe</p><p>Jane Doe has sailed around the world, twice.</p>") == ("Jane Doe",)


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("zh", "<p>记者张三丰、李四光</p>", ("张三丰", "李四光")),
        ("zh", "<p>记者 张三丰 李四光</p>", ("张三丰", "李四光")),
        ("ja", "<p>文・山田太郎</p>", ("山田太郎",)),
        ("ja", "<p>文字の大きさ</p>", ()),
        ("de", "<p>Eingestellt von Jane Doe</p>", ("Jane Doe",)),
        ("fr", "<p>Par Jane Doe et Max Roe</p>", ("Jane Doe", "Max Roe")),
    ],
)
def test_bylines_in_every_manner(language: str, body: str, names: tuple[str, ...]) -> None:
    """Names without spaces are split as their language splits them; a sign inside a word is no prefix."""
    assert authors_of(body=body, language=language) == names


def test_reporters_in_brackets() -> None:
    """An agency's first line names its reporters in brackets."""
    prose = "（记者张三丰、李四光）" + "港口重建。" * 12

    assert authors_of(body=f"<p>{prose}</p>", language="zh") == ("张三丰", "李四光")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "By Jane Doe"),
        ("de", "Von Jane Doe"),
        ("fr", "Par Jane Doe"),
        ("es", "Por Jane Doe"),
        ("it", "di Jane Doe"),
        ("pt", "Por Jane Doe"),
        ("nl", "Door Jane Doe"),
        ("sv", "Av Jane Doe"),
        ("da", "Af Jane Doe"),
        ("no", "Av Jane Doe"),
        ("pl", "Autor: Jane Doe"),
        ("cs", "Autor: Jane Doe"),
        ("ru", "Автор: Jane Doe"),
        ("tr", "Yazan: Jane Doe"),
        ("hi", "लेखक: Jane Doe"),
        ("el", "Γράφει ο Jane Doe"),
        ("id", "Oleh Jane Doe"),
    ],
)
def test_prefixes_of_every_language(language: str, line: str) -> None:
    """The word for "by" goes in the languages of the packs, and in others."""
    assert authors_of(body=f"<p>{line}</p>", language=language) == ("Jane Doe",)


def test_a_role_behind_a_korean_name() -> None:
    """A role goes where one word is a whole name."""
    assert authors_of(body="<p class='byline'>홍길동 기자</p>", language="ko") == ("홍길동",)


def test_rdfa_outside_metas() -> None:
    """An author marked by RDFa on a visible element is one."""
    assert authors_of(body="<p><span property='schema:author'>Jane Doe</span></p>") == ("Jane Doe",)


@pytest.mark.parametrize("tag", ["div", "span"])
def test_a_name_in_an_attribute(tag: str) -> None:
    """content= names an author where the element shows something else; an address is no name."""
    shown = f"<{tag} itemprop='author' content='Jane Doe'>Our reporter</{tag}>"
    empty = f"<{tag} itemprop='author' content='Jane Doe'></{tag}>"
    address = f"<{tag} itemprop='author' content='https://example.org/Jane'></{tag}>"

    assert authors_of("", shown if tag == "div" else empty) == ("Jane Doe",)
    assert authors_of("", address) == ()


def test_a_desk_with_a_colon_inside_a_line() -> None:
    """A role or a desk and a colon say that the name of its holder follows."""
    assert authors_of("", "<p>05.02.2020 - Redaktion: Jane Doe (Sprecherin)</p>", language="de") == ("Jane Doe",)


def test_a_line_of_departments_is_no_byline() -> None:
    """An organisation's declared name stays where a marked line holds departments of which one looks like a name."""
    body = "<p class='author-tags'>Boats, Ferries, Top Harbour News</p>"

    assert authors_of("<meta name='author' content='Harbour Herald'>", body) == ("Harbour Herald",)


def test_the_byline_below_the_headline_is_believed() -> None:
    """Readers are shown who wrote it; the data name whose account it was published from."""
    head = linked(news(author=person("Ed Itor")))

    assert authors_of(head, "<p>By Jane Doe, Columnist</p>") == ("Jane Doe",)
    assert authors_of(head, "<p>Reviewed by Jane Doe</p>") == ("Ed Itor",)
    assert authors_of(head, "<p>By</p><p>Social Links</p>") == ("Ed Itor",)
    assert authors_of(head, "<p>By Ed Itor and Jane Doe</p>") == ("Ed Itor", "Jane Doe")
    assert authors_of(head, "<p>1</p><p>2</p><p>3</p><p>4</p><p>By Jane Doe</p>") == ("Ed Itor",)


@pytest.mark.parametrize(
    "body",
    [
        "<p>They will convert two further piers by 2028, subject to permission.</p>",
        "<div class='author-box'><p>She has written two books by lantern light in the harbour.</p></div>",
    ],
)
def test_words_inside_a_sentence_are_no_names(body: str) -> None:
    """What follows "by" inside a line is a name only where it is written like one."""
    assert authors_of("", body) == ()


def test_what_runs_on_behind_a_link() -> None:
    """A role in the next element is no part of the name, and the second author is found behind it."""
    body = (
        "<p class='byline'>By <a href='/authors/jane-doe/'>Jane Doe</a><span>Harbour Reporter</span> and "
        "<a href='/authors/max-roe/'>Max Roe</a></p>"
    )

    assert authors_of("", body) == ("Jane Doe", "Max Roe")


def test_names_in_elements_side_by_side() -> None:
    """Names in equal elements that say author are one byline, unless they are all of a staff."""
    names = ["Jane Doe", "Max Roe", "Ann Poe", "Tom Coe", "Kim Noe", "Lee Joe", "Una Loe"]
    one, two, *others = [f"<div class='author'><a>{name}</a></div>" for name in names]

    assert authors_of("", f"<address>{one}{two}</address>") == ("Jane Doe", "Max Roe")
    assert len(authors_of("", f"<address>{one}{two}{''.join(others)}</address>")) == 1


def test_a_reporter_beside_the_headline_and_a_house_in_the_data() -> None:
    """A paper that a meta names as author gives way to the reporter who stands beside the headline."""
    head = "<meta property='article:author' content='\ub3d9\ud574\ub9e4\uc77c'>"
    body = "<div class='journalist'><em class='journalist_name'>\uc624\uc9c0\ud658 \uae30\uc790</em></div>"

    assert authors_of(head, body, language="ko") == ("\uc624\uc9c0\ud658",)


def test_a_line_break_parts_a_name_from_a_role() -> None:
    """What an element shows in two lines does not run together."""
    byline = "<p>12 boats <span class='byline'>By Jane Doe<br>HW Harbour Writer</span></p>"

    assert gathered(page(body=byline)).authors.value == ("Jane Doe",)


def test_a_place_behind_a_house() -> None:
    """Behind the dash at a byline's end stands a place, whoever the writer works for."""
    assert gathered(page(body="<p>By Jane Doe, H1 HB — Port Seahaven</p>")).authors.value == ("Jane Doe",)


@pytest.mark.parametrize(
    "line",
    [
        "&copy; 2024 Harbour Times, posted by Jane Doe",
        "Website made by Jane Doe for the harbour, 5 January 2024",
        "Powered by Jane Doe, 5 January 2024",
    ],
)
def test_who_made_the_site_is_no_author(line: str) -> None:
    """The page's foot names its owner and its maker."""
    assert gathered(page(body=f"{PROSE}<div><p>{line}</p></div>")).authors.value == ()


def test_an_agency_in_the_head() -> None:
    """A head that names who made the site loses against the name below the headline."""
    head = "<meta name='author' content='Quayside d.o.o. - www.quayside.example'>"
    line = "<p>9 boats, <a class='post-author' href='/'>durch Jane Doe</a></p>"

    assert gathered(page(head, line)).authors.value == ("Jane Doe",)
    assert gathered(page("<meta name='author' content='Developed by Jane Doe'>")).authors.value == ()


def test_a_rubric_is_no_author() -> None:
    """One word before others in small letters, in a byline's element, is what the article is."""
    assert gathered(page(body="<div class='byline'>Readers decide, 5 January 2024</div>")).authors.value == ()


def test_a_teaser_above_the_headline_names_nobody() -> None:
    """In Italian "di" is "by", and "of"; what follows it in small letters is no name."""
    teaser = "<div class='teaser'><a href='/soglie'>Porto, le soglie di esclusione 24/09/2020</a></div>"
    html = f"<html lang='it'><head><title>Il muro</title></head><body>{teaser}<h1>Il muro</h1>{PROSE}</body></html>"

    assert gathered(html, language="it").authors.value == ()


@pytest.mark.parametrize("names", ["instagram-media", "twitter-tweet", "media oembed"])
def test_who_wrote_an_embedded_post_is_no_author(names: str) -> None:
    """Posts and films name their own."""
    post = f"<blockquote class='{names}'><div><p>A post shared by Jane Doe on 5 January 2024</p></div></blockquote>"

    assert gathered(page(body=f"{PROSE}{post}")).authors.value == ()


def test_who_signs_a_quoted_post_is_no_author() -> None:
    """The line stands in the post's own element, at the end of what the article keeps."""
    post = (
        "<blockquote class='twitter-tweet'><p>The wall is back, and so are we.</p>&mdash; Jane Doe (@janedoe) "
        "<a href='https://posts.example/status/1'>May 1, 2024</a></blockquote>"
    )

    assert gathered(page(body=f"{PROSE}{post}")).authors.value == ()


@pytest.mark.parametrize("line", ["微信", "药品降价幅度大"])
def test_no_name_in_chinese(line: str) -> None:
    """What stands beside the date is a button, or a line of the text, as often as a name."""
    assert authors_of(body=f"<p>2024年1月5日</p><p>{line}</p>", language="zh") == ()


def test_names_in_elements_of_one_class() -> None:
    """Nothing stands between them; a first and a last name have classes of their own."""
    two = "<p class=byline><span class=bylines><b class=name>Ilse Marren</b><b class=name>Jon Holt</b></span></p>"
    one = "<p class=byline><span class=bylines><b class=first>Ilse</b> <b class=last>Marren</b></span></p>"

    assert list(gathered(page(body=two)).authors.value) == ["Ilse Marren", "Jon Holt"]
    assert list(gathered(page(body=one)).authors.value) == ["Ilse Marren"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("(Reporting by Jane Doe; editing by John Roe)", ("Jane Doe",)),
        ("[By Jane Doe]", ("Jane Doe",)),
        ("By Jane Doe)", ("Jane Doe",)),
    ],
)
def test_brackets_are_no_part_of_names(line: str, names: tuple[str, ...]) -> None:
    """All of a line may stand in them, and one of the two is often lost."""
    assert authors_of(body=f"<p>{line}</p>{PROSE}") == names
    assert authors_of(body=f"{PROSE}<p>{line}</p>") == names


def test_one_author_written_twice() -> None:
    """Once with capitals and once without is one person."""
    assert authors_of(linked(news(author=[person("Jane Doe"), person("jane doe"), person("Max Roe")]))) == (
        "Jane Doe",
        "Max Roe",
    )


def test_the_year_of_a_copyright_is_no_date() -> None:
    """Who speaks in a short article is named above the page's foot, and near the headline, too."""
    title = "The harbour wall is rebuilt"
    body = f"<h1>{title}</h1>{PROSE}<p>John Roe, 60, teacher</p>{PROSE}<footer>\u00a9 2024 Harbour Times</footer>"
    assert authors_of(f"<title>{title}</title>", body) == ()


def test_a_menus_link_to_all_authors() -> None:
    """It is no label of the name that follows, as a label is no link."""
    ticker = '<div><b>LATEST</b><a href="/n">Fog closes the harbour</a></div>'
    menu = f'<ul><li><a href="/writers">Authors</a></li></ul>{ticker}'
    html = f"<html lang=en><body>{menu}<h1>The wall is rebuilt</h1><p>6 May 2024</p>{PROSE}</body></html>"

    assert gathered(html).authors.value == ()


def test_a_company_and_a_code_sign_nothing() -> None:
    """A line with "Author:" below the text names a person; a number of the system, or who made the site, nobody."""
    foot = '<div>Author: <a rel="author" href="/w/zh">Jane Doe</a></div>'

    company = '<meta name="author" content="Morning Voice, a.s.">'

    assert authors_of(company + '<meta property="og:site_name" content="Morning Voice">') == ("Morning Voice, a.s.",)
    assert authors_of(company) == ()
    assert authors_of(company, PROSE + foot) == ("Jane Doe",)
    assert authors_of('<meta name="author" content="E1044">') == ()


def test_pictures_by_another() -> None:
    """In Italian "di" is a part of names, and "by" behind a word for pictures."""
    line = "<div><span>di Ada Rossi</span> <span>fotografie di Ugo Bianchi</span> <span>27/10/2018 - 10:15</span></div>"

    assert authors_of(body=line, language="it") == ("Ada Rossi",)


def test_a_chinese_line_of_labels() -> None:
    """The reporter's label stands behind the source's, and buttons follow; a sentence about one names nobody."""
    line = "<div>2019-03-28 07:32:15 来源：海港晚报 记者：顾念慈 字号：大 中 小 评论(12)</div>"

    assert authors_of(body=line, language="zh") == ("顾念慈",)
    assert authors_of(body="<p>记者问他，海墙什么时候能修好？他摇摇头。</p>", language="zh") == ()


def test_a_class_in_another_language() -> None:
    """The element is called "reporter" in Turkish."""
    line = '<div><span class="muhabir">Selvi Kara</span> <span>19.5.2023 10:41</span></div>'

    assert authors_of(body=line, language="tr") == ("Selvi Kara",)


def test_two_reporters_run_together() -> None:
    """Elements of one class that say journalist hold a name each, though nothing stands between them."""
    names = "".join(f"<em class='x_journalist_name'>{name} 기자</em>" for name in ("오지환", "노하늘"))

    assert authors_of(body=f"<div><div class='x_box'>{names}</div></div>", language="ko") == ("오지환", "노하늘")


def test_the_name_in_a_box_where_a_house_is_declared() -> None:
    """An element called an author's name, in a biography below the text, says more than a paper's name in the data."""
    house = linked(news(author={"@type": "Organization", "name": "Harbour Wire"}))
    box = "<section><p>{}, who teaches at the college of Quay, wrote a book on walls and on harbours.</p></section>"
    name = "<span class='author__name'>{}</span>"
    one, two = (box.format(name.format(who)) for who in ("Jane Doe", "Max Roe"))

    assert authors_of(house, 30 * PROSE + one) == ("Jane Doe",)
    assert authors_of(house, 30 * PROSE + one + 4 * PROSE + two) == ("Harbour Wire",)
    assert authors_of(linked(news(author=person("Ann Poe"))), 30 * PROSE + one) == ("Ann Poe",)


@pytest.mark.parametrize(
    ("declared", "shown", "expected"),
    [
        ("Doe, Jane", "By Jane Doe", ("Jane Doe",)),
        ("Doe, Jane; Roe, Max", "Jane Doe and Max Roe", ("Jane Doe", "Max Roe")),
        ("Jane, Max", "By Jane and Max", ("Jane", "Max")),
        ("Quay, News", "News Quay", ("Quay", "News")),
    ],
)
def test_family_names_first(declared: str, shown: str, expected: tuple[str, ...]) -> None:
    """A family name stands first in the data only where the page shows it last; two first names are two people."""
    assert authors_of(linked(news(author=person(declared))), PROSE + f"<p>{shown}</p>") == expected
    assert authors_of(f'<meta name="author" content="{declared}">', PROSE + f"<p>{shown}</p>") == expected


@pytest.mark.parametrize("role", ["Research", "Head Baker, Owner", "Baker in Quay"])
def test_a_role_in_a_line_of_its_own(role: str) -> None:
    """An element that says author may hold a name in one box and below it what its bearer is."""
    lines = "<a class='card_author' href='/team/1'><div class='x-name'>Jane Doe</div><div class='x-role'>{}</div></a>"

    assert authors_of(body=lines.format(role)) == ("Jane Doe",)
    assert authors_of(body=lines.replace("><div", ">\n<div").format(role)) == ("Jane Doe",)


@pytest.mark.parametrize("opening", ["撰文：", "撰文", "记者", "文/"])
def test_a_second_byline_without_a_blank(opening: str) -> None:
    """Behind a full name it is one word, whose first and last are the same."""
    line = f"Jane Doe, {opening}尹书禾"

    assert authors_of(f'<meta name="author" content="{line}">', language="zh")[0] == "Jane Doe"
    assert authors_of(body=f'<p class="byline">{line}</p>', language="zh")[0] == "Jane Doe"


@pytest.mark.parametrize("name", ["news.example.org", "Webwright, www.webwright.example", "Webwright GmbH"])
def test_who_made_the_site_or_the_site_itself_in_the_head(name: str) -> None:
    """A host in small letters stands in the head of all pages, as do those who made the site."""
    assert authors_of(f"<meta name='author' content='{name}'>") == ()
    assert authors_of(f"<meta name='author' content='{name}'>", "<p>By Jane Doe</p>") == ("Jane Doe",)


def test_an_initial_is_a_persons() -> None:
    """Some programs call everybody an organisation."""
    houses = [{"@type": "Organization", "name": name} for name in ("Harbour Wire", "J. Doe")]
    assert authors_of(linked(*[news(author=house) for house in houses])) == ("J. Doe",)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Seahaven Fair in Quay cancelled</p>",
        "<p><a href=/reports/21.pdf>Seahaven Report Harbours 2021</a></p>",
        "<div class=author_guidelines><p>Titel im Text kursiv</p></div>",
    ],
)
def test_lines_that_run_on_behind_a_name(line: str) -> None:
    """What is told of a name beside a date, a report's year and guidelines for authors are no bylines."""
    assert authors_of(body=f"<p>5 January 2024</p>{line}", language="de" if "Titel" in line else "en") == ()
    assert authors_of(body="<p>5 January 2024</p><p>Jane Doe in Quay</p>") == ("Jane Doe",)


def test_a_menus_link_to_a_list_of_members() -> None:
    """Its address begins as those of authors do."""
    links = (("forum", "Forum"), ("user/memberlist", "Member List"), ("help", "Help"))
    items = "".join(f"<li><a href='/{path}'>{text}</a></li>" for path, text in links)
    link = "<p><a href='/user/jane'>Jane Doe</a></p>"

    assert gathered(f"<body><ul>{items}</ul>{page()}").authors.value == ()
    assert gathered(f"<body>{link}{page()}").authors.value == ("Jane Doe",)
    assert gathered(f"<body><ul>{items}</ul>{link}{page()}").authors.value == ()


def test_the_headline_again_is_no_name() -> None:
    """A list of facts about a fair begins with what the fair is called."""
    html = page(title="Harbour Market", body="<ul><li>Harbour Market<li>5 January 2024</ul>")
    assert gathered(html).authors.value == ()


def test_who_wrote_it_behind_the_standfirst() -> None:
    """A word for "by" and a full name may end the first lines; in mid-text, or with more behind it, it is none."""
    first = "The old harbour wall is rebuilt, and the first ferries will arrive in the summer. {}"

    assert authors_of(body=f"<p>{first.format('By Jane Doe')}</p>") == ("Jane Doe",)
    assert authors_of(body=f"<p>{first.format('By Jane Doe it is called a shame')}</p>") == ()


def test_a_name_and_the_articles_day_below_the_text() -> None:
    """The day that the head declares says that the line is the article's; another one is another article's."""
    head = "<meta property='article:published_time' content='2024-01-05T10:00:00'>"

    for tag, day, names in (("div", "05.01.2024", ("Jane Doe",)), ("div", "04.01.2024", ()), ("li", "05.01.2024", ())):
        html = page(head, 4 * PROSE).replace("</body>", f"<{tag}>Jane Doe | {day}</{tag}></body>")
        assert gathered(html).authors.value == names


def test_a_name_before_a_time() -> None:
    """Early themes of WordPress end the line of categories with the name, "@" and the hour."""
    assert authors_of(body="<div>Filed under: Boats,Walls \u2014 jane @ 00:11</div>") == ("jane",)
    assert authors_of(body="<div>Filed under: Boats,Walls \u2014 5 January 2024 @ 00:11</div>") == ()


def test_a_login_and_the_next_article_are_nobody() -> None:
    """Programs make logins of a word and signs; links to the articles before and after it bear arrows."""
    login = linked(news(author=person("harbours_zq4ka7b6")))
    links = "<p><a href=/a>\u2190 Winter Boats</a></p><p><a href=/b>Summer Boats \u2192</a></p>"

    assert authors_of(login, f"{links}<p>5 January 2024</p>") == ()
    assert authors_of(linked(news(author=person("jane_doe")))) == ("jane_doe",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Written by Cooper on 25.08.2015 22:30 (15 reads)", ("Cooper",)),
        ("Written by Cooper (15 reads)", ("Rowing Club Quayside Mews",)),  # nothing says that it is the article's
        ("Written by Quayside Mews on 25.08.2015 22:30", ("Rowing Club Quayside Mews",)),
    ],
)
def test_a_club_is_declared_and_an_account_signs(line: str, names: tuple[str, ...]) -> None:
    """A declared name that ends with the site's is a house: an account in a line with a day signs before it."""
    html = (
        f"<title>News</title><meta name='author' content='Rowing Club Quayside Mews'><body><p>{line}</p>{PROSE}</body>"
    )

    assert gathered(html, url="https://quayside-mews.example/news/1").authors.value == names


def test_buttons_beside_the_headline() -> None:
    """What buttons say of the size of letters is no name, though it looks like one."""
    body = "<ul><li>January 16, 2024</li><li>Larger Text Size</li><li>Smaller Text Size</li></ul>"

    assert gathered(page("", body)).authors.value == ()
    assert gathered(page("", body.replace("Larger Text Size", "Jane Doe"))).authors.value == ("Jane Doe",)


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ("Jane Doe, Ph.D., and Max Roe, M.D.", ("Jane Doe", "Max Roe")),
        ("Jane Doe in Halmark, Max Roe in Quay", ("Jane Doe", "Max Roe")),
        ("Se\u00e1n \u00d3 h\u00c9igeartaigh", ("Se\u00e1n \u00d3 h\u00c9igeartaigh",)),
        ("Doe, Jane", ("Jane Doe",)),
        ("Max Roe Jr.", ("Max Roe Jr.",)),
        ("Staff and news service reports", ()),
        ("\u2026much fun", ()),
    ],
)
def test_names_in_data(declared: str, expected: tuple[str, ...]) -> None:
    """Degrees, places and small letters end no list, and what programs or desks write in a name's place is none."""
    assert authors_of(linked(news(author=person(declared)))) == expected


@pytest.mark.parametrize(
    ("declared", "shown", "expected"),
    [
        ("JANE DOE", "Jane Doe lives in Quay.", "Jane Doe"),
        ("JANE DOE", "", "JANE DOE"),
        ("JaneDoe", "Jane Doe lives in Quay.", "Jane Doe"),
        ("JaneDoe", "", "JaneDoe"),
        ("Jane.Doerly", "", "Jane Doerly"),
        ("Quay.com", "", "Quay.com"),
    ],
)
def test_names_as_the_page_spells_them(declared: str, shown: str, expected: str) -> None:
    """Capitals and lost blanks give way to the usual spelling where the text has it."""
    assert authors_of(f'<meta name="author" content="{declared}">', f"{PROSE}<p>{shown}</p>") == (expected,)


def test_a_korean_reporter_in_a_line_of_his_own() -> None:
    """Names that no capital shows are told by the role behind them."""
    line = "<p>\ud64d\uae38\ub3d9 \uae30\uc790</p>"
    html = f"<body><h1>\ubc29\ud30c\uc81c\ub97c \ub2e4\uc2dc \uc9d3\ub294\ub2e4</h1>{line}</body>"

    assert gathered(html, language="ko").authors.value == ("\ud64d\uae38\ub3d9",)


def test_an_agency_right_below_the_headline() -> None:
    """Its name alone in a line signs where nobody else does, as does a host behind a word for "by"."""
    assert authors_of(body="<p>Reuters</p>") == ("Reuters",)
    assert authors_of(body="<p class='author'>Author: www.quay.example</p>") == ("www.quay.example",)


def test_who_made_the_site() -> None:
    """A company with the address of another site made this one."""
    assert authors_of('<meta name="author" content="Web Quay GmbH www.webquay.example">') == ()


def test_who_edited_a_box() -> None:
    """Inside a line, who edited or drew something wrote nothing."""
    assert authors_of(body=25 * PROSE + "<p>Contents planned and edited by Una Roe for us.</p>") == ()


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("<div class='author'>Jane Doe: 25 Feb 2024</div>", ("Jane Doe",)),
        ("<p>By Jane Doe (with Max Roe and Ann Poe)</p>", ("Jane Doe", "Max Roe", "Ann Poe")),
        ("<p>By JANE DOE, MAX ROE Correspondents in Quayside</p>", ("JANE DOE", "MAX ROE")),
        (
            "<div class='article-desc'><div class='author-txt'><p class='author-name'>Quaybook</p></div></div>",
            ("Quaybook",),
        ),
        ("<div class='comments datetime'><p>By JANE DOE 10/5/23 09:19 PM</p></div>", ("JANE DOE",)),
        ("<p>Author's: Jane Doe</p>", ("Jane Doe",)),
    ],
    ids=["colon", "companions", "capitals", "desc", "comments", "label"],
)
def test_bylines_beside_other_things(body: str, names: tuple[str, ...]) -> None:
    """Days, roles, brackets and the names of boxes hide no byline."""
    assert authors_of(body=body) == names


def test_comments_above_the_text_are_comments() -> None:
    """What does not tell of days is the readers' box."""
    assert authors_of(body="<div class='comments'><p>By Jane Doe 10/5/23 09:19 PM</p></div>") == ()


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("<p>-- By Jane Doe</p>", ("Jane Doe",)),
        ("<p>Jane Doe and editors</p>", ("Jane Doe",)),
        ("<p>Jane Doe and friends</p>", ()),
        ("<p>(c)AFP/Jane DOE</p>", ("Jane DOE",)),
        ("<p>(c)Quay/Jane DOE</p>", ()),
    ],
)
def test_who_signs_below_the_text(below: str, names: tuple[str, ...]) -> None:
    """Behind dashes, beside a desk, and behind the agency that owns the text."""
    assert gathered(page().replace("</body>", below + "</body>")).authors.value == names


def test_a_name_above_the_headline_that_is_told_of_below() -> None:
    """A line alone above the headline signs where "About" and it stand below the text."""
    html = page().replace("<h1>", "<p>Jane Doe</p><h1>")

    assert gathered(html).authors.value == ()
    assert gathered(html.replace("</body>", "<p>About Jane Doe</p></body>")).authors.value == ("Jane Doe",)


def test_the_author_of_a_book_in_the_title() -> None:
    """An author's element far from the headline signs where the title has the same name."""
    marked = "<p>Goats</p>" * 25 + "<div><span class='bookauthor'>Jane Doe</span></div>"
    titled = "<meta name='author' content='Quay Verlag'><meta property='og:title' content='The wall is rebuilt'>"
    html = page(titled, marked)

    assert gathered(html).authors.value == ("Quay Verlag",)
    assert gathered(html.replace("</title>", ", Jane Doe</title>")).authors.value == ("Jane Doe",)


def test_a_place_below_the_headline_is_no_name() -> None:
    """Its element says so, whatever is told of it below."""
    html = page(body="<%s>North Quay</div><p>5 May 2024</p><p>In North Quay the council met.</p>")

    assert gathered(html % "div class='location'").authors.value == ()
    assert gathered(html % "div").authors.value == ("North Quay",)
