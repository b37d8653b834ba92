"""Tags with thousands of attributes, which libxml2 reads in quadratic time, lose all but the first thousand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.deadline import Deadline

_MAX_ATTRIBUTES: Final = 1_000  # of one element; more than 200 were on no page of 2,988
# A tag whose attributes cost anything fills whole windows, and ">" stands in none of them, or in a value at most.
# To look for one costs a hundredth of the parse. Who knows this can hide a tag, but not in a large page.
_WINDOW: Final = 16_384  # bytes
_MIN_VALUES: Final = 500  # equals signs in a window of attributes
_MAX_BRACES: Final = 8  # in a window; scripts and JSON have more
_LARGE: Final = 1_000_000  # bytes from which every tag is looked at, for a third of the time of the parse

_STRETCH: Final = 200_000  # bytes that are passed over at once
_EVERY: Final = 100_000  # bytes between two looks at the clock

_RAW: Final = rb"(?:script|style|textarea|title|xmp|iframe|noembed|noframes)\b"
# Text and short tags, one after the other; it stops at what is none: a comment, a long tag, an element of raw text.
# The outer repeat is not possessive, although nothing follows that it could give back to: before Python 3.11.5 such a
# repeat ends behind what a failed round had read of a tag, which was so missed (python/cpython issue 106052).
_SHORT: Final = pattern(
    rb"(?:[^<]++|<(?:(?!" + _RAW + rb")[a-z][^>=]{0,8000}+(?:=\s*+(?:\"[^\"]*+\"|'[^']*+')?+[^>=]{0,8000}+){0,900}+>"
    rb"|(?![a-z]|!--)))*",
    re.IGNORECASE,
)
_START: Final = pattern(rb"<(?:!--|(" + _RAW + rb"|[a-z][^\s/><]*+))", re.IGNORECASE)
_TAG_REST: Final = pattern(rb"(?:[^>=]++|=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))?+)*+")
_ATTRIBUTE: Final = pattern(rb"[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s>\"']++)?+)?+|=")
_IS_RAW: Final = pattern(_RAW, re.IGNORECASE)


class Thinned(NamedTuple):
    """A page whose tags have a thousand attributes at most."""

    data: bytes
    most: int  # attributes of the fullest tag that was thinned; 0 where none was


def thin_crowded_tags(data: bytes, time: Deadline) -> Thinned:
    """Cut what is too much out of crowded tags.

    Args:
        data: the page, in UTF-8.
        time: where to stop, and leave the rest of a large page as it is.
    """
    if len(data) < 2 * _WINDOW or (len(data) < _LARGE and not _may_be_crowded(data)):
        return Thinned(data, 0)
    parts, at, most = [], 0, 0
    for start, end in _long_tags(data, time):
        found = 0
        for attribute in _ATTRIBUTE.finditer(data, start, end):
            found += 1
            if found == _MAX_ATTRIBUTES:
                parts.append(data[at : attribute.end()])
        if found > _MAX_ATTRIBUTES:
            at, most = end, max(most, found)
        elif found == _MAX_ATTRIBUTES:
            parts.pop()
    return Thinned(b"".join([*parts, data[at:]]), most) if parts else Thinned(data, 0)


def _may_be_crowded(data: bytes) -> bool:
    """Whether a window holds attributes and nothing else."""
    for start in range(0, len(data) - _WINDOW, _WINDOW):
        end = start + _WINDOW
        if data.find(b">", start, end) >= 0 or data.count(b"=", start, end) < _MIN_VALUES:
            continue
        if data.count(b"{", start, end) <= _MAX_BRACES:
            return True
    return False


def _long_tags(data: bytes, time: Deadline) -> Iterator[tuple[int, int]]:
    """Where the attributes of long start tags begin and end; comments, scripts and the like hold no tags."""
    at, look = 0, _EVERY
    endless: set[bytes] = set()  # elements without an end tag in the rest of the page
    while at < len(data):
        if at >= look:
            if time.is_over:
                return
            look = at + _EVERY
        end = _SHORT.match(data, at, at + _STRETCH).end()  # type: ignore[union-attr] # it matches nothing at least
        found = _START.match(data, end)
        if found is None:
            at = end if end > at else at + 1
        elif found[1] is None:
            at = data.find(b"-->", found.end())
            if at < 0:
                return
        else:
            start, name = found.end(), found[1].lower()
            at = _TAG_REST.match(data, start).end()  # type: ignore[union-attr] # as above
            yield start, at
            if name not in endless and _IS_RAW.match(name):
                at = _behind(data, at, name, endless)


def _behind(data: bytes, at: int, name: bytes, endless: set[bytes]) -> int:
    """The place behind an element of raw text; the same place where it has no end, which is noted."""
    close = re.compile(rb"</" + name + rb"\b", re.IGNORECASE).search(data, at)
    if close is None:
        endless.add(name)
        return at
    return close.end()
