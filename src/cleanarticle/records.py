"""What the command does with ``--jsonl``: opens the input and cleans its records one by one."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from cleanarticle.arguments import STANDARD_INPUT
from cleanarticle.extractor import Extractor
from cleanarticle.jsonl import Fields, clean_records

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from cleanarticle.article import Article
    from cleanarticle.jsonl import Line
    from cleanarticle.options import Options

_LONGEST_ESCAPE: Final = 6  # bytes that JSON may need for a character


def read_records(arguments: argparse.Namespace, chosen: Options) -> Iterator[Line]:
    """Clean the records that the arguments name.

    Raises:
        OSError: the input cannot be opened or read.
        ValueError: its name is none that a file can have, or standard input is closed.
    """
    extractor = Extractor(chosen)
    step = extractor.clean_text if arguments.text else extractor.extract

    def clean(text: str, url: str | None) -> Article:
        return step(text, url=url or arguments.url)

    field = arguments.text_field
    metadata = "metadata" if arguments.metadata else ""
    fields = Fields(field, arguments.article_field or field, arguments.url_field, metadata)
    with _opened(arguments.page) as stream:
        yield from clean_records(stream, clean, fields, _LONGEST_ESCAPE * chosen.max_bytes)


def _opened(page: str) -> AbstractContextManager[IO[bytes]]:
    """The input, to be read line by line; standard input stays open."""
    if page != STANDARD_INPUT:
        return Path(page).open("rb")
    if sys.stdin is None:
        msg = "closed"
        raise ValueError(msg)
    return nullcontext(sys.stdin.buffer)
