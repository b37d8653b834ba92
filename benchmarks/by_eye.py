"""What was read by eye: pages of corpora that hold no bodies, and which of their blocks are the article's.

A page's text belongs to others and stays in its corpus; here is a checksum for each block of its article.
``python -m benchmarks.by_eye CORPORA`` says how many of these pages come out exactly so, and which do not.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import cleanarticle
from benchmarks.corpus import Sample, read_corpus
from benchmarks.metrics import mean, tokens

FILE = Path(__file__).with_name("by_eye.jsonl")
_MIN_FOUND = 0.9  # share of an article's blocks that must still be there: the walk may cut a page differently one day

# By corpus and id: the checksums of an article's blocks, in page order.
Marks = Mapping[tuple[str, str], Sequence[str]]


class Found(NamedTuple):
    """How what was kept of a page compares with what was read."""

    page: str
    kept: Counter[str]  # marks of blocks that are none of the article's
    lost: Counter[str]  # and of those that are missing
    f1: float  # over blocks, each counting alike


def read_marks(file: Path = FILE) -> Marks:
    """Read which pages were read, and the marks of their articles.

    Raises:
        OSError: there is no such file.
        ValueError: a line of it is no record.
    """
    with file.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return {(record["corpus"], record["id"]): record["article"] for record in records}


def write_marks(marks: Marks, file: Path = FILE) -> None:
    """Write them, a line a page, sorted, so that a page more changes one line."""
    records = [{"corpus": corpus, "id": name, "article": list(own)} for (corpus, name), own in sorted(marks.items())]
    file.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")


def mark(text: str) -> str:
    """A block's checksum, of its words alone: eight hexadecimal digits."""
    return f"{crc32(' '.join(tokens(text)).encode()):08x}"


def labels_of(texts: Sequence[str], marks: Sequence[str]) -> tuple[bool, ...] | None:
    """Which blocks are the article's; of equal blocks, as many as it has, the first of them.

    Args:
        texts: the page's blocks, in page order.
        marks: those of its article.

    Returns:
        None where too many of them are not on the page: it is cut into other blocks than when it was read.
    """
    left = list(marks)
    labels = []
    for own in map(mark, texts):
        labels.append(own in left)
        if labels[-1]:
            left.remove(own)
    return tuple(labels) if len(left) <= (1 - _MIN_FOUND) * len(marks) else None


def figures(found: Sequence[Found]) -> dict[str, float]:
    """The share of pages of which exactly the article's blocks are kept, and the mean F1 over their blocks."""
    return {"exact": mean([not (one.kept or one.lost) for one in found]), "block_f1": mean([one.f1 for one in found])}


def fingerprint(file: Path = FILE) -> str:
    """The SHA-256 of the marks, in hexadecimal."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def measure(folder: Path, jobs: int = 2) -> list[Found]:
    """Extract all pages that were read; none where their corpora are not there.

    Args:
        folder: a folder in the layout of the development corpora.
        jobs: processes.
    """
    known = read_marks()
    names = [name for name in dict.fromkeys(corpus for corpus, _ in known) if (folder / name).is_dir()]
    samples = [one for name in names for one in read_corpus(folder / name) if (one.corpus, one.id) in known]
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(_measured, samples, [known[one.corpus, one.id] for one in samples], chunksize=16))


def _measured(sample: Sample, marks: Sequence[str]) -> Found:
    article = cleanarticle.extract(sample.html(), url=sample.url)
    own = Counter(mark(block.text) for block in article.blocks if block.kept)
    true = Counter(marks)
    both = (own & true).total()
    return Found(f"{sample.corpus} {sample.id}", own - true, true - own, 2 * both / ((own.total() + true.total()) or 1))


def main() -> None:
    """Print the figures, and the pages that differ, the worst first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="a folder in the layout of the development corpora")
    found = measure(parser.parse_args().corpora)
    for one in sorted(found, key=lambda page: page.f1):
        if one.kept or one.lost:
            sys.stdout.write(f"{one.f1:.3f}  {one.kept.total()} kept, {one.lost.total()} lost  {one.page}\n")
    sys.stdout.write(f"{len(found)} pages: " + ", ".join(f"{k} {v:.4f}" for k, v in figures(found).items()) + "\n")


if __name__ == "__main__":
    main()
