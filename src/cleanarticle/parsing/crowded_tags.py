"""Tags with thousands of attributes, which libxml2 reads in quadratic time, lose all but the first thousand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.deadline import Deadline

_MAX_ATTRIBUTES: Final = 1_000  # of one element; more than 200 were on no page of 2,988
# A tag whose attributes cost anything is longer than a stretch and a run. What a page holds where stretches meet (the
# first is half as long) is looked at as if it stood in a tag, or in a value in one: outside, the tag soon ends. This
# costs a hundredth of the parse. Who knows this can still hide a tag below the size at which every tag is looked at.
_STRETCH_OF_TAG: Final = 45_056  # bytes
_LOOK: Final = 128  # bytes
_RUN: Final = 4_096  # bytes of attributes
_MIN_IN_LOOK: Final = 3  # equals signs
_MIN_IN_RUN: Final = 32  # fewer attributes, in tags of any length, take no longer than the page around them
_CODE: Final = (b"script", b"style")  # holds runs that look like attributes
_QUOTES: Final = (b'"', b"'")
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
_REST: Final = rb"(?:[^>=]++|=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))?+)*+"
_TAG_REST: Final = pattern(_REST)
# All of a piece, from anywhere in a tag: between values, or in one with either quotation mark.
_IN_TAG: Final = pattern(rb"(?:%s|[^\"]*+\"%s|[^']*+'%s)\Z" % (_REST, _REST, _REST))
_ATTRIBUTE: Final = pattern(rb"[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s>\"']++)?+)?+|=")
_IN_VALUE: Final = pattern(rb"=\s*+(?:\"[^\"]*+|'[^']*+)\Z")  # ends what stands before a place in an attribute's value
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
    if len(data) <= _STRETCH_OF_TAG // 2 + _RUN or (len(data) < _LARGE and not _may_be_crowded(data)):
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
    """Whether somewhere a tag seems to go on and on, attribute after attribute."""
    at, last = _STRETCH_OF_TAG // 2, len(data) - _RUN
    while at <= last:
        if (_is_run if data.count(b"=", at, at + _LOOK) >= _MIN_IN_LOOK else _is_bare_run)(data, at):
            behind = _behind_code(data, at)
            if behind < 0:
                return True
            at = behind
        at += _STRETCH_OF_TAG
    return False


def _is_run(data: bytes, at: int) -> bool:
    """Whether a place seems to be in a tag, or in a value in one, that goes on with attribute after attribute."""
    if not _IN_TAG.match(data, at, at + _LOOK) or data.count(b"=", at, at + _RUN) < _MIN_IN_RUN:
        return False
    end = at + _RUN
    return bool(_IN_TAG.match(data, at, end) and _IN_TAG.match(data, end - _LOOK, end))


def _is_bare_run(data: bytes, at: int) -> bool:
    """The same of a tag whose attributes have no values, behind the last one that has."""
    if any(data.find(sign, at, at + _RUN) >= 0 for sign in (b">", *_QUOTES)):
        return False
    start = data.rfind(b"<", 0, at)
    is_in_tag = start > data.rfind(b">", 0, at)
    if not is_in_tag or any(data.count(quote, start, at) % 2 for quote in _QUOTES):  # in a long value
        return False
    return len(data[at : at + _RUN].split()) >= _MIN_IN_RUN


def _behind_code(data: bytes, at: int) -> int:
    """The end of the script or style sheet that a place stands in; -1 where it seems to stand in none."""
    for name in _CODE:
        tag = data.rfind(name, 0, at)
        while tag > 0 and data[tag - 1 : tag] != b"<" and data[tag - 2 : tag] != b"</":  # a word of text or code
            tag = data.rfind(name, 0, tag)
        start = tag - 1
        if start < 0 or data[start : start + 1] != b"<" or _IN_VALUE.search(data, max(0, start - _LOOK), start):
            continue
        if _TAG_REST.match(data, tag, at).end() < at:  # type: ignore[union-attr] # it matches nothing at least
            end = data.find(b"</" + name, at)
            return end if end >= 0 else len(data)
    return -1


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
