"""The time that one page has: every step looks at it now and then, and what was done until then is the result."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from cleanarticle.errors import PageTooLarge

if TYPE_CHECKING:
    from cleanarticle.options import Options


class TimeIsUpError(Exception):
    """A step ended before it was done; the extractor catches it, and no caller ever sees it.

    Attributes:
        doing: what was being done, as in "judging".
    """

    def __init__(self, doing: str) -> None:
        super().__init__(f"nothing was kept, as time was up while {doing}")
        self.doing = doing


class Deadline:
    """A moment, and whether it is over; made when the work on a page begins.

    A step that must leave time for others works with a ``share`` of what is left: what it then hands on is as much
    as the others can do in the rest.

    Args:
        options: ``max_seconds``, and ``on_limit`` for what happens when they are over.
    """

    __slots__ = ("_begin", "_moment", "_options")

    def __init__(self, options: Options) -> None:
        self._options = options
        self._begin = monotonic()
        self._moment = self._begin + options.max_seconds

    @property
    def is_over(self) -> bool:
        """Whether the moment has passed."""
        return monotonic() > self._moment

    @property
    def left(self) -> float:
        """Seconds that are left; 0 when the moment has passed."""
        return max(self._moment - monotonic(), 0.0)

    def share(self, part: float) -> Deadline:
        """The deadline of a step that may take a part (0-1) of the time that is left."""
        made = Deadline.__new__(Deadline)
        now = monotonic()
        made._options, made._begin = self._options, self._begin  # noqa: SLF001 - one of our own
        made._moment = now + part * (self._moment - now)  # noqa: SLF001
        return made

    def check(self, doing: str) -> None:
        """End the step when the moment has passed.

        Raises:
            TimeIsUpError: it has.
        """
        if monotonic() > self._moment:
            raise TimeIsUpError(doing)

    def note(self, what: str) -> str:
        """What to say of a page of which only a part was read, or refuse it.

        Args:
            what: what was done and what was not, in words.

        Raises:
            PageTooLarge: the options ask for an error.
        """
        seconds = self._options.max_seconds
        if self._options.on_limit == "raise":
            raise PageTooLarge("max_seconds", seconds, max(monotonic() - self._begin, seconds))
        return f"{what}: max_seconds is {seconds:g}"
