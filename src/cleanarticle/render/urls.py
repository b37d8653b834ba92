"""Link targets as written -> targets that are safe to write, absolute where the page's address is known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from urllib.parse import urljoin, urlsplit

from cleanarticle.patterns import pattern

LINK_SCHEMES: Final = frozenset({"http", "https", "mailto"})
IMAGE_SCHEMES: Final = frozenset({"http", "https"})
_SCHEME: Final = pattern(r"[a-zA-Z][a-zA-Z0-9+.-]*(?=:)")
# What the URL standard's parser takes away before it reads a scheme, so that "java\nscript:" is one:
# https://url.spec.whatwg.org/#concept-basic-url-parser, steps 1 and 3.
_EDGES: Final = "".join(map(chr, range(0x21)))
_INSIDE: Final = dict.fromkeys(map(ord, "\t\n\r"))


def checker(base: str | None, schemes: frozenset[str] = LINK_SCHEMES) -> Callable[[str], str]:
    """A function from a link target as written to the one to write.

    Args:
        base: the page's address; None or anything but http(s): relative targets stay relative.
        schemes: schemes that may be written, lower case.

    Returns:
        A function that gives "" for a target with another scheme, for one that is no URL, and for a mere
        fragment of a page whose address is not known.
    """
    address = base if base and scheme(base) in IMAGE_SCHEMES else ""

    def check(target: str) -> str:
        url = target.translate(_INSIDE).strip(_EDGES)
        written = scheme(url)
        if written:
            return url if written in schemes else ""
        if not address:
            return "" if url.startswith("#") else url
        return _joined(address, url)

    return check


def scheme(url: str) -> str:
    """The scheme of a URL in lower case; "" for a relative one."""
    found = _SCHEME.match(url)
    return found.group().lower() if found else ""


def _joined(address: str, url: str) -> str:
    """A relative target made absolute; "" where that gives nothing that a browser would open."""
    try:
        absolute = urljoin(address, url)
        host = urlsplit(absolute).netloc
    except ValueError:  # "//[": an address in brackets that is none
        return ""
    return absolute if host and scheme(absolute) in IMAGE_SCHEMES else ""
