"""Dates without a date: read only against a crawl day that the caller gives."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from cleanarticle import extract
from tests.metadata.gathering import gathered, page

CRAWL = date(2024, 1, 5)


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("en", "3 hours ago", CRAWL),
        ("en", "Published 20 minutes ago", CRAWL),
        ("en", "By Jane Doe | 2 days ago", date(2024, 1, 3)),
        ("en", "Yesterday", date(2024, 1, 4)),
        ("de", "vor 2 Tagen", date(2024, 1, 3)),
        ("de", "gestern", date(2024, 1, 4)),
        ("fr", "il y a 2 jours", date(2024, 1, 3)),
        ("es", "hace 3 horas", CRAWL),
        ("it", "2 giorni fa", date(2024, 1, 3)),
        ("pt", "há 2 dias", date(2024, 1, 3)),
        ("nl", "2 dagen geleden", date(2024, 1, 3)),
        ("sv", "för 2 dagar sedan", date(2024, 1, 3)),
        ("da", "for 2 dage siden", date(2024, 1, 3)),
        ("no", "for 2 dager siden", date(2024, 1, 3)),
        ("pl", "2 dni temu", date(2024, 1, 3)),
        ("cs", "před 2 dny", date(2024, 1, 3)),
        ("ru", "2 дня назад", date(2024, 1, 3)),
        ("tr", "2 gün önce", date(2024, 1, 3)),
        ("ja", "2日前", date(2024, 1, 3)),
        ("zh", "2天前", date(2024, 1, 3)),
        ("ar", "منذ ٢ يوم", date(2024, 1, 3)),
        ("hi", "2 दिन पहले", date(2024, 1, 3)),
        ("th", "2 วันที่แล้ว", date(2024, 1, 3)),
        ("th", "เมื่อวานนี้", date(2024, 1, 4)),
        ("vi", "2 ngày trước", date(2024, 1, 3)),
        ("vi", "hôm qua", date(2024, 1, 4)),
    ],
)
def test_against_a_day(language: str, line: str, day: date) -> None:
    """Every language of the packs says how long ago it was; the crawl day makes it a date."""
    html = page(body=f"<p>{line}</p>", lang=language)

    assert gathered(html, language=language, now=CRAWL).published.value == day
    assert gathered(html, language=language).published.value is None


@pytest.mark.parametrize("line", ["2 weeks ago", "3 months ago", "20 hours ago", "99 days ago", "Updated 3 hours ago"])
def test_what_gives_no_day(line: str) -> None:
    """Weeks and months are too coarse, twenty hours are two days' as likely as one's; an update is none."""
    assert gathered(page(body=f"<p>{line}</p>"), now=CRAWL).published.value is None


@pytest.mark.parametrize("line", ["01:05h", "1,5h", "3:05 hours ago", "4 min read", "Length: 3 h", "11 km | 60 m"])
def test_a_duration_is_no_age(line: str) -> None:
    """How long a walk or a text is says nothing of its day, nor does the end of a larger figure."""
    assert gathered(page(body=f"<p>{line}</p>"), now=CRAWL).published.value is None


@pytest.mark.parametrize("line", ["3 h", "By Jane Doe | 3h", "20 min"])
def test_a_short_age(line: str) -> None:
    """A figure and its unit, and nothing beside them but other parts of the line, are an age."""
    assert gathered(page(body=f"<p>{line}</p>"), now=CRAWL).published.value == CRAWL


def test_against_a_moment() -> None:
    """The crawl's hour tells on which day "20 hours ago" was."""
    html = page(body="<p>20 hours ago</p>")

    assert gathered(html, now=datetime(2024, 1, 5, 10)).published.value == date(2024, 1, 4)  # noqa: DTZ001
    assert gathered(html, now=datetime(2024, 1, 5, 22)).published.value == CRAWL  # noqa: DTZ001


def test_a_date_wins() -> None:
    """A date that is one is taken first."""
    assert gathered(page(body="<p>January 2, 2024 (3 days ago)</p>"), now=CRAWL).published.value == date(2024, 1, 2)


@pytest.mark.parametrize(
    "line", ["Join the gardeners today", "Storms to develop today", "What the town said yesterday"]
)
def test_a_call_is_no_age(line: str) -> None:
    """A word for the day that stands among other words tells of something else."""
    assert gathered(page(body=f"<p>{line}</p>"), now=CRAWL).published.value is None


@pytest.mark.parametrize(
    "line", ["Today, 10:30 am", "Published today", "By Jane Doe | Today at 5 pm", "Jane Doe, today"]
)
def test_a_word_alone_is_an_age(line: str) -> None:
    """Alone, or with a time, between the parts of a line."""
    assert gathered(page(body=f"<p>{line}</p>"), now=CRAWL).published.value == CRAWL


def test_nobody_said_when() -> None:
    """Pages are saved, and read years later: without the day of the crawl the moment of the call is none."""
    html = page(body="<p>3 hours ago</p>")

    assert extract(html).published is None
    assert extract(html, now=CRAWL).published == CRAWL
