"""The headline among what the head and the headings say."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.metadata.dates.crawl_time import crawl_time
from cleanarticle.metadata.gather import gather
from cleanarticle.metadata.page_words import page_words
from cleanarticle.metadata.sources import Decided
from cleanarticle.page_head.head import Head
from cleanarticle.words.langpacks import LanguagePacks
from tests import builders
from tests.metadata.gathering import PROSE, URL, gathered, linked, news, page

SITE = "<meta property='og:site_name' content='Harbour Times'>"


@pytest.mark.parametrize(
    "title",
    [
        "The wall is rebuilt - Harbour Times",
        "The wall is rebuilt | Politics | Harbour Times",
        "Harbour Times: The wall is rebuilt",
        "The wall is rebuilt — Harbour Times",
        "The wall is rebuilt_Harbour Times",
        "The wall is rebuilt « Harbour Times",
    ],
)
def test_the_site_goes(title: str) -> None:
    """The site's name is cut off at either end, with what stands beyond it."""
    found = gathered(f"<title>{title}</title>{SITE}<body>{PROSE}</body>")

    assert found.title.value == "The wall is rebuilt"


@pytest.mark.parametrize("end", [" |", " -", " \u2013 |", " \u00b7"])
def test_a_separator_without_a_name(end: str) -> None:
    """A title that ends with the sign before a name that is missing loses it; signs of its last word stay."""
    assert gathered(f"<title>The wall is rebuilt{end}</title><body>{PROSE}</body>").title.value == "The wall is rebuilt"
    for title in ("Who pays for C++?", "Qui paie pour \u00ab le mur \u00bb"):
        assert gathered(f"<title>{title}</title><body>{PROSE}</body>").title.value == title


@pytest.mark.parametrize("day", ["<span class='date'>27.01.2022</span>", "<time>27.01.2022</time> | "])
def test_a_day_in_front(day: str) -> None:
    """The day that a headline's element begins with, in an element of its own, is no part of it."""
    menu = "<h2>Harbour</h2>" * 60  # a page whose menu is made of headings
    named = (
        "<title>News - The wall is rebuilt for 2022</title><meta name='twitter:title' content='The wall is rebuilt'>"
    )
    html = f"{named}<body>{menu}<h1>{day}The wall is rebuilt</h1>{PROSE}</body>"

    assert gathered(html).title.value == "The wall is rebuilt"


def test_a_society_titles_its_pages() -> None:
    """What a page calls both its title and its author, with a legal form, is the site's; a person's page is its own."""
    name = "Friends of the Harbour Wall and of the Old Lighthouse e.V."
    head = f"<title>{name}</title><meta name='author' content='{name}'>"
    person = "<title>Jane Doe</title><meta name='author' content='Jane Doe'><h1>Jane Doe</h1>"

    assert gathered(f"{head}<body><h4>The wall is rebuilt</h4>{PROSE}</body>").title.value == "The wall is rebuilt"
    assert gathered(f"{person}{PROSE}").title.value == "Jane Doe"


@pytest.mark.parametrize(("head", "title"), [("", None), ("Loading | Harbour Times", "Loading")])
def test_what_a_page_says_while_it_loads(head: str, title: str | None) -> None:
    """It is a headline only where the head says so, too."""
    found = gathered(f"<title>{head}</title>{SITE}<h1>Loading …</h1>{PROSE}")

    assert (found.title.value or "").removesuffix(" …") == (title or "")


def test_a_dash_inside_stays() -> None:
    """A separator that sets no site's name off is part of the headline."""
    found = gathered(f"<title>The wall - a history</title>{SITE}<h1>The wall - a history</h1>{PROSE}")

    assert found.title.value == "The wall - a history"


