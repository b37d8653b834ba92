"""What the article is about: section and description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import address_key, all_texts, first_text, types_of
from cleanarticle.metadata.record import Field
from cleanarticle.metadata.sources import Found, Sources, choose, of_metas
from cleanarticle.metadata.topics.section_names import is_machine_word, section_name
from cleanarticle.metadata.topics.shown_sections import shown_section
from cleanarticle.metadata.wording import bare, clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from cleanarticle.loose_json import JsonValue

_SECTIONS: Final = (
    ("article:section", 5.0),
    ("og:article:section", 5.0),
    ("parsely-section", 4.5),
    ("itemprop:articlesection", 3.8),
    ("cxenseparse:recs:section", 3.5),
    ("sailthru.section", 3.5),
    ("prism.section", 3.2),
    ("section", 3.0),
    ("mediator_theme", 3.0),
    ("category", 2.0),
    ("channel", 1.5),
)
_MACHINE: Final = 3.0  # what a name spelled as in an address weighs less
_MAX_VALUES: Final = 5
_MAX_SUFFIX: Final = 3  # letters of a part of a host that countries have: "co.uk", "com.au"
_DESCRIPTIONS: Final = (
    ("og:description", 4.0),
    ("description", 3.8),
    ("twitter:description", 3.0),
    ("dc.description", 2.5),
    ("dcterms.description", 2.5),
    ("sailthru.description", 2.5),
    ("itemprop:description", 2.4),
)


def known_names(
    sources: Sources, title: str | None, authors: Sequence[str], site: str | None, publisher: str | None
) -> frozenset[str]:
    """What names no section and no tag: the headline, the authors and the site, as ``bare`` gives them.

    Args:
        sources: the page's facts.
        title: the headline.
        authors: who wrote the article.
        site: the site's name.
        publisher: who publishes the article.
    """
    labels = address_key(sources.url).partition("/")[0].split(".")
    # In "news.example.co.uk" the part before "co.uk" is the site's name.
    host = next((label for label in reversed(labels[:-1]) if len(label) > _MAX_SUFFIX), "")
    return frozenset([bare(text) for text in (title, *authors, site, publisher, host, ".".join(labels)) if text])


def section(sources: Sources, headline: int | None, known: AbstractSet[str]) -> Field[str | None]:
    """The part of the site that the article stands in, as the site names it.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
        known: what names no section, as ``known_names`` gives it.
    """
    found = []
    for one in _declared_sections(sources):
        if name := section_name(one.value, known):
            weight = one.weight - _MACHINE if is_machine_word(one.value) else one.weight
            found.append(one._replace(value=name, weight=weight))
    if not found:
        text, source = shown_section(sources, headline, known)
        found = [Found(text, source, 1.0)] if text else []
    return choose(found)


def _declared_sections(sources: Sources) -> Iterator[Found]:
    metas = sources.head.metas
    for name, weight in _SECTIONS:
        for text in metas.get(name, ())[:_MAX_VALUES]:
            yield Found(clean(text), "meta:" + name, weight)
    for item in sources.articles[:3]:
        for text in all_texts(item.get("articleSection"))[:_MAX_VALUES]:
            yield Found(text, "json-ld:articleSection", 4.0)
    yield from _breadcrumb(sources)


def _breadcrumb(sources: Sources) -> Iterator[Found]:
    """The second place of a breadcrumb, or the next one: the first is the front page, the last the article."""
    for item in sources.head.objects:
        if "BreadcrumbList" in types_of(item):
            steps = item.get("itemListElement")
            names = [_step_name(step) for step in steps[:20]] if isinstance(steps, list) else []
            for name in (*names[1:-1], *names[:1]):
                yield Found(name, "json-ld:BreadcrumbList", 2.5)
            return


def _step_name(step: JsonValue) -> str:
    if not isinstance(step, dict):
        return ""
    return first_text(step.get("name")) or first_text(step.get("item"))


def description(sources: Sources) -> Field[str | None]:
    """The page's own summary of the article."""
    found = of_metas(sources.head, _DESCRIPTIONS)
    text = first_text(sources.article.get("description"))
    if text:
        found.append(Found(text, "json-ld:description", 3.5))
    return choose([one for one in found if one.value])
