"""End tags that libxml2 drops where a browser does not, rewritten for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HEADING_TAG: Final = pattern(rb"(</?)(h[1-6])(?![^\s/>])", re.IGNORECASE)


def mend_end_tags(data: bytes, complaints: Iterable[str]) -> bytes | None:
    """Write end tags that libxml2 drops as it understands them: ``</br>``, and one of another rank than its heading.

    Browsers read the first as ``<br>``, and close an open heading at any heading's end tag
    (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody). Without that two words become one, and
    all that follows is in the heading.

    Args:
        data: the page in UTF-8.
        complaints: those of the parser that read it.

    Returns:
        The page with these end tags changed; None where none was complained of.
    """
    dropped = {complaint[-2:] for complaint in complaints if complaint[:-2].endswith("end tag : ")}
    mended = data
    if "br" in dropped:
        mended = mended.replace(b"</br", b"<br").replace(b"</BR", b"<br")
    if not dropped.isdisjoint(_HEADINGS):
        mended = _with_own_end_tags(mended)
    return None if mended == data else mended


def _with_own_end_tags(data: bytes) -> bytes:
    """Give each heading the end tag of its own rank."""
    is_open = b""

    def own(tag: re.Match[bytes]) -> bytes:
        nonlocal is_open
        start, rank = tag.groups()
        if start == b"<":
            is_open = rank
            return tag[0]
        rank, is_open = is_open or rank, b""
        return start + rank

    return _HEADING_TAG.sub(own, data)