def test_the_heading_wins_over_a_shorter_social_title() -> None:
    """Readers see the h1; a title made for sharing loses, with the reason."""
    found = gathered(
        "<title>The old harbour wall is rebuilt</title><meta property='og:title' content='Wall: what you must know'>"
        f"<h1>The old harbour wall is rebuilt</h1>{PROSE}"
    )

    assert found.title.value == "The old harbour wall is rebuilt"
    assert any(lost.source == "meta:og:title" and "weighs" in lost.reason for lost in found.title.lost)


def test_a_heading_with_the_sites_name_is_no_headline() -> None:
    """A blog's name in the h1 loses against the h2 that the title repeats."""
    found = gathered(f"<title>On walls | Harbour Times</title>{SITE}<h1>Harbour Times</h1><h2>On walls</h2>{PROSE}")

    assert found.title.value == "On walls"


def test_a_kicker_goes_where_the_head_has_none() -> None:
    """A label that runs into the h1 is cut where another source has only the rest."""
    found = gathered(
        "<title>The wall is rebuilt</title><meta property='og:title' content='The wall is rebuilt'>"
        f"<h1>Politics: The wall is rebuilt</h1>{PROSE}"
    )

    assert found.title.value == "The wall is rebuilt"


def test_the_shown_heading_beside_one_for_search_engines() -> None:
    """Where og:title stands as a lower heading under the h1, that is what readers see."""
    found = gathered(
        "<title>Harbour wall: cost, date, ferry</title><meta property='og:title' content='And so the wall rose again'>"
        f"<h1>Harbour wall: cost, date, ferry</h1><h2>And so the wall rose again</h2>{PROSE}"
    )

    assert found.title.value == "And so the wall rose again"


def test_json_ld_alone() -> None:
    """Without headings JSON-LD's headline is taken, its entities resolved."""
    found = gathered(linked(news(headline="Wall &amp; harbour")) + f"<body>{PROSE}</body>")

    assert (found.title.value, found.title.source) == ("Wall & harbour", "json-ld:headline")


def test_a_teasers_json_ld_is_not_the_articles() -> None:
    """Of several articles the one that the page's own title names is read."""
    found = gathered(
        page(
            linked(
                news(headline="Another story", url="https://news.example.org/x"), news(headline="The wall is rebuilt")
            )
        )
    )

    assert found.title.value == "The wall is rebuilt"


def test_plain_text() -> None:
    """In plain text the last line before the first sentence that is none itself is the headline."""
    lines = builders.page(
        builders.block("Home", at="body>p"),
        builders.block("The harbour wall is rebuilt at last", at="body>p"),
        builders.block(at="body>p"),
        has_markup=False,
    )
    words = page_words(LanguagePacks().active("en"))
    found = gather(Head.empty(), lines, Decided([False, False, True]), words, url=None, now=crawl_time(None))

    assert found.title.value == "The harbour wall is rebuilt at last"


_LINES = (
    "Home and abroad since ninety years",
    "The harbour wall is rebuilt at last",
    "By Jane Doe and Max Roe",
    "5 January 2024",
)


@pytest.mark.parametrize(("likely", "title"), [(0, _LINES[0]), (-1, _LINES[1])])
def test_plain_text_with_a_byline_and_a_date(likely: int, title: str) -> None:
    """What the words of the article chose is the headline; else no line that says who wrote it, or when."""
    lines = builders.page(
        *[builders.block(text, at="body>p") for text in _LINES], builders.block(at="body>p"), has_markup=False
    )
    words = page_words(LanguagePacks().active("en"))
    found = gather(Head.empty(), lines, Decided([False] * 4 + [True], likely), words, url=None, now=crawl_time(None))

    assert found.title.value == title


def test_a_page_without_any() -> None:
    """No title at all is a result."""
    assert gathered("<p>x</p>", url=None).title.value is None


