"""Trees that are not ours, of BeautifulSoup or with namespaces -> a tree of our own, without a change to theirs."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from lxml import etree

from cleanarticle.parsing.document import FORBIDDEN, BuiltTree
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bs4 import Tag
    from lxml.etree import _Element

    from cleanarticle.deadline import Deadline

_NAME: Final = pattern(r"[A-Za-z_][\w.:-]*", re.ASCII)
# Of XHTML, SVG and MathML: https://infra.spec.whatwg.org/#namespaces
_NAMESPACES: Final = (
    "{http://www.w3.org/1999/xhtml}*",
    "{http://www.w3.org/2000/svg}*",
    "{http://www.w3.org/1998/Math/MathML}*",
)
# Strings of a soup that a reader of the page does not see.
_UNSEEN: Final = frozenset(("Comment", "Declaration", "Doctype", "ProcessingInstruction", "XMLProcessingInstruction"))


_EVERY: Final = 2_000  # nodes between two looks at the clock


def from_soup(soup: Tag, max_depth: int, time: Deadline) -> BuiltTree:
    """Copy a BeautifulSoup tree or tag into an lxml tree, without recursion.

    Args:
        soup: the tree; only read.
        max_depth: elements that are deeper get this depth.
        time: where to stop.

    Returns:
        The copy, under one ``html`` element.
    """
    copy = _Copy(max_depth)
    is_whole = True
    # The soup itself has a name in brackets, which no element can have: its children then stand in the root.
    # A tag that was decomposed has neither attributes nor children.
    made = {id(soup): copy.element(copy.top, soup.name or "", (soup.attrs or {}).items())}
    for number, node in enumerate(soup.descendants):
        if number % _EVERY == 0 and time.is_over:
            is_whole = False
            break
        parent = made[id(node.parent)]
        name = getattr(node, "name", None)
        if name is not None:
            made[id(node)] = copy.element(parent, name, (getattr(node, "attrs", None) or {}).items())
        elif type(node).__name__ not in _UNSEEN:
            copy.text(parent, str(node))
    copy.flush()
    while made:
        made.popitem()  # the innermost first: lxml climbs from each element to the next one above that Python holds
    return BuiltTree(copy.root, copy.deepest, is_whole)


def is_deep(root: _Element, max_depth: int, time: Deadline) -> bool:
    """Whether an lxml tree has an element that more than so many are around; few trees have enough elements for it."""
    if next(islice(root.iter(), max_depth + 1, None), None) is None:
        return False
    depth = -1
    for number, (event, _) in enumerate(etree.iterwalk(root, events=("start", "end"))):
        if number % _EVERY == 0 and time.is_over:
            return False
        depth += 1 if event == "start" else -1
        if depth > max_depth:
            return True
    return False


def is_strange(root: _Element) -> bool:
    """Whether an lxml tree has tags with namespaces, or elements that do not give their children when asked."""
    own: object = type(root).__iter__  # lxml.objectify's give their siblings
    return own is not etree._Element.__iter__ or next(root.iter(*_NAMESPACES), None) is not None  # noqa: SLF001


def without_namespaces(root: _Element, max_depth: int, time: Deadline) -> BuiltTree:
    """Copy an lxml tree whose tags carry namespaces, as an XML parser gives, into one with plain tags and elements.

    Args:
        root: the tree or a part of it; only read.
        max_depth: elements that are deeper get this depth.
        time: where to stop.

    Returns:
        The copy, under one ``html`` element.
    """
    copy = _Copy(max_depth)
    parents = [copy.top]
    is_whole = True
    for number, (event, element) in enumerate(etree.iterwalk(root, events=("start", "end", "comment", "pi"))):
        if number % _EVERY == 0 and time.is_over:
            is_whole = False
            break
        if event == "start":
            attributes = ((_local(name), value) for name, value in element.items())
            parents.append(copy.element(parents[-1], _local(str(element.tag)), attributes))
            copy.text(parents[-1], element.text or "")
            continue
        if event == "end":
            parents.pop()
        if element is not root:
            copy.text(parents[-1], element.tail or "")
    copy.flush()
    return BuiltTree(copy.root, copy.deepest, is_whole)


_Place = tuple["_Element", int]
"""An element of the copy, and how many were around the element that it was made of."""


class _Copy:
    """A tree in the making, which takes any name and any text; used once."""

    def __init__(self, max_depth: int) -> None:
        self.root: _Element = etree.HTMLParser().makeelement("html")
        self.top: _Place = (self.root, 0)
        self.deepest = 0
        self._max_depth = max_depth
        self._place = self.root  # the element whose content grows
        self._parts: list[str] = []  # its text since its last child; joined once, as comments may cut it finely

    def element(self, parent: _Place, name: str, attributes: Iterable[tuple[str, object]]) -> _Place:
        """Add an element; one whose name no element can have adds nothing, and its content goes to the parent."""
        if _NAME.fullmatch(name) is None:
            return parent
        self.flush()
        kept = {key: _value(value) for key, value in attributes if _NAME.fullmatch(key)}
        if name == "html" and parent[0] is self.root:
            self.root.attrib.update(kept)
            return parent
        around, depth = parent[0], parent[1] + 1
        self.deepest = max(self.deepest, depth)
        if depth > self._max_depth:  # beside the one that it stands in
            above = around.getparent()
            around = around if above is None else above
        return etree.SubElement(around, name, kept), depth

    def text(self, parent: _Place, text: str) -> None:
        """Add text behind what the parent holds."""
        place, depth = parent
        if place is not self._place:
            self.flush()
            if depth >= self._max_depth and place.getnext() is not None:  # what stands in it was put beside it
                above = place.getparent()
                place = place if above is None else above
            self._place = place
        self._parts.append(text)

    def flush(self) -> None:
        """Put the text that was added last into the tree."""
        text = FORBIDDEN.sub("", "".join(self._parts))
        self._parts.clear()
        if not text:
            return
        last = next(self._place.iterchildren(reversed=True), None)  # len() would count them all
        if last is not None:
            last.tail = (last.tail or "") + text
        else:
            self._place.text = (self._place.text or "") + text


def _value(value: object) -> str:
    """An attribute's value as text: a soup holds the words of a class in a list."""
    text = " ".join(map(str, value)) if isinstance(value, list | tuple) else str(value if value is not None else "")
    return FORBIDDEN.sub("", text)


def _local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]
