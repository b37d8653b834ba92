"""The benchmark's command: ``python -m benchmarks run | table | compare | diff``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks import compare, corpus, diff, report, runner
from benchmarks.corpus import Sample
from benchmarks.report import Results
from benchmarks.scoring import PageScore, score

_FOLDER = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0: done, 2: wrong usage or nothing to measure."""
    options = _parser().parse_args(argv)
    try:
        status: int = options.work(options)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"benchmarks: {error}\n")
        return 2
    return status


def _run(options: argparse.Namespace) -> int:
    results: Results = {}
    for name in options.corpus or corpus.corpora(options.folder):
        samples = _spread(corpus.read_corpus(options.folder / name), options.limit)
        results[name] = {}
        for engine in _engines(options):
            outcomes = runner.run(engine, samples, jobs=options.jobs, max_seconds=options.max_seconds)
            results[name][engine.name] = [score(*pair) for pair in zip(samples, outcomes, strict=True)]
            sys.stderr.write(f"{name}: {engine.name} done\n")
        _show(name, results[name], options.worst)
        if options.json:
            report.write(results, options.json)
    return 0 if results else 2


def _show(name: str, rows: dict[str, list[PageScore]], worst: int) -> None:
    sys.stdout.write(report.table(name, rows) + "\n\n")
    for extractor, pages in rows.items():
        for page in report.worst(pages, worst):
            f1 = page.shingle.f1 if page.shingle else 0.0
            sys.stdout.write(f"{f1:.3f}  {extractor}  {name} {page.id}  {page.error}\n")
    sys.stdout.flush()


def _table(options: argparse.Namespace) -> int:
    merged: Results = {}
    for file in options.files:
        for name, rows in report.read(file).items():
            merged.setdefault(name, {}).update(rows)
    if options.into:
        report.rewrite(options.into, merged)
        return 0
    for name, rows in merged.items():
        _show(name, rows, options.worst)
    return 0


def _compare(options: argparse.Namespace) -> int:
    told = compare.describe(*map(report.read, options.files), min_change=options.min_change)
    sys.stdout.write(told + "\n")
    return 0


def _diff(options: argparse.Namespace) -> int:
    samples = corpus.read_corpus(options.folder / options.name)
    sample = next((each for each in samples if each.id.startswith(options.page)), None)
    engine = next((each for each in runner.engines(options.python) if each.name == options.extractor), None)
    if sample is None or sample.body is None or engine is None:
        msg = f"no body of {options.name}/{options.page}, or no {options.extractor}"
        raise ValueError(msg)
    outcome = runner.run(engine, [sample], max_seconds=options.max_seconds)[0]
    sys.stdout.write(f"{sample.corpus} {sample.id} {sample.url or ''} {outcome.error}\n")
    lines = diff.differences(outcome.text, sample.body)
    sys.stdout.write((_explained(lines, sample) if options.explain else diff.render(lines)) + "\n")
    figures = score(sample, outcome).shingle
    sys.stdout.write(
        f"shingle P {figures.precision:.3f}  R {figures.recall:.3f}  F1 {figures.f1:.3f}\n" if figures else ""
    )
    return 0


def _explained(lines: list[diff.Line], sample: Sample) -> str:
    # The peers' environment has no cleanarticle, and does not need it for anything else.
    from benchmarks.reasons import closest, reasons

    why = reasons(sample.html(), sample.url)
    return diff.render(lines, lambda line: closest(line, why))


def _engines(options: argparse.Namespace) -> list[runner.Engine]:
    found = runner.engines(options.python)
    missing = set(options.extractor or ()) - {engine.name for engine in found}
    if missing:
        msg = f"not installed: {', '.join(sorted(missing))}"
        raise ValueError(msg)
    return [engine for engine in found if not options.extractor or engine.name in options.extractor]


def _spread(samples: list[Sample], limit: int | None) -> list[Sample]:
    """Take ``limit`` samples at even distances, so that a short run sees every part of a corpus."""
    if limit is None or limit >= len(samples):
        return samples
    return [samples[place * len(samples) // limit] for place in range(limit)]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    commands = parser.add_subparsers(required=True)
    _add_run(commands.add_parser("run", help="measure extractors over corpora, one table a corpus"))
    table = commands.add_parser("table", help="print the tables of results that were kept with run --json")
    table.add_argument("files", nargs="+", type=Path)
    table.add_argument("--worst", type=int, default=0, metavar="N")
    table.add_argument("--into", type=Path, metavar="FILE", help="write them below this document's '## Results'")
    table.set_defaults(work=_table)
    compared = commands.add_parser("compare", help="what changed, page by page, between two results")
    compared.add_argument("files", nargs=2, type=Path)
    compared.add_argument("--min-change", type=float, default=0.001, metavar="X")
    compared.set_defaults(work=_compare)
    one = commands.add_parser("diff", help="one page's lines against its truth")
    one.add_argument("name", help="the corpus")
    one.add_argument("page", help="the page's id, or its beginning")
    one.add_argument("--extractor", default="cleanarticle")
    one.add_argument("--explain", action="store_true", help="say what decided about a line (cleanarticle only)")
    one.set_defaults(work=_diff)
    _add_common(one)
    return parser


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--corpus", action="append", help="name of a corpus (repeatable); all without it")
    parser.add_argument(
        "--extractor", action="append", help="name of an extractor (repeatable); all installed without it"
    )
    parser.add_argument("--limit", type=int, metavar="N", help="at most N pages of a corpus, evenly spread")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N worst pages")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep every page's scores")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes for one extractor")
    parser.set_defaults(work=_run)
    _add_common(parser)


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--folder", type=Path, default=_FOLDER, help="where the corpora lie")
    parser.add_argument("--python", action="append", help="interpreter to look for extractors in (repeatable)")
    parser.add_argument("--max-seconds", type=float, default=60.0, metavar="S", help="most time for one page")


if __name__ == "__main__":
    raise SystemExit(main())
