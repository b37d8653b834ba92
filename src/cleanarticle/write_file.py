"""A file is written whole or not at all: to a temporary neighbour first, which then takes its name."""

from __future__ import annotations

import os
from contextlib import suppress
from errno import ELOOP
from pathlib import Path


def write_file(path: Path, content: bytes) -> None:
    """Write a file so that whoever opens it finds the old content or the new, never a part.

    A link is followed, and an existing file keeps its permissions. What is no regular file (a device, a pipe)
    is written to directly.

    Args:
        path: the file.
        content: all of it.

    Raises:
        OSError: it cannot be written; the old file is as it was, and nothing is left beside it.
    """
    if path.exists() and not path.is_file():  # asked before a link is followed: that of a pipe leads to no name
        path.write_bytes(content)
        return
    try:
        target = path.resolve()
    except RuntimeError as problem:  # what Python before 3.13 says of links that lead to each other
        raise OSError(ELOOP, os.strerror(ELOOP), str(path)) from problem
    start = os.fsencode(target.name)[:100].decode("utf-8", "ignore")  # a name has 255 bytes at most
    beside = target.with_name(f".{start}.{os.urandom(6).hex()}.tmp")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        with suppress(FileNotFoundError):
            beside.chmod(target.stat().st_mode & 0o777)
        beside.replace(target)
    except BaseException:  # an interrupt leaves no half-written file either
        with suppress(OSError):
            beside.unlink()
        raise
