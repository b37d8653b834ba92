"""The block-level elements that hold text: class words, paths and visibility, looked at only where text is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cleanarticle.model import Node

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

# "postBody", "post-body", "post_body" and "POSTBODY2" all hold words; numbers are no words.
_WORD: Final = re.compile("[A-Z]?[a-z]+|[A-Z]+")
_HIDDEN_STYLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAMES: Final = frozenset({"class", "id", "role", "itemprop"})
# Windows that open over the page, such as consent to cookies: https://www.w3.org/TR/wai-aria-1.2/#dialog
_DIALOGS: Final = frozenset({"dialog", "alertdialog"})
_AWAY: Final = frozenset({"aria-hidden", "aria-modal"})
_MAX_NAMES: Final = 400  # characters of an element's names that are read
_NO_NODE: Final = Node(-1, -1, "", (), -1, -1, False)  # around the root
_new_node: Final = tuple.__new__  # the record's own constructor is a Python function, and this runs 400 times a page


class Outline:
    """The open block-level elements of a walk, and the Nodes made of those that turned out to hold text."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.elements: list[_Element] = []  # those that are open, outermost first
        self.numbers: list[int] = []  # of their Nodes; -1 for those that have none yet
        self._paths: dict[tuple[int, str, str], int] = {}
        self._words: dict[str, tuple[str, ...]] = {"": ()}
        self._attributes: dict[tuple[tuple[str, str], ...], tuple[str, tuple[str, ...], bool]] = {}

    def innermost(self) -> int:
        """The number of the innermost open element's Node, made now if need be, with those of the elements around."""
        numbers = self.numbers
        first = len(numbers)
        while first and numbers[first - 1] < 0:
            first -= 1
        parent = numbers[first - 1] if first else -1
        for depth in range(first, len(numbers)):
            parent = numbers[depth] = self._add(self.elements[depth], parent, depth)
        return parent

    def words(self, names: str) -> tuple[str, ...]:
        """The words of class and id names, split at case and punctuation, lower case."""
        known = self._words.get(names)
        if known is None:
            known = self._words[names] = tuple([word.lower() for word in _WORD.findall(names[:_MAX_NAMES])])
        return known

    def _add(self, element: _Element, parent: int, depth: int) -> int:
        """Make the Node of an open element whose parent has one."""
        nodes = self.nodes
        *_, above, _, is_hidden = nodes[parent] if parent >= 0 else _NO_NODE
        attributes = tuple(element.items())
        known = self._attributes.get(attributes)
        if known is None:
            known = self._attributes[attributes] = self._read(attributes)
        classes, words, hides = known
        tag = str(element.tag)
        path = self._paths.setdefault((above, tag, classes), len(self._paths))
        number = len(nodes)
        nodes.append(_new_node(Node, (number, parent, tag, words, path, depth, is_hidden or hides)))
        return number

    def _read(self, attributes: Iterable[tuple[str, str]]) -> tuple[str, tuple[str, ...], bool]:
        """Classes, words and whether it hides: of some attributes, which siblings mostly share."""
        classes, names, hides = "", "", False
        for name, value in attributes:
            if name == "class":
                classes = value
            if name in _NAMES:
                names = f"{names} {value}"
            if _hides(name, value):
                hides = True
        return classes, self.words(names), hides


def _hides(name: str, value: str) -> bool:
    """Whether an attribute says that a reader does not see the element."""
    if name == "style":
        return ("i" in value or "I" in value) and _HIDDEN_STYLE.search(value) is not None
    if name == "role":
        return value in _DIALOGS
    return name == "hidden" or (name in _AWAY and value == "true")
