"""The parsed page that travels from the door to the steps that read markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from lxml.etree import _Element

# What XML, and so lxml, lets nobody write into a tree, although libxml2 reads some of it from a page.
FORBIDDEN: Final = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Document(NamedTuple):
    """One page as a tree, and what was lost or mended on the way to it."""

    root: _Element  # the outermost element; read only: it may be the caller's own
    notes: tuple[str, ...]  # limits reached and markup mended, one sentence each
    reader: str  # what built the tree: "lxml", "deep", "caller" or "soup"
