"""When it was published and modified: the right date of several, and nothing invented."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from lxml.html import document_fromstring

from cleanarticle import Options, extract
from cleanarticle.metadata.dates.crawl_time import crawl_time
from cleanarticle.metadata.gather import gather
from cleanarticle.metadata.page_words import page_words
from cleanarticle.metadata.sources import Decided
from cleanarticle.page_head.head import read_head
from cleanarticle.walk.segment import segment
from cleanarticle.words.langpacks import LanguagePacks
from tests.metadata.gathering import PROSE, URL, gathered, linked, news, page


def test_json_ld_with_an_offset() -> None:
    """An offset makes the moment aware, and it is kept."""
    found = gathered(page(linked(news(datePublished="2024-01-05T10:00:00+01:00")))).published

    assert found.value == datetime(2024, 1, 5, 10, tzinfo=timezone(timedelta(hours=1)))
    assert found.source == "json-ld:datePublished"


def test_a_time_without_an_offset_gets_none() -> None:
    """No offset is invented."""
    found = gathered(page("<meta property='article:published_time' content='2024-01-05T10:00:00'>")).published.value

    assert found == datetime(2024, 1, 5, 10)  # noqa: DTZ001 - that it is naive is the case


def test_a_day_stays_a_day() -> None:
    """No time is invented."""
    found = gathered(page("<meta itemprop='datePublished' content='2024-01-05'>")).published.value

    assert (found, type(found)) == (date(2024, 1, 5), date)


def test_modified_is_never_published() -> None:
    """A page that only says when it was updated has no publication date."""
    found = gathered(
        page("<meta property='article:modified_time' content='2024-01-05'>", "<p>Updated January 5, 2024</p>")
    )

    assert (found.published.value, found.modified.value) == (None, date(2024, 1, 5))


def test_both_are_visible() -> None:
    """The line's words tell the dates apart."""
    body = "<p>Updated January 5, 2024</p><p>Published May 2, 2023</p>"
    found = gathered(page(body=body))

    assert found.published.value == date(2023, 5, 2)
    assert found.modified.value == date(2024, 1, 5)


def test_the_future_is_refused() -> None:
    """A date after the crawl is not taken, and says why."""
    found = gathered(page(linked(news(datePublished="2030-01-05"))), now=date(2024, 1, 5)).published

    assert found.value is None
    assert found.lost[0].reason == "in the future"


@pytest.mark.parametrize("value", ["99999-01-01", "2024-02-30", "yesterday", "0000-00-00", "", "20240199", "1" * 5_000])
def test_impossible_dates(value: str) -> None:
    """Years, months and days that no calendar has are passed over."""
    assert gathered(page(linked(news(datePublished=value)))).published.value is None


def test_a_copyright_year_is_no_date() -> None:
    """A year alone, or a copyright line, gives nothing."""
    assert gathered(page(body="<p>© 2024 Harbour Times, January 2024</p>")).published.value is None


def test_the_address() -> None:
    """A day in the address counts where nothing is declared."""
    found = gathered(page(), url="https://news.example.org/2024/01/05/wall").published

    assert (found.value, found.source) == (date(2024, 1, 5), "url")


def test_the_address_tells_the_local_day() -> None:
    """Half past one in UTC on the 6th was the evening of the 5th where the page's address was made."""
    head = linked(news(datePublished="2024-01-06T01:30:00Z"))
    found = gathered(page(head), url="https://news.example.org/2024/01/05/wall").published

    assert found.value == date(2024, 1, 5)
    assert any(lost.source == "json-ld:datePublished" for lost in found.lost)


def test_the_clock_beside_the_addresss_day() -> None:
    """Where the address has the local day alone, a shown time of the same moment says its offset, too."""
    head = linked(news(datePublished="2024-01-06T01:30:54Z"))
    html = page(head, "<p>Published Jan 5, 2024, 8:30 PM</p>")
    found = gathered(html, url="https://news.example.org/2024/01/05/wall").published

    assert (str(found.value), found.source) == ("2024-01-05 20:30:54-05:00", "block:1")


def test_a_day_without_its_year() -> None:
    """Month and day with a slash between are a day before that of the week, in the update's year."""
    head = linked(news(dateModified="2024-01-06T09:00:00+09:00"))

    assert gathered(page(head, "<p>1/5(\u91d1) 18:32</p>")).published.value == date(2024, 1, 5)
    assert gathered(page(head, "<p>1/5 18:32</p>")).published.value is None


