"""Page and truth -> the choice of blocks that comes nearest to the truth, by the corpora's own measure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from benchmarks.metrics import SHINGLE_TOKENS, shingle_scores, shingles, tokens

_BORDER = SHINGLE_TOKENS - 1  # tokens on each side that share a shingle with a block
_ROUNDS = 4


def best_choice(texts: Sequence[str], truth: str) -> list[bool]:
    """Choose the blocks whose joint text has the highest shingle F1 against the truth.

    Starts from the blocks of which most 4-grams stand in the truth, then turns single blocks over for
    as long as a turn raises F1: the optimum of single turns, which is close to the best choice.
    """
    words = [tokens(text) for text in texts]
    true = shingles(tokens(truth))
    kept = _first_choice(words, true)
    for _ in range(_ROUNDS):
        if not _improve(words, true, kept):
            break
    return kept


def choice_f1(texts: Sequence[str], kept: Sequence[bool], truth: str) -> float:
    """Shingle F1 of the kept blocks against the truth, 0-1."""
    return shingle_scores("\n\n".join(text for text, keep in zip(texts, kept, strict=True) if keep), truth).f1


def _first_choice(words: Sequence[Sequence[str]], true: Counter[tuple[str, ...]]) -> list[bool]:
    kept = []
    left = Counter(true)
    for block in words:
        found = shingles(block)
        both = sum((found & left).values())
        keep = len(block) >= SHINGLE_TOKENS and both * 2 > found.total()
        if keep:
            left -= found
        kept.append(keep)
    return kept


def _improve(words: Sequence[Sequence[str]], true: Counter[tuple[str, ...]], kept: list[bool]) -> bool:
    """Turn over every block once where that raises F1; says whether any was turned."""
    chosen = [word for block, keep in zip(words, kept, strict=True) if keep for word in block]
    found = shingles(chosen)
    both = sum((found & true).values())
    total = found.total()
    size = true.total()
    turned = False
    for index, block in enumerate(words):
        if not block:
            continue
        left, right = _around(words, kept, index)
        with_it, without = shingles([*left, *block, *right]), shingles([*left, *right])
        old, new = (with_it, without) if kept[index] else (without, with_it)
        gain, grown = 0, new.total() - old.total()
        for gram in old.keys() | new.keys():
            before = found[gram]
            after = before + new[gram] - old[gram]
            gain += min(after, true[gram]) - min(before, true[gram])
        if (both + gain) * (total + size) > both * (total + grown + size) or (kept[index] and gain == 0 and grown < 0):
            kept[index] = not kept[index]
            found.update(new)
            found.subtract(old)
            both, total = both + gain, total + grown
            turned = True
    return turned


def _around(words: Sequence[Sequence[str]], kept: Sequence[bool], index: int) -> tuple[list[str], list[str]]:
    """The last tokens kept before a block, and the first kept after it."""
    left: list[str] = []
    at = index - 1
    while at >= 0 and len(left) < _BORDER:
        if kept[at]:
            left = [*words[at][-_BORDER:], *left][-_BORDER:]
        at -= 1
    right: list[str] = []
    at = index + 1
    while at < len(words) and len(right) < _BORDER:
        if kept[at]:
            right = [*right, *words[at][:_BORDER]][:_BORDER]
        at += 1
    return left, right
