"""Dates without a date: "3 hours ago", "yesterday"; read only against a crawl day that the caller knows."""

from __future__ import annotations

import re
from datetime import MINYEAR, datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.dates.calendar_words import CALENDAR_WORDS
from cleanarticle.metadata.dates.calendars import western_digits
from cleanarticle.patterns import pattern
from cleanarticle.words.langpacks import UNDETERMINED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block
    from cleanarticle.words.langpacks import LanguagePack

_MAX_LINE: Final = 80  # characters of a line that says how long ago it was
_AFTER: Final = 12  # blocks after the headline in which it stands
_BEFORE: Final = 4
_HALF_A_DAY: Final = 12  # hours up to which "# hours ago" is most likely the day of the crawl, where no hour is known
_MAX_DAYS: Final = 45  # beyond, pages round to months
_DIGIT: Final = pattern(r"\d")
_SIGN: Final = pattern(r"[|,;\u00b7\u2022\u2013\u2014]")  # between what a line says of who and when
_WORD: Final = pattern(r"[^\W\d_]{3,}")  # "am", "h" and "at" stand beside hours
_SPLIT: Final = pattern(r"[\s,;|()\u00b7\u2022\u3000]+")


class _Phrase(NamedTuple):
    pattern: re.Pattern[str]
    unit: str
    has_number: bool


class Ages:
    """The phrases of some languages, made when the first page without a date asks; a race only makes them twice."""

    __slots__ = ("_made", "_packs")

    def __init__(self, packs: Sequence[LanguagePack]) -> None:
        self._packs = packs
        self._made: tuple[_Phrase, ...] | None = None

    def phrases(self) -> tuple[_Phrase, ...]:
        """Those that tell how long ago something was, in the order of the packs."""
        if self._made is None:
            self._made = tuple(_phrases(self._packs))
        return self._made


def relative_day(sources: Sources, headline: int | None) -> tuple[date, Block] | None:
    """The day that a line beside the headline tells by its distance from the crawl, and its block; None for none.

    Weeks, months and years are too coarse to give a day, and hours give one only as far as they must.

    Args:
        sources: the page's facts; where nobody said when it was fetched, there is nothing to count from.
        headline: number of the headline's block; None where it is not shown.
    """
    crawl = sources.now.told
    if crawl is None or headline is None or crawl.year == MINYEAR:  # before which there is no day
        return None
    phrases = sources.words.ages.phrases()
    near = sources.page.blocks[max(0, headline - _BEFORE) : headline + 1 + _AFTER]
    for block in sorted(near, key=lambda block: abs(block.number - headline)):
        if len(block.text) <= _MAX_LINE and not sources.says_modified(block.text.casefold()):
            day = _day_of(western_digits(block.text.casefold()), phrases, crawl, sources)
            if day is not None:
                return day, block
    return None


def _phrases(packs: Sequence[LanguagePack]) -> Iterator[_Phrase]:
    for pack in packs:
        for text in pack.dates.relative:
            words = _SPLIT.split(text)
            unit = next((unit for unit, known in CALENDAR_WORDS.ages.items() if not known.isdisjoint(words)), "")
            if not unit and "#" not in text:
                unit = next((one for one in ("today", "yesterday") if text in CALENDAR_WORDS.ages[one]), "")
            if not unit and "#" in text:
                unit = next((one for one, known in CALENDAR_WORDS.ages.items() if any(map(text.endswith, known))), "")
            if unit and ("#" in text or unit in {"today", "yesterday"}):
                written = re.escape(text).replace("\\#", r"(\d{1,3})").replace("\\ ", r"\s*")
                source = _alone(written) if pack.code == UNDETERMINED else _within(written)
                yield _Phrase(pattern(source), unit, "#" in text)


def _within(written: str) -> str:
    """The expression for a phrase anywhere in a line; one behind a figure and a sign is its rest: "2.5 hours"."""
    before = r"(?<!\w)(?<!\d[:.,])" if written[0] == "(" else r"(?<![^\W\d])"
    return rf"{before}{written}(?![^\W\d])"


def _alone(written: str) -> str:
    """The expression for all that stands between two signs: a figure and its unit are a duration elsewhere."""
    return rf"(?:\A|[|\u00b7\u2022])\s*{written}\s*(?:[|\u00b7\u2022]|\Z)"


def _day_of(text: str, phrases: Sequence[_Phrase], crawl: date, sources: Sources) -> date | None:
    has_number = _DIGIT.search(text) is not None  # most phrases have one, and most lines have none
    for phrase in phrases:
        found = phrase.pattern.search(text) if has_number or not phrase.has_number else None
        if found is not None and (found.lastindex or _stands_as_date(text, found, sources)):
            return _back(int(found.group(1)) if found.lastindex else 0, phrase.unit, crawl)
    return None


def _stands_as_date(text: str, found: re.Match[str], sources: Sources) -> bool:
    """Whether "today" stands between signs with words of dates alone: "Join us today" is a call, and no date."""
    start = max([sign.end() for sign in _SIGN.finditer(text, 0, found.start())], default=0)
    end = _SIGN.search(text, found.end())
    beside = f"{text[start : found.start()]} {text[found.end() : end.start() if end else len(text)]}"
    return all(map(sources.is_of_date, _WORD.findall(beside)))


def _back(count: int, unit: str, crawl: date) -> date | None:
    """The day that was so long before the crawl; None where it may be another."""
    has_time = isinstance(crawl, datetime)
    day = crawl.date() if isinstance(crawl, datetime) else crawl
    if unit == "hours":
        if isinstance(crawl, datetime):
            return (crawl - timedelta(hours=count)).date()
        return day if count < _HALF_A_DAY else None
    if unit == "minutes":
        return (crawl - timedelta(minutes=count)).date() if has_time and isinstance(crawl, datetime) else day
    if unit == "days":
        return day - timedelta(days=count) if count <= _MAX_DAYS else None
    return day - timedelta(days=unit == "yesterday")