def test_the_blogs_name_is_a_heading_too() -> None:
    """Of two parts of the title that are headings, the one that another source repeats is the headline."""
    found = gathered(
        "<title>On walls | A long name of a blog about harbours</title><meta property='og:title' content='On walls'>"
        f"<h1>A long name of a blog about harbours</h1><p>Menu</p><h1>On walls</h1>{PROSE}"
    )

    assert found.title.value == "On walls"


def test_a_date_before_the_headline_goes() -> None:
    """A date that runs into the h1 is cut where another source has only the rest."""
    found = gathered(f"<title>The wall is rebuilt</title><h1>Jan 5 2024 The wall is rebuilt</h1>{PROSE}")

    assert found.title.value == "The wall is rebuilt"


def test_a_marked_label_with_a_dash_goes() -> None:
    """A label inside the h1 that markup and a dash set off is no part of it; one with a colon is read as one."""
    dash = f"<title>x</title><h1><span class='overline'>Harbours -</span> The wall is rebuilt</h1>{PROSE}"
    colon = f"<title>x</title><h1><span class='overline'>Harbours:</span> The wall is rebuilt</h1>{PROSE}"
    head = "<meta property='og:title' content='Storm: the old wall is rebuilt'>"

    assert gathered(head + dash).title.value == "The wall is rebuilt"
    assert gathered(head + colon).title.value == "Harbours: The wall is rebuilt"


def test_a_heading_that_shows_markup() -> None:
    """What readers see as <br> is a part of the headline."""
    found = gathered(f"<title>On &lt;br&gt; tags</title><h1>On &lt;br&gt; tags</h1>{PROSE}")

    assert found.title.value == "On <br> tags"


def test_a_hidden_heading_with_names_behind_bars() -> None:
    """Where another heading is a part of the h1, that part is the headline."""
    found = gathered(
        "<title>The wall is rebuilt | News | The Harbour</title>"
        f"<h1>The wall is rebuilt | News | The Harbour</h1><h2>The wall is rebuilt</h2>{PROSE}",
        url=None,
    )

    assert found.title.value == "The wall is rebuilt"


def test_the_address_says_which_headline_it_is() -> None:
    """A head whose title is the address, word for word, wins over a heading that is another story's."""
    found = gathered(
        f"<title>The old harbour wall is rebuilt</title><h1>Council fears for another old bridge in town</h1>{PROSE}",
        url="https://news.example.org/news/the-old-harbour-wall-is-rebuilt",
    )

    assert found.title.value == "The old harbour wall is rebuilt"


def test_what_stands_behind_a_bar_in_the_heading() -> None:
    """A department behind a bar goes; a second half of the headline, as long as the first, stays."""
    desk = f"<title>The wall is rebuilt | Opinion</title><h1>The wall is rebuilt | Opinion</h1>{PROSE}"
    half = "The wall | How a small town rebuilt its harbour"

    assert gathered(desk).title.value == "The wall is rebuilt"
    assert gathered(f"<title>{half}</title><h1>{half}</h1>{PROSE}").title.value == half


def test_the_sites_name_in_the_heading() -> None:
    """The site's name goes off the h1 behind any sign but a colon."""
    head = "<meta property='og:site_name' content='Harbour Times'>"

    for sign in (" - ", " \u2013 ", " | "):
        found = gathered(f"{head}<h1>The wall is rebuilt{sign}Harbour Times</h1>{PROSE}")
        assert found.title.value == "The wall is rebuilt"
    assert gathered(f"{head}<h1>A walk: Harbour Times</h1>{PROSE}").title.value == "A walk: Harbour Times"


def test_a_headline_in_lines() -> None:
    """Lines of one h1 are one headline where the head has them as one; a label above it stays apart."""
    lines = f"<title>A town rebuilds: the new wall | Times</title><h1>A town rebuilds:<br>the new wall</h1>{PROSE}"
    label = f"<title>The new wall is up</title><h1>Harbours<br>The new wall is up</h1>{PROSE}"

    assert gathered(lines).title.value == "A town rebuilds: the new wall"
    assert gathered(label).title.value == "The new wall is up"


