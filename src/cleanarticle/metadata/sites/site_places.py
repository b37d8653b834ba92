"""What other pages of the site say about a page's metadata: its headline's ending, places of author and date."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from unicodedata import category

from cleanarticle.metadata.authors.names import NameReader
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.dates.moments import read_text
from cleanarticle.metadata.dates.shown_dates import MAY_BE_DATE
from cleanarticle.metadata.record import AT_PLACE, Field, PageType
from cleanarticle.metadata.titles.site_suffix import without_suffix
from cleanarticle.metadata.wording import bare
from cleanarticle.model import Species

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.facts.site_evidence import SiteEvidence
    from cleanarticle.metadata.dates.crawl_time import CrawlTime
    from cleanarticle.metadata.dates.moments import Moment
    from cleanarticle.metadata.page_words import PageWords
    from cleanarticle.metadata.record import Metadata
    from cleanarticle.model import Block, Page

_MIN_ARTICLES: Final = 3  # other articles that have the place
_MAX_EACH: Final = 2  # blocks an article on it: more are lines of teasers or comments
_MAX_WORDS: Final = 20


def with_site(
    metadata: Metadata, page: Page, site: SiteEvidence | None, words: PageWords, *, now: CrawlTime
) -> Metadata:
    """The metadata, its headline without the site's ending.

    Where nothing on the page tells author or date, they are taken from where other articles have theirs.

    Args:
        metadata: of the page.
        page: its blocks.
        site: what other pages of the site say; None: nothing changes.
        words: those of the page's languages.
        now: when the page was fetched.
    """
    if site is None:
        return metadata
    metadata = without_suffix(metadata, site)
    if metadata.page_type.value is PageType.INDEX:
        return metadata
    if not metadata.authors.value:
        metadata = replace(metadata, authors=_authors(metadata, page, site, words))
    if metadata.published.value is None:
        metadata = replace(metadata, published=_published(metadata, page, site, words, now))
    return metadata


def _at(species: Species, page: Page, site: SiteEvidence) -> Iterator[Block]:
    """Short blocks at the places where other articles have lines of a species, and no prose."""
    for block, path in zip(page.blocks, site.paths, strict=True):
        if path is None or path.species is not species or path.kept or block.words > _MAX_WORDS:
            continue
        if path.articles >= _MIN_ARTICLES and path.dropped <= _MAX_EACH * path.articles:
            yield block


def _authors(metadata: Metadata, page: Page, site: SiteEvidence, words: PageWords) -> Field[tuple[str, ...]]:
    named = bare(metadata.site_name.value or "")
    reader = NameReader(words.lines, frozenset({named} - {""}), {})
    for block in _at(Species.BYLINE, page, site):
        names = reader.read(words.lines.after_prefix(block.text) or block.text)
        if names.people and not names.others and all(map(_is_name, names.people)):
            return Field(names.people, f"{AT_PLACE}{block.number}", metadata.authors.lost)
    return metadata.authors


def _is_name(text: str) -> bool:
    """Whether a text is a person's name, without the signs that stand between a house and what it did."""
    return is_person(text) and not any(category(sign).startswith("S") for sign in text)


def _published(
    metadata: Metadata, page: Page, site: SiteEvidence, words: PageWords, last: CrawlTime
) -> Field[Moment | None]:
    for block in _at(Species.DATELINE, page, site):
        if MAY_BE_DATE.search(block.text):
            moments = [read_text(block.text, words.months, month_first=first) for first in (False, True)]
            moment = moments[0]
            # 3/4/2024 says too little by itself.
            if moment is not None and moments[1] == moment and last.allows(moment):
                return Field(moment, f"{AT_PLACE}{block.number}", metadata.published.lost)
    return metadata.published
