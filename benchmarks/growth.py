"""How the time grows with the size of a page: ``python -m benchmarks.growth``."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from contextlib import suppress
from math import log2
from time import process_time
from typing import Final, NamedTuple

from benchmarks.shapes import PAGES, TEXTS
from cleanarticle import CleanArticleError, Extractor, Options

__all__ = ["Growth", "least_seconds", "main", "measure"]

_SIZES: Final = (10_000, 100_000, 1_000_000, 5_000_000, 10_000_000, 20_000_000)  # characters
_MOST: Final = 2.5  # times longer for twice the size; 2 is linear, the rest is what caches and the machine add
_SMALL: Final = 0.2  # seconds below which two times are not compared
_UNLIMITED: Final = Options(max_bytes=10**9, max_blocks=10**8, max_depth=10**8, max_seconds=10**6)


class Growth(NamedTuple):
    """Times of one shape."""

    name: str
    seconds: tuple[float, ...]  # of processor time, one for each size; fewer where one took too long
    worst: float  # how many times longer for twice the size, between the last two sizes

    @property
    def is_linear(self) -> bool:
        """Whether twice the size takes at most about twice the time."""
        return self.worst <= _MOST


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; 0: all grow linearly, 1: some do not."""
    options = _parser().parse_args(argv)
    limits = Options() if options.limits else _UNLIMITED
    extractor = Extractor(limits)
    sizes = [size for size in _SIZES if size <= options.max_size]
    sys.stdout.write(f"| shape | {' | '.join(f'{size / 1e6:g} MB' for size in sizes)} | for twice the size |\n")
    sys.stdout.write(f"|---|{'---:|' * (len(sizes) + 1)}\n")
    failed = 0
    for name in [*PAGES, *TEXTS]:
        if any(part not in name for part in options.only):
            continue
        growth = measure(name, extractor, sizes, max_seconds=options.max_seconds)
        failed += not growth.is_linear
        cells = [f"{seconds * 1e3:.1f}" for seconds in growth.seconds] + ["-"] * (len(sizes) - len(growth.seconds))
        mark = "" if growth.is_linear else " **!**"
        sys.stdout.write(f"| {name} | {' | '.join(cells)} | {growth.worst:.1f}{mark} |\n")
        sys.stdout.flush()
    sys.stdout.write(f"\nMilliseconds of processor time. {failed} shapes grow faster than their pages.\n")
    return int(bool(failed))


def measure(name: str, extractor: Extractor, sizes: Sequence[int], *, max_seconds: float) -> Growth:
    """Time one shape at each size, text and JSON included; stop at the size that takes too long.

    Args:
        name: a key of ``PAGES`` or ``TEXTS``.
        extractor: what to time.
        sizes: in characters, rising.
        max_seconds: of processor time; larger sizes are left out after one that took longer.
    """
    seconds: list[float] = []
    for size in sizes:
        seconds.append(least_seconds(name, extractor, size, runs=1))
        if seconds[-1] > max_seconds:
            break
    pairs = list(zip(sizes, seconds, strict=False))[-2:]
    if len(pairs) < 2 or pairs[1][1] < _SMALL:  # noqa: PLR2004 - two times are compared
        return Growth(name, tuple(seconds), 0.0)
    (small, fast), (large, slow) = pairs
    # Time is taken to grow by a power of the size between the two.
    return Growth(name, tuple(seconds), float((slow / fast) ** (1 / log2(large / small))))


def least_seconds(name: str, extractor: Extractor, size: int, *, runs: int) -> float:
    """Give the shortest processor time of some runs over one shape of one size."""
    data = (PAGES if name in PAGES else TEXTS)[name](size).encode()
    return min(_seconds(extractor, data, is_page=name in PAGES) for _ in range(runs))


def _seconds(extractor: Extractor, data: bytes, *, is_page: bool) -> float:
    gc.collect()
    begin = process_time()
    with suppress(CleanArticleError):
        article = extractor.extract(data) if is_page else extractor.clean_text(data)
        for write in (article.html, article.markdown):  # rendering is part of the path
            write(metadata=True)
    return process_time() - begin


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument("only", nargs="*", help="only shapes whose names hold all of these")
    parser.add_argument("--max-size", type=int, default=_SIZES[-1], metavar="CHARS", help="leave larger pages out")
    parser.add_argument("--max-seconds", type=float, default=20.0, metavar="S", help="stop a shape after such a time")
    parser.add_argument("--limits", action="store_true", help="with the default limits, not without any")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
