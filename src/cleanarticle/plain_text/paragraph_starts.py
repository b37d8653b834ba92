"""Whether a line of wrapped text begins a paragraph, by what it opens with and how far it is set in."""

from __future__ import annotations

from typing import Final

from cleanarticle.patterns import pattern

_MIN_INDENT: Final = 2  # columns by which the first line of a paragraph is set in
_WIDE_SPACE: Final = "\u3000"
_STARTS_ITEM: Final = pattern(r"\s*(?:[-*+•‣◦▪●|#]|\d{1,3}[.)]\s|[=~`_-]{3})")


def starts_paragraph(line: str, before: str) -> bool:
    """Whether a line is an item, or further in than the line before, which is no item."""
    if _STARTS_ITEM.match(line):
        return True
    if not line[0].isspace():
        return False
    further = _indent(line) - _indent(before)
    return further >= _MIN_INDENT and not _STARTS_ITEM.match(before)


def _indent(line: str) -> int:
    """Columns that a line is set in."""
    margin = line[: len(line) - len(line.lstrip())]
    return len(margin.expandtabs()) + margin.count(_WIDE_SPACE)
