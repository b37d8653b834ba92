"""Bytes and the charset that came with them -> text, in the order of the WHATWG, and why that encoding.

Order: https://encoding.spec.whatwg.org/ and https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
(read 2026-11). Deviations, all for archives that re-encode a page and leave its old declaration: bytes that are valid
UTF-8 beyond ASCII are UTF-8 unless a byte-order mark says otherwise; mostly valid UTF-8 is UTF-8 with stray bytes; a
declaration that many of the bytes contradict is not believed; what is not declared is guessed by its characters.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.binary import refuse_known_files, refuse_noise
from cleanarticle.charsets import codecs_of, encoding_of
from cleanarticle.decode_parts import Part, decode_parts, is_utf8
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.deadline import Deadline


class Decoded(NamedTuple):
    """A page's text, and how it was read."""

    page: str | bytes  # the text without byte-order mark and NULs; as bytes where these are valid UTF-8 as they came
    encoding: str  # the standard's name, such as "UTF-8" or "windows-1251"
    because: (
        str  # "bom", "ascii", "valid-utf-8", "mixed-utf-8", "given", "declared", "zero-bytes", "guessed", "fallback"
    )
    is_whole: bool = True  # False where time was up before all was decoded

    @property
    def text(self) -> str:
        """The page as text; made when asked for, as the parser reads UTF-8 and no step needs both."""
        return self.page.decode() if isinstance(self.page, bytes) else self.page


