"""What extraction needs of memory: ``python -m benchmarks.memory`` (Linux).

First one process extracts from many small pages, and the resident memory is told as it goes; then each large page
gets a process of its own, and the growth of its peak is told as a multiple of the page's size.
"""

from __future__ import annotations

import argparse
import gzip
import resource
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks.shapes import PAGES
from cleanarticle import Extractor

__all__ = ["grown", "main", "peak"]

_FOLDER: Final = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora"
_WARM: Final = 1_000  # extractions after which memory is to stay as it is
_MOST_GROWTH: Final = 0.05  # share of the memory after these
_MOST_TIMES: Final = 25.0  # times its size that a page may need
_LARGE: Final = 300_000  # bytes of a page from which its size outweighs what is there before
_SHAPES: Final = ("article paragraphs", "short paragraphs", "links", "table cells", "one paragraph", "nested divs")
_SHAPE_SIZE: Final = 2_000_000  # bytes


def main(argv: Sequence[str] | None = None) -> int:
    """Tell both; 0: within the limits, 1: over one."""
    options = _parser().parse_args(argv)
    if options.peak:
        sys.stdout.write(f"{peak(sys.stdin.buffer.read()):.1f}\n")
        return 0
    failed = 0
    if options.pages:
        growth = grown(list(_small(options.folder, options.max_size)), options.pages)
        failed += growth > _MOST_GROWTH
    worst = 0.0
    for name, data in _large(options.folder, options.large):
        run = subprocess.run(
            [sys.executable, "-m", "benchmarks.memory", "--peak"], input=data, capture_output=True, check=True
        )
        times = float(run.stdout)
        worst = max(worst, times)
        sys.stdout.write(f"{times:5.1f} times  {len(data) / 1e6:5.2f} MB  {name}\n")
        sys.stdout.flush()
    sys.stdout.write(f"at most {worst:.1f} times the page's size\n")
    return int(failed + (worst > _MOST_TIMES) > 0)


def grown(pages: Sequence[bytes], count: int) -> float:
    """Extract from pages again and again; give by what share the memory grew after the first thousand.

    Args:
        pages: bytes of pages.
        count: extractions in all.
    """
    extractor = Extractor()
    after_warm = 0
    for number in range(1, count + 1):
        article = extractor.extract(pages[number % len(pages)])
        _ = article.text, article.metadata
        if number == _WARM:
            after_warm = _resident()
        if number % max(count // 10, 1) == 0 or number == _WARM:
            sys.stdout.write(f"{number:7d} extractions: {_resident() / 1e6:.1f} MB\n")
            sys.stdout.flush()
    return _resident() / after_warm - 1 if after_warm else 0.0


def peak(data: bytes) -> float:
    """Give the growth of the process's peak over one page, as a multiple of its size.

    Args:
        data: the page's bytes.
    """
    extractor = Extractor()
    extractor.extract(b"<p>" + b"The wall was rebuilt. " * 20)  # packs and weights are read once, not once a page
    before = _resident()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak is counted from here
    article = extractor.extract(data)
    _ = article.text, article.metadata
    return (_peak() - before) / len(data)


def _resident() -> int:
    """Bytes of memory that the process has now."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


def _peak() -> int:
    """Most bytes that it had since the peak was set back."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1_024


def _small(folder: Path, max_size: int) -> Iterator[bytes]:
    for path in sorted(folder.glob("*/pages/*.html.gz")):
        if int.from_bytes(path.read_bytes()[-4:], "little") <= max_size:  # a gzip file ends in its content's length
            yield gzip.decompress(path.read_bytes())


def _large(folder: Path, count: int) -> Iterator[tuple[str, bytes]]:
    found = [
        (int.from_bytes(path.read_bytes()[-4:], "little"), path) for path in sorted(folder.glob("*/pages/*.html.gz"))
    ]
    large = [path for size, path in sorted(found, reverse=True) if size >= _LARGE]
    for path in large[:: max(1, len(large) // count)] if count else []:
        yield path.parent.parent.name, gzip.decompress(path.read_bytes())
    for name in _SHAPES:
        yield name, PAGES[name](_SHAPE_SIZE).encode()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.memory", description=__doc__)
    parser.add_argument("--folder", type=Path, default=_FOLDER, help="where the corpora lie")
    parser.add_argument("--pages", type=int, default=100_000, metavar="N", help="extractions in one process; 0: none")
    parser.add_argument("--max-size", type=int, default=20_000, metavar="BYTES", help="larger pages are left out there")
    parser.add_argument("--large", type=int, default=20, metavar="N", help="about how many large pages")
    parser.add_argument("--peak", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
