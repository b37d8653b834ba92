"""Encodings of East Asia whose bytes are all ASCII: what their escapes and shifts say."""

from __future__ import annotations

from typing import Final, NamedTuple

from cleanarticle.decoding.charsets import encoding_of
from cleanarticle.decoding.declared import declared_encoding

_KOREAN: Final = b"\x1b$)C"  # names the set of ISO-2022-KR, once before all of its characters
_ESCAPES: Final = ((_KOREAN, "ISO-2022-KR"), (b"\x1b$", "ISO-2022-JP"), (b"\x1b(J", "ISO-2022-JP"))
# What other text may hold, too: it counts only where the encoding is named.
_SHIFTS: Final = ((b"~{", "HZ"), (b"\x0e", "ISO-2022-KR"))


class SevenBit(NamedTuple):
    """How bytes that are all ASCII are to be read."""

    data: bytes  # with the escape that the encoding's codec needs
    encoding: str  # the standard's name
    because: str  # "given", "declared" or "guessed"


def seven_bit(data: bytes, charset: str | None) -> SevenBit | None:
    """Which of these encodings ASCII bytes are in; None: they are plain ASCII.

    Args:
        data: bytes below 0x80.
        charset: label that the caller gave.
    """
    if b"\x1b" in data:
        for escape, encoding in _ESCAPES:
            if escape in data:
                return SevenBit(data, encoding, "guessed")
    for shift, encoding in _SHIFTS:
        if shift in data:
            named = "given" if encoding_of(charset) == encoding else "declared"
            if named == "given" or declared_encoding(data) == encoding:
                return SevenBit(data if encoding == "HZ" else _KOREAN + data, encoding, named)
    return None
