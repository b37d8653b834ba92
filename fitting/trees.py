"""Facts and labels -> boosted trees, as the judge reads them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import lightgbm
import numpy as np
from numpy.typing import NDArray

from cleanarticle.judging.forest import Stage, Tree

# Chosen by cross-validation over sites: with 12 leaves newsroom's perfect pages fall from 73 to 64 %; with twice as
# many rounds, or with the mean of five such fits, nothing is gained.
PARAMETERS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 31,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.25,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 20.0,
    "max_bin": 127,
    "verbose": -1,
    # The same file to the byte on every machine:
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "seed": 20261124,
}
ROUNDS = 200
STAGES = (6, 12, 20, 32, 50, 80, 120)  # trees after which the blocks that are decided by then ask no more
# Share of the fitted blocks that may be turned by stopping. On sites that the trees had not seen, one block in ten
# thousand was, for better as often as for worse, and 71 trees a block were asked; five stages asked 75.
_TURNED = 1 / 1_500
_DIGITS = 4


class Rows(NamedTuple):
    """Blocks as the trees learn from them."""

    facts: NDArray[np.float64]  # blocks x facts
    labels: NDArray[np.float64]  # 1 where a block is article text
    weights: NDArray[np.float64]  # how much each block counts


def joined(parts: Sequence[Rows]) -> Rows:
    """The blocks of several pages."""
    return Rows(
        np.vstack([one.facts for one in parts]),
        *(np.concatenate(column) for column in list(zip(*parts, strict=True))[1:]),
    )


def boost(rows: Rows, parameters: Mapping[str, Any] = PARAMETERS) -> lightgbm.Booster:
    """Fit boosted trees (Friedman 2001; Ke et al. 2017, LightGBM) on one row of facts per block."""
    data = lightgbm.Dataset(rows.facts, rows.labels, weight=rows.weights)
    return lightgbm.train(dict(parameters), data, num_boost_round=ROUNDS)


def trees_of(model: lightgbm.Booster, facts: NDArray[np.float64]) -> list[Tree]:
    """The trees as the judge reads them; the limits of facts that are whole in every row are whole."""
    whole = (facts == np.floor(facts)).all(axis=0)
    return [_tree(one["tree_structure"], whole) for one in model.dump_model()["tree_info"]]


def stages_of(model: lightgbm.Booster, facts: NDArray[np.float64]) -> tuple[Stage, ...]:
    """Where to stop asking trees: beyond the lowest sum from which hardly a block would be turned by the rest."""
    whole = _sums(model, facts)
    found = []
    for trees in STAGES:
        part = _sums(model, facts, trees)
        turned = np.abs(part[(part > 0) != (whole > 0)])
        allowed = int(len(whole) * _TURNED)
        sure = float(np.sort(turned)[-allowed - 1]) if len(turned) > allowed else 0.0
        believed = np.abs(part) > sure
        grows = float(np.median(whole[believed] / part[believed])) if believed.any() else 1.0
        found.append(Stage(trees, round(sure + 0.01, 2), round(grows, 2)))
    return tuple(found)


def _sums(model: lightgbm.Booster, facts: NDArray[np.float64], trees: int | None = None) -> NDArray[np.float64]:
    return np.asarray(model.predict(facts, raw_score=True, num_iteration=trees), float)


def _tree(node: dict[str, Any], whole: NDArray[np.bool_]) -> Tree:
    if "leaf_value" in node and "split_feature" not in node:
        leaf: float = round(node["leaf_value"], _DIGITS)
        return leaf
    fact, limit = node["split_feature"], float(f"{node['threshold']:.6g}")
    return [
        fact,
        math.floor(limit) if whole[fact] else limit,
        round(node["internal_value"], _DIGITS),
        _tree(node["left_child"], whole),
        _tree(node["right_child"], whole),
    ]


def facts_of(columns: Sequence[Sequence[float]]) -> NDArray[np.float64]:
    """One row of facts per block."""
    return np.array([list(map(float, column)) for column in columns]).T
