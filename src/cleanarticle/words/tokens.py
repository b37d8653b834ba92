"""Text -> tokens: what counts as a word, for phrases and for counting alike."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final
from unicodedata import normalize

from cleanarticle.patterns import pattern

# Han, kana and bopomofo are written without spaces between words: each character is a token.
_EAST_ASIAN: Final = (
    "\u3005-\u3007\u3041-\u3096\u3099\u309a\u309d-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003fffd"
)
# Thai is written without them, too. A token is a consonant with its vowels and marks: a word has two or three, as many
# as of Chinese characters, where it has four or five letters; and no word begins or ends inside one.
_THAI_LETTERS: Final = "\u0e01-\u0e2f\u0e46"  # consonants, and what is written for others: "etc.", "twice"
_THAI_BEFORE: Final = "\u0e40-\u0e44"  # vowels written before the consonant that they are spoken behind
_THAI_BEHIND: Final = "\u0e30-\u0e3a\u0e45\u0e47-\u0e4e"  # vowels and marks behind, above and below it
_UNSPACED: Final = f"{_EAST_ASIAN}{_THAI_LETTERS}{_THAI_BEFORE}{_THAI_BEHIND}"
_THAI: Final = (
    f"[{_THAI_BEFORE}]+(?:[{_THAI_LETTERS}][{_THAI_BEHIND}]*)?|[{_THAI_LETTERS}][{_THAI_BEHIND}]*|[{_THAI_BEHIND}]+"
)
# Marks that `re` does not count as word characters, although they stand inside words: Latin, Greek and
# Cyrillic accents that did not compose, Hebrew and Arabic points, vowel signs of India and its neighbours.
_MARKS: Final = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957"
    "\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u0a01-\u0a03\u0a3c-\u0a4d\u0a70\u0a71\u0a81-\u0a83"
    "\u0abc\u0abe-\u0acd\u0b01-\u0b03\u0b3c\u0b3e-\u0b57\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3e-\u0c56"
    "\u0c81-\u0c83\u0cbc\u0cbe-\u0cd6\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d4d\u0d57\u0dca-\u0ddf\u0eb1\u0eb4-\u0ebc"
    "\u102b-\u103e\u17b4-\u17d3"
)
_UNSPACED_LETTERS: Final = range(0x3041, 0xA000)  # kana and Han; the few signs between them do no harm
_SIGNS: Final = "©@"  # tokens in phrases, but no words
_TOKEN: Final = pattern(rf"[{_EAST_ASIAN}{_SIGNS}]|{_THAI}|(?:[^\W{_UNSPACED}]|[{_MARKS}])+")
_HAS_UNSPACED: Final = pattern(f"[{_EAST_ASIAN}{_THAI_LETTERS}]")
_LONE: Final = pattern(f"[{_UNSPACED}©]")
_BEFORE: Final = pattern(f"[{_THAI_BEFORE}]")
_BEHIND: Final = pattern(f"[{_THAI_BEHIND}]")
_THAI_SIGNS: Final = frozenset(map(chr, range(0x0E01, 0x0E4F)))
# What stands at the ends of a Thai sign while a text is cut, all of them blanks in a text itself: two that meet and
# make a pair are nothing, all others blanks.
_OPENS, _CLOSES, _FOLLOWS, _LEADS = "\x01", "\x02", "\x03", "\x04"
_PAIRS: Final = (_CLOSES + _FOLLOWS, _LEADS + _OPENS)
_NO_WORD: Final = pattern(rf"[^\x00-\x7f\w{_MARKS}{_UNSPACED}©]")  # with a + it takes three times as long
_ASCII_BLANKS: Final = MappingProxyType(
    {code: " " for code in range(0x80) if not (chr(code).isalnum() or chr(code) in "_@\n")}
)
_BYTE_BLANKS: Final = bytes(0x20 if code in _ASCII_BLANKS else code for code in range(0x100))
_ASCII: Final = bytes(range(0x80))
_MAX_FOREIGN: Final = 40  # different characters beyond ASCII up to which looking at each is cheapest
_FEW: Final = 5  # characters, of which one is beyond ASCII where only signs are
_MOST_KNOWN: Final = 20_000  # characters; as many as Chinese, Japanese and Korean pages together have
_INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_ALEF: Final = chr(0x627)  # stands in every longer text in Arabic letters
_SHORT: Final = 200  # characters of a text that may be a word of them without it
# Strokes and vowel points that only some write.
_OPTIONAL: Final = frozenset({chr(0x640), *map(chr, range(0x64B, 0x653))})


class _AllBlanks(dict[int, str | int]):
    """What each character becomes, found out when a text first has it.

    Putting blanks around each Chinese character costs a tenth of what `re.sub` takes for it.
    """

    def __missing__(self, code: int) -> str | int:
        sign = chr(code)
        found: str | int = code
        if code in _ASCII_BLANKS or _NO_WORD.match(sign):
            found = " "
        elif _LONE.match(sign):
            found = _set_apart(sign)
        if len(self) < _MOST_KNOWN:
            self[code] = found
        return found


_ALL_BLANKS: Final = _AllBlanks()


def _set_apart(sign: str) -> str:
    """A character that is a token, or a part of a Thai one, with what parts it from its neighbours."""
    if sign not in _THAI_SIGNS:
        return f" {sign} "
    if _BEFORE.match(sign):
        return f"{_OPENS}{sign}{_LEADS}"
    return f"{_FOLLOWS if _BEHIND.match(sign) else _OPENS}{sign}{_CLOSES}"


def _glued(text: str) -> str:
    """A text that was set apart, with what is one token in one piece."""
    if _CLOSES not in text and _LEADS not in text:
        return text
    for pair in _PAIRS:
        text = text.replace(pair, "")
    for sign in (_OPENS, _CLOSES, _FOLLOWS, _LEADS):
        text = text.replace(sign, " ")
    return text


def is_unspaced(text: str) -> bool:
    """Whether a text is letters of Japanese or Chinese and nothing else; a pattern would take a millisecond to compile.

    Args:
        text: as a page has it.
    """
    return bool(text) and all(ord(char) in _UNSPACED_LETTERS for char in text)


def is_thai(text: str) -> bool:
    """Whether a text opens with a Thai letter."""
    return text[:1] in _THAI_SIGNS


def normal(text: str) -> str:
    """The text as it is compared: NFKC, without what is not seen or may be left out in Arabic, case folded."""
    if text.isascii():
        return text.lower()
    text = normalize("NFKC", text.replace("\u2026", "...").replace("\u00a0", " "))  # mostly nothing is left to do
    for sign in _INVISIBLE:  # six searches in C cost a tenth of one str.translate
        text = text.replace(sign, "")
    if _ALEF in text or (len(text) < _SHORT and not _OPTIONAL.isdisjoint(text)):
        for sign in _OPTIONAL:
            text = text.replace(sign, "")
    raw = text.encode("utf-8", "surrogatepass")
    foreign = raw.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    is_plain = len(foreign) * _FEW < len(text) and foreign.casefold() == foreign  # quotes and dashes: a third as bytes
    folded = raw.lower().decode("utf-8", "surrogatepass") if is_plain else text.casefold()
    return folded.replace("i\u0307", "i")  # Turkish İ folds to i and a loose dot


def spaced(text: str) -> str:
    """A text that `normal` gave, its tokens set apart by blanks and nothing else left; line feeds stay.

    Splitting it at white space gives the tokens: words, CJK characters, Thai consonants with their vowels, © and @.
    """
    if "@" in text:
        text = text.replace("@", " @ ")
    if text.isascii():
        return text.encode().translate(_BYTE_BLANKS).decode()  # of a line str.translate takes twenty times as long
    foreign = signs_beyond_ascii(text)
    has_thai = not foreign.isdisjoint(_THAI_SIGNS)
    if has_thai or len(foreign) > _MAX_FOREIGN:
        if has_thai or _LONE.search(text):
            return _glued(text.translate(_ALL_BLANKS))
        text = _NO_WORD.sub(" ", text)
    else:
        for sign in foreign:  # of text in Latin letters: a few quotes, dashes and accents
            if _NO_WORD.match(sign):
                text = text.replace(sign, " ")
            elif _LONE.match(sign):
                text = text.replace(sign, f" {sign} ")
    return text.encode("utf-8", "replace").translate(_BYTE_BLANKS).decode()  # a tenth of what str.translate costs


def tokens(text: str) -> list[str]:
    """Cut a text into tokens: one CJK character, one Thai consonant with its vowels, or a run of other word characters.

    Args:
        text: any text.

    Returns:
        The tokens of the normalised text (see `normal`), in order; signs are left out.
    """
    return [word for word in spaced(normal(text)).split() if word not in _SIGNS]


def lines_of_tokens(texts: Sequence[str]) -> list[list[str]]:
    """The tokens of each of some texts, cut in one pass, which is cheapest."""
    lines = spaced(normal("\n".join([text.replace("\n", " ") for text in texts]))).split("\n")
    return [[word for word in line.split() if word not in _SIGNS] for line in lines] if texts else []


def end_of_token(text: str, count: int) -> int:
    """Where in a text that `normal` gave its first ``count`` tokens end; its length where it has fewer."""
    for number, found in enumerate(_TOKEN.finditer(text), start=1):
        if number == count:
            return found.end()
    return len(text)


def has_unspaced(text: str) -> bool:
    """Whether a text has a character that is a token by itself; to give its different characters is cheapest."""
    return _HAS_UNSPACED.search(text) is not None


def signs_beyond_ascii(text: str) -> set[str]:
    """The different characters of a text beyond ASCII."""
    return set() if text.isascii() else set(text.encode("utf-8", "replace").translate(None, _ASCII).decode())


def count_words(text: str) -> int:
    """About how many tokens a text has: runs between white space, and CJK characters and Thai consonants one each."""
    words = len(text.split())
    return words if text.isascii() else words + len(_HAS_UNSPACED.findall(text))
