"""A column of facts as the blocks before and after see it, or as it is seen from one block."""

from __future__ import annotations

from itertools import accumulate
from operator import sub
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def between(numbers: Sequence[int], origin: int, most: int) -> Sequence[int]:
    """Distances from one number, at most ``most`` either way."""
    lowest, highest = origin - most, origin + most
    return [
        -most if number < lowest else most if number > highest else number - origin  # a third of what min(max()) costs
        for number in numbers
    ]


def beside(values: Sequence[float], outside: float) -> tuple[Sequence[float], ...]:
    """The column as seen from the block below and from the block above.

    Args:
        values: one number a block.
        outside: what stands before the first and after the last block.
    """
    count = len(values)
    return [outside, *values[:-1]][:count], [*values[1:], outside][:count]


def around(values: Sequence[float]) -> tuple[Sequence[float], ...]:
    """The column as seen from two blocks below, one below, one above, two above; 0 outside the page."""
    count = len(values)
    below, above = beside(values, 0.0)
    return [0.0, 0.0, *values[:-2]][:count], below, above, [*values[2:], 0.0, 0.0][:count]


def sums_near(values: Sequence[float], reach: int) -> list[float]:
    """The sum of a block's value and of those of so many blocks on either side."""
    sums = list(accumulate(values, initial=0.0))
    # Ends that are cut where the page ends cost a third of what min() and max() for each block do.
    starts, ends = [0.0] * reach + sums, sums[reach + 1 :] + sums[-1:] * (reach + 1)
    return [end - start for start, end, _ in zip(starts, ends, values, strict=False)]


def sums_around(values: Sequence[float], reach: int) -> list[float]:
    """The sum of the values of so many blocks on either side, the block's own left out."""
    return list(map(sub, sums_near(values, reach), values))
