"""A reader for pages that nest deeper than libxml2 reads: one pass over the tags, no recursion, the caller's limits.

The standard library's html.parser is quadratic for some markup (https://github.com/python/cpython/issues/135462).
"""

from __future__ import annotations

import re
from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lxml import etree

from cleanarticle.parsing.document import FORBIDDEN, BuiltTree
from cleanarticle.patterns import pattern
from cleanarticle.references import unescape

if TYPE_CHECKING:
    from lxml.etree import _Element

    from cleanarticle.deadline import Deadline

_VOID: Final = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
_ONCE: Final = frozenset(("html", "head", "body"))
_RAW: Final = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))
# A start tag closes an open element of these, when that is the innermost: after the standard's optional end tags.
_ENDS: Final = MappingProxyType(
    {
        "p": frozenset(("p",)),
        "li": frozenset(("li", "p")),
        "dt": frozenset(("dt", "dd", "p")),
        "dd": frozenset(("dt", "dd", "p")),
        "tr": frozenset(("tr", "td", "th", "p")),
        "td": frozenset(("td", "th", "p")),
        "th": frozenset(("td", "th", "p")),
        "option": frozenset(("option",)),
        **dict.fromkeys(
            "address article aside blockquote center div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr "
            "main nav ol pre section table ul".split(),
            frozenset(("p",)),
        ),
    }
)
# Every alternative takes something and never gives back (possessive), and what is left open takes the rest of the page.
_TOKEN: Final = pattern(
    r"<!--(?:-?>|.*?--!?>|.*+)"
    r"|<(?P<end>/?)(?P<tag>[A-Za-z][^\s/><]*+)"
    r"(?P<attributes>(?:[^>=]++|=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))?+)*+)(?:>|\Z)"
    r"|<[!?/][^>]*+(?:>|\Z)",
    re.DOTALL,
)
_ATTRIBUTE: Final = pattern(r"([A-Za-z_][\w:.-]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"?|'([^']*+)'?|([^\s\"'>]++)))?", re.ASCII)
_NAME: Final = pattern(r"[a-z][\w.:-]*", re.ASCII)
_CLOCK_EVERY: Final = 4_096  # tags between two looks at the clock


def read_deep(page: str, max_depth: int, deadline: Deadline) -> BuiltTree:
    """Build the tree of a page of any depth.

    Args:
        page: the page as text.
        max_depth: deepest level that is built; what stands deeper becomes a child of an element one level above it.
        deadline: where to stop with what was read.

    Returns:
        The tree, under one ``html`` element.
    """
    builder = _Builder(max_depth)
    position, tokens = 0, 0
    text = FORBIDDEN.sub("", page)
    while (token := _TOKEN.search(text, position)) is not None:
        tokens += 1
        if tokens % _CLOCK_EVERY == 0 and deadline.is_over:
            builder.finish("")
            return BuiltTree(builder.root, builder.deepest, is_whole=False)
        builder.parts.append(text[position : token.start()])
        position = token.end()
        if token["tag"] is None:
            continue
        name = token["tag"].lower()
        if token["end"]:
            builder.close(name)
        else:
            builder.open(name, token["attributes"])
            if name in _RAW:
                position = builder.raw(text, position, name)
    builder.finish(text[position:])
    return BuiltTree(builder.root, builder.deepest, is_whole=True)


class _Builder:
    """The open elements of a page that is being read; used once."""

    def __init__(self, max_depth: int) -> None:
        self.root = etree.HTMLParser().makeelement("html")  # names below it need only be legal in HTML
        self.max_depth = max_depth
        self.deepest = 0
        self.elements = [self.root]  # the open elements, down to max_depth
        self.names = ["html"]  # the open elements' names, all of them
        self.count = Counter(self.names)
        self.endless: set[str] = set()  # raw elements that are known to have no end tag in the rest of the page
        self.parts: list[str] = []  # text since the last tag; joined once, as a page may cut it into a million pieces
        self.target: _Element = self.root  # the text that comes next is this element's text, or its tail
        self.is_tail = False

    def open(self, name: str, attributes: str) -> None:
        """Open an element, after closing those that its start closes."""
        if _NAME.fullmatch(name) is None:
            return
        if name in _ONCE and self._has(name, attributes):
            return
        ends = _ENDS.get(name, frozenset())
        while self.names[-1] in ends:
            self._pop()
        self._flush()
        del self.elements[self.max_depth :]
        element = etree.SubElement(self.elements[-1], name, _attributes(attributes))
        self.deepest = max(self.deepest, len(self.names))
        self.target, self.is_tail = element, True
        if name in _VOID or attributes.endswith("/"):
            return
        self.is_tail = False
        self.elements.append(element)
        self.names.append(name)
        self.count[name] += 1

    def _has(self, name: str, attributes: str) -> bool:
        """Whether the page has this element already, or is past where it stands: then its tag opens none."""
        if name == "html" and not self.root.attrib:
            self.root.attrib.update(_attributes(attributes))
        if name != "body":
            return name == "html" or len(self.root) > 0
        self.close("head")
        return self.count[name] > 0

    def close(self, name: str) -> None:
        """Close the innermost open element of this name with all in it; a name that is not open closes nothing."""
        if name in ("html", "body") or not self.count[name]:
            return
        while self._pop() != name:
            pass

    def raw(self, text: str, start: int, name: str) -> int:
        """Add the raw content of the element just opened, close it, and give the position behind its end tag."""
        if self.names[-1] != name:
            return start
        end = None
        if name not in self.endless:
            end = re.compile(rf"</{name}\b[^>]*+>?", re.IGNORECASE).search(text, start)
        if end is None:
            self.endless.add(name)
            self._pop()  # never closed: better to read the rest as the page than to lose it
            return start
        content = text[start : end.start()]
        self.target.text = content if name in ("script", "style") else _unescaped(content)
        self._pop()
        return end.end()

    def finish(self, text: str) -> None:
        """Add the page's last text."""
        self.parts.append(text)
        self._flush()

    def _flush(self) -> None:
        """Put the text since the last tag where it stands."""
        text = _unescaped("".join(self.parts))
        self.parts.clear()
        if self.is_tail:
            self.target.tail = (self.target.tail or "") + text
        elif text:
            self.target.text = (self.target.text or "") + text

    def _pop(self) -> str:
        """Close the innermost element."""
        self._flush()
        name = self.names.pop()
        self.count[name] -= 1
        self.target, self.is_tail = self.elements[-1], True
        if len(self.names) < len(self.elements):
            self.elements.pop()
        return name


def _attributes(source: str) -> dict[str, str]:
    """The attributes of a start tag, the first of each name; names that a tree cannot hold are left out."""
    found: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(source):
        found.setdefault(name.lower(), _unescaped("".join(values)))
    return found


def _unescaped(text: str) -> str:
    """Text with its character references read."""
    if "&" not in text:
        return text
    return FORBIDDEN.sub("", unescape(text))