def test_the_visible_clock_tells_the_offset() -> None:
    """A visible local time of the same moment gives the offset, and the moment stays whole."""
    head = linked(news(datePublished="2024-01-05T22:04:00Z"))
    found = gathered(page(head, "<p>6.1.2024, 00:04</p>")).published.value

    assert found == datetime(2024, 1, 5, 22, 4, tzinfo=UTC)
    assert isinstance(found, datetime)
    assert found.date() == date(2024, 1, 6)


def test_a_headline_in_a_plain_element() -> None:
    """Where the head has the title, the block that shows the same says which date is the article's."""
    title = "The council rebuilds the wall"
    menu = "".join(f"<p><a href='/{day}'><time datetime='2024-03-0{day}T08:00'>Boats</time></a></p>" for day in (1, 2))
    filler = "".join(f"<p><a href='/{number}'>A story of boats</a></p>" for number in range(20))
    html = (
        f"<html lang='en'><head><title>{title}</title></head><body>{menu}{filler}<div>{title}</div>"
        f"<div class='time'>5 January 2024, 10:30</div>{PROSE}{PROSE}</body></html>"
    )
    article = extract(html, url=URL)

    assert article.title == title
    assert article.published == datetime(2024, 1, 5, 10, 30)  # noqa: DTZ001 - the page tells no zone


def test_the_sites_name_in_the_foot_is_no_headline() -> None:
    """The head may have nothing but the site's name for a title; days beside it in the foot are other articles'."""
    html = (
        f"<html lang='en'><head><title>Harbour Boat Club</title></head><body><p>5 January 2024</p>{PROSE}{PROSE}"
        + "".join(f"<p>Boat {number}</p>" for number in range(30))
        + "<div><p>Harbour Boat Club</p><p>3 March 2024</p></div></body></html>"
    )
    root = document_fromstring(html)
    cut = segment(root, Options())
    decided = Decided([block.words >= 12 for block in cut.blocks], headline=len(cut.blocks) - 2)
    words = page_words(LanguagePacks().active("en"))

    assert gather(read_head(root), cut, decided, words, url=URL, now=crawl_time(None)).published.value == date(
        2024, 1, 5
    )


def test_a_teasers_date_is_not_the_articles() -> None:
    """A date near the headline wins over one far below it."""
    teasers = "".join(f"<p>Teaser {number} of a story</p>" for number in range(60))
    body = f"<p><time datetime='2024-01-05'>5 Jan</time></p>{teasers}<p><time datetime='2024-03-01'>1 Mar</time></p>"

    assert gathered(page(body=body)).published.value == date(2024, 1, 5)


def test_the_headlines_neighbour_decides_between_declared_days() -> None:
    """Where declared days differ, the one that readers see wins."""
    head = linked(news(datePublished="2024-01-03")) + "<meta property='article:published_time' content='2024-01-05'>"

    assert gathered(page(head, "<p>January 5, 2024</p>")).published.value == date(2024, 1, 5)


def test_embedded_data() -> None:
    """The page's own state is asked last."""
    head = '<script>window.__STATE__ = {"article": {"publishedAt": "2024-01-05T10:00:00Z"}}</script>'
    found = gathered(page(head)).published

    assert (found.value, found.source) == (datetime(2024, 1, 5, 10, tzinfo=UTC), "script:publishedAt")


@pytest.mark.parametrize(
    ("published", "modified", "is_given"),
    [
        ("2024-01-06T10:00:00Z", "2024-01-06T09:00:00Z", False),
        ("2024-01-06", "2024-01-05", False),
        ("2024-01-06T10:00:00", "2024-01-05T23:00:00", False),
        ("2024-01-06T10:00:02Z", "2024-01-06T10:00:00Z", True),
        ("2024-01-06T10:00:00Z", "2024-01-06", True),
        ("2024-01-06", "2024-01-05T23:00:00Z", True),
        ("2024-01-06T10:00:00+02:00", "2024-01-06T08:30:00Z", True),
        ("2024-01-06T10:00:00Z", "2024-01-06T00:00:00Z", True),
    ],
)
def test_modified_just_before_published(published: str, modified: str, *, is_given: bool) -> None:
    """It is no update where both are told alike; a day and a moment, and two offsets, may be a day apart."""
    found = gathered(page(linked(news(datePublished=published, dateModified=modified)))).modified

    assert (found.value is not None) == is_given
    assert is_given or found.lost[0].reason == "before the publication or in the future"


