"""What each HTML tag does to the flow of text; tables after the HTML standard's rendering section.

Source: https://html.spec.whatwg.org/multipage/rendering.html (display values), read 2026-11.
"""

from __future__ import annotations

from enum import IntEnum
from types import MappingProxyType
from typing import Final

from cleanarticle.model import BOLD, CODE, ITALIC, Kind


class Act(IntEnum):
    """What the walk does at an element; a tag that is in no table opens a block."""

    BLOCK = 0
    INLINE = 1
    SKIP = 2
    LINE_BREAK = 3
    MEDIUM = 4
    MENU = 5
    FORMULA = 6
    TELLING = 7  # as INLINE, where attributes and style say more


# The parser knows no end of <embed>, <source> and <track>: what follows one, the image in a <picture> or the rest of
# an article, lies in it. A <map> hides none but its areas.
_INLINE = (
    "a abbr acronym b bdi bdo big blink center-inline cite code data del dfn em embed font g i ins kbd label map mark "
    "nobr o:p output q ruby rb s samp slot small source span st1:place strike strong sub sup time track tt u var wbr"
)
# Inline elements whose class and other attributes often say what they hold.
_TELLING: Final = "a span time small em strong cite abbr sup"
# Elements whose text a reader of the page never sees as text, or sees only where a player fails.
_SKIP = (
    "script style noscript template svg head title meta link base object applet canvas audio video "
    "select option optgroup datalist textarea input rt rp rtc colgroup col param area noframes frame "
    "frameset progress meter"
)

MENUS: Final = ("nav", "footer")

ACTS: Final = MappingProxyType(
    dict.fromkeys(_INLINE.split(), Act.INLINE)
    | dict.fromkeys(_TELLING.split(), Act.TELLING)
    | dict.fromkeys(_SKIP.split(), Act.SKIP)
    | {"br": Act.LINE_BREAK, "math": Act.FORMULA}
    | dict.fromkeys(MENUS, Act.MENU)
    | dict.fromkeys(
        "img amp-img iframe video audio amp-video amp-youtube amp-vimeo amp-dailymotion".split(), Act.MEDIUM
    )
)

STYLES: Final = MappingProxyType(
    {
        "b": BOLD,
        "strong": BOLD,
        "i": ITALIC,
        "em": ITALIC,
        "cite": ITALIC,
        "code": CODE,
        "kbd": CODE,
        "samp": CODE,
        "tt": CODE,
    }
)

KINDS: Final = MappingProxyType(
    {
        "h1": Kind.HEADING,
        "h2": Kind.HEADING,
        "h3": Kind.HEADING,
        "h4": Kind.HEADING,
        "h5": Kind.HEADING,
        "h6": Kind.HEADING,
        "li": Kind.LIST_ITEM,
        "dt": Kind.LIST_ITEM,
        "dd": Kind.LIST_ITEM,
        "blockquote": Kind.QUOTE,
        "td": Kind.CELL,
        "th": Kind.CELL,
        "pre": Kind.CODE,
        "figcaption": Kind.CAPTION,
        "caption": Kind.CAPTION,
    }
)

# What a <nav> or <footer> holds when it is more than links and labels, or more than text.
NO_MENU: Final = (
    "p", "article", "main", "h1", "blockquote", "time", "script", "style", "noscript", "template", "select",
    "textarea",
)  # fmt: skip

LISTS: Final = frozenset({"ul", "ol", "dl", "menu"})

ROW: Final = "tr"

# Blocks that are more than a paragraph.
SPECIAL: Final = frozenset({*KINDS, *LISTS, ROW})
