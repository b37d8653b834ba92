"""Streams that do not behave: those that take only a part, and those that their owner told not to wait."""

from __future__ import annotations

import os
from contextlib import suppress
from errno import EAGAIN
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import IO


def let_wait(stream: IO[bytes]) -> None:
    """Let a stream wait for whoever reads or writes at its other end.

    Who started us may have told the pipe not to; then what is not there yet looks like the end.
    """
    with suppress(OSError, ValueError, AttributeError):  # no file below it; Windows has had this since Python 3.12
        os.set_blocking(stream.fileno(), True)


def write_all(stream: IO[bytes], content: bytes) -> None:
    """Write all, however little a stream takes at once: that of an unbuffered interpreter takes a part, and tells.

    Raises:
        OSError: it cannot be written.
    """
    let_wait(stream)
    left = memoryview(content)
    while left:
        taken = stream.write(left)
        if not taken:
            raise BlockingIOError(EAGAIN, os.strerror(EAGAIN))
        left = left[taken:]
