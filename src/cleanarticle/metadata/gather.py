"""Head + Page -> Metadata: calls one module for each field, in the order in which they need each other."""

from __future__ import annotations

from dataclasses import replace
from itertools import compress
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from cleanarticle import page_address
from cleanarticle.metadata import links, page_type
from cleanarticle.metadata.authors import byline
from cleanarticle.metadata.collection_pages import is_collection, without_teaser, without_teasers
from cleanarticle.metadata.dates import date as dates
from cleanarticle.metadata.dates.shown_dates import shown_dates
from cleanarticle.metadata.declared_language import language
from cleanarticle.metadata.paywall import paywalled
from cleanarticle.metadata.pictures import image, lead_image
from cleanarticle.metadata.record import Candidate, Field, Metadata, PageType
from cleanarticle.metadata.sites import site
from cleanarticle.metadata.sources import Sources, collect
from cleanarticle.metadata.titles.subtitle import subtitle
from cleanarticle.metadata.titles.title import title
from cleanarticle.metadata.topics import section
from cleanarticle.metadata.topics.article_tags import tags
from cleanarticle.metadata.wording import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.dates.crawl_time import CrawlTime
    from cleanarticle.metadata.dates.moments import Moment
    from cleanarticle.metadata.page_words import PageWords
    from cleanarticle.metadata.sources import Decided
    from cleanarticle.model import Page
    from cleanarticle.page_head.head import Head

_T = TypeVar("_T")
_LINKED: Final = "json-ld: "
_UNREAD: Final = (f"{_LINKED}longer", f"{_LINKED}nested", f"{_LINKED}cannot")  # notes of data that was passed over


class _Weighed(NamedTuple):
    """The fields that ask something of each other."""

    title: Field[str | None]
    authors: Field[tuple[str, ...]]
    published: Field[Moment | None]
    modified: Field[Moment | None]
    page_type: Field[PageType | None]
    word_count: Field[int | None]


def gather(
    head: Head,
    page: Page,
    decided: Decided,
    words: PageWords,
    *,
    url: str | None,
    now: CrawlTime,
) -> Metadata:
    """Everything that is known about the article beside its text; nothing is raised.

    Args:
        head: what the page says outside its text; ``Head.empty()`` for plain text.
        page: its blocks, marks and media.
        decided: for each block whether it belongs to the article, and which seems to be the headline.
        words: those of the page's languages, as ``page_words`` makes them.
        url: address that the page was fetched from; None where unknown.
        now: when the page was fetched: nothing was published later.
    """
    sources = collect(head, page, decided, words=words, url=url, now=now)
    named = title(sources)
    headline = _place_of(named, sources)
    near = shown_dates(sources, headline, is_near=True)
    count = sum([block.words for block in compress(page.blocks, decided.kept)])
    published = dates.published(sources, headline, near)
    is_dated = headline is not None and published.value is not None
    kind = page_type.page_type(sources, count, is_dated=is_dated, url=url or "")
    authors = byline.authors(sources, headline)
    if is_collection(kind) or page_address.is_front(url or "", page_address.declared(head)):
        published, authors = without_teaser(published), without_teasers(authors, sources.sites)
    unread = [Candidate("", "json-ld", note.removeprefix(_LINKED)) for note in head.notes if note.startswith(_UNREAD)]
    own = _Weighed(
        title=_noted(named, unread),
        authors=_noted(authors, unread),
        published=_noted(published, unread),
        modified=dates.modified(sources, near, published.value),
        page_type=kind,
        word_count=Field(count, "text"),
    )
    return _whole(own, sources, headline)


def _place_of(named: Field[str | None], sources: Sources) -> int | None:
    """Number of the block that shows the headline; None where none does.

    Where the head gave the title, the block that seems to be the headline shows it if it says the same; in the page's
    foot it is the site's name.
    """
    if named.source.startswith("block:"):
        return int(named.source.removeprefix("block:"))
    number = sources.likely
    if number < 0 or (sources.span and number >= sources.span.stop):
        return None
    return number if bare(sources.page.blocks[number].text) == bare(named.value or "") else None


def _noted(field: Field[_T], notes: Sequence[Candidate]) -> Field[_T]:
    """The field, with what could not be read at all among what lost."""
    return replace(field, lost=(*field.lost, *notes)) if notes else field


def _whole(own: _Weighed, sources: Sources, headline: int | None) -> Metadata:
    """These fields, and those that ask nothing of each other."""
    canonical = links.canonical(sources)
    told = section.description(sources)
    title, authors = own.title.value or "", own.authors.value
    named, publisher = site.site_name(sources, title), site.publisher(sources)
    lead = lead_image.image(sources, lead_image.Told(headline, title, authors, own.page_type.value, named.value or ""))
    known = section.known_names(sources, title, authors, named.value, publisher.value)
    return Metadata(
        **own._asdict(),
        subtitle=subtitle(sources, headline, title, authors, told),
        site_name=named,
        publisher=publisher,
        language=language(sources),
        section=section.section(sources, headline, known),
        tags=tags(sources, headline, known),
        description=told,
        canonical_url=canonical,
        image=lead,
        images=image.images(sources, lead.value),
        videos=image.videos(sources),
        paywalled=paywalled(sources),
        amp_url=links.amp(sources),
        next_page_url=links.next_page(sources, canonical.value),
    )
