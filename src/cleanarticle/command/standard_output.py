"""Standard output, and what ends the command when input or output fails."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import Final

from cleanarticle.streams import write_all

_NAME: Final = "standard output"


class Failed(Exception):  # noqa: N818 - never leaves the command
    """Input or output fails."""

    def __init__(self, where: str, why: Exception | str) -> None:
        super().__init__(f"{where}: {getattr(why, 'strerror', None) or why}")


class NoReader(Exception):  # noqa: N818 - never leaves the command
    """Whoever read the output has seen enough; nobody needs to be told."""


def put(text: str) -> None:
    """Text on standard output, as UTF-8 in every locale.

    Raises:
        Failed: it cannot be written.
        NoReader: nobody reads it any more.
    """
    stream = sys.stdout
    if stream is None:
        raise Failed(_NAME, "closed")
    try:
        if hasattr(stream, "buffer"):
            stream.flush()
            write_all(stream.buffer, text.encode("utf-8", "replace"))
        else:
            stream.write(text)
        stream.flush()
    except BrokenPipeError as error:  # whoever read has seen enough
        _abandon()
        raise NoReader from error
    except (OSError, ValueError) as error:
        _abandon()
        raise Failed(_NAME, error) from error


def _abandon() -> None:
    """Keep the interpreter from writing the rest when it ends, and from complaining about it."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
