"""Dates as machines and people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.langpacks import LanguagePacks
from cleanarticle.metadata.moments import read_machine, read_text

MONTHS = {
    name: number
    for code in ("en", "nl", "pl")
    for pack in [LanguagePacks().get(code)]
    if pack
    for number, names in enumerate(pack.months, 1)
    for name in names
}


@pytest.mark.parametrize(
    "text", ["2024-01-05", "20240105", "2024-01-05T99:00:00", "2024-01-05T10:00:00+99:00", "2024-01-05 and more"]
)
def test_days_of_machines(text: str) -> None:
    """The day is read; an impossible time or offset does not spoil it."""
    found = read_machine(text)

    assert found is not None
    assert (found.date() if isinstance(found, datetime) else found) == date(2024, 1, 5)


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-05T10:30:00Z",
        "2024-01-05T10:30:00.123456789Z",
        "2024-01-05T12:30:00+02:00",
        "2024-01-05T12:30:00 +0200",
        "2024-01-05 05:30:00-05",
        "20240105T103000Z",
        "1704450600",
        "1704450600000",
    ],
)
def test_moments_of_machines(text: str) -> None:
    """Every notation of one moment gives that moment, aware."""
    assert read_machine(text) == datetime(2024, 1, 5, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "5 January 2024",
        "January 5, 2024",
        "Jan. 5, 2024",
        "Friday, January 5th, 2024",
        "2024 January 5",
        "5 stycznia 2024",
        "5 januari 2024",
        "5.1.2024",
        "05/01/2024",
        "2024/1/5",
        "2024.01.05",
        "Published: 5.1.2024",
        "2024\u5e741\u67085\u65e5",
        "\u4ee4\u548c6\u5e741\u67085\u65e5",
        "\u0665/\u0661/\u0662\u0660\u0662\u0664",
        "\u06f1\u06f4\u06f0\u06f2/\u06f1\u06f0/\u06f1\u06f5",
        "\u0e55/\u0e51/\u0e52\u0e55\u0e56\u0e57",
        "2024\ub144 1\uc6d4 5\uc77c",
    ],
)
def test_days_of_people(text: str) -> None:
    """One day in the notations, digits and calendars of several languages."""
    assert read_text(text, MONTHS, month_first=False) == date(2024, 1, 5)


def test_the_american_order() -> None:
    """3/4 is the 4th of March where the month comes first; 13/4 cannot be."""
    assert read_text("3/4/2024", MONTHS, month_first=True) == date(2024, 3, 4)
    assert read_text("13/4/2024", MONTHS, month_first=True) == date(2024, 4, 13)


@pytest.mark.parametrize(
    ("text", "clock"),
    [("5 January 2024, 10:30", (10, 30)), ("Jan 5, 2024 at 5:30pm", (17, 30)), ("12:05 a.m., January 5, 2024", (0, 5))],
)
def test_times_of_people(text: str, clock: tuple[int, int]) -> None:
    """A time of day beside the date is kept, without an offset."""
    found = read_text(text, MONTHS, month_first=False)

    assert isinstance(found, datetime)
    assert (found.hour, found.minute, found.tzinfo) == (*clock, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no date",
        "January 2024",
        "version 1.2.2024.5",
        "31 February 2024",
        "1889-01-05",
        "5 May",
        "call 555 123 2024",
    ],
)
def test_what_is_no_day(text: str) -> None:
    """Half a date, a version and an impossible day give nothing."""
    assert read_text(text, MONTHS, month_first=False) is None


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """Nothing is raised, whatever the text."""
    for found in (read_machine(text), read_text(text, MONTHS, month_first=True)):
        assert found is None or isinstance(found, date)
