"""What a page needs of memory, counted and not read off the process: ``python -m benchmarks.memory_parts`` (glibc).

The interpreter and the C library ask the system for memory in pieces, and keep what they have. So the growth of a
process over a small page is that of a piece, or nothing; here each allocation is counted. Packs, weights and compiled
trees are there before, as they are in a worker after its first pages.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import gzip
import sys
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

from lxml.html import document_fromstring

from benchmarks.shapes import PAGES
from cleanarticle import Extractor

__all__ = ["Parts", "main", "parts"]

_FOLDER: Final = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora"
_MOST: Final = 25.0  # times its size that a page may need
_SHAPES: Final = ("article paragraphs", "short paragraphs", "links", "table cells", "one paragraph", "nested divs")
_SHAPE_SIZE: Final = 2_000_000  # bytes
_COUNTS: Final = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"


class _MallInfo(ctypes.Structure):
    """``struct mallinfo2`` of glibc 2.33."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _COUNTS.split())


class Parts(NamedTuple):
    """Memory that a page needs, as multiples of its size."""

    python: float  # most that Python's objects took at once, the article included
    tree: float  # libxml2's tree

    @property
    def most(self) -> float:
        """Both together: no less than what was needed at any moment."""
        return self.python + self.tree


def main(argv: Sequence[str] | None = None) -> int:
    """Tell the median and the worst pages, and the shapes; 0: no page needs more than 25 times its size, 1: some do."""
    options = _parser().parse_args(argv)
    paths = sorted(options.folder.glob("*/pages/*.html.gz"))[:: options.each]
    pages = {f"{path.parent.parent.name}/{path.name}": gzip.decompress(path.read_bytes()) for path in paths}
    extractor = Extractor()
    for data in pages.values():  # what is read once is read
        extractor.extract(data)
    measured = {name: parts(data, extractor) for name, data in pages.items()}
    worst = sorted(measured, key=lambda name: measured[name].most)
    for name in worst[-options.worst :]:
        _tell(f"{len(pages[name]) / 1e3:.0f} kB {name}", measured[name])
    over = sum(own.most > _MOST for own in measured.values())
    found = [*measured.values()]
    if found:
        _tell("median", Parts(median(own.python for own in found), median(own.tree for own in found)))
    sys.stdout.write(f"{over} of {len(found)} pages need more than {_MOST:g} times their size\n")
    for name in _SHAPES:
        _tell(name, parts(PAGES[name](_SHAPE_SIZE).encode(), extractor))
    return int(over > 0)


def parts(data: bytes, extractor: Extractor) -> Parts:
    """Count what one page needs.

    Args:
        data: the page's bytes.
        extractor: has worked before.
    """
    gc.collect()
    tracemalloc.start(1)
    article = extractor.extract(data)
    _ = article.text, article.metadata
    python = tracemalloc.get_traced_memory()[1]
    del article
    tracemalloc.stop()
    gc.collect()
    before = _allocated()
    root = document_fromstring(data)
    tree = _allocated() - before
    del root
    return Parts(python / len(data), tree / len(data))


def _allocated() -> int:
    """Bytes that were asked of the C library and not given back."""
    mallinfo = ctypes.CDLL(None).mallinfo2
    mallinfo.restype = _MallInfo
    now = mallinfo()
    return int(now.uordblks + now.hblkhd)


def _tell(name: str, found: Parts) -> None:
    sys.stdout.write(f"{found.most:6.1f} times: Python {found.python:5.1f}, tree {found.tree:5.1f}  {name}\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.memory_parts", description=__doc__)
    parser.add_argument("--folder", type=Path, default=_FOLDER, help="where the corpora lie")
    parser.add_argument("--each", type=int, default=7, metavar="N", help="take every Nth page")
    parser.add_argument("--worst", type=int, default=12, metavar="N", help="pages to tell of")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