@pytest.mark.parametrize(
    ("number", "moment"),
    [
        (1704448800, datetime(2024, 1, 5, 10, tzinfo=UTC)),
        (1704448800000, datetime(2024, 1, 5, 10, tzinfo=UTC)),
        (1704448800.5, datetime(2024, 1, 5, 10, tzinfo=UTC)),
        (20240105, date(2024, 1, 5)),
    ],
)
def test_a_date_that_is_a_number(number: float, moment: date) -> None:
    """Seconds or milliseconds since 1970, and a day without its signs."""
    assert gathered(page(linked(news(datePublished=number)))).published.value == moment


def test_a_number_that_is_no_date() -> None:
    """It is noted, as a text would be; true and false are no numbers."""
    assert gathered(page(linked(news(datePublished=7)))).published.lost[0].value == "7"
    assert not gathered(page(linked(news(datePublished=True)))).published.lost


def test_modified_before_published_is_refused() -> None:
    """A modification before the publication is a mistake of the page."""
    found = gathered(page(linked(news(datePublished="2024-01-05", dateModified="2020-01-01")))).modified

    assert found.value is None
    assert found.lost


def test_what_readers_were_shown_earlier_was_published_earlier() -> None:
    """A date line right below the headline wins over a much later declared day: the day of a new template."""
    found = gathered(page(linked(news(datePublished="2025-06-24")), "<p>August 25, 2023</p>")).published

    assert (found.value, found.source) == (date(2023, 8, 25), "block:1")
    assert found.lost[0].source == "json-ld:datePublished"


def test_a_sentence_that_begins_with_a_date_is_no_date_line() -> None:
    """What an article tells of is older than the article."""
    body = "<p>On August 25, 2023, the council met for the first time after the storm and found nothing to say.</p>"

    assert gathered(page(linked(news(datePublished="2025-06-24")), body)).published.value == date(2025, 6, 24)


def test_a_date_line_after_the_address_was_made() -> None:
    """An address that was made with the draft gives way to the day shown right below the headline."""
    found = gathered(page(body="<p>January 7, 2024</p>"), url="https://news.example.org/2024/01/05/wall").published

    assert found.value == date(2024, 1, 7)


def test_the_date_of_the_visit_in_the_header() -> None:
    """Today's date above the headline is not the article's, which stands below it."""
    html = page(body="<p>January 5, 2024</p>").replace(
        "<body>", "<body><p><span class='date'>March 9, 2024</span></p><p>Sections</p><p>Menu</p>"
    )

    assert gathered(html).published.value == date(2024, 1, 5)


@pytest.mark.parametrize("name", ["comment-date", "related-post-date", "teaser-time", "card__date"])
def test_marks_of_others(name: str) -> None:
    """Dates of comments and of other articles weigh less than the article's own line."""
    body = f"<p>January 5, 2024</p><p><span class='{name}'>March 9, 2024</span> Something else to read</p>"

    assert gathered(page(body=body)).published.value == date(2024, 1, 5)


def test_the_head_and_the_text_agree() -> None:
    """A doubtful meta that the text confirms wins over a marked date that nothing confirms."""
    head = "<meta name='date' content='2024-01-05'>"
    html = page(head, "<p>January 5, 2024</p>").replace("<body>", "<body><p><time>March 9, 2024</time></p>")

    assert gathered(html).published.value == date(2024, 1, 5)


def test_created_after_the_last_update() -> None:
    """What a script calls created after the page's last update is another thing's date."""
    head = linked(news(dateModified="2024-01-05")) + '<script>var x = {"createdAt": "2024-03-09T10:00:00Z"}</script>'
    found = gathered(page(head)).published

    assert found.value is None
    assert found.lost[0].reason == "after the last update"


@pytest.mark.parametrize("value", ["99999-01-01", "2024-02-30", "soon"])
def test_what_is_no_date_is_noted(value: str) -> None:
    """A declared text that is no date stands among the lost, with the reason."""
    lost = gathered(page(linked(news(datePublished=value, dateModified=value))))

    assert [(one.value, one.reason) for one in lost.published.lost] == [(value, "no date that a calendar has")]
    assert lost.modified.lost[0].source == "json-ld:dateModified"


