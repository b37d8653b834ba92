"""Says what to expect on sites never seen: fits on some sites, extracts the pages of the others, scores the texts."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from benchmarks.metrics import FAIL_BELOW, PERFECT_ABOVE, Scores, mean, shingle_scores, tenth_percentile
from cleanarticle.filters import NEWS as FILTERS
from cleanarticle.judge import Weights, judge
from cleanarticle.scorers import NEWS as SCORERS
from cleanarticle.species import read_species_names
from fitting.fit import FOLDS, fit, fold_of, usable
from fitting.pages import Annotated, read_annotated

_NAMES = read_species_names()


def crossval(pages: Sequence[Annotated]) -> dict[tuple[str, str], Scores]:
    """Score each page with numbers fitted on pages of other sites; by corpus and id."""
    found = {}
    for fold in range(FOLDS):
        weights = usable(fit([page for page in pages if fold_of(page.site) != fold]))
        for page in pages:
            if fold_of(page.site) == fold:
                found[page.sample.corpus, page.sample.id] = score(page, weights)
    return found


def score(page: Annotated, weights: Weights) -> Scores:
    """Judge one page and compare its text with the truth."""
    survey = page.prepared.survey
    judgement = judge(survey, SCORERS, weights, FILTERS, _NAMES)
    kept = [block.text for block in survey.page.blocks if judgement.kept[block.number]]
    return shingle_scores("\n\n".join(kept), page.sample.body or "")


def table(found: dict[tuple[str, str], Scores]) -> str:
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
    sys.stdout.write(table(crossval(read_annotated(parser.parse_args().corpora))) + "\n")


if __name__ == "__main__":
    main()
