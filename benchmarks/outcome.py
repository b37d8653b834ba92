"""What one extractor made of one page, and the line of JSON that carries it between processes."""

from __future__ import annotations

import json
from typing import NamedTuple

__all__ = ["Outcome", "from_line", "to_line"]


class Outcome(NamedTuple):
    """The answer of an extractor for one page."""

    text: str = ""
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None  # begins with YYYY-MM-DD
    error: str = ""  # name of the exception, "time" or "died"; "" where all went well
    ms: float = 0.0  # processor time of the extraction, in milliseconds
    parse_ms: float = 0.0  # processor time of lxml's bare parse of the same bytes


def to_line(outcome: Outcome) -> str:
    """Write an outcome as one line of ASCII JSON, without the line's end."""
    return json.dumps(outcome._asdict())


def from_line(line: str) -> Outcome:
    """Read an outcome back.

    Raises:
        ValueError: the line is not one that ``to_line`` wrote.
    """
    fields = json.loads(line)
    return Outcome(**{**fields, "authors": tuple(fields["authors"])})
