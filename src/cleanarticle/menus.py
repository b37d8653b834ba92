"""A <nav> or <footer> of links and labels alone -> one block."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final, cast

from lxml.etree import XPath

from cleanarticle.model import Kind
from cleanarticle.tags import MENUS, NO_MENU

if TYPE_CHECKING:
    from lxml.etree import _Element

    from cleanarticle.flow import Flow
    from cleanarticle.marks import Marks
    from cleanarticle.outline import Outline


_TEXTS: Final = XPath("descendant::text()", smart_strings=False)


class Menus:
    """The menus of one walk."""

    def __init__(self, outline: Outline, flow: Flow, marks: Marks, *, is_callers: bool) -> None:
        self._is_callers = is_callers
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
        # By ``itertext`` they cost ten times as much; but callers' trees may hold one text in two nodes.
        texts = element.itertext() if self._is_callers else cast("list[str]", _TEXTS(element))
        text = " ".join(texts)
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
