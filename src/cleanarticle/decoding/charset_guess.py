"""Undeclared legacy encodings, told by which bytes are legal and by how often the characters occur that they give.

The idea is that of S. Li and K. Momoi, "A composite approach to language/encoding detection" (2001): a right reading
gives the characters of a language about as often as the language uses them.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, TypedDict, cast

from cleanarticle.decoding.charsets import codecs_of
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_FILE: Final = Path(__file__).parents[1] / "data" / "characters.toml"
_SAMPLE: Final = 200_000  # bytes that are looked at
_SCORED: Final = 30_000  # bytes of distinct words that are scored
_MIN_WIDE_SHARE: Final = 0.12  # of the characters among the most frequent: right readings have 0.3, wrong ones 0.02
_MIN_WIDE_FOUND: Final = 5  # characters; fewer may be an accident
_MAX_BROKEN: Final = 0.01  # share of the characters that a wide reading may fail on: damage, or the sample's cut end
_RANK_OFFSET: Final = 1.5  # frequency falls about as 1 / (rank + offset) in every alphabet
_WORD: Final = pattern(rb"[A-Za-z\x80-\xff]+")
_WIDE_PUNCTUATION: Final = pattern("[\x00-\x7f\u2000-\u206f\u3000-\u303f\uff00-\uff65\xa0]+")

# Natural logarithms; a frequent letter has -1 to -4. What no reader would write must cost more than any rare letter.
_TYPOGRAPHY: Final = frozenset("\xa0\xad“”„’‘‚–—…«»‹›°§©®€·•½²³£ªº")
_TYPOGRAPHIC: Final = 0.0
_FOREIGN_LETTER: Final = -8.0
_SYMBOL: Final = -8.0
_BROKEN: Final = -15.0
_CAPITAL: Final = -0.6
_CAPITAL_INSIDE: Final = -5.0  # a capital behind a small letter: KOI8 read as windows-1251 and the other way round
_MIXED_SCRIPT: Final = -5.0  # a Latin letter beside one of another script
_NEIGHBOURS: Final = -3.0  # two letters beyond ASCII in a row, in a language of the Latin script
_HEAD: Final = 4_096  # bytes in which the page may name its language
_LANGUAGE: Final = pattern(rb"\blang\s*=\s*[\"']?([a-z]{2})\b", re.IGNORECASE)
_LAST_ASCII: Final = 0x7F
# What a character is to its neighbours: "a" and "A" in ASCII, else "l", "u" and "o" by case, "m" a mark, "." neither.
_SMALL, _LARGE, _CASELESS, _SIGN, _NEITHER = b"luom."
_ASCII_FORMS: Final = b"." * 65 + b"A" * 26 + b"." * 6 + b"a" * 26 + b"." * 133  # by byte
_ANY_CASE: Final = bytes.maketrans(b"Aluo", b"ahhh")
_USUAL: Final = "windows-1252"
_UTF_16: Final = ("UTF-16LE", "UTF-16BE")
_DOUBT: Final = 10.0  # what must speak for any other encoding, over all characters together
_MIN_MEAN: Final = -6.0  # worse than this, no reading is believed


class _Group(TypedDict):
    """Encodings of one script, the one to prefer first, with letters of the languages that were written in them."""

    encodings: list[str]
    languages: dict[str, str]


class _Wide(TypedDict):
    """Multi-byte encodings and the characters that texts in them hold most."""

    encodings: list[str]
    frequent: str


class _Table(TypedDict):
    """The data file."""

    group: list[_Group]
    wide: list[_Wide]


class _Language(NamedTuple):
    """How likely each letter beyond ASCII is, relative to what the language's own text scores on the average."""

    scores: dict[str, float]
    is_latin: bool


def guess(data: bytes) -> str | None:
    """The standard's name of the encoding that the bytes are most likely in; None where nothing tells."""
    table = _read_table()
    sample = data[:_SAMPLE]
    return _widest(sample, [(encoding, row) for row in table["wide"] for encoding in row["encodings"]]) or _narrow(
        sample, table["group"]
    )


def guess_utf16(data: bytes) -> str | None:
    """UTF-16LE or UTF-16BE, where one of them gives the most frequent characters of East Asia; else None."""
    rows = _read_table()["wide"]
    return _widest(data[:_SAMPLE], [(encoding, row) for row in rows for encoding in _UTF_16])


def _widest(sample: bytes, readings: Sequence[tuple[str, _Wide]]) -> str | None:
    """The encoding that gives the most of its frequent characters; None where none gives enough."""
    share, encoding = max(
        (_wide_share(sample, encoding, frozenset("".join(row["frequent"].split()))), encoding)
        for encoding, row in readings
    )
    return encoding if share >= _MIN_WIDE_SHARE else None


