"""The block-level elements that hold text: class words, paths and visibility, looked at only where text is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.model import Node
from cleanarticle.patterns import pattern
from cleanarticle.walk.unseen import HIDING, hides

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element

    _Shape = tuple[str, tuple[str, ...], int, bool]
    """An element's tag, words and path, and whether it hides what is in it."""

# "postBody", "post-body", "post_body" and "POSTBODY2" all hold words; numbers are no words.
_WORD: Final = pattern("[a-z]++|[A-Z](?:[a-z]++|[A-Z]*+)")
_SERIAL: Final = pattern("[0-9]{5,}")  # no number of a grid's columns or of a size is so long
_DIGITS_TO_ZERO: Final = bytes.maketrans(b"123456789", b"000000000")
_LIKE_SERIAL: Final = b"00000"
_LOWER_TO_WORDS: Final = bytes(byte if byte in b"abcdefghijklmnopqrstuvwxyz" else 0x20 for byte in range(0x100))
_NAMES: Final = frozenset({"class", "id", "role", "itemprop"})
# Windows that open over the page, such as consent to cookies: https://www.w3.org/TR/wai-aria-1.2/#dialog
_DIALOGS: Final = frozenset({"dialog", "alertdialog"})
_AWAY: Final = frozenset({"aria-hidden", "aria-modal"})
_HIDING: Final = _AWAY | HIDING | {"role"}
_NOTED: Final = frozenset({"td", "th", "ol"})  # elements that more is read of than names
_NUMBERED: Final = _NOTED | {"li"}  # where items or lists say what number an item has
_START: Final = pattern("[0-9]{1,9}")  # no list of CommonMark begins with a longer number (section 5.2)
_MAX_NAMES: Final = 400  # characters of an element's names that are read
_NO_NODE: Final = Node(-1, -1, "", (), -1, -1, False)  # around the root
_new_node: Final = tuple.__new__  # the record's own constructor is a Python function, and this runs 400 times a page