def test_one_word_of_the_headline_is_none() -> None:
    """Of several h1, one that is a single word of the headline is a section's name."""
    found = gathered(f"<title>How walls, ferries and storms meet</title><h1>Walls</h1>{PROSE}<h1>Imprint</h1>")

    assert found.title.value == "How walls, ferries and storms meet"


def test_of_two_headings_that_the_head_repeats() -> None:
    """The one that the surer source repeats is the headline."""
    head = "<title>Details</title><meta property='og:title' content='The wall is rebuilt'>"
    found = gathered(f"{head}<h1>Details</h1><p>Menu</p><h1>The wall is rebuilt</h1>{PROSE}")

    assert found.title.value == "The wall is rebuilt"


def test_what_runs_on_behind_the_headline() -> None:
    """Brackets and marked words behind all that the head calls the headline go, the rest of a cut title does not."""
    title = "The old wall is rebuilt"
    head = f"<title>{title}</title>"

    for tail in (" (example.org) 87", " <span class='abo'>Subscribers</span>", " <em class='subtitle'>A hope</em>"):
        assert gathered(f"{head}<h1>{title}{tail}</h1>{PROSE}").title.value == title
    cut = f"{head}<h1>{title} <span class='abo'></span>after the storm</h1>{PROSE}"
    assert gathered(cut).title.value == "The old wall is rebuilt after the storm"


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("港口旧海堤将于夏季前重建完成_海港新闻", "港口旧海堤将于夏季前重建完成"),
        ("港口旧海堤将于夏季前重建完成--时政--海港网", "港口旧海堤将于夏季前重建完成"),
        ("港口-海堤", "港口-海堤"),
        ("The old harbour wall is rebuilt - Coast Sentinel", "The old harbour wall is rebuilt"),
        ("The old wall - how a small town rebuilt it", "The old wall - how a small town rebuilt it"),
    ],
)
def test_a_page_with_nothing_but_a_title(title: str, headline: str) -> None:
    """A few words behind the title's last sign are the site's name."""
    assert gathered(f"<title>{title}</title>{PROSE}", url=None, language="zh").title.value == headline


def test_a_head_with_nothing_but_the_sites_name() -> None:
    """It agrees with the heading of the contact form, which says nothing about the article."""
    found = gathered(
        "<title>Harbour Times</title>"
        f"{SITE}<h1>The wall is rebuilt</h1>{PROSE}{PROSE}<div><h1>Harbour Times: write to us</h1></div>"
    )

    assert found.title.value == "The wall is rebuilt"


def test_two_words_in_common_are_not_the_headline() -> None:
    """A lower heading that shares little of a long title is another story's."""
    found = gathered(
        "<title>How a small council of the coast came to rebuild the wall of its old harbour</title>"
        f"<h3>Wall of fame</h3>{PROSE}{PROSE}"
    )

    assert found.title.source == "title"


def test_a_lost_apostrophe() -> None:
    """Programs that make addresses of headlines lose the sign; another source of the same words has it."""
    head = linked(news(headline="The mayors wall is rebuilt")) + '<meta property="og:title" content="%s">'
    found = gathered(f"<title>Home</title>{head % 'The mayor’s wall is rebuilt'}{PROSE}")

    assert found.title.value == "The mayor’s wall is rebuilt"


def test_a_headline_that_is_no_heading() -> None:
    """On old pages it is bold text; the block that is like the title says which part of that is the headline."""
    title = "Harbour Times :: Halmark rebuilds its wall, and nobody pays"
    html = f"<title>{title}</title><p><b>{title.partition(' :: ')[2]}</b></p>{PROSE}{PROSE}"

    assert extract(f"<body>{html}</body>", url=URL).title == title.partition(" :: ")[2]


