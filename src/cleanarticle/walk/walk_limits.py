"""The limits of the walk: how many blocks, and how long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.errors import PageTooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from cleanarticle.deadline import Deadline
    from cleanarticle.model import Block
    from cleanarticle.options import Options

EVERY: Final = 2_000  # elements between two looks at the clock
# Of the time left; what is done with the blocks that a walk makes, rendering included, takes up to 15 times as long
# as the walk on the shapes of benchmarks/shapes.py.
_SHARE: Final = 1 / 20
# Elements for each second left: an inline element costs the walk 0.5 us, and each rendering 5 to 15 us.
_MOST_A_SECOND: Final = 25_000


class LimitReachedError(Exception):
    """The walk ends here, and the page is what was read so far."""


class WalkLimits:
    """What bounds one walk, and what it says of limits that were reached.

    Args:
        options: ``max_blocks``.
        blocks: the blocks that the walk makes, as far as it has come.
        deadline: the page's; the walk ends early enough for everything after it.
    """

    def __init__(self, options: Options, blocks: Sequence[Block], deadline: Deadline) -> None:
        self.notes: list[str] = []
        self._options = options
        self._blocks = blocks
        self._most = deadline.left * _MOST_A_SECOND
        self._elements = 0
        self._deadline = deadline.share(_SHARE)

    def check(self) -> None:
        """End the walk where a limit is reached; what is cut off is told by ``kept``.

        Raises:
            LimitReachedError: enough was read.
            PageTooLarge: too much, and the options ask for an error.
        """
        if len(self._blocks) > self._options.max_blocks:
            raise LimitReachedError
        is_enough = self._elements > self._most
        self._elements += EVERY  # up to the next look
        if is_enough or self._deadline.is_over:
            self.notes.append(self._deadline.note(f"stopped at {len(self._blocks)} blocks"))
            raise LimitReachedError

    def watched(self, element: _Element) -> Iterator[_Element]:
        """The children of an element that may have very many, with a look at the limits now and then."""
        for number, child in enumerate(element):
            if number % EVERY == 0:
                self.check()
            yield child

    def kept(self) -> tuple[Block, ...]:
        """The blocks that the limit allows.

        Raises:
            PageTooLarge: there are more, and the options ask for an error.
        """
        allowed = self._options.max_blocks
        if len(self._blocks) > allowed:
            if self._options.on_limit == "raise":
                raise PageTooLarge("max_blocks", allowed, len(self._blocks))
            self.notes.append(f"stopped at {allowed} blocks: max_blocks is {allowed}")
        return tuple(self._blocks[:allowed])
