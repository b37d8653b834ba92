"""The encoding that a page itself names, in a meta element or in XML's declaration.

After https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding (read 2026-11).
Deviations: more bytes are looked at, scripts and other raw text are passed over, and a quote that is never closed ends
no search.
"""

from __future__ import annotations

import re
from typing import Final

from cleanarticle.decoding.charsets import encoding_of
from cleanarticle.patterns import pattern

# The standard looks at 1,024 bytes; pages with long script before the meta element are common.
_PRESCAN: Final = 4_096
_PRESCAN_AGAIN: Final = 200_000  # where those found none
_XML: Final = pattern(rb"\s*+<\?xml\s[^>]{0,200}?encoding\s*+=\s*+[\"']([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_CHARSET: Final = pattern(rb"charset", re.IGNORECASE)
# What an angle bracket opens: a comment, a meta element, raw text, another tag, or what ends at the next bracket.
_OPENING: Final = pattern(
    rb"<(?:(?P<comment>!--)|(?P<meta>meta)(?=[\s/])|(?P<raw>script|style|title|textarea|xmp|iframe|noembed|noframes)(?=[\s/>])"
    rb"|(?P<tag>/?[a-z][^\s/>]*)|(?P<other>[!/?]))",
    re.IGNORECASE,
)
_ATTRIBUTE: Final = pattern(rb"[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]*)))?")
_IN_CONTENT: Final = pattern(rb"charset\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s;\"']+))", re.IGNORECASE)


def declared_encoding(data: bytes) -> str | None:
    """The standard's name of the encoding that a page declares; None where it declares none that there is."""
    found = _in_metas(data[:_PRESCAN])
    if found is None and (xml := _XML.match(data)) is not None:
        found = _encoding(xml[1])
    return found or (_in_metas(data[:_PRESCAN_AGAIN]) if len(data) > _PRESCAN else None)


def _in_metas(data: bytes) -> str | None:
    """What the first meta element with an encoding names."""
    if _CHARSET.search(data) is None:
        return None
    at = 0
    while (opening := _OPENING.search(data, at)) is not None:
        at = opening.end()
        if opening["comment"]:
            at = data.find(b"-->", at - 2) + 3  # "<!-->" is a comment, too
        elif opening["other"]:
            at = data.find(b">", at) + 1
        else:
            attributes, at = _attributes(data, at)
            if opening["meta"] and (encoding := _of_meta(attributes)):
                return encoding
            if opening["raw"]:
                end = re.compile(b"</" + opening["raw"], re.IGNORECASE).search(data, at)
                at = end.start() if end is not None else len(data)
        if at < opening.end():  # it never ends
            return None
    return None


def _attributes(data: bytes, at: int) -> tuple[dict[bytes, bytes], int]:
    """The attributes of a tag, the first of each name, and where the tag ends."""
    found: dict[bytes, bytes] = {}
    while (attribute := _ATTRIBUTE.match(data, at)) is not None:
        at = attribute.end()
        name, *values = attribute.groups(b"")
        found.setdefault(name.lower(), b"".join(values))
    return found, at


def _of_meta(attributes: dict[bytes, bytes]) -> str | None:
    """The encoding of a meta element: its ``charset``, or that in the ``content`` of a Content-Type."""
    if (named := attributes.get(b"charset")) is not None:
        return _encoding(named)
    if attributes.get(b"http-equiv", b"").strip().lower() != b"content-type":
        return None
    found = _IN_CONTENT.search(attributes.get(b"content", b""))
    return None if found is None else _encoding(b"".join(found.groups(b"")))


def _encoding(label: bytes) -> str | None:
    return encoding_of(label.decode("ascii", "replace"))
