"""Moments in attributes beside what readers see, rows of lists, hours of events, and days of first pages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from lxml.html import document_fromstring

from cleanarticle import Options
from cleanarticle.metadata.page_type import as_judged
from cleanarticle.walk.segment import segment
from tests.metadata.gathering import PROSE, gathered, linked, news, page

if TYPE_CHECKING:
    from cleanarticle.model import Judgement

_MOMENT = datetime(2024, 1, 5, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Jane Doe - <abbr title='2024-01-05T10:30:00Z'>2 hours ago</abbr></p>",
        "<p>By Jane Doe - <span data-when='2024-01-05T10:30:00Z'>1 hr 4 mins ago</span></p>",
        "<p><span data-utime='1704450600'>Jan 5</span></p>",
        "<div class='timestamp updated' title='2024-01-05T1030Z'>Jan 5, 5:30 AM EST</div>",
    ],
)
def test_a_moment_beside_an_age(line: str) -> None:
    """What readers see has no year, or no day at all; the attribute has both."""
    assert gathered(page(body=line)).published.value == _MOMENT


@pytest.mark.parametrize(
    "line", ["<span data-utime='1704450600'>Mar 9</span>", "<abbr title='2024-01-05T10:30Z'>FAO</abbr>"]
)
def test_a_moment_beside_something_else(line: str) -> None:
    """Nothing that readers see confirms it."""
    assert gathered(page(body=f"<p>{line}</p>")).published.value is None


def test_the_day_of_publication_wins_over_its_attribute() -> None:
    """Where readers are told of an earlier day, the attribute is that of the last change."""
    line = "<p><time datetime='2024-01-09T10:30:00Z'>Published 5 January 2024</time></p>"

    assert gathered(page(body=line)).published.value == date(2024, 1, 5)


def test_hours_of_an_event() -> None:
    """From when to when something is on, in words; the line's element may be called a date."""
    line = "<p><span class='event-date'>5. Januar 2024, 14:45 Uhr bis 15:45 Uhr</span></p>"

    assert gathered(page(body=line, lang="de"), language="de").published.value is None


def test_a_source_was_read() -> None:
    """When somebody looked at a source is no day of the page's."""
    note = PROSE * 30 + "<ol><li>Doe. <span class='source-accessdate'>Retrieved 2024-01-05</span></li></ol>"

    assert gathered(page(body=note)).published.value is None


def _rows(*days: str) -> str:
    rows = [
        f"<tr><td>file{number}</td><td>a note</td><td><time>{day}</time></td></tr>" for number, day in enumerate(days)
    ]
    return PROSE * 8 + f"<table>{''.join(rows)}</table>"


def test_rows_of_a_list() -> None:
    """Files in a table have days of their own."""
    assert gathered(page(body=_rows("2024-01-05", "2024-01-09", "2024-01-02"))).published.value is None


def test_posts_of_a_thread() -> None:
    """In the order of their days the first may be the page's."""
    assert gathered(page(body=_rows("2024-01-02", "2024-01-05", "2024-01-09"))).published.value == date(2024, 1, 2)


def test_a_first_page_has_no_day() -> None:
    """Days on it are those of the articles that it leads to; a declared one is its own."""
    body = "<p class='date'>5 January 2024</p>"

    assert gathered(page(body=body), url="https://paper.example/").published.value is None
    assert gathered(page(body=body), url="https://paper.example/wall").published.value == date(2024, 1, 5)


@pytest.mark.parametrize(
    ("shown", "day"), [("March 20, 2023", date(2023, 3, 20)), ("February 18, 2026", date(2013, 3, 11))]
)
def test_published_anew(shown: str, day: date) -> None:
    """A later day below the headline is the publication's, unless it is that of the last change."""
    data = linked(news(datePublished="2013-03-11", dateModified="2026-02-18"))

    assert gathered(page(data, f"<p>{shown}</p>")).published.value == day


def test_a_label_inside_a_line() -> None:
    """A label for the publication may follow another one, and goes before a day that the text opens with."""
    body = "<p>来源: | 发布时间: 2024-01-05 | 浏览次数: 2168</p><p>2023年3月20日，会议表决通过了《港口法》。</p>"

    assert gathered(page(body=body, lang="zh"), language="zh").published.value == date(2024, 1, 5)


def test_a_review_has_its_own_day() -> None:
    """A meta inside a thing's review dates the review."""
    body = "<div itemprop='review'><p>By Jane <meta itemprop='datePublished' content='2024-01-05'></p></div>"

    assert gathered(page(body=body)).published.value is None
    assert gathered(page(body=body.replace("'review'", "'text'"))).published.value == date(2024, 1, 5)


def test_names_of_metas() -> None:
    """One program for pages writes a hyphen before the time; another only says when it was changed."""
    head = "<meta name='firstpublishedtime' content='2024-01-05-23:59:58'>"
    head += "<meta itemprop='dateUpdate' content='2024-01-06'>"
    found = gathered(page(head))

    assert found.published.value == datetime(2024, 1, 5, 23, 59, 58)  # noqa: DTZ001
    assert found.modified.value == date(2024, 1, 6)


def test_month_and_day_with_a_hyphen() -> None:
    """The declared update gives the year; another day with its own year is a birthday."""
    head = "<meta itemprop='dateUpdate' content='2024-01-08 12:00:57'>"

    assert gathered(page(head, "<p>发布时间：01-0812:00</p>", lang="zh"), language="zh").published.value == date(
        2024, 1, 8
    )
    assert gathered(page(head, "<p>1975年1月8日（腊月）</p>", lang="zh"), language="zh").published.value is None


@pytest.mark.parametrize(("above", "day"), [(1, date(2024, 1, 5)), (9, None)])
def test_an_index_has_no_day(above: int, day: date | None) -> None:
    """Days of its cards are none; one right below the headline is that of an article which the filters lost."""
    html = page(body="<p>Boats</p>" * (above - 1) + "<p class='date'>5 January 2024</p>")
    verdict = SimpleNamespace(code="page-of-cards", block=0)
    judgement = cast("Judgement", SimpleNamespace(verdicts=((None, verdict),)))
    found = as_judged(gathered(html), judgement, segment(document_fromstring(html), Options()))

    assert found.published.value == day
