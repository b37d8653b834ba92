"""How a caption ends with its credit in scripts that put nothing between words: Chinese, Japanese, Thai."""

from __future__ import annotations

from typing import Final

from cleanarticle.patterns import pattern
from cleanarticle.words.tokens import is_thai, is_unspaced

MAX_THAI: Final = 110  # tokens of a caption: forty-five words
_MAX_NAMES: Final = 60  # characters of the credit
# After a sentence, a comma or a blank, a few characters of a script without spaces to the end.
_LAST: Final = pattern(r"[。、＝=）\s]([^\W\d_]{2,12}|[^\W\d_]{2,4}\s[^\W\d_]{1,2})[)）]?$")
_WORDS: Final = range(1, 4)  # of the names behind a Thai label
_MAX_WORD: Final = 16  # letters of one; a phrase has more
_COLONS: Final = ":："
_AROUND: Final = "()[]"
_MIN_LABEL: Final = (
    6  # letters of a label that needs no colon: "picture" is also a word of its own, "picture by" is not
)


def label_last(text: str, labels: frozenset[str]) -> str:
    """A name with its label behind it, as Chinese and Japanese have it: "… 大谷みどり撮影"."""
    is_so = is_unspaced(text.rstrip(")\uff09")[-1:])
    found = _LAST.search(text, max(0, len(text) - _MAX_NAMES)) if is_so else None
    is_label = found is not None and any(found[1].endswith(label) and found[1] != label for label in labels)
    return found[1] if found and is_label else ""


def ends_with_label(text: str, labels: frozenset[str]) -> bool:
    """Whether a name has its label behind it."""
    return any(text.endswith(label) and len(label) > 1 and not label.isascii() for label in labels)


def opens_with_label(text: str, labels: frozenset[str]) -> bool:
    """Whether what a picture is opens a text without blanks: "图片由市政府提供"."""
    return is_unspaced(text[:1]) and any(text.startswith(label) and len(label) > 1 for label in labels)


def thai_credit(text: str, labels: frozenset[str]) -> str:
    """A label, behind a blank or at the start, and names to the end; "" where there is none, or the text is not Thai.

    Args:
        text: a line.
        labels: what stands before the name of who made a picture.
    """
    if not is_thai(text):
        return ""
    words = text[max(0, len(text) - _MAX_NAMES) :].replace(":", ": ").split()
    for at in range(max(0, len(words) - _WORDS.stop - 1), len(words) - 1):
        label = words[at].strip(_AROUND)
        names = [name.strip(_AROUND) for name in words[at + 1 :] if name not in _COLONS]
        has_colon = label[-1:] in _COLONS or words[at + 1] in _COLONS
        is_label = label.rstrip(_COLONS) in labels and (has_colon or len(label) >= _MIN_LABEL)
        if is_label and len(names) in _WORDS and all(0 < len(name) <= _MAX_WORD for name in names):
            return " ".join(words[at:])
    return ""
