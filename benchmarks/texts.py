"""Measures ``clean_text`` on flattened pages, beside C4's line rules and the full text, and on bodies that are clean.

Run ``python -m benchmarks.texts [--corpus newsroom] [--limit 50] [FOLDER]``.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import cleanarticle
from benchmarks.corpus import Sample, read_corpus
from benchmarks.dumps import MANNERS
from benchmarks.metrics import FAIL_BELOW, PERFECT_ABOVE, Scores, mean, shingle_scores, tokens

__all__ = ["CLEANERS", "Clean", "Result", "c4_lines", "clean_bodies", "main", "measure"]

_FOLDER = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora"
_CORPORA = ("newsroom", "aeb", "naeb")
# The rules of the C4 corpus that judge a line (Raffel et al. 2020, section 2.2).
_C4_MIN_WORDS = 5
_C4_ENDS = (".", "!", "?", '"', "”", "。", "！", "？", "」")
_C4_BLACKLIST = re.compile(
    "javascript|privacy policy|terms of use|cookie policy|uses cookies|use of cookies|use cookies", re.IGNORECASE
)
_NO_SPACES = re.compile("[\u3041-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]")

Cleaner = Callable[[str], str]


class Result(NamedTuple):
    """How one cleaner did on the pages of one corpus in one manner."""

    scores: Sequence[Scores]
    size: int  # bytes of text, as UTF-8
    seconds: float  # of processor time


class Clean(NamedTuple):
    """What became of bodies that were clean."""

    texts: int
    unchanged: float  # share of the texts that came back with all their tokens, and no others
    recall: float  # mean shingle recall


def c4_lines(text: str) -> str:
    """Keep lines of five words and more that end in terminal punctuation, without the blacklist words."""
    return "\n".join(line for line in text.split("\n") if _c4_keeps(line.strip()))


def _c4_keeps(line: str) -> bool:
    words = len(line.split()) + len(_NO_SPACES.findall(line))
    return line.endswith(_C4_ENDS) and words >= _C4_MIN_WORDS and not _C4_BLACKLIST.search(line)


def _full(text: str) -> str:
    return text


def _cleanarticle(text: str) -> str:
    return cleanarticle.clean_text(text).text


CLEANERS: Mapping[str, Cleaner] = MappingProxyType(
    {"cleanarticle": _cleanarticle, "C4's line rules": c4_lines, "full text": _full}
)


def measure(samples: Iterable[Sample], manner: str, cleaners: Mapping[str, Cleaner] = CLEANERS) -> dict[str, Result]:
    """Flatten pages, clean the texts, and compare them with the truth.

    Args:
        samples: the pages; those without a body are passed over.
        manner: a name in ``dumps.MANNERS``.
        cleaners: what cleans.
    """
    scores: dict[str, list[Scores]] = {name: [] for name in cleaners}
    seconds = dict.fromkeys(cleaners, 0.0)
    size = 0
    for sample in samples:
        if not sample.body:
            continue
        text = MANNERS[manner](sample.html())
        size += len(text.encode())
        for name, clean in cleaners.items():
            start = time.process_time()
            found = clean(text)
            seconds[name] += time.process_time() - start
            scores[name].append(shingle_scores(found, sample.body))
    return {name: Result(scores[name], size, seconds[name]) for name in cleaners}


def clean_bodies(samples: Iterable[Sample], clean: Cleaner = _cleanarticle) -> Clean:
    """Feed the truth's own bodies: all of each must come back."""
    same, recall = [], []
    for sample in samples:
        if sample.body and tokens(sample.body):
            found = clean(sample.body)
            same.append(tokens(found) == tokens(sample.body))
            recall.append(shingle_scores(found, sample.body).recall)
    return Clean(len(same), mean(same), mean(recall))


def _rows(corpus: str, manner: str, results: Mapping[str, Result]) -> Iterator[list[str]]:
    for name, result in results.items():
        f1 = [one.f1 for one in result.scores]
        shares = (
            mean([one.precision for one in result.scores]),
            mean([one.recall for one in result.scores]),
            mean(f1),
            mean([one > PERFECT_ABOVE for one in f1]),
            mean([one < FAIL_BELOW for one in f1]),
        )
        speed = f"{result.size / result.seconds / 1e6:.1f}" if result.seconds and name == "cleanarticle" else ""
        yield [corpus, manner, name, *(f"{share:.3f}" for share in shares), speed]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [head, ["---"] * len(head), *rows]) + "\n"


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.texts", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=_FOLDER, help="corpora, ../shared/corpora by default")
    parser.add_argument("--corpus", action="append", help="only this corpus; may be given more than once")
    parser.add_argument("--manner", action="append", choices=[*MANNERS], help="only dumps of this manner")
    parser.add_argument("--limit", type=int, help="only so many pages of each corpus")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables.

    Args:
        argv: command line without the program's name.
    """
    options = _arguments(argv)
    rows: list[list[str]] = []
    clean: list[list[str]] = []
    for corpus in options.corpus or _CORPORA:
        samples = read_corpus(options.folder / corpus)[: options.limit]
        for manner in options.manner or MANNERS:
            rows += _rows(corpus, manner, measure(samples, manner))
        found = clean_bodies(samples)
        clean.append([corpus, str(found.texts), f"{found.unchanged:.3f}", f"{found.recall:.4f}"])
    head = ["corpus", "dump", "cleaner", "P", "R", "F1", "perfect", "fail", "MB/s"]
    sys.stdout.write(_table(head, rows) + "\n" + _table(["clean bodies of", "texts", "unchanged", "recall"], clean))
    return 0


if __name__ == "__main__":
    sys.exit(main())