def test_a_heading_that_leads_home_is_the_sites_name() -> None:
    """A link to the first page holds the site's name, which goes off the title, too; not on the first page itself."""
    for link in ("/", "https://news.example.org/", "http://www.news.example.org"):
        home = f"<h1><a href='{link}'>The coast and its harbours</a></h1>"
        head = "<title>The wall is rebuilt | The coast and its harbours</title>"
        html = f"<html><head>{head}</head><body>{home}<h2>The wall is rebuilt</h2>{PROSE}</body></html>"

        assert gathered(html).title.value == "The wall is rebuilt"
        assert gathered(html.replace("<h2>The wall is rebuilt</h2>", "")).title.value == "The wall is rebuilt"
        assert gathered(html, url="https://news.example.org/").title.value == "The coast and its harbours"


def test_the_heading_that_the_address_repeats() -> None:
    """The address says which headline is the page's where the head names all of the site's pages alike."""
    body = f"<body><h1>{{}}</h1>{PROSE}</body>"
    html = "<html><head><title>Trips along the coast</title></head>" + body + "</html>"
    at = "https://news.example.org/"

    assert gathered(html.format("Harbour-Wall"), url=at + "harbourwall.htm").title.value == "Harbour-Wall"
    assert gathered(html.format("Who paid for the wall?"), url=at + "who-paid-for-the-wall/").title.value == (
        "Who paid for the wall?"
    )
    assert gathered(html.format("Harbour-Wall"), url=at + "boats.htm").title.value == "Trips along the coast"


def test_where_the_title_is_shown() -> None:
    """A title may end with where the page is; a short one, or what is no name of the site, is left."""
    at = "https://www.harbours.example/wall"
    for said, value in (
        ("How the old wall was rebuilt on HARBOURS", "How the old wall was rebuilt"),
        ("How the old wall was rebuilt on Monday", "How the old wall was rebuilt on Monday"),
        ("Walls on Harbours", "Walls on Harbours"),
    ):
        html = f"<html><head><title>{said}</title></head><body>{PROSE}</body></html>"
        assert gathered(html, url=at).title.value == value


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Rowing - News - Rowing | Quayside Mews Association", "New boats can be ordered from now on"),
        ("Rowing", "New boats can be ordered from now on"),
        ("Quayside Mews - Ordering", "Ordering boats"),  # a short one that has a label's word
    ],
)
def test_a_title_that_names_a_place_in_the_menu(title: str, headline: str) -> None:
    """A heading above the text is the headline of a page whose title is made of labels."""
    menu = "<h3>Find a club</h3><h3>Coming events</h3>" + "<ul><li><a href='/a'>Boats</a></ul>" * 3
    html = f"<title>{title}</title><body>{menu}<h2>{headline}</h2><p>1 February 2022</p>{PROSE}<h2>Links</h2></body>"

    assert gathered(html).title.value == headline


@pytest.mark.parametrize(
    ("head", "heading"),
    [
        ("<title>How rowers train in winter</title>", "Twenty boats on a small lake"),
        ("<title>Rowing</title><meta property='og:title' content='Rowing'>", "Twenty boats on a small lake"),
        ("<title>Rowing</title>", "Small boats"),
        ("<title>赛艇</title>", "Twenty boats on a small lake"),
    ],
)
def test_a_title_that_is_a_headline(head: str, heading: str) -> None:
    """A sentence, a title for sharing, and words without blanks name the article; a short heading names a part."""
    found = gathered(f"{head}<body><h2>{heading}</h2>{PROSE}</body>")

    assert found.title.value != heading


def test_a_label_that_runs_into_the_headline() -> None:
    """Where the head has a sign between two parts that the heading runs together, the first is a label."""
    name = "The future of ports - \u201cWe move chairs on a sinking ship\u201d"
    heading = "<h1><span>The future of ports</span>\u201cWe move chairs on a sinking ship\u201d</h1>"

    assert gathered(f"<title>{name}</title><body>{heading}{PROSE}</body>").title.value == (
        "\u201cWe move chairs on a sinking ship\u201d"
    )


