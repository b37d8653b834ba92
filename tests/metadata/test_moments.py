"""Dates as machines and people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.metadata.dates.calendar_words import CALENDAR_WORDS
from cleanarticle.metadata.dates.moments import read_machine, read_text
from cleanarticle.words.langpacks import LanguagePacks

MONTHS = dict(CALENDAR_WORDS.months) | {
    name: number
    for code in ("en", "nl", "pl", "hi", "ar")
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
        "2024-01-05T10:30:0Z",
        "2024-01-05T12:30:00+02:00",
        "2024-01-05T12:30:00 +0200",
        "2024-01-05 05:30:00-05",
        "20240105T103000Z",
        "2024-01-05 10:30 AM UTC",
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
        "\u4e8c\u3007\u4e8c\u56db\u5e74\u4e00\u6708\u4e94\u65e5",
        "\u6c11\u570b113\u5e741\u67085\u65e5",
        "\u06f1\u06f5 \u062f\u06cc \u06f1\u06f4\u06f0\u06f2",
        "15 \u062f\u06cc 1402",
        "5 \u0e21\u0e01\u0e23\u0e32\u0e04\u0e21 2567",
        "5 \u0e21.\u0e04. 2567",
        "5 \u099c\u09be\u09a8\u09c1\u09df\u09be\u09b0\u09bf 2024".replace("\u09df", "\u09af\u09bc"),
        "5 \u0399\u03b1\u03bd\u03bf\u03c5\u03b1\u03c1\u03af\u03bf\u03c5 2024",
        "2024. janu\u00e1r 5.",
        "5. tammikuuta 2024",
        "5 \u0441\u0456\u0447\u043d\u044f 2024",
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
        "2024.01.05. \uc624\ud6c4 2:05",
        "2024\ub144 1\uc6d4 5\uc77c \uc624\ud6c4 2\uc2dc 05\ubd84",
        "2024\u5e741\u67085\u65e5 \u5348\u5f8c2\u664205\u5206",
        "2024\u5e741\u67085\u65e5 14\u65f605\u5206",
        "2024-01-05 \u4e0b\u53482:05",
        "2024.01.05 PM 2:05",
        "5 \u0399\u03b1\u03bd\u03bf\u03c5\u03b1\u03c1\u03af\u03bf\u03c5 2024, 2:05 \u03bc.\u03bc.",
        "5/1/2024 2:05 \u03bc\u03bc",
        "5 Januari 2024, 2:05 PTG",
        "5.1.2024 \u00d6S 2:05",
        "5.1.2024 2:05 \u00d6S",
        "5/1/2024 2:05 \u0645",
        "5/1/2024\u0645 14:05",
        "\u06f1\u06f5 \u062f\u06cc \u06f1\u06f4\u06f0\u06f2 \u06f2:\u06f0\u06f5 \u0628.\u0638",
        "5 \u091c\u0928\u0935\u0930\u0940 2024, \u0905\u092a\u0930\u093e\u0939\u094d\u0928 2:05",
        "05/01/2024, 2:05 CH",
        "5.1.2024, 2:05 p. m.",
        "5.1.2024, 2:05\u00a0p.\u00a0m.",
        "Jan 5, 2024 2.05pm",
        "Jan 5, 2024 2:05p",
        "5 Januari 2024, 14:05 sore",
    ],
)
def test_halves_of_the_day(text: str) -> None:
    """Words for the afternoon, before the time and behind it, in the languages that count to twelve."""
    assert read_text(text, MONTHS, month_first=False) == datetime(2024, 1, 5, 14, 5)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("2024-01-05 \u665a\u4e0a8:05", 20),
        ("2024-01-05 \u665a\u4e0a12:05", 0),
        ("2024-01-05 \u4e2d\u534812:05", 12),
        ("2024-01-05 \u4e2d\u53481:05", 13),
        ("2024-01-05 \u4e0a\u534812:05", 0),
        ("5 January 2024 \u0635 10:05", 10),
        ("5 January 2024\u0645 10:05", 10),  # the letter behind a year is another word's
        ("5 January 2024 Salami 10:05", 10),
        ("5 January 2024 10:05 choir", 10),
    ],
)
def test_parts_of_the_day(text: str, hour: int) -> None:
    """Noon and night take the hour that is meant; letters of other words say nothing."""
    assert read_text(text, MONTHS, month_first=False) == datetime(2024, 1, 5, hour, 5)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("5 janvier 2024 \u00e0 10h30", "10:30"),
        ("5 de janeiro de 2024 \u00e0s 10 h 30", "10:30"),
        ("5 de enero de 2024 a las 10.30", "10:30"),
        ("5. Januar 2024, 10.30 Uhr", "10:30"),
        ("5. Januar 2024, 15 Uhr", "15:00"),
        ("5 gennaio 2024, ore 10.30", "10:30"),
        ("Jan 5, 2024 at 3pm", "15:00"),
        ("5 de enero de 2024 a las 10 h", "10:00"),
        ("2024\u5e741\u67085\u65e5 15\u6642", "15:00"),
        ("2024. 1. 5. 15:30", "15:30"),
        ("5 Jan 2024 10.30 GMT", "10:30+00:00"),
        ("5 January 2024 at 12:30 UTC", "12:30+00:00"),
        ("5 January 2024 10:30 PM (GMT+5:30)", "22:30+05:30"),
        ("Fri, 05 Jan 2024 10:00:00 -0500", "10:00-05:00"),
        ("Fri Jan 05 2024 10:00:00 GMT+0100 (CET)", "10:00+01:00"),
        ("5 January 2024 (1h30)", ""),
        ("5 January 2024, 3 h", ""),
        ("5 January 2024 10:00-12:00", "10:00"),
    ],
)
def test_times_with_other_signs(text: str, time: str) -> None:
    """Minutes behind "h" or a stop, whole hours, and offsets are read where words or signs tell them."""
    months = MONTHS | {"janvier": 1, "janeiro": 1, "enero": 1, "januar": 1, "gennaio": 1}
    found = read_text(text.casefold() if "h" in text else text, months, month_first=False)

    assert found is not None
    assert found.isoformat() == f"2024-01-05{f'T{time[:5]}:00{time[5:]}' if time else ''}"


@pytest.mark.parametrize("text", ["PM 05.01.2024", "am 05.01.2024, 14.30 am Tor", "5.1.2024 5.30.", "05.01.2024 5.30"])
def test_numbers_of_a_date_are_no_time(text: str) -> None:
    """A word beside two of a date's numbers makes no time of them."""
    assert read_text(text, MONTHS, month_first=False) == date(2024, 1, 5)


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


