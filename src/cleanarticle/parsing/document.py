"""The parsed page that travels from the door to the steps that read markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.errors import PageTooLarge
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from cleanarticle.deadline import Deadline
    from cleanarticle.options import Options

# What XML, and so lxml, lets nobody write into a tree, although libxml2 reads some of it from a page.
FORBIDDEN: Final = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Document(NamedTuple):
    """One page as a tree, and what was lost or mended on the way to it."""

    root: _Element  # the outermost element; read only: it may be the caller's own
    notes: tuple[str, ...]  # limits reached and markup mended, one sentence each
    reader: str  # what built the tree: "lxml", "deep", "caller" or "soup"

    @property
    def is_parsed(self) -> bool:
        """Whether libxml2 built the tree; others' may hold one text in two nodes, or be deeper."""
        return self.reader == "lxml"


class BuiltTree(NamedTuple):
    """A tree that we built element by element, and what it does not say of the page that it was made of."""

    root: _Element
    depth: int  # of the deepest element that was come across, the root being 0; it may be more than was built
    is_whole: bool  # False where time was up first

    def document(self, reader: str, options: Options, time: Deadline, notes: Iterable[str] = ()) -> Document:
        """The page of this tree, with a note for each limit that was reached.

        Args:
            reader: what built the tree, as in ``Document``.
            options: the limit of depth that it was built with, and whether to raise beyond it.
            time: the time that it was built in.
            notes: what was noted before.

        Raises:
            PageTooLarge: the page is deeper than the limit and ``options.on_limit`` is "raise".
        """
        notes = [*notes]
        if self.depth > options.max_depth:
            if options.on_limit == "raise":
                raise PageTooLarge("max_depth", options.max_depth, self.depth)
            notes.append(f"elements deeper than {options.max_depth} were read as if they stood at that depth")
        if not self.is_whole:
            notes.append(time.note("only the start of the page was read"))
        return Document(self.root, tuple(notes), reader)
