"""Fits lexicon and trees from annotated pages, by cross-validation over sites, and writes ``data/weights.json``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from cleanarticle.forest import Forest
from cleanarticle.judge import Weights
from cleanarticle.lexicon import Lexicon
from cleanarticle.scorers import NEWS
from cleanarticle.scorers.contract import Scorer
from cleanarticle.weights import WeightsFile, write_weights
from fitting.lexicons import fit_lexicon
from fitting.pages import Annotated, read_annotated
from fitting.trees import PARAMETERS, fit_trees, rows

FOLDS = 5
_FACTS = tuple(f"{scorer.name}:{fact}" for scorer in NEWS for fact in scorer.facts)
_LONG = 80  # words; beyond it a block counts no more
_LONE = 4  # words that are added to each block, so that labels count at all
_HALF = frozenset({"wcxb-other"})  # pages that are no articles teach, but do not rule


def fold_of(site: str) -> int:
    """The fold of a site: by a checksum of its name, so that it never changes."""
    return crc32(site.encode()) % FOLDS


def measure(page: Annotated, lexicon: Lexicon, scorers: Sequence[Scorer] = NEWS) -> NDArray[np.float64]:
    """The facts of a page's blocks, a row each."""
    return rows([column for scorer in scorers for column in scorer(page.prepared.survey, lexicon)])


def fit(
    pages: Sequence[Annotated],
    scorers: Sequence[Scorer] = NEWS,
    parameters: Mapping[str, Any] = PARAMETERS,
) -> WeightsFile:
    """Fit lexicon and trees on pages.

    The trees learn from facts that came from a lexicon of *other* sites: one fitted on a page's own site knows it
    by heart, and the trees would trust it more than they may on a new site.
    """
    facts, labels, weights = [], [], []
    for fold in range(FOLDS):
        lexicon = fit_lexicon(page for page in pages if fold_of(page.site) != fold)
        for page in pages:
            if fold_of(page.site) == fold:
                facts.append(measure(page, lexicon, scorers))
                labels.append(np.array([page.labels[block.number] for block in page.prepared.survey.open], float))
                weights.append(_weights(page))
    trees = fit_trees(np.vstack(facts), np.concatenate(labels), np.concatenate(weights), parameters)
    names = tuple(f"{scorer.name}:{fact}" for scorer in scorers for fact in scorer.facts)
    return WeightsFile(names, tuple(trees), fit_lexicon(pages), 0.0)


def _weights(page: Annotated) -> NDArray[np.float64]:
    """Long blocks count more than short ones, and each page as much as the root of its length."""
    words = np.array([min(block.words, _LONG) + _LONE for block in page.prepared.survey.open], float) ** 0.7
    own: NDArray[np.float64] = words / np.sqrt(words.sum()) * 10
    return own * 0.5 if page.sample.corpus in _HALF else own


def usable(fitted: WeightsFile) -> Weights:
    """Fitted numbers as the judge takes them."""
    return Weights(fitted.facts, Forest(fitted.trees, len(fitted.facts)), fitted.lexicon, fitted.keep_from)


def main() -> None:
    """Fit on all pages of a corpora folder and write the data file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="a folder in the layout of the development corpora")
    parser.add_argument("output", type=Path, help="the file to write, src/cleanarticle/data/weights.json")
    chosen = parser.parse_args()
    fitted = fit(read_annotated(chosen.corpora))
    write_weights(chosen.output, fitted)


if __name__ == "__main__":
    main()
