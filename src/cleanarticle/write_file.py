"""A file is written whole or not at all: to a temporary neighbour first, which then takes its name."""

from __future__ import annotations

import os
from contextlib import suppress
from errno import ELOOP
from pathlib import Path
from typing import Final

from cleanarticle.streams import write_all

_MOST_LINKS: Final = 40  # that lead to one another; Linux follows as many


def write_file(path: Path, content: bytes) -> None:
    """Write a file so that whoever opens it finds the old content or the new, never a part.

    A link is followed, and an existing file keeps its permissions. What is no regular file (a device, a pipe) is
    written to directly, and so is a file that is named as one that is open already: who opened it may have put
    something there.

    Args:
        path: the file.
        content: all of it.

    Raises:
        OSError: it cannot be written; the old file is as it was, and nothing is left beside it.
    """
    if (opened := _as_open_file(path)) is not None:
        _write_open(opened, content)
        return
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


def _as_open_file(path: Path) -> Path | None:
    """The name of an open file of a process that a path, or the link that it is, leads to; None where to none."""
    for _ in range(_MOST_LINKS):
        try:
            folder = path.parent.resolve()
            if folder.name == "fd" and folder.parts[1:2] in (("dev",), ("proc",)):
                return folder / path.name
            path = folder / path.readlink()
        except (OSError, RuntimeError):  # no link, or links that lead to each other
            return None
    return None


def _write_open(path: Path, content: bytes) -> None:
    """Write where the process that opened the file has come to; into that of another process, at the end."""
    is_own = path.parts[1] == "dev" or path.parts[2] == str(os.getpid())
    number = os.dup(int(path.name)) if is_own and path.name.isdecimal() else os.open(path, os.O_WRONLY | os.O_APPEND)
    with os.fdopen(number, "wb", buffering=0) as stream:
        write_all(stream, content)
