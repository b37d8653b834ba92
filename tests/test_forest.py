"""A row of facts -> log-odds, and what each fact contributed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanarticle.judging.forest import _WALKED, Forest, Stage, Tree

if TYPE_CHECKING:
    from collections.abc import Sequence

# Splits are [fact, limit, mean, tree up to the limit, tree above it].
_TREES: list[Tree] = [
    [0, 10.0, 0.5, -1.0, [1, 0.5, 1.0, 2.0, -2.0]],
    [1, 0.25, -0.1, 0.3, -0.4],
    0.125,
]
_NUMBERS = st.floats(-100, 100, allow_nan=False)


def _rows(facts: int) -> st.SearchStrategy[list[float]]:
    return st.lists(_NUMBERS, min_size=facts, max_size=facts)


def _trees(facts: int) -> st.SearchStrategy[Tree]:
    """Trees over some facts."""
    return st.recursive(
        _NUMBERS,
        lambda below: st.tuples(st.integers(0, facts - 1), _NUMBERS, _NUMBERS, below, below).map(list),
        max_leaves=12,
    )


def _points(forest: Forest, row: Sequence[float]) -> float:
    """What the trees make of one block."""
    return next(forest.points([[own] for own in row]))


@pytest.mark.parametrize(
    ("row", "points"),
    [
        ([10.0, 0.0], -1.0 + 0.3 + 0.125),  # the limit itself goes the lower way
        ([10.1, 0.25], 2.0 + 0.3 + 0.125),
        ([11.0, 0.5], 2.0 - 0.4 + 0.125),
        ([11.0, 0.6], -2.0 - 0.4 + 0.125),
    ],
)
def test_points(row: list[float], points: float) -> None:
    """The sum of the leaves that the row comes to."""
    assert _points(Forest(_TREES, 2), row) == pytest.approx(points)


def test_prior() -> None:
    """What is known before anything is measured: the mean of every tree."""
    assert Forest(_TREES, 2).shares([0.0, 0.0])[0] == pytest.approx(0.5 - 0.1 + 0.125)


def test_shares() -> None:
    """How the mean moved at each split on the row's way, and the limit of the split that moved it most."""
    shares = {share.fact: share for share in Forest(_TREES, 2).shares([11.0, 0.6])[1]}

    assert shares[0].points == pytest.approx(1.0 - 0.5)
    assert shares[0].limit == 10.0
    assert shares[1].points == pytest.approx((-2.0 - 1.0) + (-0.4 + 0.1))
    assert shares[1].limit == 0.5


def test_facts_that_nothing_asked_for_have_no_share() -> None:
    """The row never comes to a split on them."""
    _, shares = Forest([[0, 0.0, 0.0, 1.0, [1, 0.0, 0.0, 1.0, -1.0]]], 3).shares([0.0] * 3)

    assert [share.fact for share in shares] == [0]


def test_booleans_are_numbers() -> None:
    """True is 1 and False is 0."""
    forest = Forest([[0, 0.5, 0.0, -1.0, 1.0]], 1)

    assert [_points(forest, [False]), _points(forest, [True])] == [-1.0, 1.0]


def test_no_trees() -> None:
    """Nothing is known, and nothing is added."""
    forest = Forest([], 1)

    assert _points(forest, [1.0]) == 0
    assert forest.shares([1.0]) == (0, [])


def test_the_rest_is_not_asked_where_the_first_trees_are_sure() -> None:
    """Neither by the sum nor by the trail, which tells what was asked, in the size of all trees' sum."""
    forest = Forest([[0, 0.5, 0.0, 0.4, 4.0], [1, 0.5, 0.25, -5.0, 5.0]], 2, [Stage(1, 2.0, 1.5)])

    assert _points(forest, [0.0, 0.0]) == pytest.approx(0.4 - 5.0)
    assert forest.shares([0.0, 0.0])[0] == pytest.approx(0.25)
    assert _points(forest, [1.0, 0.0]) == pytest.approx(6.0)
    prior, shares = forest.shares([1.0, 0.0])
    assert prior == 0.0
    assert [share.fact for share in shares] == [0]


@given(st.lists(_trees(3), max_size=6), _rows(3))
def test_prior_and_shares_add_up_to_the_points(trees: list[Tree], row: list[float]) -> None:
    """Whatever the trees and the row: the trail tells the whole sum."""
    forest = Forest(trees, 3, [Stage(1, 50.0, 2.0), Stage(3, 20.0, 1.5)])

    prior, shares = forest.shares(row)
    assert prior + sum(share.points for share in shares) == pytest.approx(_points(forest, row), abs=1e-6)


@given(st.lists(_trees(3), min_size=2, max_size=6), st.lists(_rows(3), min_size=1, max_size=5))
def test_walked_and_compiled_trees_say_the_same(trees: list[Tree], rows: list[list[float]]) -> None:
    """To the last bit, so that a result does not depend on how many pages were read before."""
    forest = Forest(trees, 3, [Stage(1, 5.0, 1.5)])
    walked = [_points(forest, row) for row in rows]
    for _ in range(_WALKED):
        _points(forest, rows[0])

    assert [_points(forest, row) for row in rows] == walked