def test_a_moment_in_a_title_attribute() -> None:
    """Microformats keep the moment in the title of an element that shows something else."""
    body = "<p><span class='published' title='2024-01-05T10:00:00Z'>some time ago</span></p>"

    assert gathered(page(body=body)).published.value == datetime(2024, 1, 5, 10, tzinfo=UTC)


@pytest.mark.parametrize("tag", ["p", "div", "li", "span", "em"])
@pytest.mark.parametrize("shown", ["5.1.2024", "5.1.2024, 2:05"])
def test_a_moment_in_a_data_attribute(tag: str, shown: str) -> None:
    """A moment of the visible day is more than the text of its element says, half a day of it included."""
    line = f"<{tag} class='stamp' data-at='2024-01-05 14:05:09'>{shown}</{tag}>"
    found = gathered(page("", f"<div>{line}</div><p>Text.</p>"))

    assert found.published.value == datetime(2024, 1, 5, 14, 5, 9)  # noqa: DTZ001 - the page gives no offset
    assert found.published.source == "mark:data-at"


@pytest.mark.parametrize("value", ["2024-01-06 14:05", "2024-01-05 00:00", "2024-01-05 13:05", "2024-13-05 14:05"])
def test_a_data_attribute_of_something_else(value: str) -> None:
    """Another day, no day, midnight and another hour are not believed over what readers see."""
    found = gathered(page("", f"<div><span data-at='{value}'>5.1.2024, 2:05</span></div><p>Text.</p>"))

    assert found.published.value == datetime(2024, 1, 5, 2, 5)  # noqa: DTZ001 - the page gives no offset


def test_the_future_without_a_crawl_day() -> None:
    """Where no crawl day is given, today's is the last day."""
    later = (datetime.now(UTC) + timedelta(days=800)).date()
    found = gathered(page(linked(news(datePublished=later.isoformat())))).published

    assert (found.value, found.lost[0].reason) == (None, "in the future")


def test_a_crawl_moment() -> None:
    """The crawl may be given as a moment, too."""
    html = page(linked(news(datePublished="2024-01-05", dateModified="2024-03-01")))
    found = gathered(html, now=datetime(2024, 1, 20, 12, tzinfo=UTC))

    assert (found.published.value, found.modified.value) == (date(2024, 1, 5), None)


def test_rdfa_outside_metas() -> None:
    """Properties of RDFa on visible elements are read as those of microdata."""
    body = "<p><span property='schema:datePublished' content='2024-01-05'>two days ago</span></p>"

    assert gathered(page(body=body)).published.value == date(2024, 1, 5)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Published January 5, 2024"),
        ("de", "Veröffentlicht am 5. Januar 2024"),
        ("fr", "Publié le 5 janvier 2024 à 10h30"),
        ("es", "Publicado el 5 de enero de 2024"),
        ("it", "Pubblicato il 5 gennaio 2024"),
        ("pt", "Publicado em 5 de janeiro de 2024"),
        ("nl", "Gepubliceerd op 5 januari 2024"),
        ("sv", "Publicerad 5 januari 2024"),
        ("da", "Offentliggjort 5. januar 2024"),
        ("no", "Publisert 5. januar 2024"),
        ("pl", "Opublikowano: 5 stycznia 2024"),
        ("cs", "Publikováno 5. ledna 2024"),
        ("ru", "Опубликовано 5 января 2024"),
        ("tr", "Yayınlanma: 5 Ocak 2024"),
        ("ja", "公開日 2024年1月5日"),
        ("zh", "发布时间：2024年1月5日 10:30"),
        ("ar", "نشر في ٥ يناير ٢٠٢٤"),
        ("hi", "प्रकाशित 5 जनवरी 2024"),
        ("fa", "تاریخ انتشار: ۱۵ دی ۱۴۰۲"),
        ("th", "เผยแพร่ 5 มกราคม 2567"),
        ("th", "5 ม.ค. 67 14:30 น."),
        ("th", "5 ม.ค.67"),
        ("th", "05/01/2567 14:30"),
        ("th", "๕ มกราคม ๒๕๖๗"),
        ("vi", "Thứ sáu, 5/1/2024, 14:30 (GMT+7)"),
        ("vi", "Thứ sáu, ngày 5 tháng 1 năm 2024"),
        ("vi", "5 thg 1, 2024"),
        ("el", "Δημοσιεύθηκε: 5 Ιανουαρίου 2024"),
        ("ko", "입력 2024년 1월 5일"),
    ],
)
def test_date_lines_in_every_language(language: str, line: str) -> None:
    """A line beside the headline is read in the languages of the packs, and in others."""
    found = gathered(page(body=f"<p>{line}</p>", lang=language), language=language).published.value

    assert (found.date() if isinstance(found, datetime) else found) == date(2024, 1, 5)


