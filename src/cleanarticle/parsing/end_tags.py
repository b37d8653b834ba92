"""End tags that libxml2 drops where a browser does not, rewritten for it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SCRIPT_TAG: Final = pattern(rb"<(/?)script\b[^<>]*>", re.IGNORECASE)
# A paragraph that is all of a heading; its text is short, and holds neither.
_INNER: Final = pattern(
    rb"(<h[1-6](?:\s[^<>]{0,1000})?>\s{0,100})<p((?:\s[^<>]{0,1000})?>)((?:[^<]|<(?!/?(?:p|h[1-6])[\s>])){1,1000})</p>"
    rb"(?=\s{0,100}</h[1-6]>)",
    re.IGNORECASE,
)
_HEADING_TAG: Final = pattern(rb"(</?)(h[1-6])(?![^\s/>])", re.IGNORECASE)


def mend_end_tags(data: bytes, complaints: Iterable[str]) -> bytes | None:
    """Write end tags that libxml2 drops as it understands them: ``</br>``, and one of another rank than its heading's.

    Browsers read the first as ``<br>``, and close an open heading at any heading's end tag
    (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody). Without that two words become one, and
    all that follows is in the heading. A paragraph in a heading, at which libxml2 closes that, and browsers do not, is
    written as a span. The end tag of a script is dropped where its start tag ends in ``/>``, and the
    program is text of the page.

    Args:
        data: the page in UTF-8.
        complaints: those of the parser that read it.

    Returns:
        The page with these end tags changed; None where none was complained of.
    """
    dropped = {tag for _, end, tag in [complaint.rpartition("end tag : ") for complaint in complaints] if end}
    mended = data
    if "br" in dropped:
        mended = mended.replace(b"</br", b"<br").replace(b"</BR", b"<br")
    if not dropped.isdisjoint(_HEADINGS):
        mended = _INNER.sub(rb"\1<span\2\3</span>", _with_own_end_tags(mended))
    if "script" in dropped:
        mended = _with_open_scripts(mended)
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


def _with_open_scripts(data: bytes) -> bytes:
    """Open each script that ``/>`` closes and that has an end tag none the less; XHTML's empty ones have none."""
    parts: list[bytes] = []
    end = 0
    for tag, following in pairwise(_SCRIPT_TAG.finditer(data)):
        if tag[0].endswith(b"/>") and not tag[1] and following[1]:
            parts += data[end : tag.end() - 2], b">"
            end = tag.end()
    return b"".join([*parts, data[end:]])
