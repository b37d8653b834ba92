"""Holds the time of an extraction, as a multiple of lxml's bare parse of the same bytes, against its budget.

``python -m tests.perf.budget`` checks; seconds are never compared, as they say more about the machine than about
the code.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import corpus, runner
from benchmarks.corpus import Sample
from benchmarks.outcome import Outcome
from benchmarks.runner import Engine
from tests.perf.imports import import_ratio

__all__ = ["fastest", "lowest", "main", "ratio"]

_PLACE = Path(__file__).resolve()
_FOLDER = _PLACE.parents[3] / "shared" / "corpora"
_BUDGET = _PLACE.with_name("budget.toml")
_RUNS = 4  # the fastest of four is what the code needs; the rest is what else the machine did
# On a machine that others use the same code takes 9.5 and 10.2 times the parse within minutes: what others do costs us
# more than libxml2, whose work needs less of the processor's caches. So code is over its budget when it always is.
_TRIES = 3


def main(argv: Sequence[str] | None = None) -> int:
    """Check the budget; 0: held, or left out; 1: over it; 2: cannot be measured."""
    options = _parser().parse_args(argv)
    budget = tomllib.loads(options.budget.read_text(encoding="utf-8"))
    names = [name for name in budget["corpora"] if name in corpus.corpora(options.folder)]
    if not names:
        _say(f"time budget: left out, there are no corpora at {options.folder}")
        return 0
    engine = next((each for each in runner.engines([]) if each.name == "cleanarticle"), None)
    if engine is None:
        _say("time budget: cleanarticle is not installed")
        return 2
    samples = [sample for name in names for sample in _part(options.folder / name, budget["pages_per_corpus"])]
    measured = lowest(lambda: _measured(engine, samples), budget["max_ratio"])
    imported = lowest(import_ratio, budget["max_import_ratio"])
    held = [
        _held(f"{measured:.2f} times lxml's bare parse over {len(samples)} pages", measured, budget["max_ratio"]),
        _held(f"import {imported:.2f} times that of lxml.html, bs4 and regex", imported, budget["max_import_ratio"]),
    ]
    return int(not all(held))


def lowest(measure: Callable[[], float], allowed: float) -> float:
    """Give the lowest of a few measurements; the first is enough where it is within what is allowed."""
    found = measure()
    for _ in range(1, _TRIES):
        if found > allowed:
            found = min(found, measure())
    return found


def _measured(engine: Engine, samples: Sequence[Sample]) -> float:
    """Give the ratio over some pages; in one process, so that language packs are read once, not once a run."""
    outcomes = runner.run(engine, [*samples] * _RUNS)
    return ratio(fastest([outcomes[start : start + len(samples)] for start in range(0, len(outcomes), len(samples))]))


def fastest(runs: Sequence[Sequence[Outcome]]) -> list[Outcome]:
    """Give for each page its shortest times over several runs of the same pages."""
    return [
        page[0]._replace(ms=min(each.ms for each in page), parse_ms=min(each.parse_ms for each in page))
        for page in zip(*runs, strict=True)
    ]


def ratio(pages: Sequence[Outcome]) -> float:
    """Give the total time of extraction over the total time of the bare parse; infinite without any time."""
    parse = sum(page.parse_ms for page in pages)
    return sum(page.ms for page in pages) / parse if parse else float("inf")


def _part(folder: Path, pages: int) -> list[Sample]:
    samples = corpus.read_corpus(folder)
    return samples[:: max(1, len(samples) // pages)]


def _held(what: str, measured: float, allowed: float) -> bool:
    """Say what was measured and whether it is allowed; give the latter."""
    is_over = measured > allowed
    _say(f"time budget: {what}, {'over' if is_over else 'within'} the budget of {allowed:.2f}")
    return not is_over


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.perf.budget", description=__doc__)
    parser.add_argument("--folder", type=Path, default=_FOLDER, help="where the corpora lie")
    parser.add_argument("--budget", type=Path, default=_BUDGET, help="the file of the budget")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
