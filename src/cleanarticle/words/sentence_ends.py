"""How a block ends: like a sentence, a label, a quote or a headline."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from unicodedata import category

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

NO_END, SENTENCE, QUOTED, COLON, ELLIPSIS, BRACKET, COMMA, OTHER_SIGN = range(8)
QUESTION_MARKS: Final = "?？؟"
QUESTION_ENDS: Final = frozenset(QUESTION_MARKS + ";")  # Greek asks with a semicolon
# Burmese, Khmer (two), Armenian, Ethiopic (with its question mark), Tibetan, Sanskrit; Japanese of half and full width.
_OTHER_STOPS: Final = "\u104b\u17d4\u17d5\u0589\u1362\u1367\u0f0d\u0965\uff61\uff0e"
_OTHER_COMMAS: Final = "\u104a\u1363\u1364\u060c\u061b\u3001"  # Burmese, Ethiopic (two), Arabic (two), Japanese
_ENDS: Final = MappingProxyType(
    dict.fromkeys(".!?。！？।؟۔" + _OTHER_STOPS, SENTENCE)
    | dict.fromkeys("”\"»’'」』“", QUOTED)
    | dict.fromkeys("：:", COLON)
    | {"…": ELLIPSIS}
    | dict.fromkeys(")）", BRACKET)
    | dict.fromkeys(";；,，" + _OTHER_COMMAS, COMMA)
)
_CLOSING: Final = ")]）"
_MARKS: Final = ("Mn", "Mc")  # Unicode's categories of the vowel signs of India, which are no letters to Python
# Thai has no full stop: a line is a sentence by its length alone, and a stop is an abbreviation's. Headlines have up to
# ninety letters, most paragraphs more.
_FIRST_THAI: Final = chr(0xE01)
_LAST_THAI: Final = chr(0xE4E)
_MIN_THAI: Final = 90
_CUT: Final = ("(…", "[…", "(...", "[...", "（…")  # a summary that was cut short, with what closes it


def end_of(text: str) -> int:
    """One of the module's constants, for a text that is not empty."""
    last = text[-1]
    if _FIRST_THAI <= (text[-2:-1] if last == "." else last) <= _LAST_THAI:
        return SENTENCE if len(text) >= _MIN_THAI else NO_END
    end = _ENDS.get(last)
    if end is None and (last.isalnum() or category(last) in _MARKS):
        return NO_END
    if last in _CLOSING and text[:-1].endswith(_CUT):
        return ELLIPSIS
    if end is None:
        return OTHER_SIGN
    return ELLIPSIS if end == SENTENCE and text.endswith("...") else end


def ends_of(texts: Sequence[str], leads: Collection[str]) -> list[int]:
    """How each text ends; one that ends with what leads to a list does so as with a colon, which Thai hardly has."""
    ends = list(map(end_of, texts))
    if not leads:
        return ends
    last = tuple(leads)
    return [COLON if text.endswith(last) else end for text, end in zip(texts, ends, strict=True)]
