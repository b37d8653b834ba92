"""Whose page it is: the site's name and its publisher."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import first_text, resolved, types_of
from cleanarticle.metadata.sources import Found, Sources, choose, of_metas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.loose_json import JsonObject
    from cleanarticle.metadata.record import Field


# Schemes of addresses that have a host, and what ends it: https://url.spec.whatwg.org/#concept-url-parser
_SCHEMES: Final = frozenset({"", "http:", "https:"})
_ENDS: Final = "/?#\\"
_MAX_HOST: Final = 253  # characters; RFC 1123, 2.1, and RFC 1035, 2.3.4
_MAX_LABEL: Final = 63
_MAX_ADDRESS: Final = 2_000

_SITE_METAS: Final = (("og:site_name", 5.0), ("application-name", 2.5), ("cxenseparse:sitename", 2.0))
_PUBLISHER_METAS: Final = (
    ("itemprop:publisher", 2.5),
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
    if host := _host(sources.url):
        yield Found(host, "url", 0.5)


def _host(url: str) -> str:
    """The name of an address's host, without "www."; "" where it has none, or numbers for a name."""
    start, _, rest = url[:_MAX_ADDRESS].strip().partition("//")
    for end in _ENDS:
        rest = rest.partition(end)[0]
    host = rest.rpartition("@")[2].partition(":")[0].lower().removesuffix(".")
    labels = host.split(".")
    is_name = start.lower() in _SCHEMES and len(host) <= _MAX_HOST and all(map(_is_label, labels))
    return host.removeprefix("www.") if is_name and not labels[-1].isdigit() else ""


def _is_label(text: str) -> bool:
    """Whether a text may stand between the dots of a host's name, in letters of any script, as people write them."""
    plain = text.replace("-", "").replace("_", "").encode("ascii", "ignore")
    is_written_so = text.isprintable() and (plain.isalnum() or not (plain or text.isascii()))
    return is_written_so and len(text) <= _MAX_LABEL and text[0] != "-" != text[-1]


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