def test_a_marked_date_far_below_beats_those_of_teasers() -> None:
    """Where the headline has no date beside it, the only one that no teaser holds is the article's."""
    filler = "<p>Some other line of the page</p>" * 30
    cards = "".join(
        f"<div class='related-card'><span class='related-date'>{day} May 2023</span></div>" for day in (5, 7)
    )
    html = page().replace("</body>", f"{filler}<div class='post-date'>4 March 2023</div>{cards}</body>")

    assert str(gathered(html).published.value) == "2023-03-04"


def test_an_abbreviation_that_holds_a_moment() -> None:
    """Older pages keep the moment in the title of an ``abbr``."""
    body = "<p>at <abbr itemprop='datePublished' title='2023-03-04T14:33:00-07:00'>2:33 PM</abbr></p>"

    assert str(gathered(page(body=body)).published.value) == "2023-03-04 14:33:00-07:00"


def test_a_line_in_last_years_habit() -> None:
    """A visible day that is the declared one of another year is a slip of the pen, and no earlier publication."""
    head = "<meta property='article:published_time' content='2023-03-04T10:00:00+01:00'>"

    assert str(gathered(page(head, "<p>4 March 2022</p>")).published.value) == "2023-03-04 10:00:00+01:00"
    assert str(gathered(page(head, "<p>1 March 2022</p>")).published.value) == "2022-03-01"


def test_a_declared_day_to_come_hides_no_visible_one() -> None:
    """Where all that is declared lies in the future, what readers are shown is read."""
    found = gathered(
        page("<meta property='article:published_time' content='2099-12-31'>", "<p>1 March 2022</p>"),
        now=date(2024, 1, 5),
    ).published

    assert str(found.value) == "2022-03-01"
    assert any(lost.reason == "in the future" for lost in found.lost)


@pytest.mark.parametrize("month", ["oct", "october"])
def test_an_address_that_names_the_month(month: str) -> None:
    """Addresses name months, too; their day is surer than a numeric date that may be read both ways."""
    found = gathered(page("", "<p class='date'>03/10/2023</p>"), url=f"https://news.example.com/2023/{month}/03/wall")

    assert (found.published.value, found.published.source) == (date(2023, 10, 3), "url")


def test_an_address_with_a_word_between_numbers() -> None:
    """A word that is no month is no date."""
    assert gathered(page(), url="https://news.example.com/2023/walls/03/wall").published.value is None


@pytest.mark.parametrize(
    "body",
    [
        "<div><span>Author</span><span>January 5, 2024</span></div>",
        "<div><span>Jane Doe</span><span>Jan. 5, 2024</span></div>",
        "<div><span class='date'>Shown on<span>January 5, 2024</span></span></div>",
        "<div class='date'><span>5/1/2024</span><span aria-hidden='true'>5/1/2024</span></div>",
    ],
)
def test_a_date_without_a_space_before_it(body: str) -> None:
    """A date runs on behind the element before it, which may be the same date once more."""
    assert gathered(page("", body, lang="en-GB")).published.value == date(2024, 1, 5)


def test_a_time_with_an_offset_says_more() -> None:
    """Of two moments of one day, the one that is aware is taken, whatever surrounds it."""
    time = "<time class='date-published' datetime='2024-01-05T09:30:00Z'>10:30, 5 January 2024</time>"
    found = gathered(page("", f"<div><span class='time-box'>{time}</span></div>"))

    assert found.published.value == datetime(2024, 1, 5, 9, 30, tzinfo=UTC)