def test_months_of_other_languages_are_told_apart() -> None:
    """No name of the list means another month in a language pack, but for October's in Croatian, which has none."""
    packs, croatian = LanguagePacks(), {"listopad", "listopada"}
    for code in packs.codes():
        pack = packs.get(code)
        for number, names in enumerate(pack.months if pack else (), 1):
            assert {CALENDAR_WORDS.months.get(name, number) for name in {*names} - croatian} <= {number}, code


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31 \u0634\u0647\u0631\u06cc\u0648\u0631 1403", date(2024, 9, 21)),
        ("1 \u0641\u0631\u0648\u0631\u062f\u06cc\u0646 1400", date(2021, 3, 21)),
        ("30 \u0627\u0633\u0641\u0646\u062f 1399", date(2021, 3, 20)),
        ("29 \u0627\u0633\u0641\u0646\u062f 1402", date(2024, 3, 19)),
    ],
)
def test_the_iranian_calendar(text: str, day: date) -> None:
    """Days by their months' names, in leap years and others."""
    assert read_text(text, MONTHS, month_first=False) == day


def test_two_words_of_a_month() -> None:
    """The Levant's names of months have two words; vowel signs are parts of words."""
    assert read_text(
        "5 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a 2024", MONTHS, month_first=False
    ) == date(2024, 1, 5)
    assert read_text("05 \u0926\u093f\u0938\u0902\u092c\u0930 2024", MONTHS, month_first=False) == date(2024, 12, 5)


def test_a_clock_right_behind_a_short_year() -> None:
    """Two elements side by side lose the space between day and time."""
    assert read_text("Nora28.09.1912:44", MONTHS, month_first=False) == date(2019, 9, 28)
    assert read_text("28.09.1912", MONTHS, month_first=False) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5 tháng 12 năm 2024", date(2024, 12, 5)),
        ("5 tháng mười hai năm 2024", date(2024, 12, 5)),
        ("5 tháng mười năm 2024", date(2024, 10, 5)),
        ("tháng ba 5, 2024", date(2024, 3, 5)),
        ("ngày 30 tháng 4, 2024", date(2024, 4, 30)),
    ],
)
def test_months_of_several_words(text: str, day: date) -> None:
    """A month's own number is no day, and the longest name counts."""
    pack = LanguagePacks().get("vi")
    assert pack is not None
    months = {name: number for number, names in enumerate(pack.months, 1) for name in names}
    assert read_text(text, months, month_first=False) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5 มี.ค. 67", date(2024, 3, 5)),
        ("5 มี.ค. 24", date(2024, 3, 5)),
        ("วันที่ 5/3/67", date(2024, 3, 5)),
        ("5/3/2567", date(2024, 3, 5)),
        ("2567-03-05", date(2024, 3, 5)),
        ("30 ธันวาคม 2542", date(1999, 12, 30)),
    ],
)
def test_the_thai_count_of_years(text: str, day: date) -> None:
    """It is 543 ahead, and two digits are its own before they are the Gregorian ones."""
    assert read_text(text, MONTHS, month_first=False) == day


@pytest.mark.parametrize(
    ("text", "clock"),
    [("5 มี.ค. 2567 14.30 น.", (14, 30)), ("5 มี.ค. 2567 เวลา 08.05 น.", (8, 5)), ("14.30น. 5 มี.ค. 2567", (14, 30))],
)
def test_hours_with_a_stop(text: str, clock: tuple[int, int]) -> None:
    """What stands behind them says that they are hours; without it 14.30 is none."""
    assert read_text(text, MONTHS, month_first=False) == datetime(2024, 3, 5, *clock)  # noqa: DTZ001
    assert read_text(text.replace("น.", ""), MONTHS, month_first=False) == date(2024, 3, 5)
