"""Links that programs print beside a heading: to itself ("#", "¶"), and to where one edits what stands below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.walk.unseen import is_ornament

if TYPE_CHECKING:
    from lxml.etree import _Element

    from cleanarticle.walk.line_breaks import Run

EDIT: Final = "mw-editsection"  # MediaWiki's class
_HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())


def is_heading_link(element: _Element, tag: str, runs: list[Run]) -> bool:
    """Whether an inline element holds such a link, which is no part of the heading.

    Args:
        element: the element.
        tag: its tag.
        runs: what was read of the heading before it.
    """
    if element.get("class") == EDIT:
        return bool(runs)
    around = element.getparent() if tag == "a" else None
    return around is not None and around.tag in _HEADINGS and is_ornament(element, runs)
