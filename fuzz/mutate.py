"""Mutates the pages of corpora and extracts from them: ``python -m fuzz.mutate CORPORA --pages N --seconds S``."""

from __future__ import annotations

import argparse
import faulthandler
import gzip
import sys
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from random import Random
from time import monotonic
from typing import Final, NamedTuple

from cleanarticle import Extractor, Options
from fuzz.check import check
from fuzz.mutations import flatten, mutate

__all__ = ["main", "mutant"]

_OTHERS: Final = 3  # pages that a mutant may take pieces from
_TEXT: Final = 0.2  # share of the mutants that are flattened and cleaned as plain text
_MAX_SECONDS_PER_MB: Final = 2.0  # of processor time; slower mutants are told, and break nothing
_SLOW_FROM: Final = 0.5  # seconds
_HANGS_AFTER: Final = 120  # seconds without a new page, after which the stack is written and the run ends


class Mutant(NamedTuple):
    """A mutated page; seed and number give it again."""

    data: bytes
    is_text: bool


def main(argv: Sequence[str] | None = None) -> int:
    """Run until the pages or the seconds are used up; 0: no find, 1: at least one, 2: there are no pages."""
    options = _parser().parse_args(argv)
    pages = list(_pages(options.corpora, options.max_size))
    if not pages:
        sys.stderr.write(f"fuzz: no pages below {options.corpora}\n")
        return 2
    if options.show is not None:
        sys.stdout.buffer.write(mutant(pages, options.seed, options.show).data)
        return 0
    faulthandler.enable()
    run = _Run(options.finds, Extractor(Options(max_seconds=options.max_seconds)))
    deadline = monotonic() + options.seconds
    number = options.start
    while number < options.start + options.pages and monotonic() < deadline:
        run.one(mutant(pages, options.seed, number), f"{options.seed}-{number}")
        number += 1
    faulthandler.cancel_dump_traceback_later()
    sys.stdout.write(
        f"seed {options.seed}, pages {options.start} to {number - 1}: {run.count} mutants, {run.refused} refused, "
        f"{run.slow} slow, {len(run.keys)} finds\n"
    )
    return int(bool(run.keys))


def mutant(pages: Sequence[Path], seed: int, number: int) -> Mutant:
    """Make one mutant: the same for the same pages, seed and number."""
    random = Random(f"{seed} {number}")  # noqa: S311 - chance, no secret
    page, *others = [gzip.decompress(path.read_bytes()) for path in random.choices(pages, k=1 + _OTHERS)]
    is_text = random.random() < _TEXT
    if is_text:
        page, others = flatten(page), [flatten(other) for other in others]
    return Mutant(mutate(page, random, others), is_text)


class _Run:
    """What the run has seen so far."""

    def __init__(self, finds: Path, extractor: Extractor) -> None:
        self.count = self.refused = self.slow = 0
        self.keys: set[str] = set()
        self._finds = finds
        self._extractor = extractor

    def one(self, made: Mutant, name: str) -> None:
        """Check one mutant; keep it where it broke something."""
        faulthandler.dump_traceback_later(_HANGS_AFTER, exit=True)
        outcome = check(self._extractor, made.data, Random(name), is_text=made.is_text)  # noqa: S311 - as above
        self.count += 1
        self.refused += outcome.is_refused
        if outcome.seconds > max(_SLOW_FROM, _MAX_SECONDS_PER_MB * len(made.data) / 1e6):
            self.slow += 1
            sys.stdout.write(f"slow: {name}, {outcome.seconds:.2f} s for {len(made.data)} bytes\n")
            self._keep(made, name, "slow")
        if outcome.find is not None and outcome.find.key not in self.keys:
            self.keys.add(outcome.find.key)
            sys.stdout.write(f"find: {name}, {outcome.find.key}\n{outcome.find.story}\n")
            self._keep(made, name, sha256(outcome.find.key.encode()).hexdigest()[:8])
        sys.stdout.flush()

    def _keep(self, made: Mutant, name: str, why: str) -> None:
        self._finds.mkdir(parents=True, exist_ok=True)
        (self._finds / f"{why}-{name}.{'txt' if made.is_text else 'html'}").write_bytes(made.data)


def _pages(folder: Path, max_size: int) -> Iterator[Path]:
    """The packed pages below a folder, by name, that are no larger than that when unpacked."""
    for path in sorted(folder.glob("*/pages/*.html.gz")):
        # The last four bytes of a gzip file are its content's length.
        if int.from_bytes(path.read_bytes()[-4:], "little") <= max_size:
            yield path


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m fuzz.mutate", description=__doc__)
    parser.add_argument("corpora", type=Path, help="the folder of the corpora")
    parser.add_argument("--pages", type=int, default=1_000, metavar="N", help="at most N mutants")
    parser.add_argument("--seconds", type=float, default=60.0, metavar="S", help="stop after S seconds")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", type=int, default=0, metavar="N", help="number of the first mutant")
    parser.add_argument("--max-size", type=int, default=60_000, metavar="BYTES", help="leave larger pages out")
    parser.add_argument("--max-seconds", type=float, default=60.0, metavar="S", help="deadline of one extraction")
    parser.add_argument("--finds", type=Path, default=Path("fuzz-finds"), help="where to keep what broke something")
    parser.add_argument("--show", type=int, metavar="N", help="write mutant N to stdout and do nothing else")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