def test_a_bold_line_on_a_page_without_headings() -> None:
    """Where the <title> names the site on all pages, the only bold line above the text is the headline."""
    lines = "<tr><td>%s<br><br><b>The wall is up again</b><br><br>%s</td></tr>"
    html = f"<title>Quay News - the paper of the bay</title><body><table>{lines}</table>"
    text = PROSE.removeprefix("<p>").removesuffix("</p>")

    assert gathered(html % ("LOCAL", text)).title.value == "The wall is up again"
    assert gathered(html % ("<b>All that is new</b>", text)).title.value == "Quay News - the paper of the bay"


def test_a_heading_that_leads_home_on_a_page_without_an_address() -> None:
    """Beside another h1, the one that is a link to "/" is the site's name, whatever address the page has."""
    html = (
        "<title>The wall - Quay News</title><body><h1><a href='/'>Quay News</a></h1>"
        f"<h1>The wall: once broken, now rebuilt</h1>{PROSE}"
    )

    assert gathered(html, url=None).title.value == "The wall: once broken, now rebuilt"
    assert gathered(html.replace("<h1>The", "<h2>The"), url=None).title.value is not None


@pytest.mark.parametrize(
    ("heading", "head"),
    [
        ("The wall is rebuilt at last<span class='x-subline'> Masons return</span>", "The wall is rebuilt at last"),
        ("Stones: the wall is rebuilt<small class='a-subtitle'> A day out</small>", "Stones: the wall is rebuilt"),
        ("<span class='pretitle'>KNOWHOW</span> How walls are rebuilt.", "How walls are rebuilt"),
    ],
)
def test_lines_that_run_into_the_headline(heading: str, head: str) -> None:
    """What the head leaves out is a line before or behind the headline, in an element that is called so."""
    html = f'<title>{head}</title><meta property="og:title" content="{head}"><body><h1>{heading}</h1>{PROSE}</body>'

    assert gathered(html, url=None).title.value == head


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("QUAY - The wall is up again", "The wall is up again"),
        ("The wall is up again | Harbour works", "The wall is up again"),
        ("港口的城墙在今年夏天重新建成 港务局办公室_港网", "港口的城墙在今年夏天重新建成"),
        ("明日潮水预测--港口的城墙在今年夏天重新建成", "港口的城墙在今年夏天重新建成"),
    ],
)
def test_a_line_that_is_a_part_of_the_title(title: str, line: str) -> None:
    """No heading is on the page: what a line above the text shows of the title is the headline."""
    html = f"<title>{title}</title><body><p>{line}</p>{PROSE}</body>"

    assert gathered(html, url=None).title.value == line
    assert gathered(html.replace(f"<p>{line}", f"<p><a href='/w'>{line}</a>"), url=None).title.source == "title"


def test_a_heading_that_leads_to_the_first_page_of_a_blog() -> None:
    """Blogs that share a host have their first pages in folders."""
    html = (
        "<title>The Quay » Archive » Walls rise</title><body><h1><a href='https://b.example/quay/'>The Quay</a></h1>"
        f"<h2><a href='https://b.example/quay/2024/walls'>Walls rise</a></h2>{PROSE}"
    )

    assert gathered(html, url="https://b.example/quay/2024/walls").title.value == "Walls rise"


def test_a_badge_that_runs_into_the_headline() -> None:
    """In an element of its own, before a headline without blanks, which the head has alone."""
    html = f"<title>港口的城墙在今年夏天重新建成</title><body><h2>%s港口的城墙在今年夏天重新建成</h2>{PROSE}"

    assert gathered(html % "<span class='origin'>原创</span>", url=None).title.value == "港口的城墙在今年夏天重新建成"
    assert gathered(html % "原创", url=None).title.value == "原创港口的城墙在今年夏天重新建成"


