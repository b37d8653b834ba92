"""UTF-8 with bytes of windows-1252 or halves of characters in it: how much of it there is, and how it is read."""

from __future__ import annotations

from codecs import utf_8_decode
from types import MappingProxyType
from typing import Final, NamedTuple

from cleanarticle.patterns import pattern

# A lead byte and some of its continuation: a character that was cut, no character of windows-1252; at the page's end
# a lead byte alone is one.
_CUT_CHARACTER: Final = pattern(r"[\udcc2-\udcf4](?:[\udc80-\udcbf]+|\Z)")
_VALID_PER_STRAY: Final = 2  # where nothing names UTF-8
# Where something does. Chinese, Japanese and Korean encodings have up to 0.99 by chance, a third in the mean; Thai 0.3.
_VALID_PER_STRAY_NAMED: Final = 1
_LONGEST_BEGINNING: Final = 3  # bytes of a character that is not whole
_CONTINUATION: Final = range(0x80, 0xC0)
_HIGH_BYTES: Final = bytes(range(0x80, 0x100))
_STRAYS_TO_WINDOWS: Final = MappingProxyType(
    {0xDC00 + byte: bytes((byte,)).decode("cp1252", "replace") for byte in _HIGH_BYTES}
)


class Mixture(NamedTuple):
    """How much of some bytes is UTF-8."""

    valid: int  # characters beyond ASCII
    strays: int  # bytes that are none, and characters that were cut

    @property
    def is_utf8(self) -> bool:
        """Whether they are UTF-8 for all that nothing says so."""
        return self.valid > 0 and self.valid >= _VALID_PER_STRAY * self.strays

    @property
    def is_utf8_if_named(self) -> bool:
        """Whether they are UTF-8 where something says so."""
        return self.valid > 0 and self.valid >= _VALID_PER_STRAY_NAMED * self.strays


def mixture_of(data: bytes) -> Mixture:
    """Count characters and strays; a character that the end cuts is neither."""
    text, _ = utf_8_decode(data, "replace", False)
    strays = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    return Mixture(len(text) - strays - len(data.translate(None, _HIGH_BYTES)), strays)


def strays_as_windows(text: str) -> str:
    """What was escaped, as the character of windows-1252; U+FFFD for what is left of a character that was cut."""
    return _CUT_CHARACTER.sub("\ufffd", text).translate(_STRAYS_TO_WINDOWS)


def cut_bytes(data: bytes, most: int) -> bytes:
    """The first bytes of more, without the beginning of a character of UTF-8 that would be cut."""
    end = data[max(most - _LONGEST_BEGINNING, 0) : most]
    if data[most] in _CONTINUATION:
        most -= len(end) - utf_8_decode(end, "ignore", False)[1]
    return data[:most]
