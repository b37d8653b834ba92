"""Bytes and the charset that came with them -> text, in the order of the WHATWG, and why that encoding.

Order: https://encoding.spec.whatwg.org/ and https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
(read 2026-11). Deviations, all for archives that re-encode a page and leave its old declaration: bytes that are valid
UTF-8 beyond ASCII are UTF-8 unless a byte-order mark says otherwise; mostly valid UTF-8, and less of it where UTF-8 is
declared, is UTF-8 with stray bytes; a declaration that many of the bytes contradict is not believed; what is not
declared is guessed by its characters.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.decoding.binary import is_noise, refuse_known_files, refuse_noise
from cleanarticle.decoding.charsets import codecs_of, encoding_of
from cleanarticle.decoding.declared import declared_encoding
from cleanarticle.decoding.decode_parts import Part, decode_parts, is_utf8
from cleanarticle.decoding.mixed_utf8 import mixture_of, strays_as_windows
from cleanarticle.decoding.seven_bit import seven_bit
from cleanarticle.decoding.utf16 import names_utf16, utf16_by_name, utf16_by_zeros
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
_BEYOND_ASCII: Final = pattern("[^\x00-\x7f]")  # which compiles in a twentieth of what [\x80-\U0010ffff] takes
_DECIDES: Final = 1_000_000  # bytes that decide on the encoding of all
_SHARE: Final = 0.3  # of the time left
_STRAYS_TO_LATIN_1: Final = MappingProxyType({0xDC00 + byte: byte for byte in range(0x80, 0x100)})
# The guess that a page is in what strays are read as anyhow.
_LIKE_STRAYS: Final = frozenset((None, "windows-1252"))
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
    mixture = mixture_of(sample)
    if not mixture.is_utf8 and is_noise(data) and (utf16 := _utf16(data, None)):
        return _read(data, *utf16, time)
    refuse_noise(data)
    if mixture.is_utf8:
        return _mixed(data, time)
    for because, encoding in (("given", encoding_of(charset)), ("declared", declared_encoding(data))):
        if encoding == "UTF-8" and (mixture.is_utf8_if_named or (mixture.valid and _guess(data) in _LIKE_STRAYS)):
            return _mixed(data, time)
        if encoding is None or encoding.startswith("UTF-"):
            continue  # bytes without zeros are no UTF-16
        decoded = _read(sample, encoding, because, None)
        if not _contradicted(decoded.text):
            return decoded if len(sample) == len(data) else _read(data, encoding, because, time)
    guessed = _guess(data)
    return _read(data, guessed or "windows-1252", "guessed" if guessed else "fallback", time)


def _guess(data: bytes) -> str | None:
    """The encoding that the characters tell; None: they tell none."""
    # Imported here because few pages need it and its tables take a millisecond to read.
    from cleanarticle.decoding.charset_guess import guess  # noqa: PLC0415

    return guess(data)


def _mixed(data: bytes, time: Deadline | None) -> Decoded:
    """Read UTF-8 with strays."""
    mixed = decode_parts(data, "utf-8", "surrogateescape", time, strays_as_windows)
    return Decoded(mixed.text, "UTF-8", "mixed-utf-8", mixed.is_whole)


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
    if (data.isascii() and not named) or mixture_of(data[:_DECIDES]).is_utf8:
        return None
    from cleanarticle.decoding.charset_guess import guess_utf16  # noqa: PLC0415 - as above

    guessed = guess_utf16(data)  # the label "utf-16" names no order of bytes
    found = guessed or named
    return (found, "given" if named else "guessed") if found else None


def _contradicted(text: str) -> bool:
    """Whether an encoding failed on more characters than damage explains."""
    broken = text.count("\ufffd")
    return broken > 1 and broken > _MAX_BROKEN * len(_BEYOND_ASCII.findall(text))
