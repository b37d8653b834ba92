"""Drives workers: hands them pages one by one, and starts a new one where a page killed the old."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import Sample
from benchmarks.outcome import Outcome, from_line
from benchmarks.worker import READY

__all__ = ["Engine", "engines", "run"]

_ROOT = Path(__file__).resolve().parent.parent
_QUIET = ("-W", "ignore")


@dataclass(frozen=True, slots=True)
class Engine:
    """An extractor and the Python interpreter that has it installed."""

    name: str
    python: str

    def start(self, max_seconds: float) -> subprocess.Popen[str]:
        """Start a worker process for this extractor and wait until it is ready.

        Raises:
            OSError: the process, or the extractor in it, cannot be started.
        """
        worker = subprocess.Popen(  # noqa: S603 - the caller names the interpreter
            [self.python, *_QUIET, "-m", "benchmarks.worker", self.name, str(max_seconds)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT,
            text=True,
            env=_environment(),
        )
        if worker.stdout is None or worker.stdout.readline() != READY:
            _end(worker)
            msg = f"{self.name} does not start; see: {self.python} -m benchmarks.worker {self.name} {max_seconds:g}"
            raise OSError(msg)
        return worker


def engines(pythons: Sequence[str]) -> list[Engine]:
    """List every extractor that one of the interpreters has; the first interpreter wins.

    Raises:
        OSError: an interpreter cannot be started.
        subprocess.CalledProcessError: it cannot import what a worker needs (lxml).
    """
    found: dict[str, Engine] = {}
    for python in pythons or [sys.executable]:
        answer = subprocess.run(  # noqa: S603 - the caller names the interpreter
            [python, *_QUIET, "-m", "benchmarks.worker", "--list"],
            cwd=_ROOT,
            capture_output=True,
            text=True,
            check=True,
            env=_environment(),
        )
        for name in json.loads(answer.stdout):
            found.setdefault(name, Engine(name, python))
    return list(found.values())


def run(engine: Engine, samples: Sequence[Sample], *, jobs: int = 1, max_seconds: float = 60.0) -> list[Outcome]:
    """Run one extractor over pages, in ``jobs`` processes; outcomes come in the order of the samples."""
    shares = [samples[start::jobs] for start in range(jobs)]
    outcomes: list[Outcome] = [Outcome()] * len(samples)
    with ThreadPoolExecutor(jobs) as pool:
        answers = pool.map(lambda share: list(_serve(engine, share, max_seconds)), shares)
        for start, answer in enumerate(answers):
            outcomes[start::jobs] = answer
    return outcomes


def _serve(engine: Engine, samples: Sequence[Sample], max_seconds: float) -> Iterator[Outcome]:
    worker = engine.start(max_seconds)
    try:
        for sample in samples:
            outcome = _ask(worker, sample)
            if outcome is None:
                yield Outcome(error="died")
                _end(worker)
                worker = engine.start(max_seconds)
            else:
                yield outcome
    finally:
        _end(worker)


def _end(worker: subprocess.Popen[str]) -> None:
    worker.kill()
    worker.communicate()  # waits, and closes both pipes


def _ask(worker: subprocess.Popen[str], sample: Sample) -> Outcome | None:
    """Send one page and read its outcome; None where the worker is dead."""
    if worker.stdin is None or worker.stdout is None:
        return None
    order = json.dumps({"page": str(sample.page.resolve()), "url": sample.url})
    try:
        worker.stdin.write(order + "\n")
        worker.stdin.flush()
    except BrokenPipeError:
        return None
    line = worker.stdout.readline()
    return from_line(line) if line else None


def _environment() -> dict[str, str]:
    # A fixed hash seed: sets of strings must not change an extractor's answer from run to run.
    return {**os.environ, "PYTHONHASHSEED": "0"}
