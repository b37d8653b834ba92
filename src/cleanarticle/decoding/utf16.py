"""UTF-16 without a byte-order mark: told by zero bytes, by what the caller says, or by its characters."""

from __future__ import annotations

from typing import Final

from cleanarticle.decoding.binary import is_noise
from cleanarticle.decoding.charsets import encoding_of
from cleanarticle.patterns import pattern

_LITTLE: Final = "UTF-16LE"
_BIG: Final = "UTF-16BE"
_SAMPLE: Final = 20_000  # bytes that are looked at
_MIN_ZEROS: Final = 0.1  # share of the characters of a UTF-16 page that are ASCII: its markup alone has more
_MAX_STRANGE: Final = 0.02  # share of the characters that no text holds; of bytes that are no text, a tenth is such
# Half of a character, a noncharacter, a control character, private use.
_STRANGE: Final = pattern("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd-\uffff]")
_MAX_ASCII: Final = 0.8  # share of the bytes; a text of two-byte characters, half of whose bytes look so, has less


def utf16_by_zeros(data: bytes) -> str | None:
    """UTF-16LE or UTF-16BE, where zero bytes stand at every other place as in ASCII markup; else None."""
    sample = data[:_SAMPLE]
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    enough = max(1, _MIN_ZEROS * len(sample) / 2)
    for encoding, zeros, others in ((_LITTLE, odd, even), (_BIG, even, odd)):
        if zeros >= enough and others * 10 < zeros:
            return encoding
    return None


def names_utf16(charset: str | None) -> bool:
    """Whether a label is one of UTF-16."""
    return charset is not None and encoding_of(charset) in {_LITTLE, _BIG}


def utf16_by_name(data: bytes, charset: str | None) -> str | None:
    """The encoding that a caller named, where it is one of UTF-16 and the bytes can be read so; else None."""
    encoding = encoding_of(charset)
    if encoding not in {_LITTLE, _BIG}:
        return None
    sample = data[:_SAMPLE]
    # Where a script's own number is a control character, as with Arabic and Thai, the bytes may all be ASCII.
    if not is_noise(data) and len(sample.translate(None, bytes(range(0x80, 0x100)))) > _MAX_ASCII * len(sample):
        return None
    strange = len(_STRANGE.findall(sample[: len(sample) & ~1].decode(encoding, "surrogatepass")))
    return encoding if strange <= _MAX_STRANGE * len(sample) / 2 else None
