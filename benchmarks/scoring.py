"""Holds outcomes against truths: figures of a page, and of a corpus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks import metrics
from benchmarks.corpus import Sample
from benchmarks.metrics import Counts, Scores
from benchmarks.outcome import Outcome

__all__ = ["FIGURES", "PageScore", "score", "summarise"]

FIGURES = (
    "shingle_p",
    "shingle_r",
    "shingle_f1",
    "p10",
    "perfect",
    "fail",
    "word_f1",
    "snippet_p",
    "snippet_r",
    "snippet_f1",
    "title",
    "authors",
    "published",
    "ms",
    "ratio",
    "errors",
)
"""Names of a corpus' figures, in the order of the table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageScore:
    """Figures of one extractor on one page; None where the truth does not give the field.

    Attributes:
        id: name of the page within its corpus.
        shingle: precision, recall and F1 of the body by 4-grams of tokens.
        word_f1: F1 of the body by tokens.
        snippets: counts of the snippets found, missed and intruding.
        title: 1 where the title is right, else 0; ``published`` likewise.
        authors: F1 of the names.
        ms: processor time of the extraction, in milliseconds.
        parse_ms: processor time of lxml's bare parse of the same bytes.
        error: what went wrong, as in ``Outcome``.
    """

    id: str
    shingle: Scores | None = None
    word_f1: float | None = None
    snippets: Counts | None = None
    title: float | None = None
    authors: float | None = None
    published: float | None = None
    ms: float = 0.0
    parse_ms: float = 0.0
    error: str = ""


def score(sample: Sample, outcome: Outcome) -> PageScore:
    """Score one page; an error counts as an empty answer.

    A body without a token is one that the annotators left out (some of these pages have snippets that must be
    found), so it is not scored either.
    """
    text = outcome.text
    body = sample.body if sample.body and metrics.tokens(sample.body) else None
    return PageScore(
        id=sample.id,
        shingle=None if body is None else metrics.shingle_scores(text, body),
        word_f1=None if body is None else metrics.word_scores(text, body).f1,
        snippets=_snippets(sample, text),
        title=None if sample.title is None else float(metrics.same_title(outcome.title, sample.title)),
        authors=None if sample.authors is None else metrics.author_f1(outcome.authors, sample.authors),
        published=(None if sample.published is None else float(metrics.same_day(outcome.published, sample.published))),
        ms=outcome.ms,
        parse_ms=outcome.parse_ms,
        error=outcome.error,
    )


def summarise(pages: Sequence[PageScore]) -> dict[str, float]:
    """Give the figures of a corpus by the names in ``FIGURES``; those without any truth are absent.

    ``ratio`` is the total time of extraction over the total time of the bare parse.
    """
    shingles = [page.shingle for page in pages if page.shingle]
    found: dict[str, float] = {}
    if shingles:
        f1s = [scores.f1 for scores in shingles]
        found["shingle_p"] = metrics.mean([scores.precision for scores in shingles])
        found["shingle_r"] = metrics.mean([scores.recall for scores in shingles])
        found["shingle_f1"] = metrics.mean(f1s)
        found["p10"] = metrics.tenth_percentile(f1s)
        found["perfect"] = metrics.mean([f1 > metrics.PERFECT_ABOVE for f1 in f1s])
        found["fail"] = metrics.mean([f1 < metrics.FAIL_BELOW for f1 in f1s])
    found |= _snippet_figures([page.snippets for page in pages if page.snippets])
    for name in ("word_f1", "title", "authors", "published"):
        values: list[float] = [value for page in pages if (value := getattr(page, name)) is not None]
        if values:
            found[name] = metrics.mean(values)
    return {name: value for name in FIGURES if (value := {**found, **_cost(pages)}.get(name)) is not None}


def _snippets(sample: Sample, text: str) -> Counts | None:
    if sample.wanted is None and sample.unwanted is None:
        return None
    return metrics.snippet_counts(text, sample.wanted or (), sample.unwanted or ())


def _snippet_figures(pages: Sequence[Counts]) -> dict[str, float]:
    if not pages:
        return {}
    scores = Counts(*map(sum, zip(*pages, strict=True))).scores()
    return {"snippet_p": scores.precision, "snippet_r": scores.recall, "snippet_f1": scores.f1}


def _cost(pages: Sequence[PageScore]) -> dict[str, float]:
    timed = [page for page in pages if page.parse_ms]
    parse = sum(page.parse_ms for page in timed)
    work = sum(page.ms for page in timed)
    cost = {"errors": float(sum(bool(page.error) for page in pages))}
    return {**cost, "ms": work / len(timed), "ratio": work / parse} if parse else cost