def test_a_title_of_two_labels_without_blanks() -> None:
    """Section and site are all that the head has: the heading right above the text is the headline."""
    html = f"<title>新闻动态--港口学会官网</title><body><h5>港口的城墙在今年夏天重新建成！</h5>{PROSE}"

    assert gathered(html, url=None).title.value == "港口的城墙在今年夏天重新建成！"


def test_a_line_that_is_called_the_headline() -> None:
    """Where no heading is, and the head names the site alone."""
    html = f"<title>News from The Quay</title><body><p><span class='%s'>Walls rise on the quay</span></p>{PROSE}"

    assert gathered(html % "headline entry-title", url=None).title.value == "Walls rise on the quay"
    assert gathered(html % "remark", url=None).title.value == "News from The Quay"


def test_a_label_that_the_head_has_otherwise() -> None:
    """The head has the rest alone, or behind a label of its own; one letter before it begins a word."""
    html = f"<title>Questions: Who pays for the walls</title><body><h1><span>From 2026</span>%s</h1>{PROSE}"

    assert gathered(html % "Who pays for the walls", url=None).title.value == "Who pays for the walls"
    ebikes = f"<title>Bikes of the harbour police</title><body><h1>eBikes of the harbour police</h1>{PROSE}"
    assert gathered(ebikes, url=None).title.value == "eBikes of the harbour police"


def test_a_line_that_begins_with_the_titles_last_part() -> None:
    """The byline runs on behind it: the head has the site and its section in front of it."""
    html = (
        f"<title>The Quay - First league - Harbour wins at home after five years</title><body>"
        f"<div><b>Harbour wins at home after five years</b> Posted on 5 January 2024 by <b>Jane Doe</b></div>{PROSE}"
    )
    found = gathered(html, url=None)

    assert found.title.value == "Harbour wins at home after five years"
    assert str(found.published.value) == "2024-01-05"


def test_words_of_the_headline_that_the_data_leave_out() -> None:
    """The head has them, too, and no sign stands behind them; behind a sign they are a label."""
    data = linked(news(headline="Harbour wins at home"))
    html = f"<title>%s | The Quay</title>{data}<body><h1>%s</h1>{PROSE}"
    whole = "Late and lucky Harbour wins at home"

    assert gathered(html % (whole, whole), url=None).title.value == whole
    label = "Rowing: Harbour wins at home"
    assert gathered(html % (label, label), url=None).title.value == "Harbour wins at home"


def test_a_label_before_what_the_title_has_with_an_unknown_name() -> None:
    """The site's name is known from nowhere; the rest of the heading stands before it."""
    html = f"<title>%s | The Quay</title><body><h1><span class='a1'>Walls: </span>Harbour wins at home</h1>{PROSE}"

    assert gathered(html % "Harbour wins at home", url=None).title.value == "Harbour wins at home"
    assert gathered(html % "Walls: Harbour wins at home", url=None).title.value == "Walls: Harbour wins at home"


def test_a_second_headline_that_is_the_only_heading() -> None:
    """A line right above it is what the head says."""
    html = "<title>The wall of the harbour is rebuilt - The Quay</title><body>%s<h1>Masons find the oldest stones</h1>"
    line = "<div>The wall of the harbour is rebuilt</div>"

    assert gathered(html % line + PROSE, url=None).title.value == "The wall of the harbour is rebuilt"
    assert gathered(html % "" + PROSE, url=None).title.value == "Masons find the oldest stones"


def test_the_name_of_the_site_above_the_headline() -> None:
    """The head may begin with it: the only heading, which the head has too, is no second headline then."""
    name = "The daily news of our harbour"
    body = f"<body><div>{name}</div><h1>Masons find old stones</h1>{PROSE}"
    html = f"<title>{name} - Masons find old stones and more</title>{body}"

    assert gathered(html, url=None).title.value == "Masons find old stones"
