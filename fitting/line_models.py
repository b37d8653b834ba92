"""Invented lines and real bodies -> models that tell lines apart: writes ``data/line-models``, a file a language."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import sqrt
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from cleanarticle.words.line_model import BORDER, FOLDER, LineModel, write_line_model
from cleanarticle.words.phrases import read_openings
from cleanarticle.words.tokens import count_words
from fitting.lines import line_sets, taught_languages
from fitting.pages import Annotated, Partly, read_annotated, read_by_eye, read_partly
from tests.planted import stories

# Chosen on the lines of a hand that taught nothing: with 3, two points fewer of them are told from 99.7 % of the lines
# of articles on other sites, and with single words alone fourteen fewer.
_INVERSE_OF_PENALTY = 20.0
# What a line counts. A sentence that only sounds like boilerplate has its words, and only some of the article's.
_SENTENCE, _STORY, _LINE = 4.0, 2.0, 1.0
_IN_SETS = 2  # sets of lines that must have a word, so that no hand's invented names and favourites count, or
_IN_PROSE = 3  # lines of articles that must have it, if a line of boilerplate has it, too
_LEAST = 0.1  # log-odds below which a word is left out
_DIGITS = 2
_NEWS = frozenset(("events", "player-title"))  # what such lines say is news

_Told: TypeAlias = "str | tuple[str, str]"
"""A word, or a pair of words."""


class _Line(NamedTuple):
    """A line that teaches."""

    language: str
    hand: int | None  # who wrote a line of boilerplate; None: it stands in an article
    told: tuple[_Told, ...]
    size: float  # root of its length
    counts: float


def fit_line_models(
    pages: Iterable[Annotated], partly: Iterable[Partly] = (), languages: Iterable[str] | None = None
) -> Mapping[str, LineModel]:
    """Fit the model of each language.

    Args:
        pages: annotated pages, whose bodies count; a page in several manners counts once.
        partly: pages whose bodies nobody knows: their prose does.
        languages: those whose lines teach; None: all in which lines were written.
    """
    known = frozenset(taught_languages() if languages is None else languages)
    lines = list(_invented(sorted(known)))
    seen = set()
    for page in pages:
        sample, language = page.sample, page.prepared.language
        if language in known and (sample.corpus, sample.id) not in seen:
            seen.add((sample.corpus, sample.id))
            lines += _lines(language, None, (sample.body or "").splitlines(), _LINE)
    for one in partly:
        survey, language = one.prepared.survey, one.prepared.language
        if language in known:
            lines += _lines(language, None, [block.text for block in survey.open if survey.mass[block.number]], _LINE)
    return _fitted(lines)


def _invented(languages: Iterable[str]) -> Iterator[_Line]:
    """The lines of all sets but those that measure."""
    taught = [name for name in stories.SETS if name not in stories.UNTAUGHT]
    for language in languages:
        sets = line_sets(language, taught)
        for hand, own in enumerate(sets):
            yield from _lines(language, hand, list(own.single(_NEWS)), _LINE)
            yield from _lines(language, None, own.stays, _SENTENCE)
        prose = list(dict.fromkeys(line for own in sets for line in own.prose))  # two sets have one story
        yield from _lines(language, None, prose, _STORY)


class _Text(NamedTuple):
    """A line as the survey reads blocks."""

    text: str
    words: int
    number: int = 0


def _lines(language: str, hand: int | None, texts: Sequence[str], counts: float) -> Iterator[_Line]:
    """What texts say, a long one by its opening; days and hours say nothing."""
    for own in read_openings([_Text(text, count_words(text)) for text in texts]).tokens:
        if own:
            told: list[_Told] = [*own, *pairwise([BORDER, *own, BORDER])]
            said = tuple([one for one in told if not any(map(str.isdigit, "".join(one)))])
            yield _Line(language, hand, said, sqrt(len(own) + 1), counts)


def _fitted(lines: Sequence[_Line]) -> Mapping[str, LineModel]:
    """One model for all languages, whose words count in each language once more (Daumé 2007): few have many pages."""
    kept = _kept(lines)
    columns: dict[Hashable, int] = {}
    ends, places, values = [0], [], []
    for line in lines:
        for one in line.told:
            if (line.language, one) in kept:
                for column in (one, (line.language, None, one)):
                    places.append(columns.setdefault(column, len(columns)))
                    values.append(1 / line.size)
        ends.append(len(places))
    facts = csr_matrix((values, places, ends), shape=(len(lines), len(columns)))
    facts.sum_duplicates()
    model = LogisticRegression(C=_INVERSE_OF_PENALTY, solver="liblinear", max_iter=200)
    labels = np.array([line.hand is None for line in lines])
    model.fit(facts, labels, sample_weight=np.array([line.counts for line in lines]))
    return _models(model, columns, kept)


def _kept(lines: Sequence[_Line]) -> set[tuple[str, _Told]]:
    """The words of each language that are looked at."""
    hands: defaultdict[tuple[str, _Told], set[int]] = defaultdict(set)
    prose: Counter[tuple[str, _Told]] = Counter()
    for line in lines:
        for one in set(line.told):
            if line.hand is None:
                prose[line.language, one] += 1
            else:
                hands[line.language, one].add(line.hand)
    return {key for key, own in hands.items() if len(own) >= _IN_SETS or prose[key] >= _IN_PROSE}


def _models(
    model: Any,  # noqa: ANN401 - scikit-learn ships no types
    columns: Mapping[Hashable, int],
    kept: Iterable[tuple[str, _Told]],
) -> Mapping[str, LineModel]:
    weights, prior = model.coef_[0], round(float(model.intercept_[0]), _DIGITS)
    words: defaultdict[str, dict[str, float]] = defaultdict(dict)
    pairs: defaultdict[str, dict[tuple[str, str], float]] = defaultdict(dict)
    for language, one in kept:
        own = round(float(weights[columns[one]] + weights[columns[language, None, one]]), _DIGITS)
        if abs(own) >= _LEAST:
            if isinstance(one, str):
                words[language][one] = own
            else:
                pairs[language][one] = own
    return {language: LineModel(prior, own, pairs[language]) for language, own in words.items()}


def main() -> None:
    """Fit on all pages of a corpora folder and write the data files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="a folder in the layout of the development corpora")
    parser.add_argument("output", type=Path, nargs="?", default=FOLDER, help="the folder to write")
    chosen = parser.parse_args()
    pages = [*read_annotated(chosen.corpora), *read_by_eye(chosen.corpora)]
    for language, model in fit_line_models(pages, read_partly(chosen.corpora)).items():
        write_line_model(language, model, chosen.output)


if __name__ == "__main__":
    main()
