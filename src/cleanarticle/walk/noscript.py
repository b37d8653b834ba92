"""Pages that show nothing without their scripts, and carry all of their text a second time for readers without any."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cleanarticle.tags import ACTS, Act

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lxml.etree import _Element

    from cleanarticle.model import Block, Page

_SCRIPTLESS: Final = MappingProxyType(ACTS | {"noscript": Act.BLOCK})  # what a browser without scripts shows
_NOTE: Final = "the page shows nothing without scripts: what stands in <noscript> was read"
_MAX_CHARS: Final = 1_500  # that such a page shows: a menu, "Loading ..."
# "You need to enable JavaScript to run this app" is shorter, and no page.
_MIN_CHARS: Final = 400
_TIMES: Final = 5  # as much as the page shows


def with_noscript(root: _Element, cut: Callable[[MappingProxyType[str, Act]], Page]) -> Page:
    """The page as it shows itself, or, where it shows next to nothing, as it does without scripts.

    Args:
        root: the page's tree; it is only read.
        cut: walks it, by what each tag does.
    """
    page = cut(ACTS)
    if not _holds_page(root, page.blocks):
        return page
    whole = cut(_SCRIPTLESS)
    return whole._replace(notes=(*whole.notes, _NOTE)) if len(whole.blocks) > len(page.blocks) else page


def _holds_page(root: _Element, blocks: Sequence[Block]) -> bool:
    """Whether nearly all of a page's text stands in <noscript>."""
    shown = 0
    for block in blocks:
        shown += len(block.text)
        if shown > _MAX_CHARS:
            return False
    least = max(_MIN_CHARS, _TIMES * shown)
    return any(_has_text(element, least) for element in _outermost(root))


def _outermost(root: _Element) -> Iterator[_Element]:
    """The <noscript> elements that lie in no other: nested ones would each count the same text again."""
    inner: set[_Element] = set()
    for element in root.iter("noscript"):
        if element not in inner:
            inner.update(element.iterdescendants("noscript"))
            yield element


def _has_text(element: _Element, least: int) -> bool:
    """Whether an element has so many characters."""
    chars = 0
    for text in element.itertext():
        chars += len(text.strip())
        if chars >= least:
            return True
    return False
