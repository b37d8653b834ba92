"""Everything that the fields are taken from, gathered once per page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urljoin

from cleanarticle.metadata.authors.person_names import is_company
from cleanarticle.metadata.linked_data import address_key, all_texts, first_text, rank_articles
from cleanarticle.metadata.listed_marks import listed_blocks
from cleanarticle.metadata.own_objects import own_objects
from cleanarticle.metadata.record import Candidate, Field
from cleanarticle.metadata.reviews import without_reviews
from cleanarticle.metadata.wording import bare, clean
from cleanarticle.model import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.loose_json import JsonObject
    from cleanarticle.metadata.dates.crawl_time import CrawlTime
    from cleanarticle.metadata.page_words import PageWords
    from cleanarticle.model import Block, Page
    from cleanarticle.page_head.head import Head

MAX_LOST: Final = 12  # lost candidates kept with a field
_MAX_VALUE: Final = 200  # characters of a lost candidate
_MAX_HEADINGS: Final = 200
_MAIN: Final = 10  # headings among which those of the first level are compared with the data's headlines
_AMERICAN_HOSTS: Final = (".com", ".org", ".net", ".us", ".gov", ".edu", ".mil", ".io", ".info", ".tv")
_SITE_TYPES: Final = ("WebSite", "NewsMediaOrganization", "Organization")
_NAME_LENGTHS: Final = range(2, 41)  # letters; a longer "name" is a headline in the wrong field


class Decided(NamedTuple):
    """What was found out about a page's blocks before its metadata are read."""

    kept: Sequence[bool]  # parallel to page.blocks
    headline: int = -1  # number of the block that seems to be the headline; -1 where none does


class Sources(NamedTuple):
    """A page's facts as the fields need them."""

    head: Head
    page: Page
    kept: Sequence[bool]  # parallel to page.blocks
    likely: int  # see Decided.headline
    words: PageWords  # of the page's languages
    url: str  # address of the page, "" where unknown
    base: str  # address that relative ones are relative to
    now: CrawlTime  # after which nothing was published
    articles: tuple[JsonObject, ...]  # JSON-LD objects that may be the article, the likeliest first
    headings: tuple[Block, ...]
    sites: frozenset[str]  # names of the site and its host, as bare() gives them
    month_first: bool  # whether 3/4/2024 is 4 March
    span: range  # numbers of the blocks from the first kept one to the last
    listed: frozenset[int]  # numbers of the blocks below it whose dates and authors are a list's

    @property
    def article(self) -> JsonObject:
        """The likeliest article; an empty object where there is none."""
        return self.articles[0] if self.articles else {}

    @property
    def months(self) -> Mapping[str, int]:
        """The number of each month by its names, in the page's languages and all others."""
        return self.words.months

    def says_published(self, text: str) -> bool:
        """Whether a lower-case line begins with words for "published": "date", but not "date of update"."""
        size = self.words.published.longest(text)
        return size > 0 and size >= self.words.modified.longest(text)

    def is_of_date(self, word: str) -> bool:
        """Whether a lower-case word stands in lines of dates: a day of the week, "at", "published"."""
        return word in self.words.of_dates

    def says_modified(self, text: str) -> bool:
        """The same for "updated"."""
        size = self.words.modified.longest(text)
        return size > 0 and size >= self.words.published.longest(text)


class Found(NamedTuple):
    """A value for a text field, before weighing."""

    value: str
    source: str
    weight: float


def collect(head: Head, page: Page, decided: Decided, *, words: PageWords, url: str | None, now: CrawlTime) -> Sources:
    """Gather what several fields need: the article among the JSON-LD, headings, names of the site."""
    page = without_reviews(page)
    canonical = next(iter(head.links.get("canonical", ())), "") or head.first("og:url")
    heading = Kind.HEADING  # looked up once: an enum's member costs as much as the rest of the loop
    headings = tuple([block for block in page.blocks if block.kind is heading][:_MAX_HEADINGS])
    own = own_objects(head, url=url or "", headings=[block.text for block in headings[:_MAIN] if block.level == 1])
    if len(own) < len(head.objects):
        head = replace(head, objects=own)
    titles = frozenset(
        key for text in (head.title, head.first("og:title", "twitter:title")) if (key := bare(clean(text)))
    )
    address = address_key(url or canonical)
    articles = rank_articles(head.objects, address=address, titles=titles)
    return Sources(
        head,
        page,
        *decided,
        words,
        url or canonical,
        _base(head.base, url or canonical),
        now,
        articles,
        headings,
        _site_keys(head, articles, address),
        _is_month_first(head, address),
        *_span_and_listed(page, decided.kept),
    )


def _span_and_listed(page: Page, kept: Sequence[bool]) -> tuple[range, frozenset[int]]:
    span = _span(kept)
    return span, listed_blocks(page.marks, span.stop)


def _span(kept: Sequence[bool]) -> range:
    if True not in kept:
        return range(0)
    return range(kept.index(True), next(number for number in range(len(kept) - 1, -1, -1) if kept[number]) + 1)


def _base(declared: str, url: str) -> str:
    try:
        return urljoin(url, declared) if declared else url
    except ValueError:  # brackets that are no IPv6 address
        return url


def _is_month_first(head: Head, address: str) -> bool:
    """Whether numbers put the month before the day: only where English is not said to be another country's."""
    language = (head.language or head.first("og:locale", "language")).replace("_", "-").lower()
    host = address.split("/", 1)[0]
    if language.startswith("en-") and not language.startswith("en-us"):
        return False
    return language.startswith("en") and host.endswith(_AMERICAN_HOSTS)


def _site_keys(head: Head, articles: tuple[JsonObject, ...], address: str) -> frozenset[str]:
    names = [head.first("og:site_name"), head.first("application-name"), head.first("twitter:site").lstrip("@")]
    if articles:
        names.extend(all_texts(articles[0].get("publisher")))
    names += [first_text(item.get("name")) for item in head.objects if item.get("@type") in _SITE_TYPES]
    host = address.split("/", 1)[0].split(":", 1)[0]
    labels = host.split(".")
    # "news.example.co.uk": the name is the longest label, the last one aside.
    names += [host, max(labels[:-1], key=len, default="")]
    keys = {key for name in names if len(key := bare(clean(name))) in _NAME_LENGTHS}
    author = clean(head.first("author"))
    if is_company(author) and (key := bare(author)) == bare(clean(head.title)):
        keys.add(key)  # a society that titles all of its pages with its name
    return frozenset(keys)


def of_metas(head: Head, table: Sequence[tuple[str, float]]) -> list[Found]:
    """What the metas of a table say, cleaned, each with its weight."""
    metas = head.metas
    return [
        Found(clean(text), "meta:" + name, weight)
        for name, weight in table
        if name in metas and (text := head.first(name))
    ]


def choose(candidates: list[Found], *, rejected: Sequence[Candidate] = ()) -> Field[str | None]:
    """The heaviest candidate, the earlier one among equals; the others with the reason why not."""
    if not candidates:
        return Field(None, "", tuple(rejected)[:MAX_LOST])
    best = max(candidates, key=lambda found: found.weight)
    lost = [
        Candidate(found.value[:_MAX_VALUE], found.source, _reason(found, best))
        for found in candidates
        if found is not best
    ]
    return Field(best.value, best.source, (*lost, *rejected)[:MAX_LOST])


def _reason(lost: Found, best: Found) -> str:
    if lost.value == best.value:
        return f"says the same as {best.source}"
    return f"weighs {lost.weight:.1f}, {best.source} {best.weight:.1f}"
