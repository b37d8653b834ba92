"""Words that stand before the name of who made a picture: "Photo", "Archivfoto"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern
from cleanarticle.words.language_words import MIN_COMPOUND
from cleanarticle.words.tokens import normal

if TYPE_CHECKING:
    from collections.abc import Mapping

_COPYRIGHT: Final = "\u00a9"
NO_LABEL: Final = r":：=()（）\[\].,;/・、。|"  # signs that no label has, as they stand between a pattern's brackets
_WORD: Final = pattern(rf"[^-\s{NO_LABEL}]+")
_BREAKS: Final = bytes.maketrans(b"-:=()[].,;/|", b" " * 12)  # the same of nothing but ASCII


def is_label(label: str, labels: frozenset[str]) -> bool:
    """Whether a word stands before the name of who made a picture.

    Args:
        label: the word.
        labels: what stands there.
    """
    label = normal(label)
    if label == _COPYRIGHT or not labels.isdisjoint(label.replace("-", " ").split()[:1]):
        return True
    return " " not in label and any(label.endswith(one) for one in labels if len(one) >= MIN_COMPOUND)


def may_have_label(text: str, labels: frozenset[str], ends: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether any word of a text may be a label; looking for a credit costs thirty times as much.

    Args:
        text: the text.
        labels: what stands before names.
        ends: their endings.
    """
    if text.isascii():  # a quarter of what the pattern costs
        words = text.lower().encode().translate(_BREAKS).decode().split()
    else:
        words = normal(" ".join(_WORD.findall(text))).replace("-", " ").split()
    if _COPYRIGHT in text or not labels.isdisjoint(words):
        return True
    longer = [word for word in words if word[-MIN_COMPOUND:] in ends]
    return any(word.endswith(ends[word[-MIN_COMPOUND:]]) for word in longer)
