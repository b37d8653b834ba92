"""JSON-LD -> the object that is the page's article, and plain values out of its properties."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.wording import bare, clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cleanarticle.loose_json import JsonObject, JsonValue

ARTICLE: Final = 3  # tier of articles
# How surely an object of a type is what the page is about; types of https://schema.org/docs/full.html.
_TIERS: Final = MappingProxyType(
    dict.fromkeys(
        "NewsArticle Article BlogPosting LiveBlogPosting ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle "
        "BackgroundNewsArticle ReviewNewsArticle AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle Report "
        "ScholarlyArticle TechArticle MedicalScholarlyArticle SocialMediaPosting DiscussionForumPosting".split(),
        3,
    )
    | dict.fromkeys(
        "Review CriticReview Recipe HowTo VideoObject ImageGallery PodcastEpisode Episode Event CreativeWork Book "
        "MediaObject MediaGallery CollectionPage Clip QAPage Question Course".split(),
        2,
    )
    | dict.fromkeys("WebPage ItemPage MedicalWebPage AboutPage".split(), 1)
)
_MAX_VALUES: Final = 50
_MAX_TEXT: Final = 5_000
_GRAPH_KEYS: Final = ("@graph", "mainEntity", "mainEntityOfPage")
_MAX_OBJECTS: Final = 2_000


def unfold(values: Sequence[JsonValue]) -> tuple[JsonObject, ...]:
    """Objects with a type, from lists, ``@graph`` and the keys that hold a page's main entity."""
    found: list[JsonObject] = []
    waiting = list(values[::-1])
    while waiting and len(found) < _MAX_OBJECTS:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value[::-1])
        elif isinstance(value, dict):
            if "@type" in value:
                found.append(value)
            waiting.extend(value[key] for key in _GRAPH_KEYS if key in value)
    return tuple(found)


def types_of(item: JsonObject) -> tuple[str, ...]:
    """Names of the object's types, without their vocabulary's address."""
    declared = item.get("@type")
    if declared.__class__ is str and declared in _TIERS:
        return (declared,)
    listed = declared if isinstance(declared, list) else [declared]
    return tuple([name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in listed[:9] if isinstance(name, str)])


def tier_of(item: JsonObject) -> int:
    """3 for articles, 2 for other works, 1 for pages, 0 for everything else."""
    names = types_of(item)
    return _TIERS.get(names[0], 0) if len(names) == 1 else max([_TIERS.get(name, 0) for name in names], default=0)


def rank_articles(objects: Iterable[JsonObject], *, address: str, titles: frozenset[str]) -> tuple[JsonObject, ...]:
    """The objects that may be the page's article, the likeliest first.

    Args:
        objects: JSON-LD objects in page order.
        address: the page's address as ``address_key`` gives it, "" where unknown.
        titles: the page's own titles, as ``bare`` gives them.
    """
    ranked = [(tier, item) for item in objects if (tier := tier_of(item))]
    if len(ranked) > 1:
        ranked.sort(key=lambda pair: -_likelihood(pair[0], pair[1], address, titles))
    return tuple(item for _, item in ranked)


def _likelihood(tier: int, item: JsonObject, address: str, titles: frozenset[str]) -> float:
    points = float(tier)
    if address and address in {address_key(text) for text in addresses_of(item)}:
        points += 1.5
    headline = bare(first_text(item.get("headline")) or first_text(item.get("name")))
    if headline and any(headline in title or title in headline for title in titles):
        points += 1.5
    return points + ("author" in item) * 0.2 + ("datePublished" in item) * 0.2


def addresses_of(item: JsonObject) -> list[str]:
    """What an object gives as its own address, as written."""
    page = item.get("mainEntityOfPage")
    if isinstance(page, dict):
        page = page.get("@id") or page.get("url")
    return [value for value in (item.get("url"), page, item.get("@id")) if isinstance(value, str)]


def address_key(url: str) -> str:
    """A URL without scheme, "www.", query, fragment and last slash, in lower case."""
    url = url.split("#", 1)[0].split("?", 1)[0].rstrip("/").lower()
    return url.split("://", 1)[-1].removeprefix("www.")


def all_texts(value: JsonValue) -> tuple[str, ...]:
    """Plain texts of a property: of a string, of an object's name or value, of each in a list."""
    found: list[str] = []
    waiting = [value]
    while waiting and len(found) < _MAX_VALUES:
        value = waiting.pop()
        if isinstance(value, str):
            text = clean(value[:_MAX_TEXT])
            if text:
                found.append(text)
        elif isinstance(value, list):
            waiting.extend(value[_MAX_VALUES::-1])
        elif isinstance(value, dict):
            waiting.append(value.get("name") or value.get("@value") or value.get("text"))
    return tuple(found)


def first_text(value: JsonValue) -> str:
    """The first of a property's texts; "" where it has none."""
    if value is None:
        return ""
    if isinstance(value, str):
        return clean(value[:_MAX_TEXT])
    return next(iter(all_texts(value)), "")


def name_of(person: JsonObject) -> JsonValue:
    """The name of a person or a house, as one property or as two."""
    parts = first_text(person.get("givenName")), first_text(person.get("familyName"))
    return person.get("name") or " ".join(filter(None, parts))


def resolved(entry: JsonObject, objects: Iterable[JsonObject], *names: str) -> JsonObject:
    """The object that an ``@id`` points to, where the entry has none of these properties of its own; else the entry.

    Args:
        entry: what stands in a property.
        objects: all objects of the page.
        names: the properties that are asked for; "name" where none is given.
    """
    wanted = names or ("name",)
    if "@id" not in entry or any(first_text(entry.get(name)) for name in wanted):
        return entry
    place = entry["@id"]
    return next((item for item in objects if item.get("@id") == place and any(name in item for name in wanted)), entry)
