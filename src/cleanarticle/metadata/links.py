"""Addresses: the canonical one, the AMP page, the next page; and how every address is made absolute."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from cleanarticle.metadata.linked_data import address_key, first_text
from cleanarticle.metadata.record import Candidate, Field
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.metadata.sources import Sources

# No flag for the case of the scheme: ``re`` would turn each character of the address to a small letter.
_ADDRESS: Final = pattern(r"[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#\"<>@\[\]]+[^\s\"<>]*\Z")
_SCHEME: Final = pattern(r"[a-z][a-z0-9+.\-]*:", re.IGNORECASE)
_MAX_NUMBER: Final = 3  # digits of a page's number
_SLUG: Final = pattern(r"[-_\d][^/]*\Z")  # a last part that names an article, and no department
_NUMBERED: Final = pattern(r"[-_]\d{1,3}\Z")
# What follows an article's address on its next page: nothing, as in queries, or a number with a word before it.
_PAGE: Final = pattern(r"(?:[/,._-]{0,2}(?:[^\W\d_]{1,12}[/,._-]?)?\d{1,3})?(?:\.\w{1,5})?/?\Z")
_MAX_URL: Final = 2_000  # characters; browsers and servers take little more


def absolute(url: str, base: str) -> str:
    """``url`` as an absolute http(s) address; "" for javascript:, data: and whatever is no address."""
    url = url.strip().replace(" ", "%20")
    if len(url) > _MAX_URL:
        return ""
    if _ADDRESS.match(url):
        return url
    if url.startswith("//"):
        url = (base.partition("//")[0] or "https:") + url
    elif not url or url.startswith(("#", "[")) or _SCHEME.match(url):
        return ""
    else:
        try:
            url = urljoin(base, url)
        except ValueError:  # brackets that are no IPv6 address
            return ""
    return url if _ADDRESS.match(url) else ""


def canonical(sources: Sources) -> Field[str | None]:
    """The address that the page gives as its own."""
    article = sources.article
    page = article.get("mainEntityOfPage")
    declared = [
        *((url, "link:canonical") for url in sources.head.links.get("canonical", ())[:3]),
        (sources.head.first("og:url"), "meta:og:url"),
        (first_text(article.get("url")), "json-ld:url"),
        (page if isinstance(page, str) else "", "json-ld:mainEntityOfPage"),
    ]
    lost: list[Candidate] = []
    best = best_source = ""
    for url, source in declared:
        if not url:
            continue
        found = absolute(url, sources.base)
        reason = _fault(found, sources.url)
        if best or reason:
            lost.append(Candidate(url[:200], source, reason or f"after {best_source}"))
        else:
            best, best_source = found, source
    return Field(best or None, best_source, tuple(lost))


def _fault(found: str, url: str) -> str:
    if not found:
        return "no http address"
    if "/" not in address_key(found) and "/" in address_key(url):
        return "the site's front page"
    return ""


def amp(sources: Sources) -> Field[str | None]:
    """The AMP form of the page."""
    return _of_link(sources, "amphtml", "")


def next_page(sources: Sources, own: str | None) -> Field[str | None]:
    """The next page of the same article; a link to the next article is none.

    Args:
        sources: the page's facts.
        own: the page's address as far as known.
    """
    front, slash, name = address_key(own or sources.url).rpartition("/")
    if not slash:
        return _of_link(sources, "next", "")
    if name.isdecimal() and len(name) <= _MAX_NUMBER and _SLUG.search(front):  # "/old-wall/2" is "/old-wall"
        return _of_link(sources, "next", front)
    return _of_link(sources, "next", front + slash + _NUMBERED.sub("", name.partition(".")[0]))


def _is_page_of(stem: str, address: str) -> bool:
    """Whether an address is an article's with a number behind it; a headline that only goes on is another's."""
    return address.startswith(stem) and _PAGE.match(address, len(stem)) is not None


def _of_link(sources: Sources, rel: str, stem: str) -> Field[str | None]:
    lost: list[Candidate] = []
    for url in sources.head.links.get(rel, ())[:3]:
        found = absolute(url, sources.base)
        if not found:
            lost.append(Candidate(url[:200], f"link:{rel}", "no http address"))
        elif stem and not _is_page_of(stem, address_key(found)):
            lost.append(Candidate(url[:200], f"link:{rel}", "leads to another article"))
        else:
            return Field(found, f"link:{rel}", tuple(lost))
    return Field(None, "", tuple(lost))
