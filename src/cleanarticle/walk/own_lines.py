"""Inline elements that are lines of their own: by a style, captions behind pictures, days and places before prose."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_AS_BLOCK: Final = pattern(r"display\s*:\s*block")
_LINE: Final = pattern(r"(?:\b|_)(?:caption|date|desc|legend|location)(?:\b|_)")
LINE_WORDS: Final = ("caption", "date", "desc", "legend", "location")
_PLACE: Final = "location"
_NO_CAPTIONS: Final = ("date", _PLACE)
_PICTURES: Final = frozenset({"amp-img", "img", "picture"})
_MIN_PROSE: Final = 60  # characters behind a day or a place
_MAX_PIECES: Final = 20  # of their text that are looked at
_MAX_DAY: Final = 40  # characters of a day or a place
_PARAGRAPH: Final = "p"
_BOXES: Final = frozenset({"a", "span"})
_META: Final = "meta"
_FLOATED: Final = pattern(r"float\s*:\s*(?:left|right)")
_MAX_SIGN: Final = 3  # characters of a drop cap or a number that a style floats
_PROSE: Final = frozenset({"dd", "li", "p"})  # elements that hold words and hardly anything else


def is_block(style: str) -> bool:
    """Whether a style shows an inline element as a block."""
    return "block" in style and _AS_BLOCK.search(style) is not None


def is_floated_sign(element: _Element, style: str) -> bool:
    """Whether an element is a drop cap or a number of an item, which a style floats beside the text that goes on."""
    text = (element.text or "").strip()
    return len(text) <= _MAX_SIGN and not len(element) and _FLOATED.search(style) is not None


def is_inline(element: _Element) -> bool:
    """Whether an element that HTML does not know is some words of a paragraph: browsers show unknown ones inline.

    Others are the boxes that a site's program makes.
    """
    around = element.getparent()
    return not len(element) and around is not None and around.tag in _PROSE


def may_be_line(names: str) -> bool:
    """Whether a class attribute, in lower case, may be that of a caption, day or place; see is_line."""
    return any(map(names.__contains__, LINE_WORDS)) and _LINE.search(names) is not None


def is_line(element: _Element) -> bool:
    """Whether a caption, day or place, by its class, would be glued to the paragraph that goes on behind it.

    A caption stands right behind its picture, a day or a place opens its paragraph.
    """
    before = element.getprevious()
    if before is None:
        return _is_place(element) if element.tail else _opens_prose(element)
    if before.tag not in _PICTURES or (before.tail or "").strip():
        return False
    names = (element.get("class") or "").lower()
    return not any(map(names.__contains__, _NO_CAPTIONS)) and bool(_text_behind(element).strip())


def _text_behind(element: _Element) -> str:
    """The text right behind an element, or behind the link or the inline box that it ends, and a line break there."""
    around = element.getparent()
    if around is not None and around.tag in _BOXES and not element.tail and element.getnext() is None:
        element = around
        after = element.getnext()
        if after is not None and after.tag == "br" and not (element.tail or "").strip():
            element = after
    return element.tail or ""


def _is_place(element: _Element) -> bool:
    """Whether an element holds a place that no sign ties to the sentence behind it: "LONDON -" is a part of that."""
    place, tail = (element.text or "").strip(), (element.tail or "").strip()
    if _PLACE not in (element.get("class") or "").lower() or len(element) or not 0 < len(place) <= _MAX_DAY:
        return False
    around = element.getparent()
    is_first = around is not None and not (around.text or "").strip()
    return is_first and len(tail) >= _MIN_PROSE and tail[0].isupper() and place[-1].isalpha()


def _opens_prose(element: _Element) -> bool:
    """Whether an element is the first of a paragraph, and the next one holds its prose."""
    around, after = element.getparent(), element.getnext()
    if around is None or around.tag != _PARAGRAPH or (around.text or "").strip() or len(element.text or "") > _MAX_DAY:
        return False
    while after is not None and after.tag == _META and not after.tail:
        after = after.getnext()
    if after is None or after.tag != "span":
        return False
    text = "".join(islice(after.itertext(), _MAX_PIECES))
    return len(text) >= _MIN_PROSE and text[0].isalpha()


def in_lines(element: _Element) -> Iterator[str]:
    """The texts of an element that breaks its lines: a name, and below it what its bearer is."""
    yield element.text or ""
    for child in element:
        if child.tag == "br":
            yield ", "
        elif isinstance(child.tag, str):
            yield from child.itertext()
        yield child.tail or ""
