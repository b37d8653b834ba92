"""What decided about each block of a page, for the reader of a diff."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import cleanarticle
from benchmarks import metrics
from cleanarticle.trail.codes import Codes
from cleanarticle.trail.explain import reason

__all__ = ["Reason", "closest", "reasons"]


class Reason(NamedTuple):
    """A block's tokens, and what decided about it in one line."""

    words: Counter[str]
    told: str


def reasons(page: bytes, url: str | None) -> list[Reason]:
    """Extract a page with cleanarticle and say for every block what decided about it."""
    article = cleanarticle.extract(page, url=url)
    codes = Codes.load()
    found = []
    for block in article.blocks:
        fate = f"{'kept' if block.kept else 'dropped'} {block.kind.value} <{block.tag}> {block.species or ''}"
        told = f"block {block.number}: {fate} {reason(block, article.judgement.keep_from, codes)}"
        found.append(Reason(Counter(metrics.tokens(block.text)), told))
    return found


def closest(line: str, candidates: list[Reason]) -> str:
    """Give the reason of the block that is most like a line of text; "" where none shares half its words."""
    words = Counter(metrics.tokens(line))
    best = max(candidates, key=lambda each: metrics.bag_scores(each.words, words).f1, default=None)
    return best.told if best and metrics.bag_scores(best.words, words).f1 > metrics.FAIL_BELOW else ""
