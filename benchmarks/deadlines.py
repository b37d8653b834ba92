"""How long pages of 20 to 50 MB take with a deadline: ``python -m benchmarks.deadlines``.

Both the deadline and what is measured are processor time, so that other work on the machine does not count.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from time import process_time
from typing import Final

from benchmarks.shapes import PAGES, TEXTS
from cleanarticle import Extractor, Options, deadline

__all__ = ["main", "seconds"]

_SIZES: Final = (20_000_000, 50_000_000)  # bytes
_MOST: Final = 1.1  # times the deadline


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; 0: all pages ended in time, 1: some did not."""
    options = _parser().parse_args(argv)
    vars(deadline)["monotonic"] = process_time
    extractor = Extractor(Options(max_seconds=options.deadline, max_bytes=10**9, max_blocks=10**8))
    seconds(extractor, next(iter(PAGES)), 100_000)  # what is read once is read
    late, longest = 0, 0.0
    for name in [*PAGES, *TEXTS]:
        if any(part not in name for part in options.only):
            continue
        for size in _SIZES if options.size is None else (options.size,):
            taken, notes = seconds(extractor, name, size)
            late += taken > _MOST * options.deadline
            longest = max(longest, taken)
            mark = " !" if taken > _MOST * options.deadline else ""
            sys.stdout.write(f"{taken:6.2f} s{mark}  {size / 1e6:g} MB  {name}: {'; '.join(notes) or 'whole'}\n")
            sys.stdout.flush()
    sys.stdout.write(f"longest: {longest:.2f} s of {options.deadline:g}; {late} over the deadline and a tenth\n")
    return int(bool(late))


def seconds(extractor: Extractor, name: str, size: int) -> tuple[float, tuple[str, ...]]:
    """Give the processor time for a shape of this many bytes, with its text, HTML and Markdown; and the notes.

    Args:
        extractor: has the deadline.
        name: a key of ``PAGES`` or ``TEXTS``.
        size: of the page, in bytes.
    """
    data = (PAGES if name in PAGES else TEXTS)[name](size).encode()[:size]
    gc.collect()
    begin = process_time()
    article = extractor.extract(data) if name in PAGES else extractor.clean_text(data)
    for write in (article.html, article.markdown):
        write(metadata=True)
    _ = article.text
    return process_time() - begin, article.notes


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.deadlines", description=__doc__)
    parser.add_argument("only", nargs="*", help="only shapes whose names hold all of these")
    parser.add_argument("--deadline", type=float, default=2.0, metavar="S", help="seconds for a page")
    parser.add_argument("--size", type=int, metavar="BYTES", help="pages of this size only")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