def _read_table() -> _Table:
    """Read the characters of each encoding from the package's data; the file's form is tested, not checked here."""
    text = _FILE.read_text("utf-8")
    return cast("_Table", tomllib.loads(text))


def _wide_share(sample: bytes, encoding: str, frequent: frozenset[str]) -> float:
    """Share of the characters that are frequent ones, punctuation aside; 0 where the bytes are not legal."""
    text = _WIDE_PUNCTUATION.sub("", sample.decode(codecs_of(encoding)[0], "replace"))
    if not text or text.count("\ufffd") > 1 + _MAX_BROKEN * len(text):
        return 0.0
    found = sum(map(text.count, frequent))
    return found / len(text) if found >= _MIN_WIDE_FOUND else 0.0


def _narrow(sample: bytes, groups: Sequence[_Group]) -> str | None:
    """The single-byte encoding whose reading is likest to a language; None where all are unlikely."""
    distinct = dict.fromkeys(word for word in _WORD.findall(sample) if not word.isascii())
    words = b" ".join(distinct)[:_SCORED]
    counts = {byte: count for byte, count in Counter(words).items() if byte > _LAST_ASCII}
    declared = _LANGUAGE.search(sample[:_HEAD])
    spoken = declared[1].decode("ascii").lower() if declared is not None else ""
    best, best_mean = None, _MIN_MEAN
    for group in groups:
        is_expected = spoken in group["languages"] or _USUAL in group["encodings"]
        doubt = 0.0 if is_expected else _DOUBT / max(sum(counts.values()), 1)
        languages = [_language(letters) for letters in group["languages"].values()]
        for encoding in group["encodings"]:
            codec = codecs_of(encoding)[0]
            read = {byte: bytes((byte,)).decode(codec, "replace") for byte in counts}
            mean = max([_mean_score(words, counts, read, language) for language in languages]) - doubt
            if mean > best_mean:
                best, best_mean = encoding, mean
    return best


def _language(letters: str) -> _Language:
    """Turn letters in the order of their frequency into scores with a mean of 0 over the language's own text."""
    weights = {letter: 1 / (rank + _RANK_OFFSET) for rank, letter in enumerate(letters)}
    total = sum(weights.values())
    logs = {letter: log(weight / total) for letter, weight in weights.items()}
    expected = sum(weight / total * logs[letter] for letter, weight in weights.items())
    return _Language({letter: value - expected for letter, value in logs.items()}, letters[0] < "\u0250")


def _mean_score(words: bytes, counts: Mapping[int, int], read: Mapping[int, str], language: _Language) -> float:
    """Mean score of the characters beyond ASCII in words that are joined by spaces; ``read`` says what bytes are."""
    total = sum([count * _score(read[byte], language) for byte, count in counts.items()])
    forms = bytearray(_ASCII_FORMS)
    for byte, character in read.items():
        forms[byte] = _form(character, language)
    return (total + _of_pairs(words.translate(forms), is_latin=language.is_latin)) / max(sum(counts.values()), 1)


def _score(character: str, language: _Language) -> float:
    """Score of one character beyond ASCII, whatever stands beside it."""
    if character == "\ufffd" or "\x80" <= character < "\xa0":
        return _BROKEN
    if not character.isalpha() and character not in language.scores:
        return _TYPOGRAPHIC if character in _TYPOGRAPHY else _SYMBOL
    score = language.scores.get(character)
    return language.scores.get(character.lower(), _FOREIGN_LETTER - _CAPITAL) + _CAPITAL if score is None else score


def _form(character: str, language: _Language) -> int:
    """What a character beyond ASCII is to its neighbours: a letter of one of three cases, a mark of one, or neither."""
    if character.isalpha():
        return _SMALL if character.islower() else _LARGE if character.isupper() else _CASELESS
    return _SIGN if character in language.scores else _NEITHER


def _of_pairs(forms: bytes, *, is_latin: bool) -> float:
    """What the pairs of characters add: a search for each pair of forms, as scrambled bytes have thousands of pairs."""
    count = forms.count
    inside = (count(b"au") + count(b"lu")) * _CAPITAL_INSIDE
    count = forms.translate(_ANY_CASE).count
    if not is_latin:
        return inside + (count(b"ah") + count(b"am") + count(b"ha")) * _MIXED_SCRIPT
    behind_others = count(b".h") + count(b"ah") + count(b"mh") + (forms[:1] in {b"l", b"u", b"o"})
    return inside + (count(b"h") - behind_others + count(b"hm")) * _NEIGHBOURS
