"""Why each block stayed or went, one line a block, for a person who has never seen this code."""

from __future__ import annotations

from typing import Final

from cleanarticle.codes import Codes
from cleanarticle.judged import JudgedBlock, judged
from cleanarticle.model import Judgement, Page, Score, Verdict

_MOST_SCORES: Final = 4  # scores that are spelt out; the rest of a sum is small change
_LONGEST_START: Final = 60  # characters of the block's text that are shown


def explain(page: Page, judgement: Judgement) -> str:
    """One line for every block of a page: kept or dropped, where, what it is, what decided, and how it begins.

    Args:
        page: the page.
        judgement: what was decided about its blocks.

    Returns:
        Lines in page order, without a line break at the end. A last line gives the totals.
    """
    codes = Codes.load()
    blocks = judged(page, judgement)
    lines = [_line(block, judgement.keep_from, codes) for block in blocks]
    kept = sum(judgement.kept)
    return "\n".join([*lines, f"kept {kept} of {len(blocks)} blocks"])


def reason(block: JudgedBlock, keep_from: float, codes: Codes) -> str:
    """What decided about a block, in words and numbers.

    Args:
        block: the block.
        keep_from: sum from which the judge keeps a block, in log-odds.
        codes: the sentences.

    Returns:
        The sentence of the filter that had the last word, or the sum with its weightiest scores.
    """
    for step in reversed(block.trail):
        if isinstance(step.outcome, Verdict) and step.outcome.keep == block.kept:
            return f"{step.name}: {codes.sentence(step.outcome)} (evidence {block.points:+.1f})"
    side = "at least" if block.kept else "under"
    scores = [(step.name, step.outcome) for step in block.trail if isinstance(step.outcome, Score)]
    scores.sort(key=lambda pair: -abs(pair[1].points))
    told = [f"{name} {score.points:+.1f}: {codes.sentence(score)}" for name, score in scores[:_MOST_SCORES]]
    if len(scores) > _MOST_SCORES:
        told.append(f"{len(scores) - _MOST_SCORES} more")
    return f"{block.points:+.1f}, {side} {keep_from:+.1f} ({'; '.join(told) or 'no evidence'})"


def _line(block: JudgedBlock, keep_from: float, codes: Codes) -> str:
    """One block on one line."""
    fate = "keep" if block.kept else "drop"
    tag = f" <{block.tag}>" if block.tag else ""
    species = f" {block.species.value}" if block.species else ""
    text = block.text if len(block.text) <= _LONGEST_START else block.text[: _LONGEST_START - 1] + "…"
    line = f"{fate}  block {block.number}{tag}{species}  {reason(block, keep_from, codes)}  | {text}"
    return " ".join(line.splitlines())
