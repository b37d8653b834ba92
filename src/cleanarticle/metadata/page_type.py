"""What kind of page it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import compress
from typing import TYPE_CHECKING, Final

from cleanarticle import page_address
from cleanarticle.facts.index_codes import INDEX_CODES, NO_ARTICLE
from cleanarticle.metadata.collection_pages import without_teaser, without_teasers
from cleanarticle.metadata.linked_data import ARTICLE, tier_of, types_of
from cleanarticle.metadata.record import Candidate, Field, Metadata, PageType
from cleanarticle.metadata.wording import bare
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Judgement, Page
    from cleanarticle.page_head.head import Head

_ARTICLE_WORDS: Final = 120  # kept words from which an undeclared page is an article
_DATED_WORDS: Final = 60  # the same where the page shows a headline and says when it was published
_GALLERIES: Final = frozenset({"ImageGallery", "MediaGallery"})
_THREADS: Final = frozenset({"DiscussionForumPosting", "QAPage"})
_PRODUCTS: Final = frozenset({"Product", "ProductGroup"})
_MAX_TYPED: Final = 20  # JSON-LD objects whose type is read
# Addresses of threads as programs for forums make them.
_THREAD: Final = pattern(r"^[^?#]*/(?:threads?/|viewtopic\.php|showthread\.php)")
_INDEX_LINKED: Final = 0.6  # share of a page's words in links from which it is an index
_BLOCK: Final = "block:"
_OWN: Final = 6  # blocks below the headline in which the article's own day stands
_ISO_DAY: Final = len("2024-01-05")


def page_type(sources: Sources, words: int, *, is_dated: bool, url: str) -> Field[PageType | None]:
    """What kind of page it is.

    Args:
        sources: the page's facts.
        words: how many words were kept.
        is_dated: whether the page shows its headline, and says when it was published.
        url: address that the page was fetched from, "" where unknown; a site's first page and a thread of its forum
            are no articles, whatever they declare, and a post is one, however short.
    """
    least = 1 if page_address.is_post(url) else _DATED_WORDS if is_dated else _ARTICLE_WORDS
    found = _declared(sources, words) or _by_text(sources, words, least)
    is_elsewhere = _THREAD.search(url) or page_address.is_front(url, page_address.declared(sources.head))
    if found.value is not PageType.ARTICLE or not is_elsewhere:
        return found
    lost = (Candidate(found.value.value, found.source, "after the page's address"), *found.lost)
    return Field(PageType.OTHER, "url", lost)


def _declared(sources: Sources, words: int) -> Field[PageType | None] | None:
    """What the page says itself; None where it says nothing."""
    names = {name for item in sources.articles[:4] for name in types_of(item)}
    declared = sources.head.first("og:type").lower()
    is_article = any(tier_of(item) == ARTICLE for item in sources.articles[:4])
    is_short = words < _ARTICLE_WORDS
    by_type = (
        (PageType.LIVE_BLOG, "LiveBlogPosting" in names),
        (PageType.OTHER, not _THREADS.isdisjoint(types_of(sources.article))),
        (PageType.OTHER, not is_article and _is_sold(sources.head)),
        (PageType.VIDEO, "VideoObject" in names and not is_article and is_short),
        # Pictures amid a text of some length are a part of the article.
        (PageType.GALLERY, not names.isdisjoint(_GALLERIES) and (is_short or not is_article)),
        (PageType.ARTICLE, is_article and not (is_short and declared.startswith("video"))),
        (PageType.OTHER if words else PageType.INDEX, "CollectionPage" in names and is_short),
    )
    for kind, is_it in by_type:
        if is_it:
            lost = (Candidate(declared, "meta:og:type", "after json-ld:@type"),) if declared else ()
            return Field(kind, "json-ld:@type", lost)
    by_meta = (
        (PageType.ARTICLE, declared == "article"),
        (PageType.VIDEO, is_short and declared.startswith("video")),  # what has more to read is an article with one
        (PageType.OTHER, declared.partition(".")[0] == "product"),  # and "product.item", "product.group"
    )
    return next((Field(kind, "meta:og:type") for kind, is_it in by_meta if is_it), None)


def _is_sold(head: Head) -> bool:
    """Whether JSON-LD calls the page's subject a product, and offers it where Open Graph calls the page an article.

    Programs for shops do that; a review names its product, too, and offers none.
    """
    products = [item for item in head.objects[:_MAX_TYPED] if not _PRODUCTS.isdisjoint(types_of(item))]
    return any("offers" in item for item in products) or (bool(products) and head.first("og:type") != "article")


def is_index(judgement: Judgement) -> bool:
    """Whether the filters found nothing but links to other articles."""
    return bool(_index_code(judgement))


def _index_code(judgement: Judgement) -> str:
    """What the filters saw of an index; "" where it is none."""
    return next((said.code for _, said in judgement.verdicts if said.code in INDEX_CODES), "")


def of_article(judgement: Judgement) -> Sequence[bool]:
    """For each block whether it was kept as a part of an article: nothing that stands on a page without one is."""
    if not (others := {said.block for _, said in judgement.verdicts if said.code == NO_ARTICLE}):
        return judgement.kept
    return [kept and number not in others for number, kept in enumerate(judgement.kept)]


def as_judged(metadata: Metadata, judgement: Judgement, page: Page) -> Metadata:
    """The metadata, corrected where the filters found an index, or a page without an article.

    Args:
        metadata: those of the article, if there is one.
        judgement: what the filters found.
        page: the page.
    """
    before = metadata.page_type
    if code := _index_code(judgement):
        lost = (Candidate(str(before.value), before.source, "the filters found nothing but links"), *before.lost)
        kind = Field(PageType.INDEX, f"verdict:{code}", lost)
        if _is_below(metadata):
            return replace(metadata, page_type=kind)
        sites = (bare(metadata.site_name.value or ""),)
        authors = without_teasers(metadata.authors, sites)
        return replace(metadata, page_type=kind, authors=authors, published=without_teaser(metadata.published))
    if of_article(judgement) is judgement.kept:
        return metadata
    words = sum([block.words for block in compress(page.blocks, judgement.kept)])
    counted = replace(metadata, word_count=Field(words, "text"))
    if before.source != "text" or before.value is PageType.OTHER:
        return counted
    lost = (Candidate(str(before.value), before.source, "the filters found no article"), *before.lost)
    return replace(counted, page_type=Field(PageType.OTHER, f"verdict:{NO_ARTICLE}", lost))


def _is_below(metadata: Metadata) -> bool:
    """Whether the day stands right below the headline: then it is that of an article which the filters lost."""
    title, published = metadata.title, metadata.published
    if not title.source.startswith(_BLOCK):
        return False
    headline = int(title.source.removeprefix(_BLOCK))
    day = str(published.value)[:_ISO_DAY]
    same = [published.source, *(one.source for one in published.lost if one.value[:_ISO_DAY] == day)]
    places = [int(source.removeprefix(_BLOCK)) for source in same if source.startswith(_BLOCK)]
    return any(headline < place <= headline + _OWN for place in places)


def _by_text(sources: Sources, words: int, least: int) -> Field[PageType | None]:
    if words >= least:
        return Field(PageType.ARTICLE, "text")
    blocks = sources.page.blocks[:2_000]
    total = sum(block.words for block in blocks)
    linked = sum(block.words * block.linked for block in blocks)
    if total and linked / total >= _INDEX_LINKED and not words:  # what has a text of its own leads elsewhere, too
        return Field(PageType.INDEX, "text")
    return Field(PageType.OTHER, "text") if blocks else Field(None)
