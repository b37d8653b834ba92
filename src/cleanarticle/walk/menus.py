"""A <nav> or <footer> of links and labels alone -> one block."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final, cast

from lxml.etree import XPath

from cleanarticle.model import Kind
from cleanarticle.tags import MENUS, NO_MENU

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from cleanarticle.walk.flow import Flow
    from cleanarticle.walk.marks import Marks
    from cleanarticle.walk.outline import Outline


_TEXTS: Final = XPath("descendant::text()", smart_strings=False)


class Menus:
    """The menus of one walk."""

    def __init__(self, outline: Outline, flow: Flow, marks: Marks, *, is_parsed: bool) -> None:
        self._is_parsed = is_parsed
        self._outline = outline
        self._flow = flow
        self._marks = marks
        self._no_menus: frozenset[_Element] = frozenset()

    def is_cut(self, element: _Element, kind: Kind, level: int) -> bool:
        """Make one block of a <nav> or <footer> of links and labels alone, where a third of a page's elements stand."""
        if element in self._no_menus:
            return False
        other = next(element.iter(*NO_MENU), None)
        if other is not None:
            # Menus nested a thousand deep would each look for the same element again.
            between = takewhile(lambda above: above is not element, other.iterancestors(*MENUS))
            self._no_menus = frozenset(between)
            return False
        flow, outline = self._flow, self._outline
        if flow.runs:
            flow.flush(kind, level)
        # A walk costs ten times as much; but callers' trees may hold one text in two nodes, and XPath, which sorts
        # what it finds, takes the square of the depth, as lxml's itertext does.
        texts = cast("list[str]", _TEXTS(element)) if self._is_parsed else _texts(element)
        text = " ".join(filter(None, texts))
        if text and not text.isspace():
            self._marks.tags(element)
            href = next(filter(None, (link.get("href") for link in element.iter("a"))), "")
            outline.elements.append(element)
            outline.numbers.append(-1)
            flow.runs.append((text, 0, href))
            flow.flush(Kind.PARAGRAPH, 0)
            outline.elements.pop()
            outline.numbers.pop()
        return True


def _texts(element: _Element) -> Iterator[str]:
    """The texts inside an element, in page order, in time that does not grow with its depth."""
    yield element.text or ""
    stack = [(element, iter(element))]
    while stack:
        inner, children = stack[-1]
        for child in children:
            if isinstance(child.tag, str):
                yield child.text or ""
                stack.append((child, iter(child)))
                break
            yield child.tail or ""  # a comment
        else:
            stack.pop()
            yield (stack and inner.tail) or ""
