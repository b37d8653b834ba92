"""Tags with thousands of attributes, for which libxml2 needs quadratic time, keep their first ones.

Such a tag is not seen where every 4,000 bytes a quoted value holds a ">": to find these every tag would have to be
read, which costs a tenth of the parse.
"""

from __future__ import annotations

import re
from typing import Final

# 20,000 attributes of one tag take libxml2 a second, 200,000 minutes; a thousand take it two milliseconds.
_MAX_ATTRIBUTES: Final = 1_000  # of different names; pages have few, and a script that looks like a tag has not so many
# A longer tag is looked at. Real pages have such stretches without a bracket only in scripts and long texts.
_LONG: Final = 4_000  # bytes
_START: Final = re.compile(rb"<[A-Za-z]")
# As in deep_tree: a quote opens a value only behind "="; what is left open takes the rest of the page.
_TAG: Final = re.compile(rb"<[A-Za-z](?:[^>=]++|=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))?+)*+")
_ATTRIBUTE: Final = re.compile(rb"([^\s/>=]++)(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"']*+))?+")


def thin_out(data: bytes) -> tuple[bytes, int]:
    """Cut the attributes of crowded tags.

    Args:
        data: the page in UTF-8.

    Returns:
        The page, the same object where nothing was cut, and the number of tags that were.
    """
    pieces: list[bytes] = []
    done = position = 0
    while (position := _next_stretch(data, position)) >= 0:
        start = _START.search(data, position)
        tag = _TAG.match(data, start.start()) if start is not None else None
        if start is None or tag is None:
            break
        position = tag.end()
        if position - tag.start() > _LONG and (kept := _first_attributes(tag[0])) is not None:
            pieces += (data[done : tag.start()], kept)
            done = position
    if not pieces:
        return data, 0
    return b"".join((*pieces, data[done:])), len(pieces) // 2


def _next_stretch(data: bytes, position: int) -> int:
    """Start of the next stretch of bytes without a closing bracket; -1 where there is none."""
    last = len(data) - _LONG
    while position < last:
        closing = data.rfind(b">", position, position + _LONG)
        if closing < 0:
            return position
        position = closing + 1
    return -1


def _first_attributes(tag: bytes) -> bytes | None:
    """The tag with its first attributes; None where it has no more than that."""
    names = set()
    for attribute in _ATTRIBUTE.finditer(tag, 1):
        names.add(attribute[1])
        if len(names) > _MAX_ATTRIBUTES:
            return tag[: attribute.start()]
    return None