_BOMS: Final = ((b"\xef\xbb\xbf", "UTF-8"), (b"\xff\xfe", "UTF-16LE"), (b"\xfe\xff", "UTF-16BE"))
# The standard looks at 1,024 bytes; pages with long script before the meta element are common.
_PRESCAN: Final = 4_096
_PRESCAN_AGAIN: Final = 200_000  # where those found none
_META: Final = pattern(rb"<meta\s[^>]{0,300}?charset\s*+=\s*+[\"']?+\s*+([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_XML: Final = pattern(rb"\s*+<\?xml\s[^>]{0,200}?encoding\s*+=\s*+[\"']([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_ESCAPES: Final = ((b"\x1b$", "ISO-2022-JP"), (b"\x1b(J", "ISO-2022-JP"), (b"\x1b$)C", "ISO-2022-KR"))
# A lead byte and some of its continuation: a character that was cut, no character of windows-1252.
_CUT_CHARACTER: Final = pattern("[\udcc2-\udcf4][\udc80-\udcbf]+")
_BEYOND_ASCII: Final = pattern("[^\x00-\x7f]")  # which compiles in a twentieth of what [\x80-\U0010ffff] takes
_SAMPLE: Final = 20_000  # bytes in which zero bytes are counted
_DECIDES: Final = 1_000_000  # bytes that decide on the encoding of all
_SHARE: Final = 0.3  # of the time left
_MIN_ZEROS: Final = 0.1  # share of the characters of a UTF-16 page that are ASCII: its markup alone has more
_VALID_PER_STRAY: Final = 2  # valid UTF-8 characters beyond ASCII for each byte that is none; GB 2312 has 0.1 by chance
_HIGH_BYTES: Final = bytes(range(0x80, 0x100))
_STRAYS_TO_LATIN_1: Final = MappingProxyType({0xDC00 + byte: byte for byte in _HIGH_BYTES})
_STRAYS_TO_WINDOWS: Final = MappingProxyType(
    {0xDC00 + byte: bytes((byte,)).decode("cp1252", "replace") for byte in _HIGH_BYTES}
)
_MAX_BROKEN: Final = 0.05  # share of the characters beyond ASCII that a declared encoding may fail to read


def decode(data: bytes, charset: str | None = None, deadline: Deadline | None = None) -> Decoded:
    """Read a page's bytes as text.

    Args:
        data: the page as it came from the network or the disk, not compressed.
        charset: label of the encoding that HTTP or a person gave; a label that no encoding has is left aside.
        deadline: the page's; None: there is none.

    Returns:
        The text, the encoding it was read in, and what decided that.

    Raises:
        UnreadablePage: the bytes are a known kind of file, or hold too many control characters to be text.
    """
    time = deadline.share(_SHARE) if deadline else None
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding, "bom", time)
    refuse_known_files(data)
    if 0 not in data:
        return _without_zeros(data, charset, time)
    wide = _wide_encoding(data)
    if wide is not None:
        return _read(data, wide, "zero-bytes", time)
    refuse_noise(data)
    return _without_zeros(data.replace(b"\0", b""), charset, time)


def clean_str(text: str) -> str:
    """Join surrogate pairs, replace lone surrogates by U+FFFD and drop a byte-order mark; other text stays as it is."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.removeprefix("\ufeff")


def _without_zeros(data: bytes, charset: str | None, time: Deadline | None) -> Decoded:
    """Read bytes without NUL: UTF-8 where they are, else as declared, else by a guess."""
    if not is_utf8(data):
        return _not_utf8(data, charset, time)
    if not data.isascii():
        return Decoded(data, "UTF-8", "valid-utf-8")
    if b"\x1b" in data:
        for escape, encoding in _ESCAPES:
            if escape in data:
                return _read(data, encoding, "guessed", time)
    return Decoded(data, "UTF-8", "ascii")


def _not_utf8(data: bytes, charset: str | None, time: Deadline | None) -> Decoded:
    """Read bytes that are not UTF-8 throughout."""
    refuse_noise(data)
    sample = data[:_DECIDES]
    if _is_mostly_utf8(sample):
        mixed = decode_parts(data, "utf-8", "surrogateescape", time, _strays_as_windows)
        return Decoded(mixed.text, "UTF-8", "mixed-utf-8", mixed.is_whole)
    for because, label in (("given", charset), ("declared", _declared(data))):
        encoding = encoding_of(label)
        if encoding is None or encoding.startswith("UTF-"):
            continue  # bytes without zeros are no UTF-16, and UTF-8 was tried
        decoded = _read(sample, encoding, because, None)
        if not _contradicted(decoded.text):
            return decoded if len(sample) == len(data) else _read(data, encoding, because, time)
    # Imported here because few pages need it and its tables take a millisecond to read.
    from cleanarticle.charset_guess import guess  # noqa: PLC0415

    guessed = guess(data)
    return _read(data, guessed or "windows-1252", "guessed" if guessed else "fallback", time)


def _declared(data: bytes) -> str | None:
    """The label that the page itself gives.

    bs4's EncodingDetector looks for the same, in quadratic time where a page repeats an unfinished ``<meta``.
    """
    head = data[:_PRESCAN]
    found = _META.search(head) or _XML.match(head) or _META.search(data[:_PRESCAN_AGAIN])
    return found[1].decode("ascii") if found is not None else None


def _read(data: bytes, encoding: str, because: str, time: Deadline | None) -> Decoded:
    """Decode with the first codec that reads everything, else with the first one, U+FFFD for what it cannot read."""
    codecs = codecs_of(encoding)
    for codec in codecs:
        try:
            read = Part(data.decode(codec), is_whole=True)
        except UnicodeDecodeError:
            continue
        break
    else:
        if encoding == "windows-1252":  # the standard reads the five bytes without a character as control characters
            read = decode_parts(data, "cp1252", "surrogateescape", time, _strays_as_controls)
        else:
            read = decode_parts(data, codecs[0], "replace", time)
    text = read.text.replace("\0", "") if "\0" in read.text else read.text
    return Decoded(text.removeprefix("\ufeff"), encoding, because, read.is_whole)


def _strays_as_controls(text: str) -> str:
    """What was escaped, as the control character of the same number."""
    return text.translate(_STRAYS_TO_LATIN_1)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16LE or UTF-16BE, where zero bytes stand at every other place as in ASCII markup; else None."""
    sample = data[:_SAMPLE]
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    enough = max(1, _MIN_ZEROS * len(sample) / 2)
    for encoding, zeros, others in (("UTF-16LE", odd, even), ("UTF-16BE", even, odd)):
        if zeros >= enough and others * 10 < zeros:
            return encoding
    return None


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 with some strays among it."""
    valid = data.decode("utf-8", "ignore")
    beyond = len(valid) - len(data.translate(None, _HIGH_BYTES))
    strays = len(data) - len(valid.encode())
    return beyond > 0 and beyond >= _VALID_PER_STRAY * strays


def _strays_as_windows(text: str) -> str:
    """What was escaped, as the character of windows-1252; U+FFFD for what is left of a character that was cut."""
    return _CUT_CHARACTER.sub("\ufffd", text).translate(_STRAYS_TO_WINDOWS)


def _contradicted(text: str) -> bool:
    """Whether an encoding failed on more characters than damage explains."""
    broken = text.count("\ufffd")
    return broken > 1 and broken > _MAX_BROKEN * len(_BEYOND_ASCII.findall(text))
