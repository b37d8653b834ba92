"""A site's memory as bytes, and back: versioned, checked, and small."""

from __future__ import annotations

from hashlib import blake2b
from struct import Struct, error
from typing import Final, NamedTuple

from cleanarticle.errors import UnreadableMemory

_MAGIC: Final = b"cleanarticle site\n"
_VERSION: Final = 2
_HEAD: Final = Struct("<HII")  # version, most pages, pages
_ROW: Final = Struct("<QH")  # when it was learnt, bytes of the record: up to 65,535, and the fullest has 4,000
_CHECK: Final = 16  # bytes of the checksum at the end
_MOST_PAGES: Final = 2**32 - 1  # that the head can say


class Remembered(NamedTuple):
    """One page of a memory."""

    order: int  # greater is later
    packed: bytes


def check_most(most: int) -> None:
    """Refuse a number of pages that no memory can hold at most.

    Raises:
        TypeError: it is no whole number.
        ValueError: it is not positive, or more than a file can say.
    """
    if not isinstance(most, int):
        msg = f"most must be a whole number, not {most!r}"
        raise TypeError(msg)
    if not 0 < most <= _MOST_PAGES:
        msg = f"most must be positive and at most {_MOST_PAGES}, not {most!r}"
        raise ValueError(msg)


def written(most: int, pages: list[Remembered]) -> bytes:
    """A memory as bytes; equal memories give equal bytes.

    Args:
        most: pages that it holds at most.
        pages: in the order in which they were learnt.
    """
    rows = [_ROW.pack(page.order, len(page.packed)) + page.packed for page in pages]
    body = b"".join((_MAGIC, _HEAD.pack(_VERSION, most, len(pages)), *rows))
    return body + blake2b(body, digest_size=_CHECK).digest()


def read(data: bytes, name: str) -> tuple[int, list[Remembered]]:
    """The most pages and the pages of a memory.

    Args:
        data: the bytes.
        name: of the file, for the error.

    Raises:
        TypeError: the data are no bytes.
        UnreadableMemory: the bytes are no memory, of another version, cut short or changed.
    """
    if not isinstance(data, bytes | bytearray):
        msg = f"a memory is read from bytes, not {type(data).__name__}"
        raise TypeError(msg)
    if not data.startswith(_MAGIC):
        raise UnreadableMemory(name, "it is no memory of a site")
    body, check = data[:-_CHECK], data[-_CHECK:]
    try:
        version, most, count = _HEAD.unpack_from(body, len(_MAGIC))
        if version != _VERSION:
            raise UnreadableMemory(name, f"it is of version {version}, this program reads version {_VERSION}")
        if blake2b(body, digest_size=_CHECK).digest() != check:
            raise UnreadableMemory(name, "it is cut short or was changed: its checksum is wrong")
        pages = _rows(body, count)
    except (error, ValueError) as problem:
        raise UnreadableMemory(name, str(problem)) from problem
    if most < 1:
        raise UnreadableMemory(name, "it holds no pages at most")
    if count > most:
        raise UnreadableMemory(name, f"it holds {count} pages where {most} are the most")
    return most, pages


def _rows(body: bytes, count: int) -> list[Remembered]:
    """The pages, still packed."""
    pages = []
    at = len(_MAGIC) + _HEAD.size
    for _ in range(count):
        order, size = _ROW.unpack_from(body, at)
        at += _ROW.size
        data = body[at : at + size]
        pages.append(Remembered(order, data))
        at += size
    if at != len(body):
        msg = f"{len(body) - at} bytes are left over"
        raise ValueError(msg)
    return pages