def test_since_when_somebody_is_a_member() -> None:
    """A forum's box about who wrote a post tells since when it knows him; that is no publication."""
    box = "<dl><dd class='profile-joined'>Registered: 18.09.2008, 05:56</dd></dl>"
    found = gathered(page("", f"{box}<p class='author'>Post by Nora 21.01.2009, 05:42</p>"))

    assert found.published.value == datetime(2009, 1, 21, 5, 42)  # noqa: DTZ001 - the page gives no offset


@pytest.mark.parametrize("tag", ["p", "div", "li", "span"])
def test_a_moment_in_an_attribute(tag: str) -> None:
    """An element's content= says exactly what its text says roughly."""
    body = f"<{tag} itemprop='datePublished' content='2022-01-14 10:31:00'>January 2022</{tag}><p>21.01.2022</p>"
    found = gathered(page("", body))

    assert found.published.value == datetime(2022, 1, 14, 10, 31)  # noqa: DTZ001 - the page gives no offset
    assert found.published.source == "mark:itemprop:datePublished"


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("By Jane Doe Updated on: Jan 6, 2024", None, date(2024, 1, 6)),
        ("Published Jan 5, 2024 | Updated Jan 6, 2024", date(2024, 1, 5), date(2024, 1, 6)),
        ("Jan 5, 2024Updated Jan 6, 2024", date(2024, 1, 5), date(2024, 1, 6)),
        ("Published/updated: Jan 5, 2024", date(2024, 1, 5), None),
        ("Published by: Jane Doe Updated Fri, Jan 5, 2024", None, date(2024, 1, 5)),
        ("Jan 5, 2024, by the Outdated Club", date(2024, 1, 5), None),
    ],
)
def test_an_update_inside_a_line(line: str, published: date | None, modified: date | None) -> None:
    """What follows a word for "updated" is no publication, wherever in the line the word stands."""
    found = gathered(page("", f"<p>{line}</p>"))

    assert (found.published.value, found.modified.value) == (published, modified)


def test_an_update_with_a_time_says_more() -> None:
    """Of two forms of one update, the one with a time is taken."""
    mark = "<time itemprop='dateModified' datetime='2024-01-06T10:30:00+00:00'>Last updated: 6 January 2024</time>"

    assert gathered(page("", f"<p>{mark}</p>")).modified.value == datetime(2024, 1, 6, 10, 30, tzinfo=UTC)


def test_a_day_gets_its_time_from_the_headlines_line() -> None:
    """Data that give the day only are completed by what stands beside the headline, but not by a midnight."""
    head = "<meta name='publishdate' content='2024-01-05'>"

    timed = gathered(page(head, "<p>5 January 2024, 09:30</p>")).published
    assert timed.value == datetime(2024, 1, 5, 9, 30)  # noqa: DTZ001 - the page gives no offset
    for line in ("6 January 2024, 09:30", "<time datetime='2024-01-05T00:00:00Z'>5 January</time>"):
        assert gathered(page(head, f"<p>{line}</p>")).published.value == date(2024, 1, 5)


def test_an_aware_time_comes_first() -> None:
    """Of two times of a day the one with an offset is taken."""
    body = "<p>5 January 2024, 09:30 <time datetime='2024-01-05T09:30:00+01:00'>now</time></p>"
    found = gathered(page("<meta name='publishdate' content='2024-01-05'>", body)).published.value

    assert found == datetime(2024, 1, 5, 9, 30, tzinfo=timezone(timedelta(hours=1)))


def test_the_hour_of_an_update_is_not_the_publications() -> None:
    """A time behind "updated at" belongs to the update, even where no day stands beside it."""
    assert gathered(page("", "<p>05 January 2024 Updated at 10:30</p>")).published.value == date(2024, 1, 5)


def test_a_marked_update_inside_a_line() -> None:
    """What microdata call the modification is one, whatever its line begins with."""
    mark = "<time itemprop='dateModified' datetime='2024-01-06T13:30:00+00:00'>a day ago</time>"
    found = gathered(page("", f"<p class='meta'>5 January 2024 09:00 changed {mark}</p>"))

    assert found.published.value == datetime(2024, 1, 5, 9)  # noqa: DTZ001 - the page gives no offset
    assert found.modified.value == datetime(2024, 1, 6, 13, 30, tzinfo=UTC)


