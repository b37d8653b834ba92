"""What the command reads: files by name, or standard input."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager, contextmanager, nullcontext
from errno import ENOENT
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, Final

from cleanarticle.streams import let_wait

if TYPE_CHECKING:
    from collections.abc import Iterator

STANDARD_INPUT: Final = "-"
_CLOSED: Final = "closed"


def printable(name: str) -> str:
    """A file's name on one line."""
    return name if name and name.isprintable() else ascii(name)


def name_of(page: str) -> str:
    """What a page is called in a complaint."""
    return "standard input" if page == STANDARD_INPUT else printable(page)


def path_of(name: str) -> Path:
    """The path of a file that was named.

    Raises:
        FileNotFoundError: the name is empty, which a Path takes for the folder that one is in.
    """
    if not name:
        raise FileNotFoundError(ENOENT, os.strerror(ENOENT), name)
    return Path(name)


def read_input(page: str, most: int) -> bytes | str:
    """A page, at most that many bytes of it.

    Raises:
        OSError: it cannot be read.
        ValueError: its name is none that a file can have, or standard input is closed.
    """
    if page != STANDARD_INPUT:
        with path_of(page).open("rb") as stream:
            return stream.read(most)
    found: bytes | str = _standard().read(most)
    return found


def _standard() -> IO[bytes]:
    """Standard input, as bytes unless a program around us has put text in its place.

    Raises:
        ValueError: it is closed.
    """
    given: Any = sys.stdin
    if given is None:
        raise ValueError(_CLOSED)
    stream: IO[bytes] = getattr(given, "buffer", given)
    let_wait(stream)
    return stream


def opened_input(page: str) -> AbstractContextManager[IO[bytes]]:
    """The input, to be read line by line; standard input stays open."""
    if page != STANDARD_INPUT:
        return path_of(page).open("rb")
    return nullcontext(_standard())


@contextmanager
def rereadable_input(page: str) -> Iterator[IO[bytes]]:
    """The input, to be read twice; what can be read only once is copied to a temporary file first."""
    with opened_input(page) as stream:
        if page != STANDARD_INPUT and stream.seekable():
            yield stream
            return
        with TemporaryFile() as copy:
            copyfileobj(stream, copy)
            copy.seek(0)
            yield copy
