"""Fitted trees: a row of facts -> log-odds, and what each fact contributed."""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Tree: TypeAlias = "list[float | Tree] | float"
"""A leaf is its log-odds. A split is [fact, limit, mean log-odds here, tree up to the limit, tree above it]."""

Points: TypeAlias = "Callable[..., float]"
"""What the trees make of the facts of a block, in log-odds."""

_Split: TypeAlias = "tuple[int, float, float, Tree, Tree]"


class Share(NamedTuple):
    """What one fact added to a block's log-odds."""

    fact: int
    points: float
    limit: float  # of the split on this fact that moved the points most


class Stage(NamedTuple):
    """After some trees most blocks are decided, and the others, which cost several times as much, are not asked."""

    trees: int  # trees that have been asked by then
    sure: float  # log-odds either way from which they are believed
    grows: float  # what their sum is multiplied by to be of the size of all trees' sum


# Blocks that are judged by walking the trees before they are compiled, which takes as long as walking some 300
# does: a command that reads one page, whose start-up it was a sixth of, need not wait for it.
_WALKED: Final = 100


class Forest:
    """Boosted trees (Friedman 2001) over the facts of all scorers; what they say of a row never changes.

    Args:
        trees: see Tree.
        facts: number of facts in a row.
        stages: where to stop early, in order; fitted together with the trees.
    """

    def __init__(self, trees: Sequence[Tree], facts: int, stages: Sequence[Stage] = ()) -> None:
        self._stages = tuple(stages)
        borders = [0, *(stage.trees for stage in self._stages), len(trees)]
        self._trees = [tuple(trees[start:end]) for start, end in pairwise(borders)]
        self._facts = facts
        self._asked_for = 0  # blocks; a race counts some of them once
        self._points: Points = self._walk

    def points(self, columns: Sequence[Sequence[float]]) -> Iterator[float]:
        """The log-odds of blocks, worked out one by one; where the first trees are sure, the rest are not asked.

        Args:
            columns: for each fact its value in each block.
        """
        if self._asked_for < _WALKED and columns:
            self._asked_for += len(columns[0])
            if self._asked_for >= _WALKED:
                self._points = _compiled(self._trees, self._stages, self._facts)
        return map(self._points, *columns) if columns else iter(())

    def _walk(self, *row: float) -> float:
        """The log-odds of a block."""
        _, grows, points = self._asked(row)
        return points * grows

    def _asked(self, row: Sequence[float]) -> tuple[Sequence[Tree], float, float]:
        """The trees that were asked, what their sum is multiplied by, and their sum."""
        points = 0.0
        asked: tuple[Tree, ...] = ()
        for own, (_, sure, grows) in zip(self._trees, self._stages, strict=False):
            points += _walked(own, row)
            asked += own
            if points > sure or points < -sure:
                return asked, grows, points
        return asked + self._trees[-1], 1.0, points + _walked(self._trees[-1], row)

    def shares(self, row: Sequence[float]) -> tuple[float, list[Share]]:
        """Split a block's log-odds among its facts.

        A fact's share is the change of the mean log-odds at each split on it, along the path that the row takes
        through each tree (Saabas 2014).

        Returns:
            The mean log-odds of the trees that were asked, before they saw the row, and the shares of the facts;
            together they add up to what ``points`` gives.
        """
        points: dict[int, float] = {}
        largest: dict[int, float] = {}
        limits: dict[int, float] = {}
        trees, grows, _ = self._asked(row)
        for asked in trees:
            tree: Any = asked  # a thousand splits a block: neither calls nor checks of what a Tree is made of
            mean = _mean(asked)
            while tree.__class__ is list:
                fact, limit, _, low, high = tree
                tree = low if row[fact] <= limit else high
                after = tree[2] if tree.__class__ is list else tree
                moved = (after - mean) * grows
                mean = after
                points[fact] = points.get(fact, 0.0) + moved
                if moved < 0.0:
                    moved = -moved
                if moved > largest.get(fact, 0.0):
                    largest[fact], limits[fact] = moved, limit
        prior = sum(map(_mean, trees)) * grows
        return prior, [Share(fact, moved, limits.get(fact, 0.0)) for fact, moved in points.items()]


def _parts(split: list[float | Tree]) -> _Split:
    """A split whose parts have their types; JSON knows lists only."""
    return cast("_Split", split)


def _mean(tree: Tree) -> float:
    """The log-odds of a leaf; the mean log-odds of all that the tree below a split was fitted on."""
    return _parts(tree)[2] if isinstance(tree, list) else tree


def _walked(trees: Sequence[Tree], row: Sequence[float]) -> float:
    """The sum of the trees' leaves that a row comes to."""
    points = 0.0
    for one in trees:
        tree = one
        while isinstance(tree, list):
            fact, limit, _, low, high = _parts(tree)
            tree = low if row[fact] <= limit else high
        points += tree
    return points


def _compiled(trees: Sequence[Sequence[Tree]], stages: Sequence[Stage], facts: int) -> Points:
    """One function for all trees: a conditional expression each, and a way out after each stage.

    Walking nested lists costs four times as much, and it is the largest single cost of judging a page.
    The source is made of numbers alone: ``repr`` of floats and ints that were read from the data file.
    """
    names = [f"x{fact}" for fact in range(facts)]
    lines = [f"def points({', '.join(names)}):", "    points = 0.0"]
    for own, stage in zip_longest(trees, stages):
        lines += ["    points += ("]
        lines += [f"        {_source(tree)} +" for tree in own]
        lines += ["        0.0)"]
        if stage is not None:
            sure, grows = map(float, stage[1:])
            lines += [f"    if points > {sure!r} or points < {-sure!r}:", f"        return points * {grows!r}"]
    lines += ["    return points"]
    space: dict[str, Points] = {}
    exec(compile("\n".join(lines), "<fitted trees>", "exec"), {"__builtins__": {}}, space)  # noqa: S102 - see above
    return space["points"]


def _source(tree: Tree) -> str:
    if not isinstance(tree, list):
        return repr(float(tree))
    fact, limit, _, low, high = _parts(tree)
    # The limit of a fact that is always whole is an int, too: comparing an int with a float costs a third more.
    number = limit if isinstance(limit, int) else float(limit)
    return f"({_source(low)} if x{int(fact)} <= {number!r} else {_source(high)})"
