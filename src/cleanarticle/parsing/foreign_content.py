"""Formulas and drawings that were never closed: libxml2 gives them what follows, and browsers do not.

Source: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign, read 2026-11.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_FOREIGN: Final = ("math", "svg")
_ENDS_IT: Final = frozenset("blockquote br center div dl h1 h2 h3 h4 h5 h6 hr ol p pre table ul".split())
_HOLDS_HTML: Final = "foreignobject"
_MAX_STEPS: Final = 20  # down to what ends it; nested ones would each go all the way


def end_foreign_content(root: _Element) -> dict[str, None]:
    """Make an element that a reader sees of each formula and drawing that ends with what neither may hold.

    The tree is changed in place.

    Returns:
        Names of what was changed.
    """
    mended: dict[str, None] = {}
    for element in [*root.iter(*_FOREIGN)]:
        last = element
        for _ in range(_MAX_STEPS):
            if not len(last) or last.tag == _HOLDS_HTML:
                break
            last = last[-1]
            if last.tag in _ENDS_IT:
                mended.setdefault(str(element.tag))
                element.tag = "span"
                break
    return mended