class Outline:
    """The open block-level elements of a walk, and the Nodes made of those that turned out to hold text."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.elements: list[_Element] = []  # those that are open, outermost first
        self.numbers: list[int] = []  # of their Nodes; -1 for those that have none yet
        self.cells: list[tuple[int, _Element]] = []  # table cells that hold text, with the numbers of their Nodes
        self.captions: list[tuple[int, _Element]] = []  # numbers of their blocks, and the elements that hold them
        self.starts: list[tuple[int, int]] = []  # Node and (first) number of each <ol start> and <li value> with text
        self.declared: list[tuple[str, str, int]] = []  # itemprop and content, or attribute and moment, and the Node
        self._paths: dict[tuple[int, str, str], int] = {}
        self._words: dict[str, tuple[str, ...]] = {"": ()}
        self._classes: dict[str, tuple[tuple[str, ...], str]] = {}  # words, and what counts for the path
        self._shapes: dict[tuple[object, ...], _Shape] = {}
        self._noted = _NOTED
        self._backward: dict[_Element, int] = {}  # the items of lists that count down, with their numbers

    def innermost(self) -> int:
        """The number of the innermost open element's Node, made now if need be, with those of the elements around."""
        numbers = self.numbers
        first = len(numbers) - 1
        if numbers[first] >= 0:
            return numbers[first]
        while first and numbers[first - 1] < 0:
            first -= 1
        nodes, elements, shapes = self.nodes, self.elements, self._shapes
        parent = numbers[first - 1] if first else -1
        around = nodes[parent] if first else _NO_NODE
        path, is_hidden = around.path, around.hidden
        for depth in range(first, len(numbers)):
            element = elements[depth]
            tag = element.tag
            attributes = element.items()
            key = (path, tag, *attributes)
            shape = shapes.get(key)
            if shape is None:
                shape = shapes[key] = self._read(path, str(tag), attributes)
            tag, words, path, hides = shape
            is_hidden = is_hidden or hides
            number = numbers[depth] = len(nodes)
            nodes.append(_new_node(Node, (number, parent, tag, words, path, depth, is_hidden)))
            if tag in self._noted:
                self._note(element, tag, number)
            parent = number
        return parent

    def words(self, names: str) -> tuple[str, ...]:
        """The words of class and id names, split at case and punctuation, lower case."""
        known = self._words.get(names)
        if known is None:
            known = self._words[names] = _words_of(names[:_MAX_NAMES])
        return known

    def _read(self, above: int, tag: str, attributes: Sequence[tuple[str, str]]) -> _Shape:
        """What an element is that stands under a path; siblings mostly share it."""
        if len(attributes) == 1 and attributes[0][0] == "class":  # most elements
            words, classes = self._of_classes(attributes[0][1])
            return tag, words, self._path(above, tag, classes), False
        return self._of_attributes(above, tag, attributes)

    def _of_attributes(self, above: int, tag: str, attributes: Sequence[tuple[str, str]]) -> _Shape:
        """The same where more than a class must be looked at."""
        classes, names, is_hiding = "", "", False
        for name, value in attributes:
            if name in _NAMES:
                if name == "class":
                    classes = value
                names = f"{names} {value}"
            elif name == "content":
                self._declare(dict(attributes))
            elif (name == "reversed" and tag == "ol") or (name == "value" and tag == "li"):
                self._noted = _NUMBERED
            elif value[4:5] == "-" and (name[:5] == "data-" or name == "title") and is_moment(value):  # of hardly any
                self.declared.append(("data-title" if name == "title" else name, value, len(self.nodes)))
            if name in _HIDING and _hides(name, value):
                is_hiding = True
        return tag, self.words(names), self._path(above, tag, _without_serial(classes)), is_hiding

    def _of_classes(self, classes: str) -> tuple[tuple[str, ...], str]:
        """The words of a class attribute, and what counts of it for the path."""
        known = self._classes.get(classes)
        if known is None:
            known = self._classes[classes] = self.words(" " + classes), _without_serial(classes)
        return known

    def _path(self, above: int, tag: str, classes: str) -> int:
        """The number of a path."""
        return self._paths.setdefault((above, tag, classes), len(self._paths))

    def _note(self, element: _Element, tag: str, number: int) -> None:
        """Keep a table cell, or what number a list starts with or an item has."""
        if tag == "ol":
            if element.get("reversed") is not None:
                self._backward.update(_backward(element))
            elif (start := _number(element, "start")) is not None and start != 1:
                self.starts.append((number, start))
        elif tag == "li":
            own = self._backward.pop(element, None)
            if own is not None or (own := _number(element, "value")) is not None:
                self.starts.append((number, own))
        else:
            self.cells.append((number, element))

    def _declare(self, attributes: Mapping[str, str]) -> None:
        """Keep what an element says of itself and does not show."""
        prop = attributes.get("itemprop") or attributes.get("property")
        if prop:
            self.declared.append((prop, attributes["content"], len(self.nodes)))


def _number(element: _Element, name: str) -> int | None:
    """The number in an attribute; None where there is none, or one that no list can have."""
    found = _START.fullmatch(element.get(name) or "")
    return int(found[0]) if found else None


def _backward(ordered: _Element) -> Iterator[tuple[_Element, int]]:
    """The items of a list that counts down, each with its number: https://html.spec.whatwg.org/#ordinal-value."""
    items = ordered.findall("li")
    start = _number(ordered, "start")
    number = len(items) if start is None else start
    for item in items:
        own = _number(item, "value")
        number = number if own is None else own
        if number >= 0:  # Markdown has no others
            yield item, number
        number -= 1


def is_moment(value: str) -> bool:
    """Whether an attribute holds a day and a time as machines do: "2024-01-05T10:30:00Z", "2024-01-05T1030Z"."""
    if not (value[4:5] == "-" == value[7:8] and value[:4].isdecimal()):
        return False
    return value[13:14] == ":" or (value[10:11] == "T" and value[11:15].isdecimal())


def _without_serial(classes: str) -> str:
    """A class attribute without what a program numbered ("custom_1570202348512"), which makes no path of its own."""
    # To look for five digits so costs a tenth of the pattern.
    is_numbered = _LIKE_SERIAL in classes.encode("utf-8", "replace").translate(_DIGITS_TO_ZERO)
    return _SERIAL.sub("", classes) if is_numbered else classes


def _words_of(names: str) -> tuple[str, ...]:
    if names == names.lower():  # a fifth of the cost
        return tuple(names.encode("utf-8", "replace").translate(_LOWER_TO_WORDS).decode().split())
    return tuple(" ".join(_WORD.findall(names)).lower().split())


def _hides(name: str, value: str) -> bool:
    """Whether an attribute says that a reader does not see the element."""
    if name in HIDING:
        return hides(name, value)
    return value in _DIALOGS if name == "role" else value == "true"