def test_a_collection_has_no_date_of_its_teasers() -> None:
    """A page that calls itself a collection is not published on the day of an article it leads to."""
    cards = "".join(
        f"<div><a href='/{day}'>Wall {day}</a> <time>{day} January 2024</time></div>" for day in range(1, 9)
    )
    head = linked({"@type": "CollectionPage", "name": "Walls"})
    found = gathered(f"<html><head>{head}</head><body><h1>Walls</h1>{cards}</body></html>").published

    assert found.value is None
    assert "index page" in found.lost[0].reason


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("bytedance:published_time", "published"),
        ("mediator_published_time", "published"),
        ("bytedance:updated_time", "modified"),
    ],
)
def test_metas_of_portals(name: str, field: str) -> None:
    """What Chinese and Russian portals call their dates."""
    found = gathered(page(f"<meta property='{name}' content='2024-01-05T09:00:00+08:00'>"))

    assert getattr(found, field).value == datetime(2024, 1, 5, 9, tzinfo=timezone(timedelta(hours=8)))


def test_a_time_whose_class_says_that_it_is_an_update() -> None:
    """What stands first beside the headline is no publication where its class says so."""
    times = (
        "<time class='updated' datetime='2024-01-06T10:30:00+00:00'>6 January</time>"
        "<time class='published' datetime='2024-01-05T09:00:00+00:00'>5 January</time>"
    )
    found = gathered(page("", f"<p>{times}</p>"))

    assert found.published.value == datetime(2024, 1, 5, 9, tzinfo=UTC)
    assert found.modified.value == datetime(2024, 1, 6, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "path", ["news/201424", "news/2012115", "news/story-2019123", "p?id=2018112", "news/2001-9-11-attack"]
)
def test_numbers_of_articles_are_no_days(path: str) -> None:
    """Six and seven digits in an address are a number, and the visible day holds."""
    body = '<time datetime="2024-05-06">6 May 2024</time>'

    assert gathered(page(body=body), url=f"https://news.example.org/{path}").published.value == date(2024, 5, 6)


@pytest.mark.parametrize("path", ["2024/5/6/wall", "wall-20240506.html", "2024-05-06-wall", "2024/05/06"])
def test_days_in_addresses(path: str) -> None:
    """Two digits each, or numbers between slashes, are a day."""
    assert gathered(page(), url=f"https://news.example.org/{path}").published.value == date(2024, 5, 6)


def test_a_day_in_the_element_of_all_comments() -> None:
    """Who comments may have no element of his own."""
    comments = "<div class=comments><h3>Comments</h3><p>Max</p><time>8 May 2024</time><p>I like it.</p></div>"
    html = page().replace("</body>", f"{comments}</body>")
    assert gathered(html, url="https://paper.example/2024/05/06/wall").published.value == date(2024, 5, 6)


def test_what_stands_before_an_update_is_none() -> None:
    """An element that is called so may hold the second date alone, without its year."""
    line = "<div>6 May 2024 <span class=updated>Updated 7 May</span></div>"
    found = gathered(page(body=line))
    assert (found.published.value, found.modified.value) == (date(2024, 5, 6), None)


@pytest.mark.parametrize(
    "line",
    [
        "<div class='updated'><time datetime='2024-05-06T10:00:00+00:00'>6 May</time></div><div>{}</div>",
        "<p><span class='updated'>On <time datetime='2024-05-06T10:00:00+00:00'>6 May</time></span> <b>{}</b></p>",
        "<p><span class='post-modified'><time datetime='2024-05-06T10:00:00+00:00'>6 May</time></span> <b>{}</b></p>",
    ],
)
def test_a_time_in_an_element_that_tells_of_an_update(line: str) -> None:
    """It is the update's, whatever the <time> itself says; but what its line calls published is."""
    found = gathered(page(body=line.format("<time datetime='2024-05-03'>3 May 2024</time>")))

    assert (str(found.published.value), str(found.modified.value)) == ("2024-05-03", "2024-05-06 10:00:00+00:00")
    said = "<div class='updated'>Published <time datetime='2024-05-04'>4 May 2024</time></div>"
    assert str(gathered(page(body=said)).published.value) == "2024-05-04"


