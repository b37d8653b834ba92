"""Says what to expect of plain text from sites never seen: fits on dumps of some sites, cleans those of the others."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.metrics import Scores, mean, shingle_scores
from cleanarticle.scorers import TEXTS
from fitting.crossval import table, text_of
from fitting.fit import usable
from fitting.fit_texts import CLEAN, NOTICED, fit_texts, read_texts
from fitting.folds import FOLDS, fold_of
from fitting.line_models import fit_line_models
from fitting.line_tables import LineTables
from fitting.pages import Annotated

_SAME = 1.0 - 1e-9  # F1 of a text that came back whole


def crossval(texts: Sequence[tuple[str, Annotated]]) -> dict[tuple[str, str], Scores]:
    """Score each text with numbers fitted on texts of other sites; by corpus and manner, and id."""
    found = {}
    for fold in range(FOLDS):
        others = [text for _, text in texts if fold_of(text.site) != fold]
        weights, tables, models = usable(fit_texts(others)), LineTables(others), fit_line_models(others)
        for manner, text in texts:
            if fold_of(text.site) == fold and manner != NOTICED:  # benchmarks.planted says how those come out
                scores = shingle_scores(text_of(text, weights, tables, models, TEXTS), text.sample.body or "")
                found[f"{text.sample.corpus}, {manner}", text.sample.id] = scores
    return found


def clean_table(found: dict[tuple[str, str], Scores]) -> str:
    """One line a corpus: what became of bodies that needed no cleaning."""
    lines = ["| clean bodies of | texts | unchanged | recall |", "| --- | ---: | ---: | ---: |"]
    for name in dict.fromkeys(name for name, _ in found if name.endswith(f", {CLEAN}")):
        own = [scores for (other, _), scores in found.items() if other == name]
        same, recall = mean([scores.f1 > _SAME for scores in own]), mean([scores.recall for scores in own])
        lines.append(f"| {name.removesuffix(f', {CLEAN}')} | {len(own)} | {same:.1%} | {recall:.4f} |")
    return "\n".join(lines)


def main() -> None:
    """Print the tables of a corpora folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="a folder in the layout of the development corpora")
    found = crossval(read_texts(parser.parse_args().corpora))
    dumps = {key: scores for key, scores in found.items() if not key[0].endswith(f", {CLEAN}")}
    sys.stdout.write(f"{table(dumps)}\n\n{clean_table(found)}\n")


if __name__ == "__main__":
    main()
