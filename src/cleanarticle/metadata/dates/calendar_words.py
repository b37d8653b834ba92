"""Names of months beyond the language packs, and the words by which a text says how long ago something was."""

from __future__ import annotations

import tomllib
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_FILE: Final = Path(__file__).parents[2] / "data" / "calendar-words.toml"
SOLAR_HIJRI: Final = 100  # added to the numbers of the Iranian calendar's months


class CalendarWords(NamedTuple):
    """What ``data/calendar-words.toml`` says."""

    months: Mapping[str, int]  # number of each month by its names, lower case; from 101 those of the Iranian calendar
    ages: Mapping[str, frozenset[str]]  # words for minutes, hours, days, today and yesterday
    halves: Mapping[str, str]  # "am", "pm", "noon" or "night" by the words for it, before a time or behind it
    halves_behind: Mapping[str, str]  # the same, and those that only stand behind it; "day" for hours up to 23
    at: Mapping[str, str]  # words before a time whose minutes a stop sets off, as keys; "day" for each
    hours: tuple[str, ...]  # words behind an hour that has no minutes
    han_digits: str  # of Chinese numbers, from nought
    han_zero: str  # the other way to write nought
    han_ten: str
    until: tuple[str, ...]  # words between two times from when to when something is on
    deadlines: tuple[str, ...]  # beginnings of lines whose day is the last one for something, or that of the printout
    to_day: frozenset[str]  # words before the last day of something


def read_calendar_words() -> CalendarWords:
    """Read the data file."""
    data = tomllib.loads(_FILE.read_text("utf-8"))
    # Case folding changes the last letter of Greek words; what is looked up is folded, too.
    months = {name.casefold(): number for number, names in enumerate(data["months"], 1) for name in names}
    solar = {name: number + SOLAR_HIJRI for number, names in enumerate(data["solar_hijri"], 1) for name in names}
    ages = {unit: frozenset(map(str.casefold, words)) for unit, words in data["ages"].items()}
    halves = _spelled({half: data["halves"][half] for half in ("am", "pm", "noon", "night")})
    behind = _spelled({half: data["halves"]["behind_" + half] for half in ("am", "pm", "day")})
    at = MappingProxyType(dict.fromkeys(data["halves"]["at"], "day"))
    hours = tuple(_spelled({"": data["halves"]["hours"]}))
    lines = (*data["deadlines"], *data["printouts"])
    rest = (data["han_digits"], data["han_zero"], data["han_ten"], tuple(data["until"]), lines)
    return CalendarWords(
        MappingProxyType(months | solar),
        MappingProxyType(ages),
        halves,
        MappingProxyType({**halves, **behind}),
        at,
        hours,
        *rest,
        frozenset(data["to_day"]),
    )


def _spelled(words: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """The key of each word by every way to write it; "a.m" is also written "am", "a m", "a.m.", "a. m."."""
    spelled: dict[str, str] = {}
    for half, listed in words.items():
        for word in map(str.casefold, listed):
            spelled[word] = half
            if "." in word:
                spelled.update(
                    {word.replace(".", sign) + end: half for sign in ("", ".", ". ", " ") for end in ("", ".")}
                )
    return MappingProxyType(spelled)


CALENDAR_WORDS: Final = read_calendar_words()
