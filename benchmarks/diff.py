"""One page against its truth: which lines were kept wrongly, and which were missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from benchmarks import metrics

__all__ = ["Line", "differences", "render"]

_WHOLE = 0.98  # a line this much of which stands on the other side is not worth a reader's time


class Line(NamedTuple):
    """A line that the other side has not, or not wholly."""

    sign: str  # "+" kept wrongly, "-" missed
    share: float  # share of the line's shingles that the other side has, 0-1
    text: str


def differences(found: str, truth: str) -> list[Line]:
    """List the lines of both texts that the other lacks: first what was kept wrongly, then what was missed."""
    return [*_lacking(found, truth, "+"), *_lacking(truth, found, "-")]


def render(lines: list[Line], explain: Callable[[str], str] = lambda _line: "") -> str:
    """Give the lines for a terminal; ``explain`` says what decided about a line, "" where it does not know."""
    return "\n".join(_shown(line, explain(line.text)) for line in lines) or "no difference"


def _lacking(text: str, other: str, sign: str) -> Iterator[Line]:
    words = metrics.tokens(other)
    # A line of fewer tokens than a shingle has can only be looked up by its tokens.
    singles: Counter[tuple[str, ...]] = Counter((word,) for word in words)
    pools = (singles, metrics.shingles(words))
    for line in text.splitlines():
        parts = metrics.tokens(line)
        is_long = len(parts) >= metrics.SHINGLE_TOKENS
        own: Counter[tuple[str, ...]] = Counter((part,) for part in parts)
        own = metrics.shingles(parts) if is_long else own
        both = own & pools[is_long]
        pools[is_long].subtract(both)  # what one line has used, a repeated line cannot use again
        if both.total() < _WHOLE * own.total():
            yield Line(sign, both.total() / own.total(), line.strip())


def _shown(line: Line, reason: str) -> str:
    shown = f"{line.sign} {line.share:4.0%}  {line.text}"
    return f"{shown}\n        {reason}" if reason else shown
