"""Says what to expect on sites never seen: fits on some sites, extracts the pages of the others, scores the texts."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import add
from pathlib import Path
from typing import NamedTuple

from benchmarks.metrics import (
    FAIL_BELOW,
    PERFECT_ABOVE,
    Counts,
    Scores,
    mean,
    shingle_scores,
    snippet_counts,
    tenth_percentile,
)
from cleanarticle.asked import Asked
from cleanarticle.extractor import Extractor
from cleanarticle.facts.survey import Survey
from cleanarticle.filters import NEWS as FILTERS
from cleanarticle.judging.judge import Weights, judge
from cleanarticle.judging.species import read_species_names
from cleanarticle.model import Judgement
from cleanarticle.scorers import NEWS as SCORERS
from cleanarticle.scorers.contract import Scorer
from cleanarticle.words.line_model import NOTHING_KNOWN, LineModel
from fitting.fit import fit, usable, with_lines
from fitting.folds import FOLDS, fold_of
from fitting.line_models import fit_line_models
from fitting.line_tables import LineTables
from fitting.pages import CORPORA, Annotated, Partly, read_annotated, read_by_eye, read_partly
from fitting.planted_pages import read_planted

_NAMES = read_species_names()
_EXTRACTOR = Extractor()
MEASURED = ("daniel",)  # never fitted on


class Found(NamedTuple):
    """What came out on sites that the numbers had never seen."""

    bodies: dict[tuple[str, str], Scores]  # by corpus and id
    snippets: Counts  # of the pages of which only snippets are known


def crossval(pages: Sequence[Annotated], partly: Sequence[Partly] = (), planted: Sequence[Annotated] = ()) -> Found:
    """Score each page with numbers fitted on pages of other sites."""
    bodies = {}
    snippets = Counts(0, 0, 0)
    for fold in range(FOLDS):
        others = [page for page in pages if page.sample.corpus not in MEASURED and fold_of(page.site) != fold]
        guessed = [page for page in partly if fold_of(page.site) != fold]
        weights = usable(fit(others, partly=guessed, planted=[page for page in planted if fold_of(page.site) != fold]))
        tables, models = LineTables(others, guessed), fit_line_models(others, guessed)
        for page in pages:
            if fold_of(page.site) == fold:
                text = text_of(page, weights, tables, models)
                bodies[page.sample.corpus, page.sample.id] = shingle_scores(text, page.sample.body or "")
        for one in partly:
            if fold_of(one.site) == fold:
                found = snippet_counts(
                    text_of(one, weights, tables, models), one.sample.wanted or (), one.sample.unwanted or ()
                )
                snippets = Counts(*map(add, snippets, found))
    return Found(bodies, snippets)


def text_of(
    page: Annotated | Partly,
    weights: Weights,
    tables: LineTables,
    models: Mapping[str, LineModel],
    scorers: Sequence[Scorer] = SCORERS,
) -> str:
    """The body of a page, read with its embedded data where it shows next to nothing, as pages are extracted."""
    survey, judgement = _judged(page, weights, tables, models, scorers)
    if survey.page.has_markup:
        shown = page.prepared._replace(survey=survey)
        full = _EXTRACTOR.with_embedded(shown, judgement, Asked(page.sample.url))
        if full is not None:
            survey, judgement = _judged(page._replace(prepared=full), weights, tables, models, scorers)
    return "\n\n".join([block.text for block in survey.page.blocks if judgement.kept[block.number]])


def _judged(
    page: Annotated | Partly,
    weights: Weights,
    tables: LineTables,
    models: Mapping[str, LineModel],
    scorers: Sequence[Scorer],
) -> tuple[Survey, Judgement]:
    """What is kept of a page, by what other sites taught."""
    survey = with_lines(page, tables)
    model = models.get(page.prepared.language, NOTHING_KNOWN)
    survey = replace(survey, words=replace(survey.words, model=model))
    return survey, judge(survey, scorers, weights, FILTERS, _NAMES)


def table(found: Mapping[tuple[str, str], Scores]) -> str:
    """One line a corpus."""
    by_corpus: dict[str, list[Scores]] = defaultdict(list)
    for (corpus, _), own in found.items():
        by_corpus[corpus].append(own)
    lines = [
        "| corpus | pages | P | R | F1 | p10 | perfect | fail |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [_row(corpus, scores) for corpus, scores in by_corpus.items()]
    return "\n".join(lines)


def _row(corpus: str, scores: Sequence[Scores]) -> str:
    f1 = [one.f1 for one in scores]
    precision, recall = mean([one.precision for one in scores]), mean([one.recall for one in scores])
    perfect, failed = mean([one > PERFECT_ABOVE for one in f1]), mean([one < FAIL_BELOW for one in f1])
    return (
        f"| {corpus} | {len(f1)} | {precision:.3f} | {recall:.3f} | {mean(f1):.4f} | {tenth_percentile(f1):.3f} "
        f"| {perfect:.1%} | {failed:.1%} |"
    )


def main() -> None:
    """Print the table of a corpora folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="a folder in the layout of the development corpora")
    folder = parser.parse_args().corpora
    pages = [*read_annotated(folder, (*CORPORA, *MEASURED)), *read_by_eye(folder)]
    found = crossval(pages, read_partly(folder), read_planted(folder))
    p, r, f1, *_ = found.snippets.scores()
    sys.stdout.write(f"{table(found.bodies)}\n\nsnippets: P {p:.4f}  R {r:.4f}  F1 {f1:.4f}\n")


if __name__ == "__main__":
    main()
