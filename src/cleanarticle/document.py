"""The parsed page that travels from the door to the steps that read markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.etree import _Element


class Document(NamedTuple):
    """One page as a tree, and what was lost or mended on the way to it."""

    root: _Element  # the outermost element; read only: it may be the caller's own
    notes: tuple[str, ...]  # limits reached and markup mended, one sentence each
    reader: str  # what built the tree: "lxml", "deep", "caller" or "soup"
