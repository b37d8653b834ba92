"""Whose page it is: the site's name and its publisher."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import first_text, resolved, types_of
from cleanarticle.metadata.sites.titled_sites import titled_site, without_tagline
from cleanarticle.metadata.sources import Found, Sources, choose, of_metas
from cleanarticle.metadata.wording import bare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.loose_json import JsonObject
    from cleanarticle.metadata.record import Field
    from cleanarticle.metadata.sites.titled_sites import TitledSite


# Schemes of addresses that have a host, and what ends it: https://url.spec.whatwg.org/#concept-url-parser
_SCHEMES: Final = frozenset({"", "http:", "https:"})
_ENDS: Final = "/?#\\"
_MAX_HOST: Final = 253  # characters; RFC 1123, 2.1, and RFC 1035, 2.3.4
_MAX_LABEL: Final = 63
_MAX_ADDRESS: Final = 2_000

_SITE_METAS: Final = (("og:site_name", 5.0), ("application-name", 2.5), ("cxenseparse:sitename", 2.0))
_HOST: Final = 0.5  # what a host weighs
_TITLED: Final = 1.2  # the same of a name in the page's title
_TOLD: Final = 3.1  # that the host, or the line of rights, has, too
_AS_HOST: Final = 3.2  # a declared one that is a host
_SAME: Final = 3.3  # one in the title that has its letters
_LOOSE: Final = " -|:\u2013\u2014\u00b7\u2022"
_MAX_PLAIN: Final = 40  # characters of a name that has no line about itself
_MAX_PLAIN_WORDS: Final = 5
_TEMPLATE: Final = ("{$", "{{", "${", "[%", "<?")
_UNUSUAL: Final = (*_TEMPLATE, "://")
_PUBLISHER_METAS: Final = (
    ("itemprop:publisher", 2.5),
    ("dc.publisher", 2.0),
    ("dcterms.publisher", 2.0),
    ("publisher", 1.5),
    ("citation_publisher", 2.0),
)


def site_name(sources: Sources, title: str) -> Field[str | None]:
    """The site's name as it writes it; its host where it does not.

    Args:
        sources: the page's facts.
        title: the headline.
    """
    host = _host(sources.url)
    declared = of_metas(sources.head, _SITE_METAS[:1])
    if declared and _is_plain(declared[0].value):  # most pages
        return choose([*_declared(sources, ""), *([Found(host, "url", _HOST)] if host else [])])
    titled = titled_site(sources, title, host)
    found = choose(
        [*_declared(sources, titled.name), *_titled(titled, host), *([Found(host, "url", _HOST)] if host else [])]
    )
    if not found.value:
        return found
    return replace(found, value=without_tagline(_spelled(found.value, titled.name), host))


def _is_plain(name: str) -> bool:
    """Whether a declared name needs no look at the page's title: it is short, and written as names are."""
    is_short = len(name) <= _MAX_PLAIN and len(name.split()) <= _MAX_PLAIN_WORDS
    return is_short and not name.islower() and name == name.strip(_LOOSE) and not any(map(name.__contains__, _UNUSUAL))


def _declared(sources: Sources, titled: str) -> Iterator[Found]:
    head = sources.head
    for one in of_metas(head, _SITE_METAS):
        if name := one.value.strip(_LOOSE):
            yield one._replace(value=_host(name) or name, weight=_weight(name, one.weight))
    for item in head.objects:
        if "WebSite" in types_of(item) and first_text(item.get("name")):
            yield Found(first_text(item.get("name")), "json-ld:WebSite", 4.0)
            break
    publisher = _name_of(sources.article, sources)
    if publisher:
        yield Found(publisher, "json-ld:publisher", _SAME if bare(publisher) in bare(titled) else 3.0)
    handle = head.first("twitter:site").strip().lstrip("@")
    if handle and "/" not in handle:
        yield Found(handle, "meta:twitter:site", 1.0)


def _weight(name: str, weight: float) -> float:
    """How much a declared name weighs: little where it is an address, or what a template has for it."""
    if "://" in name or any(map(name.__contains__, _TEMPLATE)):
        return _HOST
    return min(weight, _AS_HOST) if name.islower() and "." in name and " " not in name else weight


def _titled(titled: TitledSite, host: str) -> Iterator[Found]:
    """The name in the page's title; one that the host has, letter for letter, goes before the host."""
    if titled.name:
        is_same = bare(titled.name) in {bare(host), *map(bare, host.split(".")[:-1])}
        weight = _SAME if is_same else _TOLD if titled.is_told else _TITLED
        yield Found(titled.name, "title", weight)


def _spelled(name: str, titled: str) -> str:
    """A name in small letters as the page's title spells it."""
    return titled if name.islower() and bare(name) == bare(titled) else name


def _host(url: str) -> str:
    """The name of an address's host, without "www."; "" where it has none, or numbers for a name."""
    start, _, rest = archived(url[:_MAX_ADDRESS].strip()).partition("//")
    for end in _ENDS:
        rest = rest.partition(end)[0]
    host = rest.rpartition("@")[2].partition(":")[0].lower().removesuffix(".")
    labels = host.split(".")
    is_name = start.lower() in _SCHEMES and len(host) <= _MAX_HOST and all(map(_is_label, labels))
    return host.removeprefix("www.") if is_name and not labels[-1].isdigit() else ""


def archived(url: str) -> str:
    """The address of which an archive's page is a copy, where the archive's address ends with it."""
    path = url.partition("?")[0]
    place = max(path.rfind("/http://"), path.rfind("/https://"))
    return url[place + 1 :] if place > 0 else url


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
