"""Why each block stayed or went, one line a block, for a person who has never seen this code."""

from __future__ import annotations

from typing import Final

from cleanarticle.deadline import Deadline
from cleanarticle.model import Judgement, Page, Score, Step, Verdict
from cleanarticle.trail.codes import Codes
from cleanarticle.trail.judged import JudgedBlock, JudgedBlocks

_MOST_SCORES: Final = 3  # scores on the decision's side that are spelt out; the rest of a sum is small change
_LEAST_COUNTER: Final = 0.5  # points against the decision that are worth telling
_LONGEST_START: Final = 60  # characters of the block's text that are shown
_START: Final = "prior"  # code of where every sum starts, which is no reason for one block more than for another
EVIDENCE: Final = "Evidence adds up what speaks for the article (above 0) and what speaks against it (below 0)."


def explain(page: Page, judgement: Judgement, deadline: Deadline | None = None) -> str:
    """One line for every block of a page: kept or dropped, where, what it is, what decided, and how it begins.

    Args:
        page: the page.
        judgement: what was decided about its blocks.
        deadline: when to stop working out scores; lines after it have the sum and the verdicts alone.

    Returns:
        Lines in page order, without a line break at the end. A last line gives the totals, and says what evidence is.

    Raises:
        PageTooLarge: time was up, and the options ask for an error.
    """
    codes = Codes.load()
    blocks = JudgedBlocks(page, judgement, deadline)
    lines = [_line(block, judgement.keep_from, codes) for block in blocks]
    lines += [blocks.note] if blocks.note else []
    kept = sum(judgement.kept)
    told = EVIDENCE if page.blocks else "The page has no text."
    return "\n".join([*lines, f"kept {kept} of {len(page.blocks)} blocks. {told}"])


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
            is_overruled = block.kept != (block.points >= keep_from)
            sums_up = f"{'overrules' if is_overruled else 'as does'} evidence {block.points:+.1f}"
            return f"{step.name}: {codes.sentence(step.outcome)} ({sums_up})"
    needed = f"evidence {block.points:+.1f} where {keep_from:g} is needed"
    return f"{needed}: {told}" if (told := _evidence(block, codes)) else needed


def _evidence(block: JudgedBlock, codes: Codes) -> str:
    """The weightiest scores on the decision's side, the weightiest one on the other, and how many more there are."""
    sign = 1 if block.kept else -1
    scores = [(step.outcome.points * sign, step) for step in block.trail if isinstance(step.outcome, Score)]
    scores.sort(key=lambda pair: -pair[0])
    reasons = [pair for pair in scores if pair[1].outcome.code != _START]
    told = [_score(step, codes) for weight, step in reasons[:_MOST_SCORES] if weight > 0]
    if reasons and reasons[-1][0] <= -_LEAST_COUNTER:
        told.append(f"but {_score(reasons[-1][1], codes)}")
    rest = len(scores) - len(told)
    return "; ".join([*told, f"{rest} more"] if rest else told)


def _score(step: Step, codes: Codes) -> str:
    """One score's sentence, with its scorer and points."""
    points = step.outcome.points if isinstance(step.outcome, Score) else 0.0
    return f"{codes.sentence(step.outcome)} [{step.name} {points:+.1f}]"


def _line(block: JudgedBlock, keep_from: float, codes: Codes) -> str:
    """One block on one line."""
    fate = "keep" if block.kept else "drop"
    tag = f" <{block.tag}>" if block.tag else ""
    species = f" {block.species.value}" if block.species else ""
    text = block.text if len(block.text) <= _LONGEST_START else block.text[: _LONGEST_START - 1] + "…"
    line = f"{fate}  block {block.number}{tag}{species}  {reason(block, keep_from, codes)}  | {text}"
    return " ".join(line.splitlines())
