"""Input that is no text at all: files known by their first bytes, and bytes that no text has."""

from __future__ import annotations

from typing import Final

from cleanarticle.errors import UnreadablePage

# First bytes of files that people hand over by mistake, after https://mimesniff.spec.whatwg.org/ (read 2026-11).
_SIGNATURES: Final = (
    (b"\x1f\x8b", "gzip data: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "zstd data: unpack it first"),
    (b"BZh", "bzip2 data: unpack it first"),
    (b"\xfd7zXZ\x00", "xz data: unpack it first"),
    (b"PK\x03\x04", "a zip archive (or an office document or e-book, which are such archives)"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"Rar!\x1a\x07", "a rar archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"%PDF-", "a PDF document"),
    (b"%!PS-Adobe", "a PostScript document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"BM", "a BMP image"),
    (b"RIFF", "a WebP image, or WAV or AVI media"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"OggS\x00", "Ogg media"),
    (b"ID3", "an MP3 recording"),
    (b"\x1a\x45\xdf\xa3", "Matroska or WebM media"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\x7fELF", "a program"),
    (b"\x00asm", "a WebAssembly program"),
    (b"SQLite format 3\x00", "an SQLite database"),
)
_FIRST_BYTES: Final = tuple(start for start, _ in _SIGNATURES)
# These start like words of a text; only control characters among the next bytes tell a file from a text.
_LIKE_WORDS: Final = frozenset((b"BM", b"RIFF", b"ID3", b"wOFF", b"wOF2", b"BZh"))
_CONTROLS: Final = bytes((*range(9), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20)))
_LOOKED_AT: Final = 8_192  # bytes
# Packed or random data has 11 % of these bytes; the worst text seen has 0.1 %.
_MAX_CONTROL_SHARE: Final = 0.04
_MIN_CONTROLS: Final = 16


def refuse_known_files(data: bytes) -> None:
    """Raise UnreadablePage for a file that is known by its first bytes; costs less than a microsecond."""
    if not data.startswith(_FIRST_BYTES):
        return
    start, what = next(row for row in _SIGNATURES if data.startswith(row[0]))
    if start not in _LIKE_WORDS or _controls(data[:64]) > 0:
        msg = f"the input is {what}"
        raise UnreadablePage(msg)


def is_noise(data: bytes) -> bool:
    """Whether the first bytes hold more control characters than any text in bytes that ASCII is part of."""
    sample = data[:_LOOKED_AT]
    controls = _controls(sample)
    return controls >= _MIN_CONTROLS and controls > _MAX_CONTROL_SHARE * len(sample)


def refuse_noise(data: bytes) -> None:
    """Raise UnreadablePage where the first bytes hold more control characters than any text does."""
    if is_noise(data):
        sample = data[:_LOOKED_AT]
        share = 100 * _controls(sample) / len(sample)
        msg = f"the input is no text: {share:.0f} % of its first {len(sample)} bytes are control characters"
        raise UnreadablePage(msg)


def _controls(data: bytes) -> int:
    """How many of the bytes are control characters that no page needs."""
    return len(data) - len(data.translate(None, _CONTROLS))
