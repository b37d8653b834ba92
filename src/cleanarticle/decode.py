"""Bytes and the charset that came with them -> text, in the order of the WHATWG, and why that encoding.

Order: https://encoding.spec.whatwg.org/ and https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
(read 2026-11). Deviations, all for archives that re-encode a page and leave its old declaration: bytes that are valid
UTF-8 beyond ASCII are UTF-8 unless a byte-order mark says otherwise; mostly valid UTF-8 is UTF-8 with stray bytes; a
declaration that many of the bytes contradict is not believed; what is not declared is guessed by its characters.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.binary import is_noise, refuse_known_files, refuse_noise
from cleanarticle.charsets import codecs_of, encoding_of
from cleanarticle.declared import declared_encoding
from cleanarticle.decode_parts import Part, decode_parts, is_utf8
from cleanarticle.patterns import pattern
from cleanarticle.seven_bit import seven_bit
from cleanarticle.utf16 import names_utf16, utf16_by_name, utf16_by_zeros

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
# A lead byte and some of its continuation: a character that was cut, no character of windows-1252.
_CUT_CHARACTER: Final = pattern("[\udcc2-\udcf4][\udc80-\udcbf]+")
_BEYOND_ASCII: Final = pattern("[^\x00-\x7f]")  # which compiles in a twentieth of what [\x80-\U0010ffff] takes
_DECIDES: Final = 1_000_000  # bytes that decide on the encoding of all
_SHARE: Final = 0.3  # of the time left
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
    if (0 in data or names_utf16(charset)) and (utf16 := _utf16(data, charset)):
        return _read(data, *utf16, time)
    if 0 in data:
        refuse_noise(data)
        data = data.replace(b"\0", b"")
    return _without_zeros(data, charset, time)


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
    if escaped := seven_bit(data, charset):
        return _read(*escaped, time)
    return Decoded(data, "UTF-8", "ascii")


def _not_utf8(data: bytes, charset: str | None, time: Deadline | None) -> Decoded:
    """Read bytes that are not UTF-8 throughout."""
    sample = data[:_DECIDES]
    is_mixed = _is_mostly_utf8(sample)
    if not is_mixed and is_noise(data) and (utf16 := _utf16(data, None)):
        return _read(data, *utf16, time)
    refuse_noise(data)
    if is_mixed:
        mixed = decode_parts(data, "utf-8", "surrogateescape", time, _strays_as_windows)
        return Decoded(mixed.text, "UTF-8", "mixed-utf-8", mixed.is_whole)
    for because, encoding in (("given", encoding_of(charset)), ("declared", declared_encoding(data))):
        if encoding is None or encoding.startswith("UTF-"):
            continue  # bytes without zeros are no UTF-16, and UTF-8 was tried
        decoded = _read(sample, encoding, because, None)
        if not _contradicted(decoded.text):
            return decoded if len(sample) == len(data) else _read(data, encoding, because, time)
    # Imported here because few pages need it and its tables take a millisecond to read.
    from cleanarticle.charset_guess import guess  # noqa: PLC0415

    guessed = guess(data)
    return _read(data, guessed or "windows-1252", "guessed" if guessed else "fallback", time)


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
            mend = _strays_as_tildes if encoding == "HZ" else None
            read = decode_parts(data, codecs[0], "replace", time, mend)
    text = read.text.replace("\0", "") if "\0" in read.text else read.text
    return Decoded(text.removeprefix("\ufeff"), encoding, because, read.is_whole)


def _strays_as_controls(text: str) -> str:
    """What was escaped, as the control character of the same number."""
    return text.translate(_STRAYS_TO_LATIN_1)


def _strays_as_tildes(text: str) -> str:
    """What HZ could not read, as what it mostly is: a tilde that is not written twice, as in an address."""
    return text.replace("\ufffd", "~")


def _utf16(data: bytes, charset: str | None) -> tuple[str, str] | None:
    """Which UTF-16 bytes are in, and what tells; None: in none.

    Long Chinese and Japanese text has too few zero bytes to go by: there the caller's word and the characters count.
    """
    if by_zeros := utf16_by_zeros(data):
        return by_zeros, "zero-bytes"
    named = utf16_by_name(data, charset)
    if (data.isascii() and not named) or _is_mostly_utf8(data[:_DECIDES]):
        return None
    from cleanarticle.charset_guess import guess_utf16  # noqa: PLC0415 - as above

    guessed = guess_utf16(data)  # the label "utf-16" names no order of bytes
    found = guessed or named
    return (found, "given" if named else "guessed") if found else None


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
