"""Trees that are not ours, of BeautifulSoup or with namespaces -> a tree of our own, without a change to theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from cleanarticle.document import FORBIDDEN
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bs4 import Tag
    from lxml.etree import _Element

_NAME: Final = pattern(r"[A-Za-z_][\w.:-]*", re.ASCII)
# Of XHTML, SVG and MathML: https://infra.spec.whatwg.org/#namespaces
_NAMESPACES: Final = (
    "{http://www.w3.org/1999/xhtml}*",
    "{http://www.w3.org/2000/svg}*",
    "{http://www.w3.org/1998/Math/MathML}*",
)
# Strings of a soup that a reader of the page does not see.
_UNSEEN: Final = frozenset(("Comment", "Declaration", "Doctype", "ProcessingInstruction", "XMLProcessingInstruction"))


def from_soup(soup: Tag) -> _Element:
    """Copy a BeautifulSoup tree or tag into an lxml tree, without recursion.

    Args:
        soup: the tree; only read.

    Returns:
        The copy, under one ``html`` element.
    """
    copy = _Copy()
    # The soup itself has a name in brackets, which no element can have: its children then stand in the root.
    # A tag that was decomposed has neither attributes nor children.
    made = {id(soup): copy.element(copy.root, soup.name or "", (soup.attrs or {}).items())}
    for node in soup.descendants:
        parent = made[id(node.parent)]
        name = getattr(node, "name", None)
        if name is not None:
            made[id(node)] = copy.element(parent, name, (getattr(node, "attrs", None) or {}).items())
        elif type(node).__name__ not in _UNSEEN:
            copy.text(parent, str(node))
    copy.flush()
    while made:
        made.popitem()  # the innermost first: lxml climbs from each element to the next one above that Python holds
    return copy.root


def is_strange(root: _Element) -> bool:
    """Whether an lxml tree has tags with namespaces, or elements that do not give their children when asked."""
    own: object = type(root).__iter__  # lxml.objectify's give their siblings
    return own is not etree._Element.__iter__ or next(root.iter(*_NAMESPACES), None) is not None  # noqa: SLF001


def without_namespaces(root: _Element) -> _Element:
    """Copy an lxml tree whose tags carry namespaces, as an XML parser gives, into one with plain tags and elements.

    Args:
        root: the tree or a part of it; only read.

    Returns:
        The copy, under one ``html`` element.
    """
    copy = _Copy()
    parents = [copy.root]
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
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
    return copy.root


class _Copy:
    """A tree in the making, which takes any name and any text; used once."""

    def __init__(self) -> None:
        self.root: _Element = etree.HTMLParser().makeelement("html")
        self._place = self.root  # the element whose content grows
        self._parts: list[str] = []  # its text since its last child; joined once, as comments may cut it finely

    def element(self, parent: _Element, name: str, attributes: Iterable[tuple[str, object]]) -> _Element:
        """Add an element; one whose name no element can have adds nothing, and its content goes to the parent."""
        if _NAME.fullmatch(name) is None:
            return parent
        self.flush()
        kept = {key: _value(value) for key, value in attributes if _NAME.fullmatch(key)}
        if name == "html" and parent is self.root:
            self.root.attrib.update(kept)
            return parent
        return etree.SubElement(parent, name, kept)

    def text(self, parent: _Element, text: str) -> None:
        """Add text behind what the parent holds."""
        if parent is not self._place:
            self.flush()
            self._place = parent
        self._parts.append(text)

    def flush(self) -> None:
        """Put the text that was added last into the tree."""
        text = FORBIDDEN.sub("", "".join(self._parts))
        self._parts.clear()
        if not text:
            return
        if len(self._place):
            last = self._place[-1]
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
