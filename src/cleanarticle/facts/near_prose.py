"""Which lines of plain text are worth judging: prose, what stands near it, and whatever says more than a label."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cleanarticle.model import Block

# Measured on flattened development pages: five lines of eight are closed, with 0.3 % of the article's characters.
_MIN_PROSE: Final = 0.2  # share of prose lines from which a text has no menus worth passing over
_FEW: Final = 24  # lines of a text without menus: no flattened page has so few, and an article's lines may be short
_MAX_LABEL_WORDS: Final = 3
_NEAR: Final = 6  # lines from a label to the nearest prose
_MAX_OUTER_LABEL_WORDS: Final = 2  # a headline has three
_NEAR_OUTSIDE: Final = 3  # from such a label above or below the article: 1 % of them belong to it
_MAX_OUTER_WORDS: Final = 8
_BEFORE: Final = 12  # lines before the first prose that may be its headline, standfirst or first lines
_AFTER: Final = 5


def near_prose(blocks: Sequence[Block], mass: Sequence[float], article: tuple[int, int]) -> Sequence[Block]:
    """The lines that are worth judging, in order.

    Args:
        blocks: all lines of a text.
        mass: characters of prose in each.
        article: numbers of the first and last line of its main stretch of prose.
    """
    heavy = [number for number, own in enumerate(mass) if own]
    if not heavy or len(blocks) <= _FEW or len(heavy) >= _MIN_PROSE * len(blocks):
        return blocks
    reach = range(heavy[0] - _BEFORE, heavy[-1] + _AFTER + 1)
    inside = range(article[0], article[1] + 1)
    distance = map(min, _since(mass), reversed(_since(reversed(mass))))
    return [
        block
        for block, own, far in zip(blocks, mass, distance, strict=True)
        if own or ((far <= _NEAR or block.words > _MAX_LABEL_WORDS) and _is_open(block, far, reach, inside))
    ]


def _is_open(block: Block, far: int, reach: range, inside: range) -> bool:
    """Whether a line without prose is worth judging.

    Args:
        block: the line.
        far: lines to the nearest prose.
        reach: numbers of the lines from the first to the last prose, and near them.
        inside: numbers of the article's lines.
    """
    number, words = block.number, block.words
    if words <= _MAX_LABEL_WORDS:
        near = _NEAR if number in inside or words > _MAX_OUTER_LABEL_WORDS else _NEAR_OUTSIDE
        return number in reach and far <= near
    return number in reach or words > _MAX_OUTER_WORDS


def _since(mass: Iterable[float]) -> list[int]:
    """Lines since the last one with prose."""
    distance, distances = _NEAR + 1, []
    for own in mass:
        distances.append(distance)
        distance = 1 if own else distance + 1
    return distances
