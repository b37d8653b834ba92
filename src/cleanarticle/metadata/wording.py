"""Short texts of a page's metadata: made clean, and compared."""

from __future__ import annotations

import re
from typing import Final

from cleanarticle.patterns import pattern
from cleanarticle.references import unescape

UNSPACED_FROM: Final = "\u2e80"  # from this character on nothing stands between words
_TAG: Final = pattern(r"</?[a-zA-Z][^<>]{0,200}>")
# Joiners make another word, or another picture, of letters and emoji that they stand between; not of these signs.
_UNJOINED: Final = "\x00-\u0370\u0600-\u061f\u2000-\u200b\u200e-\u2190\u3000-\u303f\ufe10-\ufe6f\uff00-\uff0f"
_INVISIBLE: Final = pattern(
    "[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\ufeff\x00-\x1f\x7f-\x9f]"
    f"|[\u200c\u200d](?:(?![^{_UNJOINED}\u200c\u200d])|(?<![^{_UNJOINED}].))"  # the last of several stays
)
_ADDRESS: Final = pattern(
    r"\S+@\S+\.\S+|\S*(?:https?:|www\.|\.com\b|\.html?\b)\S*|(?<!\w)@\w+|\([^()]{0,80}\)"
    r"|\[[^\[\]]{0,80}\](?=.)|(?<=. )\[[^\[\]]{0,80}\]",
    re.IGNORECASE,
)
_OF_ADDRESSES: Final = frozenset("@:.([")  # signs one of which each of these has
_SENTENCE_ENDS: Final = frozenset('.!?\u2026\u3002\u0964"\u201d\u00bb')
_AROUND: Final = frozenset({"()", "[]", "\u3014\u3015", "\u3010\u3011", "\uff08\uff09"})
OPENING_BRACKETS: Final = "".join(sorted({pair[0] for pair in _AROUND}))
_HALVES: Final = "()[]\uff08\uff09"
_SIGNS_BEFORE: Final = (
    "\u25a0\u25a1\u25c6\u25c7\u25cb\u25cf\u25ce\u25b2\u25b3 "  # squares and the like before a reporter
)
_NOT_WORD: Final = pattern(r"[\W_]+")
_SIGNS: Final = bytes(code for code in range(0x80) if not chr(code).isalnum())
_LOWER: Final = bytes(range(0x100)).lower()
_WORDS: Final = bytes(0x20 if code in _SIGNS else code for code in _LOWER)


def clean(text: str) -> str:
    """``text`` without markup, entities and invisible characters, white space folded."""
    if "&" in text:
        text = unescape(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if not text.isprintable():  # none of the invisible ones is
        text = _INVISIBLE.sub(lambda found: " " if found.group() < " " else "", text)
    return " ".join(text.split())


def shown(text: str) -> str:
    """Visible ``text`` without invisible characters; what looks like markup is what readers see, entities are not."""
    if "&" in text:
        text = unescape(text)
    if not text.isprintable():  # none of the invisible ones is
        text = _INVISIBLE.sub("", text)
    return " ".join(text.split())


def without_addresses(text: str) -> str:
    """A line with a space for each address, handle and bracket in it."""
    return text if _OF_ADDRESSES.isdisjoint(text) else _ADDRESS.sub(" ", text)


def unbracketed(text: str) -> str:
    """A line without the brackets that all of it stands in: "(Reporting by Jane Doe)"; or the sign before it."""
    text = text.lstrip(_SIGNS_BEFORE) or text
    inner = text[1:-1]
    is_so = text[:1] + text[-1:] in _AROUND and inner[:1] and not any(sign in inner for sign in _HALVES)
    return inner.strip() if is_so else text


def is_sentence(text: str, words: int, least: int = 10) -> bool:
    """Whether a text is as long as most sentences, and ends as one does, perhaps a quoted one.

    Args:
        text: not empty.
        words: how many it has; in scripts without spaces each character is one.
        least: words from which on it is long enough.
    """
    return words >= least and text[-1] in _SENTENCE_ENDS


def bare(text: str) -> str:
    """Letters and digits of ``text`` in lower case, nothing between them: the key to compare by."""
    if text.isascii():  # a fifth of what the expression costs
        return text.encode().translate(_LOWER, _SIGNS).decode()
    return _NOT_WORD.sub("", text.casefold())


class Keys(dict[str, str]):
    """Texts as ``bare`` gives them, each made once: the sources of a page mostly say the same."""

    def __missing__(self, text: str) -> str:
        """Make a text's key."""
        self[text] = key = bare(text)
        return key


def tokens(text: str) -> frozenset[str]:
    """The different words of ``text`` in lower case; one run of letters is one word."""
    if text.isascii():
        return frozenset(text.encode().translate(_WORDS).decode().split())
    return frozenset(_NOT_WORD.sub(" ", text.casefold()).split())


def overlap(left: frozenset[str], right: frozenset[str]) -> float:
    """Share of the smaller set's words that are in the other, 0-1; 0 where one is empty."""
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller else 0.0
