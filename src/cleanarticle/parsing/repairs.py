"""Markup faults for which libxml2 loses text that a browser would show, found by where the end of the page landed."""

from __future__ import annotations

import re
from contextlib import contextmanager
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.parsing.document import FORBIDDEN
from cleanarticle.parsing.foreign_content import end_foreign_content
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

# Elements whose content a parser takes as text up to the closing tag, so that an unclosed one eats the page.
_RAW: Final = frozenset(("title", "textarea", "script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext"))
# Elements that no reader sees as text, yet hold the rest of the page where they are not closed.
_UNSEEN: Final = frozenset(
    ("select", "optgroup", "option", "noscript", "template", "object", "canvas", "audio", "video", "svg")
)
# What stands in a head: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead (read 2026-11).
_IN_HEAD: Final = frozenset(
    "base basefont bgsound link meta noframes noscript object script style template title".split()
)
# Those of HTML 5 that are likeliest to open a body.
_SECTIONS: Final = ("article", "main", "section", "header", "nav", "aside", "footer", "figure")
_TAIL: Final = 20  # bytes that are compared to see whether the page's end is inside an element
# What says that the page itself was eaten, and not that a script was cut where the download ended.
_PAGE_MARKUP: Final = pattern(rb"</(?:body|html)\b", re.IGNORECASE)
_NEXT_MARKUP: Final = pattern(
    rb"</?(?:p|div|body|html|head|h[1-6]|article|section|main|header|footer|nav|aside|table|ul|ol|li|meta|link|span|a"
    rb"|script|style)\b[^<>]*>",
    re.IGNORECASE,
)


def close_swallowing_tag(data: bytes, root: _Element) -> bytes | None:
    """Close an element that was left open and took the rest of the page as its text.

    Args:
        data: the page in UTF-8.
        root: its tree.

    Returns:
        The page with this element closed before the next markup; None where no element did so.
    """
    leaf = root
    while len(leaf):
        leaf = leaf[-1]
    tag = str(leaf.tag).encode()
    if leaf.tag not in _RAW or (_is_closed(data, tag) and tag != b"plaintext") or not _holds_end(data, leaf):
        return None
    return _close(data, tag)


def mend_tree(data: bytes, root: _Element) -> Iterator[str]:
    """Bring back what stands behind ``</html>`` or in an element that was never closed; yields a note for each.

    The tree is changed in place: it is our own.
    """
    _open_body(root)
    behind = list(root.itersiblings())
    if behind:
        for element in behind:
            root.append(element)  # libxml2 opens a second html element beside the first, which no walk reaches
        if any(len(element) for element in behind):
            yield "text behind </html> was read as part of the page"
    if next(root.iterchildren("frameset"), None) is not None:
        yield "the page is a set of frames: what it shows stands in other pages"
    for tag in end_foreign_content(root) | _mend_unclosed(data, root):
        yield f"<{tag}> is never closed: what stands in it was read as part of the page"


def _mend_unclosed(data: bytes, root: _Element) -> dict[str, None]:
    """Make an element that a reader can see of each unseen one that holds the rest of the page; their names."""
    mended: dict[str, None] = {}
    tags: dict[str, _EndTags] = {}  # the page is searched once for each name, not once for each element on the way
    with _last_elements(root) as last:
        for element in last:
            if element.tag not in _UNSEEN or not len(element):
                continue
            tag = str(element.tag)
            if tag not in tags:
                tags[tag] = _end_tags(data, tag.encode())
            if _is_open(tags[tag], element):
                element.tag = "div"
                mended.setdefault(tag)
    return mended


@contextmanager
def _last_elements(root: _Element) -> Iterator[list[_Element]]:
    """The elements that the page ends in, the outermost first.

    To let one go lxml climbs to the next element that Python holds. So all are held, and the innermost go first: else
    a page that nests 100,000 deep takes a minute.
    """
    last = [root]
    while len(last[-1]):
        last.append(last[-1][-1])
    try:
        yield last
    finally:
        while last:
            last.pop()


def _open_body(root: _Element) -> None:
    """Move what is no part of a head out of it.

    The standard opens the body at the first element that a head cannot hold; libxml2 does not at those of HTML 5.
    """
    head = root[0] if len(root) and root[0].tag == "head" else None
    if head is None or not len(head):
        return
    body = next(root.iterchildren("body"), None)
    strange = _first_strange(head, is_all=body is None or next(head.iterchildren(*_SECTIONS), None) is not None)
    if strange == len(head):
        return
    if body is None:
        body = root.makeelement("body")
        root.append(body)
    before, body.text = body.text, None
    if before:
        head[-1].tail = FORBIDDEN.sub("", (head[-1].tail or "") + before)
    while len(head) > strange:
        body.insert(0, head[-1])


def _first_strange(head: _Element, *, is_all: bool) -> int:
    """Number of the first child that a head cannot hold, of all or of those at its end; their count without one."""
    if is_all:
        return next((number for number, element in enumerate(head) if element.tag not in _IN_HEAD), len(head))
    return len(head) - sum(1 for _ in takewhile(lambda element: element.tag not in _IN_HEAD, reversed(head)))


def _holds_end(data: bytes, leaf: _Element) -> bool:
    """Whether the page's last bytes are this element's text: then it was never closed."""
    text = (leaf.text or "").rstrip().encode("utf-8", "replace")
    return len(text) >= _TAIL and data[-1_000:].rstrip().endswith(text[-_TAIL:])


def _close(data: bytes, tag: bytes) -> bytes | None:
    """Close the last element of this name that has no end tag, before the next markup of the page."""
    if tag == b"plaintext":  # it has no end tag
        return re.sub(rb"<plaintext\b[^>]*>?", b"", data, flags=re.IGNORECASE)
    closed = max((match.end() for match in re.finditer(rb"</" + tag + rb"\b", data, re.IGNORECASE)), default=0)
    opened = re.compile(rb"<" + tag + rb"\b[^>]*>", re.IGNORECASE).search(data, closed)
    if opened is None or not _PAGE_MARKUP.search(data, opened.end()):
        return None
    following = _NEXT_MARKUP.search(data, opened.end())
    if following is None:
        return None
    return data[: following.start()] + b"</" + tag + b">" + data[following.start() :]


def _is_closed(data: bytes, tag: bytes) -> bool:
    """Whether an end tag of this name stands behind the last start tag."""
    end = data.rfind(b"</" + tag)
    if end > data.rfind(b"<" + tag, max(end, 0)):  # the usual case: the search begins at the end and is short
        return True
    names = re.findall(rb"<(/?)" + tag + rb"\b", data, re.IGNORECASE)
    return bool(names) and names[-1] == b"/"


class _EndTags(NamedTuple):
    """What the page's tags of one name say of elements that the page ends in."""

    are_missing: bool  # no end tag stands behind the last start tag
    are_fewer: bool  # there are fewer end tags than start tags


def _end_tags(data: bytes, tag: bytes) -> _EndTags:
    if not _is_closed(data, tag):
        return _EndTags(are_missing=True, are_fewer=True)
    names = re.findall(rb"<(/?)" + tag + rb"\b", data, re.IGNORECASE)
    return _EndTags(are_missing=False, are_fewer=len(names) > 2 * names.count(b"/"))


def _is_open(tags: _EndTags, element: _Element) -> bool:
    """Whether an element that the page ends in has no end tag, though others of its name may have one in it."""
    return tags.are_missing or (tags.are_fewer and next(element.iterdescendants(str(element.tag)), None) is not None)
