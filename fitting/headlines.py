"""Fits what tells the headline among the lines of plain text, and writes ``data/text-headline.json``."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from benchmarks.corpus import Sample, read_corpus
from benchmarks.dumps import MANNERS
from cleanarticle.extractor import Extractor
from cleanarticle.facts.text_headline import FITTED, Signs, candidates
from cleanarticle.facts.text_lines import TextLines
from fitting.fit_texts import TAUGHT
from fitting.folds import FOLDS, fold_of
from fitting.pages import site_of

# All folders whose truths have titles; what is fitted are 18 numbers, and none of their text.
_CORPORA = ("newsroom", "naeb", "wcxb", "trafeval")
_PENALTY = 1.0  # on the squares of the numbers; a third and three times as much differ by less than 0.002
_ROUNDS = 200
_NO_SIGN = re.compile(r"\W")

_Numbers: TypeAlias = NDArray[np.float64]


class Choice(NamedTuple):
    """The lines of one dump that may be its headline."""

    corpus: str
    manner: str
    site: str
    signs: _Numbers  # a row a line
    true: _Numbers  # 1 where the line says the title; all 0 where none does


def read_choices(folder: Path) -> list[Choice]:
    """Flatten all pages with a title; two processes share the work."""
    samples = [sample for name in _CORPORA for sample in read_corpus(folder / name) if sample.title]
    with ProcessPoolExecutor(2) as pool:
        found = pool.map(_choices, samples, chunksize=16)
    return [choice for choices in found for choice in choices]


def _choices(sample: Sample) -> list[Choice]:
    extractor, found, title = Extractor(), [], _plain(sample.title or "")
    for manner in TAUGHT:
        facts = extractor.prepare_text(MANNERS[manner](sample.html())).survey
        prose = facts.first, facts.last
        own = facts.tokens, facts.ends, facts.mass, prose, facts.cues.by_block, facts.words, facts.bags
        read = TextLines(facts.page.blocks, *own)
        lines = list(candidates(read))
        signs = np.array([own for _, own in lines], dtype=np.float64).reshape(-1, len(Signs._fields))
        true = np.array([_plain(read.blocks[number].text) == title for number, _ in lines], dtype=np.float64)
        found.append(Choice(sample.corpus, manner, site_of(sample), signs, true))
    return found


def _plain(text: str) -> str:
    return _NO_SIGN.sub("", text).lower()


def fit_headlines(choices: Iterable[Choice]) -> _Numbers:
    """What each sign counts: a softmax over the lines of each text (McFadden 1974), by Newton's method."""
    taught = [(choice.signs, choice.true) for choice in choices if choice.true.any()]
    size = len(Signs._fields)
    found = np.zeros(size)
    for _ in range(_ROUNDS):
        slope, bend = _PENALTY * found, _PENALTY * np.eye(size)
        for signs, true in taught:
            all_shares, own_shares = _shares(signs @ found), _shares(signs[true > 0] @ found)
            slope += signs.T @ all_shares - signs[true > 0].T @ own_shares
            middle = signs - all_shares @ signs
            bend += (middle * all_shares[:, None]).T @ middle
        step = np.linalg.solve(bend, slope)
        found -= step
        if np.abs(step).max() < 1e-4:  # noqa: PLR2004 - far below what is written down
            break
    return found


def _shares(values: _Numbers) -> _Numbers:
    """Softmax."""
    powers: _Numbers = np.exp(values - values.max())
    shares: _Numbers = powers / powers.sum()
    return shares


def crossval(choices: Sequence[Choice]) -> Mapping[tuple[str, str], float]:
    """Share of the dumps whose title is found with numbers fitted on other sites, by corpus and manner."""
    found = defaultdict(list)
    for fold in range(FOLDS):
        fitted = fit_headlines(choice for choice in choices if fold_of(choice.site) != fold)
        for choice in choices:
            if fold_of(choice.site) == fold:
                values = choice.signs @ fitted
                last = len(values) - 1 - int(np.argmax(values[::-1])) if len(values) else -1
                found[choice.corpus, choice.manner].append(bool(len(values) and choice.true[last]))
    return {key: sum(hits) / len(hits) for key, hits in found.items()}


def main() -> None:
    """Fit, write, and say what to expect on other sites."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="a folder in the layout of the development corpora")
    choices = read_choices(parser.parse_args().corpora)
    for (corpus, manner), share in crossval(choices).items():
        sys.stdout.write(f"{corpus}, {manner}: {share:.1%} of the titles on other sites\n")
    numbers = dict(zip(Signs._fields, fit_headlines(choices).round(2).tolist(), strict=True))
    FITTED.write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
