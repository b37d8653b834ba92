"""Fitted trees: a row of facts -> log-odds, and what each fact contributed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Tree: TypeAlias = "list[float | Tree] | float"
"""A leaf is its log-odds. A split is [fact, limit, mean log-odds here, tree up to the limit, tree above it]."""

_Split: TypeAlias = "tuple[int, float, float, Tree, Tree]"

_FIRST = 40  # trees that every block is asked of
# Log-odds at which the first trees are believed: of the development pages' blocks beyond it, fewer than one in a
# thousand would be turned by the rest, which cost twice as much.
_SURE = 2.0


class Share(NamedTuple):
    """What one fact added to a block's log-odds."""

    fact: int
    points: float
    limit: float  # of the split on this fact that moved the points most


class Forest:
    """Boosted trees (Friedman 2001) over the facts of all scorers; made once and never changed.

    Args:
        trees: see Tree.
        facts: number of facts in a row.
    """

    def __init__(self, trees: Sequence[Tree], facts: int) -> None:
        self._first, self._rest = tuple(trees[:_FIRST]), tuple(trees[_FIRST:])
        self._points_of_first = _compiled(self._first, facts)
        self._points_of_rest = _compiled(self._rest, facts)

    def points(self, row: Sequence[float]) -> float:
        """The log-odds of a block with these facts; where the first trees are sure, the rest are not asked."""
        points = self._points_of_first(row)
        return points + self._points_of_rest(row) if -_SURE < points < _SURE else points

    def prior(self, row: Sequence[float]) -> float:
        """The mean log-odds of the trees that were asked about a row, before they saw it."""
        return sum(map(_mean, self._asked(row)))

    def _asked(self, row: Sequence[float]) -> tuple[Tree, ...]:
        return self._first + self._rest if -_SURE < self._points_of_first(row) < _SURE else self._first

    def shares(self, row: Sequence[float]) -> list[Share]:
        """Split a block's log-odds among its facts; with ``prior(row)`` they add up to ``points(row)``.

        A fact's share is the change of the mean log-odds at each split on it, along the path that the row takes
        through each tree (Saabas 2014).
        """
        points: dict[int, float] = {}
        largest: dict[int, tuple[float, float]] = {}
        for asked in self._asked(row):
            tree = asked
            while isinstance(tree, list):
                fact, limit, mean, low, high = _parts(tree)
                branch = low if row[fact] <= limit else high
                moved = _mean(branch) - mean
                points[fact] = points.get(fact, 0.0) + moved
                if abs(moved) > largest.get(fact, (0.0, 0.0))[0]:
                    largest[fact] = (abs(moved), limit)
                tree = branch
        return [Share(fact, moved, largest.get(fact, (0.0, 0.0))[1]) for fact, moved in points.items()]


def _parts(split: list[float | Tree]) -> _Split:
    """A split whose parts have their types; JSON knows lists only."""
    return cast("_Split", split)


def _mean(tree: Tree) -> float:
    """The log-odds of a leaf; the mean log-odds of all that the tree below a split was fitted on."""
    return _parts(tree)[2] if isinstance(tree, list) else tree


def _compiled(trees: Sequence[Tree], facts: int) -> Callable[[Sequence[float]], float]:
    """One function for all trees: a conditional expression each.

    Walking nested lists costs four times as much, and it is the largest single cost of judging a page.
    The source is made of numbers alone: ``repr`` of floats and ints that were read from the data file.
    """
    names = [f"x{fact}" for fact in range(facts)]
    lines = ["def points(row):", f"    {', '.join(names)}, = row", "    return ("]
    lines += [f"        {_source(tree)} +" for tree in trees]
    lines += ["        0.0)"]
    space: dict[str, Callable[[Sequence[float]], float]] = {}
    exec(compile("\n".join(lines), "<fitted trees>", "exec"), {"__builtins__": {}}, space)  # noqa: S102 - see above
    return space["points"]


def _source(tree: Tree) -> str:
    if not isinstance(tree, list):
        return repr(float(tree))
    fact, limit, _, low, high = _parts(tree)
    return f"({_source(low)} if x{int(fact)} <= {float(limit)!r} else {_source(high)})"
