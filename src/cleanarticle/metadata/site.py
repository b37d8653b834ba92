"""Whose page it is: the site's name and its publisher."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import address_key, first_text, resolved, types_of
from cleanarticle.metadata.sources import Found, Sources, choose, of_metas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.loose_json import JsonObject
    from cleanarticle.metadata.record import Field


_SITE_METAS: Final = (("og:site_name", 5.0), ("application-name", 2.5), ("cxenseparse:sitename", 2.0))
_PUBLISHER_METAS: Final = (
    ("dc.publisher", 2.0),
    ("dcterms.publisher", 2.0),
    ("publisher", 1.5),
    ("citation_publisher", 2.0),
)


def site_name(sources: Sources) -> Field[str | None]:
    """The site's name as it writes it; its host where it does not."""
    return choose(list(_names(sources)))


def _names(sources: Sources) -> Iterator[Found]:
    head = sources.head
    yield from of_metas(head, _SITE_METAS)
    for item in head.objects:
        if "WebSite" in types_of(item) and first_text(item.get("name")):
            yield Found(first_text(item.get("name")), "json-ld:WebSite", 4.0)
            break
    publisher = _name_of(sources.article, sources)
    if publisher:
        yield Found(publisher, "json-ld:publisher", 3.0)
    handle = head.first("twitter:site").strip().lstrip("@")
    if handle and "/" not in handle:
        yield Found(handle, "meta:twitter:site", 1.0)
    host = address_key(sources.url).split("/", 1)[0]
    if host:
        yield Found(host, "url", 0.5)


def publisher(sources: Sources) -> Field[str | None]:
    """Who publishes the article."""
    found = [
        Found(name, "json-ld:publisher", 3.0) for item in sources.articles[:3] if (name := _name_of(item, sources))
    ]
    return choose(found + of_metas(sources.head, _PUBLISHER_METAS))


def _name_of(item: JsonObject, sources: Sources) -> str:
    """The name of the organisation behind an article, which may stand elsewhere in the data."""
    for key in ("publisher", "sourceOrganization"):
        value = item.get(key)
        if isinstance(value, dict):
            value = resolved(value, sources.head.objects)
        if name := first_text(value):
            return name
    return ""
