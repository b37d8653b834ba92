"""Headings that are dates."""

from __future__ import annotations

from dataclasses import replace

from cleanarticle.filters.dated_heading import DatedHeading
from cleanarticle.model import Kind, Species
from tests.builders import Draft, block, fates, page, surveyed

_DAYS = ("Friday, 4 February 2022", "Saturday, 5 February 2022", "Sunday, 6 February 2022")


def _diary(*dates: str, kind: Kind = Kind.HEADING, linked: float = 0.0, tag: str = "h2") -> list[Draft]:
    """A date and a paragraph, for each."""
    heads = [block(date, at=f"body>div.text>{tag}", kind=kind, linked=linked) for date in dates]
    return [each for head in heads for each in (head, block(at="body>div.text>p"))]


def _kept_again(*drafts: Draft, kept: str = "dkdkdk") -> list[int]:
    survey = surveyed(page(*drafts))
    words = replace(survey.words, dates=frozenset({"friday", "saturday", "sunday", "february"}))
    return list(fates(DatedHeading(), replace(survey, words=words), kept))


def test_the_days_of_a_diary() -> None:
    """Each heads its own text."""
    assert _kept_again(*_diary(*_DAYS)) == [0, 2, 4]
    assert _kept_again(*_diary(*_DAYS), kept="kkdkdk") == [2, 4]


def test_other_dates() -> None:
    """Two dates, one date again and again, dates above text that went, headings that say more."""
    assert _kept_again(*_diary(*_DAYS[:2]), kept="dkdk") == []
    assert _kept_again(*_diary(*_DAYS[:1] * 3)) == []
    assert _kept_again(*_diary(*_DAYS), kept="dkdkdd") == []
    assert _kept_again(*_diary(*_DAYS[:2], "The harbour on 6 February 2022")) == []


def test_headings_that_were_not_judged() -> None:
    """Nothing is known of their words: they are no dates."""
    labels = [block(text, at="body>div.far>h2", kind=Kind.HEADING) for text in ("Old wall", "New wall", "Sea wall")]
    drafts = [each for label in labels for each in (label, block(at="body>div.far>p"))]
    survey = surveyed(page(*drafts))
    assert not fates(DatedHeading(), replace(survey, tokens=[()] * len(drafts)), "dkdkdk")


def test_dates_of_other_articles() -> None:
    """They are no headings, or links; a blog calls those of its posts what they are."""
    assert _kept_again(*_diary(*_DAYS, tag="h2.date.header")) == []
    assert _kept_again(*_diary(*_DAYS, kind=Kind.PARAGRAPH)) == []
    assert _kept_again(*_diary(*_DAYS, linked=1.0)) == []


def test_updates() -> None:
    """Headings that a phrase takes for the date of publication head the article's later parts, if there are two."""
    phrases = {Species.DATELINE: {"prefix": ["update of"]}}
    texts = ("Update of 3 April 2019", "Update of 15 May 2019: the wall is closed")
    drafts = [block(), *_diary(*texts)]

    def again(*some: Draft, kept: str) -> list[int]:
        return list(fates(DatedHeading(), surveyed(page(*some), phrases=phrases), kept))

    assert again(*drafts, kept="kdkdk") == [1, 3]
    assert again(*drafts, kept="kdkdd") == []
    assert again(*drafts[:3], kept="kdk") == []
    assert again(*drafts[1:], kept="ddkd") == []
    days = [block(), *_diary(*[f"Update of {day}" for day in range(3, 6)])]
    words = replace(surveyed(page(*days), phrases=phrases).words, dates=frozenset({"update", "of"}))
    survey = replace(surveyed(page(*days), phrases=phrases), words=words)
    assert list(fates(DatedHeading(), survey, "kdkdkdk")) == [1, 3, 5]
