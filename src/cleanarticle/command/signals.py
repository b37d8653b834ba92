"""Signals that ask the command to end, as exceptions: whoever has half a file open takes it away first."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES: Final = ("SIGTERM", "SIGHUP")  # Windows has only the first


class Ended(BaseException):
    """The command was asked to end; no error, as KeyboardInterrupt is none.

    Attributes:
        number: the signal's.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextmanager
def signals_as_exceptions() -> Iterator[None]:
    """Raise Ended for a signal, where nobody has chosen what it does; only the main thread is asked."""
    numbers = [number for name in _NAMES if (number := getattr(signal, name, None)) is not None]
    ours = [number for number in numbers if signal.getsignal(number) is signal.SIG_DFL]
    try:
        for number in ours:
            signal.signal(number, _end)
    except ValueError:  # a thread of a program around us
        ours = []
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


def end_by(signal_number: int) -> NoReturn:
    """End as the signal does by itself, so that who waits for the command sees what ended it."""
    os.kill(os.getpid(), signal_number)
    raise SystemExit(128 + signal_number)  # what a shell reports, should we still be here


def _end(number: int, _: object) -> NoReturn:
    raise Ended(number)
