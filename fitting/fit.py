"""Fits the numbers for pages, by cross-validation over sites: writes ``data/weights.json`` and ``data/line-words``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from cleanarticle.facts.survey import Survey
from cleanarticle.judging.forest import Forest
from cleanarticle.judging.judge import Weights
from cleanarticle.judging.weights import WeightsFile, write_weights
from cleanarticle.scorers import NEWS
from cleanarticle.scorers.contract import Scorer
from cleanarticle.words.lexicon import Lexicon
from cleanarticle.words.line_words import FOLDER, weigh_lines, write_line_words
from fitting.folds import FOLDS, fold_of
from fitting.lexicons import fit_lexicon
from fitting.line_tables import LineTables
from fitting.lines import taught_languages
from fitting.pages import Annotated, Partly, read_annotated, read_by_eye, read_partly
from fitting.planted_pages import read_planted
from fitting.trees import PARAMETERS, Rows, boost, facts_of, joined, stages_of, trees_of

_FACTS = tuple(f"{scorer.name}:{fact}" for scorer in NEWS for fact in scorer.facts)
_LONG = 80  # words; beyond it a block counts no more
_LONE = 4  # words that are added to each block, so that labels count at all
# Pages that are no news teach, but do not rule: guides are as many as all news pages together.
_COUNTS: Mapping[str, float] = MappingProxyType({"wcxb": 0.6, "wcxb-other": 0.5, "portals": 0.6})
_GUESS = 0.4  # what a guessed block counts beside a known one
_SURE = 2.0  # log-odds from which a guess counts in full


def measure(survey: Survey, lexicon: Lexicon, scorers: Sequence[Scorer] = NEWS) -> NDArray[np.float64]:
    """The facts of a page's blocks, a row each."""
    return facts_of([column for scorer in scorers for column in scorer(survey, lexicon)])


def with_lines(page: Annotated | Partly, tables: LineTables, fold: int | None = None) -> Survey:
    """A page whose line words were fitted on other sites, as the shipped ones know every body."""
    survey, lines = page.prepared.survey, tables.of(page.prepared.language, fold)
    return replace(survey, words=replace(survey.words, lines=lines), says=weigh_lines(survey.tokens, lines))


def fit(
    pages: Sequence[Annotated],
    scorers: Sequence[Scorer] = NEWS,
    parameters: Mapping[str, Any] = PARAMETERS,
    partly: Sequence[Partly] = (),
    planted: Sequence[Annotated] = (),
    tables: LineTables | None = None,
) -> WeightsFile:
    """Fit lexicon and trees on pages.

    The trees learn from facts that came from a lexicon of *other* sites: one fitted on a page's own site knows it
    by heart, and the trees would trust it more than they may on a new site. Likewise the words of lines: those that
    are planted in a fold's pages are not among the lines that its table was fitted on.

    Pages of which only some lines are known teach, too (self-training, Scudder 1965): trees fitted on the others say
    what the rest of their blocks is, and count for it as much as they are sure.
    """
    known = []
    tables = tables or LineTables(pages, partly)
    for fold in range(FOLDS):
        lexicon = fit_lexicon(page for page in pages if fold_of(page.site) != fold)
        for page in (*pages, *planted):
            if fold_of(page.site) == fold:
                survey = with_lines(page, tables, fold)
                labels = np.array([page.labels[block.number] for block in survey.open], float)
                known.append(Rows(measure(survey, lexicon, scorers), labels, _weights(page) * page.counts))
    lexicon = fit_lexicon(pages)
    rows = joined(known)
    model = boost(rows, parameters)
    if partly:
        guessed = [_guessed(page, measure(with_lines(page, tables), lexicon, scorers), model) for page in partly]
        model = boost(joined([*known, *guessed]), parameters)
    names = tuple(f"{scorer.name}:{fact}" for scorer in scorers for fact in scorer.facts)
    return WeightsFile(names, tuple(trees_of(model, rows.facts)), lexicon, 0.0, stages_of(model, rows.facts))


def _guessed(page: Partly, facts: NDArray[np.float64], model: lightgbm.Booster) -> Rows:
    """A page with what a model takes its blocks for, where nobody said."""
    points = model.predict(facts, raw_score=True)
    known = [page.known[block.number] for block in page.prepared.survey.open]
    labels = np.array([own > 0 if said is None else said for own, said in zip(points, known, strict=True)], float)
    trust = [
        _GUESS * min(abs(own) / _SURE, 1.0) if said is None else 1.0 for own, said in zip(points, known, strict=True)
    ]
    return Rows(facts, labels, _weights(page) * np.array(trust))


def _weights(page: Annotated | Partly) -> NDArray[np.float64]:
    """Long blocks count more than short ones, and each page as much as the root of its length."""
    words = np.array([min(block.words, _LONG) + _LONE for block in page.prepared.survey.open], float) ** 0.7
    own: NDArray[np.float64] = words / np.sqrt(words.sum()) * 10
    return own * _COUNTS.get(page.sample.corpus, 1.0)


def usable(fitted: WeightsFile) -> Weights:
    """Fitted numbers as the judge takes them."""
    return Weights(
        fitted.facts, Forest(fitted.trees, len(fitted.facts), fitted.stages), fitted.lexicon, fitted.keep_from
    )


def main() -> None:
    """Fit on all pages of a corpora folder and write the data files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="a folder in the layout of the development corpora")
    parser.add_argument(
        "output", type=Path, help="the file to write, src/cleanarticle/data/weights.json; line-words beside it"
    )
    chosen = parser.parse_args()
    pages, partly = [*read_annotated(chosen.corpora), *read_by_eye(chosen.corpora)], read_partly(chosen.corpora)
    tables = LineTables(pages, partly)
    write_weights(chosen.output, fit(pages, partly=partly, planted=read_planted(chosen.corpora), tables=tables))
    for language in taught_languages():
        write_line_words(language, tables.of(language), chosen.output.with_name(FOLDER.name))


if __name__ == "__main__":
    main()
