"""The dates that a page gives: declared under names that leave no doubt, in its address, and under doubtful names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.dates.local_day import Dated, day_of
from cleanarticle.metadata.dates.moments import read_machine, read_text
from cleanarticle.metadata.dates.relative_dates import relative_day
from cleanarticle.metadata.dates.scripted_dates import scripted_dates
from cleanarticle.metadata.dates.shown_dates import shown_dates
from cleanarticle.metadata.dates.yearless import yearless_day
from cleanarticle.metadata.linked_data import ARTICLE, all_texts, tier_of
from cleanarticle.metadata.record import Candidate
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cleanarticle.loose_json import JsonValue
    from cleanarticle.metadata.dates.moments import Moment
    from cleanarticle.metadata.sources import Sources

_PUBLISHED: Final = tuple(
    "article:published_time og:article:published_time article:published og:published_time article.published "
    "datepublished date_published published_time publish_date publishdate publish-date pubdate publication_date "
    "publicationdate published_at published parsely-pub-date sailthru.date cxenseparse:recs:publishtime "
    "cxenseparse:publishtime dc.date.issued dcterms.issued dc.issued dcterms.created dc.date.created "
    "date.available og:publish_date og:pubdate rnews:datepublished article_date_original original-publish-date "
    "displaydate ptime shareaholic:article_published_time bt:pubdate citation_publication_date citation_date "
    "citation_online_date date-pub published-date date-published publication-date itemprop:datepublished "
    "itemprop:datecreated date.created mediator_published_time bytedance:published_time apub:time og:release_date "
    "publish_time publishtime article_date pub_date firstpublishedtime".split()
)
_PUBLISHED_LATE: Final = tuple("dc.date dcterms.date date created itemprop:uploaddate".split())
_MODIFIED: Final = tuple(
    "article:modified_time og:article:modified_time article:modified og:updated_time datemodified last-modified "
    "date.modified date.updated dcterms.modified dc.date.modified cxenseparse:modified_time lastmod modified_time "
    "modificationdate revision_date itemprop:datemodified bytedance:updated_time bytedance:lastmodified_time "
    "mediator_modified_time itemprop:dateupdate lastmodifiedtime".split()
)
_RELATIVE: Final = 3.0  # weight of "3 hours ago"
_MAX_NOTE: Final = 80  # characters of what is no date
# One digit is a month or a day only between slashes: elsewhere six and seven digits are an article's number.
_URL_DAY: Final = pattern(
    r"[/_\-.=](20[012]\d)(?:/([01]?\d)/([0-3]?\d)|([\-_.]?)([01]\d)\4([0-3]\d))(?=[/_\-.?&]|[^\d]|$)"
)
_URL_WORDED: Final = pattern(r"/(20[012]\d)/([a-z]{3,9})/([0-3]?\d)/")


class Given(NamedTuple):
    """Dates, and what stands under their names without being one."""

    dates: list[Dated]
    notes: list[Candidate]

    def add(self, text: str, source: str, weight: float, sources: Sources) -> None:
        """Read one text, and note why it is no date."""
        moment = read_machine(text) or read_text(text, sources.months, month_first=sources.month_first)
        if moment is not None:
            self.dates.append(Dated(moment, source, weight))
        elif text:
            self.notes.append(Candidate(text[:_MAX_NOTE], source, "no date that a calendar has"))


def published_dates(sources: Sources) -> Given:
    """What JSON-LD, metas and the address say that the day of publication is."""
    given = _declared(sources, "datePublished", _PUBLISHED)
    moment = _day_of_address(sources)
    if moment is not None:
        given.dates.append(Dated(moment, "url", 7.0))
    return given


def _day_of_address(sources: Sources) -> Moment | None:
    """The day in the page's address, its month a number or a name."""
    found = _URL_DAY.search(sources.url)
    if found:
        year, month, day = found[1], found[2] or found[5], found[3] or found[6]
        return read_machine(f"{year}-{month:0>2}-{day:0>2}")
    found = _URL_WORDED.search(sources.url)
    if found and found.group(2) in sources.months:
        return read_text(" ".join(found.groups()), sources.months, month_first=sources.month_first)
    return None


def modified_dates(sources: Sources) -> Given:
    """What JSON-LD and metas say that the day of the last change is."""
    return _declared(sources, "dateModified", _MODIFIED)


def late_dates(sources: Sources, headline: int | None) -> Given:
    """What is only asked where nothing certain is declared: visible dates, and doubtful names."""
    given = Given([], [])
    for meta in _PUBLISHED_LATE:
        if meta in sources.head.metas:
            given.add(sources.head.first(meta), "meta:" + meta, 4.8, sources)
    for item in sources.articles[:3]:
        for name in ("uploadDate", "dateCreated"):
            for text in _written(item.get(name)):
                given.add(text, "json-ld:" + name, 5.5, sources)
    given.dates.extend(_visible(sources, headline))
    for text, source, weight in scripted_dates(sources.head.scripts):
        given.add(text, source, weight, sources)
    return given


def _visible(sources: Sources, headline: int | None) -> list[Dated]:
    """The visible dates; where there are none, a day that is told by its distance, or without its year."""
    updates = {day_of(dated.moment) for dated in modified_dates(sources).dates}
    # Behind "updated" stands the only date that some pages show; where the same update is declared, it is that one.
    shown = [
        Dated(one.moment, one.source, one.weight)
        for one in shown_dates(sources, headline)
        if not (one.is_modified or (one.is_behind_update and day_of(one.moment) in updates))
    ]
    if shown:
        return shown
    day = relative_day(sources, headline)
    if day is None and updates:
        day = yearless_day(sources, headline, max(updates))
    return [Dated(day[0], f"block:{day[1].number}", _RELATIVE)] if day else []


def _written(value: JsonValue) -> tuple[str, ...]:
    """The text of a date's property, if there is one; a number is seconds since 1970, or a day without its signs."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return (str(value),)
    return all_texts(value)[:1]


def _declared(sources: Sources, name: str, metas: Iterable[str]) -> Given:
    """What JSON-LD and metas say, under the names that leave no doubt."""
    given = Given([], [])
    weight = 10.0
    for item in sources.articles[:6]:
        if name in item:
            for text in _written(item[name]):
                given.add(text, "json-ld:" + name, weight if tier_of(item) == ARTICLE else weight - 2.0, sources)
            weight = 6.0
    known = sources.head.metas
    for meta in [name for name in metas if name in known]:
        given.add(sources.head.first(meta), "meta:" + meta, 9.0, sources)
    return given
