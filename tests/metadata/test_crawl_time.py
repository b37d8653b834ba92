"""Nothing is published after the crawl; what time zones make possible is no future."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from cleanarticle.metadata.dates.crawl_time import crawl_time
from tests.metadata.gathering import gathered, linked, news, page

_NOON = datetime(2024, 1, 5, 12, tzinfo=UTC)
_MORNING = datetime(2024, 1, 5, 4, tzinfo=UTC)
_UNZONED = datetime(2024, 1, 5, 12)  # noqa: DTZ001 - that it has no offset is the case
_DAY = date(2024, 1, 5)


@pytest.mark.parametrize(
    ("now", "declared"),
    [
        (_NOON, "2024-01-05T12:10:00Z"),  # clocks differ
        (_NOON, "2024-01-06T02:00:00+14:00"),  # the same moment
        (_NOON, "2024-01-06T02:00:00"),  # local time
        (_NOON, "2024-01-06"),  # has begun in the Pacific
        (_UNZONED, "2024-01-06T00:00:00Z"),  # twelve hours west of UTC it is noon
        (_DAY, "2024-01-06T12:00:00Z"),  # and a day ends there
        (_DAY, "2024-01-06"),
    ],
)
def test_what_time_zones_make_possible(now: date, declared: str) -> None:
    """It is taken as it stands."""
    found = gathered(page(linked(news(datePublished=declared, dateModified=declared))), now=now)

    assert (
        found.published.value
        == found.modified.value
        == (date.fromisoformat(declared) if len(declared) == 10 else datetime.fromisoformat(declared))
    )


@pytest.mark.parametrize(
    ("now", "declared"),
    [
        (_NOON, "2024-01-05T13:00:00Z"),
        (_NOON, "2024-01-06T10:00:00+01:00"),
        (_NOON, "2024-01-06T03:00:00"),
        (_MORNING, "2024-01-06"),
        (_MORNING, "2024-01-05T20:00:00"),
        (_UNZONED, "2024-01-06T01:00:00Z"),
        (_DAY, "2024-01-06T13:00:00Z"),
        (_DAY, "2024-01-07T00:00:00"),
        (_DAY, "2024-01-07"),
    ],
)
def test_what_lies_in_the_future(now: date, declared: str) -> None:
    """It is refused, whatever declares it, and what readers are shown is read."""
    head = linked(news(datePublished=declared, dateModified=declared))
    found = gathered(page(head, "<p>1 March 2022</p>"), now=now)

    assert (found.published.value, found.modified.value) == (date(2022, 3, 1), None)
    assert found.published.lost[0].reason == "in the future"


def test_a_line_beside_the_headline_adds_no_future_day() -> None:
    """An address is made earlier than its article, but no article is later than its crawl."""
    found = gathered(page("", "<p>8 January 2024</p>"), url="https://news.example.org/2024/01/05/wall", now=_NOON)

    assert found.published.value == _DAY


@pytest.mark.parametrize(
    "now",
    [
        date.min,
        date.max,
        datetime.combine(date.min, time()),
        datetime.combine(date.max, time.max),
        datetime.combine(date.min, time(), timezone(timedelta(hours=14))),
        datetime.combine(date.max, time(23), timezone(timedelta(hours=-12))),
    ],
)
def test_the_first_and_the_last_day(now: date) -> None:
    """They have no neighbours to compare with."""
    assert crawl_time(now).allows(_NOON) is (now.year != 1)
    assert crawl_time(now).allows(_DAY) is (now.year != 1)
