"""The process in which one extractor runs: pages by name come in, outcomes go out, one JSON line each."""

from __future__ import annotations

import gzip
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import lxml.etree
import lxml.html

from benchmarks.extractors import EXTRACTORS, Extract, installed
from benchmarks.outcome import Outcome, to_line

READY = "ready\n"
"""The first line that a worker writes: its extractor is loaded."""

_WARM_PAGE = b"<html><head><title>a</title></head><body><p>" + b"Some words, and more. " * 40 + b"</p></body></html>"
_WARM_RUNS = 3


def main(arguments: list[str]) -> int:
    """Serve pages from stdin until it ends; ``--list`` prints the names of what is installed.

    Arguments are the extractor's name and the most seconds that a page may take. A page that takes
    longer kills this process: that also ends C code, which no exception could interrupt.
    """
    if arguments == ["--list"]:
        sys.stdout.write(json.dumps(installed()) + "\n")
        return 0
    name, max_seconds = arguments[0], float(arguments[1])
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)  # whatever an extractor prints must not stand between the answers
    extract = EXTRACTORS[name].load()
    for _ in range(_WARM_RUNS):
        _timed(lambda: extract(_WARM_PAGE, None))
    answers.write(READY)
    answers.flush()
    for turn, line in enumerate(sys.stdin):
        order = json.loads(line)
        page = gzip.decompress(Path(order["page"]).read_bytes())
        signal.setitimer(signal.ITIMER_REAL, max_seconds)
        outcome = _measured(extract, page, order["url"], parse_first=turn % 2 == 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        answers.write(to_line(outcome) + "\n")
        answers.flush()
    return 0


def _measured(extract: Extract, page: bytes, url: str | None, *, parse_first: bool) -> Outcome:
    """Time the bare parse and the extraction side by side; which is first alternates, for the caches."""
    parse_ms = _timed(lambda: _bare_parse(page))[1] if parse_first else 0.0
    outcome, ms = _timed(lambda: extract(page, url))
    if not parse_first:
        parse_ms = _timed(lambda: _bare_parse(page))[1]
    return outcome._replace(ms=ms, parse_ms=parse_ms)


def _bare_parse(page: bytes) -> Outcome:
    lxml.html.document_fromstring(page)
    return Outcome()


def _timed(work: Callable[[], Outcome]) -> tuple[Outcome, float]:
    """Run some work and give its milliseconds of processor time, which other processes do not lengthen."""
    start = time.process_time()
    try:
        outcome = work()
    except Exception as error:  # noqa: BLE001 - an extractor may raise anything, and it is counted
        outcome = Outcome(error=type(error).__name__)
    return outcome, 1000 * (time.process_time() - start)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
