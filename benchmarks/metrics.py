"""The figures that the corpora define: how near a text or a piece of metadata comes to its truth."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

import regex

__all__ = [
    "FAIL_BELOW",
    "PERFECT_ABOVE",
    "SHINGLE_TOKENS",
    "Counts",
    "Scores",
    "author_f1",
    "bag_scores",
    "mean",
    "normalise",
    "same_day",
    "same_title",
    "shingle_scores",
    "shingles",
    "snippet_counts",
    "tenth_percentile",
    "tokens",
    "word_scores",
]

PERFECT_ABOVE = 0.98  # shingle F1; the corpora's README defines both
FAIL_BELOW = 0.5
SHINGLE_TOKENS = 4

# Scripts written without spaces between words: Han, kana, bopomofo and Thai. Hangul has spaces.
_UNSPACED = (
    r"\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u3005-\u3007\u3041-\u3096\u3099\u309A\u309D-\u309F"
    r"\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF"
    r"\uF900-\uFAFF\U00020000-\U0003FFFD"
)
_UNSEEN = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
# The word characters of `regex` hold combining marks, so that a Devanagari word stays one token;
# those of `re` do not, but where a text has no marks both agree and `re` takes half the time.
_TOKEN = regex.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
_PLAIN_TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
_PLAIN_TEXT = re.compile(r"[\x00-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2060\u20A0-\u20CF]*")


Item = TypeVar("Item")


class Scores(NamedTuple):
    """Precision, recall and their harmonic mean, each 0-1."""

    precision: float
    recall: float
    f1: float


class Counts(NamedTuple):
    """Snippets of one page, or of many: those that had to be there and those that had not."""

    found: int  # true positives
    missed: int  # false negatives
    intruding: int  # false positives

    def scores(self) -> Scores:
        """Precision, recall and F1 over the counts; 0 where nothing was found."""
        if not self.found:
            return Scores(0.0, 0.0, 0.0)
        precision = self.found / (self.found + self.intruding)
        recall = self.found / (self.found + self.missed)
        return Scores(precision, recall, 2 * precision * recall / (precision + recall))


def normalise(text: str) -> str:
    """Give the text in NFKC, without soft hyphens and zero-width characters, in lower case."""
    return unicodedata.normalize("NFKC", text).translate(_UNSEEN).lower()


def tokens(text: str) -> list[str]:
    """Cut a text into tokens: one CJK or Thai character, or a run of other word characters."""
    normal = text.lower() if text.isascii() else normalise(text)
    pattern = _PLAIN_TOKEN if _PLAIN_TEXT.fullmatch(normal) else _TOKEN
    return pattern.findall(normal)


def shingles(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    """Count the 4-grams of a list of tokens; a list of one to three tokens is one shingle."""
    if len(words) < SHINGLE_TOKENS:
        return Counter([tuple(words)] if words else [])
    return Counter(zip(words, words[1:], words[2:], words[3:], strict=False))


def bag_scores(found: Counter[Item], truth: Counter[Item]) -> Scores:
    """Compare two multisets; two empty ones are equal, an empty one is nothing like a full one."""
    if not found and not truth:
        return Scores(1.0, 1.0, 1.0)
    shared = found.keys() & truth.keys()
    both = sum(map(min, map(found.__getitem__, shared), map(truth.__getitem__, shared)))
    if not both:
        return Scores(0.0, 0.0, 0.0)
    all_found, all_true = found.total(), truth.total()
    return Scores(both / all_found, both / all_true, 2 * both / (all_found + all_true))


def shingle_scores(found: str, truth: str) -> Scores:
    """Compare two texts by the multisets of their 4-grams of tokens: the main measure."""
    return bag_scores(shingles(tokens(found)), shingles(tokens(truth)))


def word_scores(found: str, truth: str) -> Scores:
    """Compare two texts by the multisets of their tokens."""
    return bag_scores(Counter(tokens(found)), Counter(tokens(truth)))


def snippet_counts(found: str, wanted: Iterable[str], unwanted: Iterable[str]) -> Counts:
    """Count which snippets stand in a text, white space folded; empty snippets are not counted."""
    text = _folded(found)
    present = [_folded(snippet) in text for snippet in wanted if snippet.strip()]
    intruding = sum(_folded(snippet) in text for snippet in unwanted if snippet.strip())
    return Counts(sum(present), len(present) - sum(present), intruding)


def same_title(found: str | None, truth: str) -> bool:
    """Tell whether two titles are equal after dropping non-word characters and case."""
    return _letters(found or "") == _letters(truth)


def author_f1(found: Iterable[str], truth: Iterable[str]) -> float:
    """Give the F1 of two sets of names, compared as titles are; two empty sets are equal."""
    seen = {letters for name in found if (letters := _letters(name))}
    real = {letters for name in truth if (letters := _letters(name))}
    return bag_scores(Counter(seen), Counter(real)).f1


def same_day(found: str | None, truth: str) -> bool:
    """Tell whether an ISO date or date and time names the day ``YYYY-MM-DD`` of the truth."""
    return (found or "")[:10] == truth[:10]


def mean(figures: Sequence[float]) -> float:
    """Give the arithmetic mean; 0 of no figures."""
    return sum(figures) / len(figures) if figures else 0.0


def tenth_percentile(figures: Sequence[float]) -> float:
    """Give the figure that a tenth of the figures lie below; 0 of no figures."""
    return sorted(figures)[len(figures) // 10] if figures else 0.0


def _folded(text: str) -> str:
    return " ".join(text.split())


def _letters(text: str) -> str:
    return "".join(_TOKEN.findall(normalise(text)))
