"""What the article is about: section, tags, description, standfirst."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import all_texts, first_text, types_of
from cleanarticle.metadata.record import Candidate, Field
from cleanarticle.metadata.shown_dates import MAY_BE_DATE, is_date_line
from cleanarticle.metadata.shown_tags import shown_section, shown_tags
from cleanarticle.metadata.sources import MAX_LOST, Found, Sources, choose, of_metas
from cleanarticle.metadata.wording import bare, clean
from cleanarticle.named_nodes import SUBTITLE_NAMES
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.loose_json import JsonValue

_SECTIONS: Final = (
    ("article:section", 5.0),
    ("og:article:section", 5.0),
    ("parsely-section", 4.5),
    ("itemprop:articlesection", 3.8),
    ("cxenseparse:recs:section", 3.5),
    ("sailthru.section", 3.5),
    ("dc.type", 0.5),
    ("section", 3.0),
    ("mediator_theme", 3.0),
    ("category", 2.0),
)
_TAG_METAS: Final = (
    "article:tag",
    "og:article:tag",
    "parsely-tags",
    "sailthru.tags",
    "news_keywords",
    "keywords",
    "itemprop:keywords",
    "parsely-page:tags",
)
_DESCRIPTIONS: Final = (
    ("og:description", 4.0),
    ("description", 3.8),
    ("twitter:description", 3.0),
    ("dc.description", 2.5),
    ("dcterms.description", 2.5),
    ("sailthru.description", 2.5),
    ("itemprop:description", 2.4),
)
# Written "sub-title" or "sub_title"; schema.org's name, as itemprop of the element.
_SUB_TITLES: Final = (frozenset({"sub", "title"}), frozenset({"alternative", "headline"}))
_ALTERNATIVE: Final = "itemprop:alternativeheadline"
_TAG_BORDER: Final = pattern(r"\s*[,;|،、，]\s*")
_MAX_TAGS: Final = 50
_MAX_TAG: Final = 80  # characters
_MAX_STANDFIRST: Final = 600
_PROSE_WORDS: Final = 15
_STANDFIRST_WITHIN: Final = 6  # blocks around the headline


def section(sources: Sources, headline: int | None) -> Field[str | None]:
    """The part of the site that the article stands in, as the site names it.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
    """
    found = of_metas(sources.head, _SECTIONS)
    for item in sources.articles[:3]:
        text = first_text(item.get("articleSection"))
        if text:
            found.append(Found(text, "json-ld:articleSection", 4.0))
            break
    found.extend(_breadcrumb(sources))
    usable = [one for one in found if 0 < len(one.value) <= _MAX_TAG and "://" not in one.value]
    if not usable:
        text, source = shown_section(sources, headline)
        usable = [Found(text, source, 1.0)] if text else []
    return choose(usable)


def _breadcrumb(sources: Sources) -> Iterator[Found]:
    """The second place of a breadcrumb: the first is the front page, the last the article."""
    for item in sources.head.objects:
        if "BreadcrumbList" in types_of(item):
            steps = item.get("itemListElement")
            names = [_step_name(step) for step in steps[:20]] if isinstance(steps, list) else []
            if len(names) > 2 and names[1]:
                yield Found(names[1], "json-ld:BreadcrumbList", 2.5)
                return


def _step_name(step: JsonValue) -> str:
    if not isinstance(step, dict):
        return ""
    return first_text(step.get("name")) or first_text(step.get("item"))


def tags(sources: Sources, headline: int | None) -> Field[tuple[str, ...]]:
    """Key words of the article, each once, in the page's order; those of the surest source.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
    """
    lost: list[Candidate] = []
    best: tuple[str, ...] = ()
    best_source = ""
    for texts, source in _tag_sources(sources):
        words = _split(texts)
        if words and best:
            lost.append(Candidate("; ".join(words)[:200], source, f"after {best_source}"))
        elif words:
            best, best_source = words, source
    if not best and (words := _split(shown_tags(sources, headline))):
        best, best_source = words, "links"
    return Field(best, best_source, tuple(lost[:MAX_LOST]))


def _tag_sources(sources: Sources) -> Iterator[tuple[tuple[str, ...], str]]:
    metas = sources.head.metas
    if "article:tag" in metas:
        yield metas["article:tag"], "meta:article:tag"
    for item in sources.articles[:3]:
        if "keywords" in item:
            yield all_texts(item["keywords"]), "json-ld:keywords"
    for name in _TAG_METAS[1:]:
        if name in metas:
            yield metas[name], "meta:" + name


def _split(texts: tuple[str, ...]) -> tuple[str, ...]:
    words: dict[str, str] = {}
    for text in texts[:_MAX_TAGS]:
        for word in _TAG_BORDER.split(clean(text[:5_000])):
            if 1 < len(word) <= _MAX_TAG and "://" not in word and not word.startswith(("tag:", "type:")):
                words.setdefault(bare(word) or word, word)
    return tuple(words.values())[:_MAX_TAGS]


def description(sources: Sources) -> Field[str | None]:
    """The page's own summary of the article."""
    found = of_metas(sources.head, _DESCRIPTIONS)
    text = first_text(sources.article.get("description"))
    if text:
        found.append(Found(text, "json-ld:description", 3.5))
    return choose([one for one in found if one.value])


def subtitle(sources: Sources, headline: int | None) -> Field[str | None]:
    """The standfirst, where something marks it as one.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
    """
    found = of_metas(sources.head, ((_ALTERNATIVE, 2.0),))
    if headline is not None:
        marked = {mark.block for mark in sources.page.marks if mark.name.lower() == _ALTERNATIVE}
        blocks = sources.page.blocks[headline + 1 : headline + 1 + _STANDFIRST_WITHIN]
        for block in blocks:
            words = {*sources.page.nodes[block.node].words, *block.inline_words} if sources.page.nodes else set()
            is_named = not words.isdisjoint(SUBTITLE_NAMES) or any(map(words.issuperset, _SUB_TITLES))
            is_named = is_named or block.number in marked
            is_text = block.words > 3 and len(block.text) <= _MAX_STANDFIRST and not _is_dated(block.text, sources)
            if is_named and is_text:
                found.append(Found(block.text, f"block:{block.number}", 3.0))
                break
            if sources.kept[block.number] and block.words >= _PROSE_WORDS:
                break  # what stands below the article's first paragraph is a subhead
    text = first_text(sources.article.get("alternativeHeadline"))
    if text:
        found.append(Found(text, "json-ld:alternativeHeadline", 2.0))
    return choose(found)


def _is_dated(text: str, sources: Sources) -> bool:
    """Whether a line is a date and a place."""
    return MAY_BE_DATE.search(text) is not None and is_date_line(text.casefold(), sources)
