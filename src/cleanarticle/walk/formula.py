"""A formula in MathML -> its signs on one line.

Source: https://www.w3.org/TR/mathml-core/, read 2026-11.
"""

from __future__ import annotations

from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_TOKENS: Final = frozenset({"mi", "mn", "mo", "ms", "mtext"})
_FRACTION: Final = "mfrac"
# Signs that nobody sees: "f of x", "a times b", "a, b", "one and a half"; only the first parts two words.
_UNSEEN: Final = MappingProxyType({0x2061: " ", 0x2062: None, 0x2063: None, 0x2064: None})
_MAX_ELEMENTS: Final = 1_000
# KaTeX and MathJax write each formula as text and, for screen readers, once more as MathML.
_SECOND: Final = ("katex-mathml", "assistive")


def formula_text(math: _Element) -> str:
    """The signs of a <math>, a fraction with a slash; "" where the page writes the formula as text, too."""
    around = math.getparent()
    if around is not None:
        names = f"{around.tag!s} {around.get('class') or ''}".lower()
        if any(name in names for name in _SECOND):
            return ""
    written = []
    for element in islice(math.iter(), _MAX_ELEMENTS):
        above, before = element.getparent(), element.getprevious()
        if before is not None and above is not None and above.tag == _FRACTION:
            written.append("/")
        if element.tag in _TOKENS:
            written.append(element.text or "")
    return " ".join("".join(written or [math.text or ""]).translate(_UNSEEN).split())
