"""Where the time of an extraction goes, step by step: ``python -m benchmarks.steps [CORPUS ...] [--limit N]``."""

from __future__ import annotations

import argparse
import gc
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from time import process_time
from typing import TypeVar
from unittest.mock import patch

import lxml.html

import cleanarticle
from benchmarks.corpus import Sample, read_corpus
from cleanarticle import extractor, filters, scorers
from cleanarticle.facts import survey as survey_step
from cleanarticle.judging import judge
from cleanarticle.parsing import door
from cleanarticle.words import languages

__all__ = ["main", "measure"]

_FOLDER = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora"
# Each step by the module whose name for it is replaced by a clock around it; a dot marks a part of the step above.
_STEPS = (
    (extractor, "open_page", "door"),
    (door, "decode", ". decode"),
    (door, "parse", ". parse"),
    (extractor, "read_head", "head"),
    (extractor, "segment", "segment"),
    (languages, "pick_language", "language"),
    (extractor, "page_hints", "hints"),
    (extractor, "survey", "survey"),
    (survey_step, "find_cues", ". phrases"),
    (extractor, "judge", "judge"),
    (judge, "_evidence", ". evidence"),
    (extractor, "gather", "metadata"),
)

_JUDGE = (extractor, "judge", "judge")

Result = TypeVar("Result")


def measure(samples: Sequence[Sample], *, rounds: int = 3) -> dict[str, float]:
    """Time the steps over pages, in milliseconds of processor time a page; the shortest of several rounds.

    The clock costs a step about a microsecond a call. The collector of cyclic garbage is off, so that its time
    does not fall on whichever step happens to call it; "all" has it on.
    """
    pages = [(sample.html(), sample.url) for sample in samples]
    best: dict[str, float] = {}
    for _ in range(rounds + 1):  # one more, to warm up
        for name, spent in _with_rest(_round(pages)).items():
            best[name] = min(best.get(name, float("inf")), 1000 * spent / len(pages))
    return best


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.steps", description=__doc__)
    parser.add_argument("corpus", nargs="*", default=["newsroom", "aeb", "wcxb"])
    parser.add_argument("--folder", type=Path, default=_FOLDER, help="where the corpora lie")
    parser.add_argument("--limit", type=int, default=60, metavar="N", help="pages of each corpus, evenly spread")
    options = parser.parse_args(argv)
    samples = []
    for name in options.corpus:
        all_of_it = read_corpus(options.folder / name)
        samples += all_of_it[:: max(1, len(all_of_it) // options.limit)]
    found = measure(samples)
    parse = found["bare parse"]
    lines = [f"| {name} | {ms:.3f} | {ms / parse:.2f} |" for name, ms in found.items()]
    sys.stdout.write("\n".join(["| step | ms | x parse |", "| --- | ---: | ---: |", *lines]) + "\n")
    return 0


def _round(pages: Sequence[tuple[bytes, str | None]]) -> dict[str, float]:
    spent: defaultdict[str, float] = defaultdict(float)
    parse = _clocked(_bare_parse, "bare parse", spent)
    whole = _clocked(_whole, "all", spent)
    for page, url in pages:
        parse(page)
        whole(page, url)
    gc.disable()
    try:
        _steps(pages, spent)
    finally:
        gc.enable()
    return dict(spent)


def _whole(page: bytes, url: str | None) -> None:
    article = cleanarticle.extract(page, url=url)
    _ = article.text, article.metadata  # most metadata are worked out when they are looked at


def _bare_parse(page: bytes) -> None:
    lxml.html.document_fromstring(page)  # the tree is freed on the clock, as that of a user's page is


def _with_rest(spent: dict[str, float]) -> dict[str, float]:
    """Add what judge does itself: the trees."""
    parts = sum(value for name, value in spent.items() if name.startswith((". scorer", ". filter", ". evidence")))
    return {**spent, ". trees": spent["judge"] - parts}


def _steps(pages: Sequence[tuple[bytes, str | None]], spent: dict[str, float]) -> None:
    for _, _, told in _STEPS[: _STEPS.index(_JUDGE) + 1]:
        spent.setdefault(told, 0.0)  # the table has the order of the path: what judge calls stands below it
    measured = tuple(_Clock(one, f". scorer {one.name}", spent) for one in scorers.NEWS)
    text = _clocked(lambda article: article.text, "render text", spent)
    with ExitStack() as clocks:
        for place, name, told in _STEPS:
            clocks.enter_context(patch.object(place, name, _clocked(getattr(place, name), told, spent)))
        clocks.enter_context(patch.object(extractor, "NEWS", measured))
        clocks.enter_context(patch.object(extractor, "chosen", lambda options: _corrected(options, spent)))
        engine = cleanarticle.Extractor()
        for page, url in pages:
            article = engine.extract(page, url=url)
            text(article)
            _ = article.metadata  # of most pages they are worked out here
            del article
            gc.collect(0)


def _corrected(options: cleanarticle.Options, spent: dict[str, float]) -> tuple[_Clock, ...]:
    return tuple(_Clock(one, f". filter {one.name}", spent) for one in filters.chosen(options))


def _clocked(work: Callable[..., Result], name: str, spent: dict[str, float]) -> Callable[..., Result]:
    spent.setdefault(name, 0.0)

    def run(*positional: object, **named: object) -> Result:
        start = process_time()
        try:
            return work(*positional, **named)
        finally:
            spent[name] += process_time() - start

    return run


class _Clock:
    """A scorer or filter with a clock around its work; everything else of it shows through."""

    def __init__(self, inner: Callable[..., Iterable[object]], name: str, spent: dict[str, float]) -> None:
        self._inner = inner
        # tuple(): a filter works while it is read.
        self._run = _clocked(lambda *positional: tuple(inner(*positional)), name, spent)

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    def __call__(self, *positional: object) -> Sequence[object]:
        return self._run(*positional)


if __name__ == "__main__":
    raise SystemExit(main())