def test_a_day_beside_the_update_in_a_line() -> None:
    """An element that is called an update's spends its own text alone: the day beside it is the publication's."""
    update = "<span class='updated rich-snippet-hidden'>2024-01-07T17:27:31+02:00</span>"
    found = gathered(page(body=f"<div><span>Jane</span>{update}<span>June 19th, 2023</span>|Harbours</div>"))

    assert (found.published.value, str(found.modified.value)) == (date(2023, 6, 19), "2024-01-07 17:27:31+02:00")


@pytest.mark.parametrize(
    "line",
    [
        "<p>Deadline: 15 January 2024</p>",
        "<p>Anmeldung bis 15. Januar 2024</p>",
        "<p>Open until Monday, 15 January 2024</p>",
        "<p>Matrícula abierta hasta el 15 de enero de 2024</p>",
        "<p>Gedruckt am 15. Januar 2024</p>",
        "<p class=date>15 January 2024, 13:15 - 19:00</p>",
        "<ul><li><a href=/walls>Ten walls that we saw on 15 January 2024 (with pictures)</a></li></ul>",
    ],
)
def test_the_day_of_something_else(line: str) -> None:
    """Until when one may apply, when a fair is on, or a page was printed, and what a link names are no publication."""
    assert gathered(page(body=line)).published.value is None


@pytest.mark.parametrize("line", ["By Till Moss, 15 January 2024", "Till Moss 15/01/2024", "Asti 15 January 2024"])
def test_names_that_say_until_elsewhere(line: str) -> None:
    """A first name and a town, each of which is a word for "until" in some language."""
    assert gathered(page(body=f"<p>{line}</p>")).published.value == date(2024, 1, 15)


def test_a_linked_day() -> None:
    """A link that is a day and little else leads to the article itself."""
    line = "<p><a href=/politics/harbour-wall>Published on Monday the 15th of January 2024, at 10:30</a></p>"
    assert str(gathered(page(body=line)).published.value) == "2024-01-15 10:30:00"
    offset = "<p>2024-01-15 10:30:00 -05:00</p>"
    assert gathered(page(body=offset)).published.value is not None


def test_the_offset_of_a_shown_minute() -> None:
    """A shown time without an offset takes the one that a doubtful source says of the same minute."""
    script = '<script>var page = {"datePublished": "2024-01-05T10:30:12+03:00"}</script>'
    found = gathered(page(script, "<p class='published'>Published 5 January 2024 10:30</p>")).published

    assert str(found.value) == "2024-01-05 10:30:12+03:00"


def test_a_forecast_is_no_time() -> None:
    """Two whole hours are a forecast's, or from when to when something is on."""
    line = "<p class='date'>Friday, Jan 5 2024 3PM 6\u00b0C 6PM 4\u00b0C</p>"

    assert gathered(page(body=line)).published.value == date(2024, 1, 5)


def test_a_day_as_mail_writes_it_in_a_time_element() -> None:
    """The attribute of <time> is read whatever its notation, and its offset is kept."""
    line = "<time datetime='Fri, 05 Jan 2024 10:00:00 -0500'>Friday</time>"

    assert str(gathered(page(body=line)).published.value) == "2024-01-05 10:00:00-05:00"


def test_a_day_far_above_a_text_whose_headline_is_not_shown() -> None:
    """The page's clock, as often as not: the day right above the text goes before it."""
    menu = "".join(f"<p>{name}</p>" for name in "ABCDEFGHIJKLMN")
    top = "<div id='date'>2 March 2014</div>"

    near = gathered(f"<title>The Quay</title><body>{top}{menu}<p>18 April 2012 11:32</p>{PROSE}", url=None)
    assert str(near.published.value) == "2012-04-18 11:32:00"
    assert str(gathered(f"<title>The Quay</title><body>{top}{menu}{PROSE}", url=None).published.value) == "2014-03-02"


def test_october_in_other_languages() -> None:
    """An article may run into the month's name; in Croatian it is what November is elsewhere, and so in no others."""
    assert gathered(page(body="<p>Divendres, 4 d'octubre de 2024</p>")).published.value == date(2024, 10, 4)
    assert gathered(page(body="<p>Petak, 04 Listopad 2024</p>"), language="hr").published.value == date(2024, 10, 4)
    assert gathered(page(body="<p>4 listopada 2024</p>")).published.value is None
    assert gathered(page(body="<p>4 listopad 2024</p>"), language="pl").published.value == date(2024, 11, 4)
