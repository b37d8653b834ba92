"""What was read by eye: pages of corpora that hold no bodies, and which of their blocks are the article's.

A page's text belongs to others and stays in its corpus; here is a checksum for each block of its article.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from zlib import crc32

from benchmarks.metrics import tokens

FILE = Path(__file__).with_name("by_eye.jsonl")
_MIN_FOUND = 0.9  # share of an article's blocks that must still be there: the walk may cut a page differently one day

# By corpus and id: the checksums of an article's blocks, in page order.
Marks = Mapping[tuple[str, str], Sequence[str]]


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
