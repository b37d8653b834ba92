"""Which lines of plain text are worth judging: prose, what stands near it, and whatever says more than a label."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cleanarticle.model import Block

# Measured on flattened development pages: two lines of three are closed, with 0.2 % of the article's characters.
_MIN_PROSE: Final = 0.2  # share of prose lines from which a text has no menus worth passing over
_MAX_LABEL_WORDS: Final = 3
_NEAR: Final = 6  # lines from a label to the nearest prose
_MAX_OUTER_WORDS: Final = 8
_BEFORE: Final = 12  # lines before the first prose that may be its headline, standfirst or first lines
_AFTER: Final = 5


def near_prose(blocks: Sequence[Block], mass: Sequence[float]) -> Sequence[Block]:
    """The lines that are worth judging, in order.

    Args:
        blocks: all lines of a text.
        mass: characters of prose in each.
    """
    heavy = [number for number, own in enumerate(mass) if own]
    if not heavy or len(heavy) >= _MIN_PROSE * len(blocks):
        return blocks
    first, last = heavy[0] - _BEFORE, heavy[-1] + _AFTER
    distance = map(min, _since(mass), reversed(_since(reversed(mass))))
    return [
        block
        for block, own, far in zip(blocks, mass, distance, strict=True)
        if own or _is_open(block, far, in_reach=first <= block.number <= last)
    ]


def _is_open(block: Block, far: int, *, in_reach: bool) -> bool:
    """Whether a line without prose is worth judging.

    Args:
        block: the line.
        far: lines to the nearest prose.
        in_reach: it stands between the first and the last prose, or near them.
    """
    if far > _NEAR and block.words <= _MAX_LABEL_WORDS:
        return False
    return in_reach or block.words > _MAX_OUTER_WORDS


def _since(mass: Iterable[float]) -> list[int]:
    """Lines since the last one with prose."""
    distance, distances = _NEAR + 1, []
    for own in mass:
        distances.append(distance)
        distance = 1 if own else distance + 1
    return distances
