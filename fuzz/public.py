"""Feeds the public functions what atheris finds worth trying: ``python -m fuzz.public CORPUS -max_total_time=60``.

Needs atheris (``pip install atheris``). The arguments are libFuzzer's: folders of inputs to begin with and to add to,
``-max_total_time=SECONDS``, ``-max_len=BYTES``, ``-runs=N``. The first byte of an input chooses how it is read.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from random import Random
from typing import Final

from cleanarticle import CleanArticleError, Extractor, Options, clean_text, extract
from fuzz.check import check

__all__ = ["main", "one"]

_EXTRACTOR: Final = Extractor(Options(max_seconds=10.0))
_KINDS: Final = 4  # ways to read an input


def one(data: bytes) -> None:
    """Try one input.

    Args:
        data: the first byte chooses the way, the rest is the page.

    Raises:
        AssertionError: something else than an Article or a CleanArticleError came of it.
    """
    kind, page = (data[0] % _KINDS, data[1:]) if data else (0, b"")
    if kind < 2:  # noqa: PLR2004 - a page or a text, in bytes
        outcome = check(_EXTRACTOR, page, Random(len(page)), is_text=kind == 1)  # noqa: S311 - chance, no secret
        assert outcome.find is None, outcome.find.story  # noqa: S101 - what the fuzzer looks for
        return
    try:
        (extract if kind == 2 else clean_text)(page.decode("utf-8", "surrogateescape"))  # noqa: PLR2004 - as a str
    except CleanArticleError:
        return


def main(argv: Sequence[str] | None = None) -> None:
    """Run until libFuzzer ends the process."""
    atheris = import_module("atheris")  # not needed to import this file, and without types

    with atheris.instrument_imports():
        one(b"\0<p>text</p>")
    atheris.instrument_all()
    atheris.Setup(list(argv or sys.argv), one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
