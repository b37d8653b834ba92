"""Holds the time of ``import cleanarticle``, as a multiple of importing what it stands on, against its budget."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

__all__ = ["import_ratio"]

_STANDS_ON = "lxml.html, bs4, regex"
_RUNS = 30  # the fastest counts: the rest is what else the machine did; with nine, the same code gave 1.15 to 1.74
_TIMED = "import time; start = time.process_time(); import {}; print(time.process_time() - start)"


def import_ratio() -> float:
    """The time of the import over that of importing lxml.html, bs4 and regex, each in processes of their own.

    Their bytecode is written beforehand, as it is where a package is installed.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = folder
        seconds = {"cleanarticle": float("inf"), _STANDS_ON: float("inf")}
        for _ in range(_RUNS + 1):
            for modules, best in seconds.items():
                seconds[modules] = min(best, _seconds(modules, environment))
    return seconds["cleanarticle"] / seconds[_STANDS_ON]


def _seconds(modules: str, environment: dict[str, str]) -> float:
    """Processor time of an import in a new process.

    Raises:
        subprocess.CalledProcessError: the modules cannot be imported.
    """
    command = [sys.executable, "-c", _TIMED.format(modules)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)  # noqa: S603 - our own
    return float(done.stdout)
