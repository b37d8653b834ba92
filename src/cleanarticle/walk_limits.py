"""The limits of the walk: how many blocks, and how long."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Final

from cleanarticle.errors import PageTooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from cleanarticle.model import Block
    from cleanarticle.options import Options

EVERY: Final = 2_000  # elements between two looks at the clock


class LimitReachedError(Exception):
    """The walk ends here, and the page is what was read so far."""


class WalkLimits:
    """What bounds one walk, and what it says of limits that were reached.

    Args:
        options: ``max_blocks`` and ``max_seconds``.
        blocks: the blocks that the walk makes, as far as it has come.
    """

    def __init__(self, options: Options, blocks: Sequence[Block]) -> None:
        self.notes: list[str] = []
        self._options = options
        self._blocks = blocks
        self._deadline = monotonic() + options.max_seconds

    def check(self) -> None:
        """End the walk where a limit is reached; what is cut off is told by ``kept``.

        Raises:
            LimitReachedError: enough was read.
            PageTooLarge: too much, and the options ask for an error.
        """
        if len(self._blocks) > self._options.max_blocks:
            raise LimitReachedError
        if monotonic() > self._deadline:
            seconds = self._options.max_seconds
            self._note("max_seconds", seconds, seconds, len(self._blocks))
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
            self._note("max_blocks", allowed, len(self._blocks), allowed)
        return tuple(self._blocks[:allowed])

    def _note(self, limit: str, allowed: float, seen: float, count: int) -> None:
        if self._options.on_limit == "raise":
            raise PageTooLarge(limit, allowed, seen)
        self.notes.append(f"stopped at {count} blocks: {limit} is {allowed:g}")
