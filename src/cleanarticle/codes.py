"""The code of a score or verdict -> a sentence that a stranger understands; the sentences are data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from math import isfinite
from types import MappingProxyType
from typing import Final, NamedTuple

from cleanarticle.model import Score, Verdict

_LONGEST_SEEN: Final = 60  # characters of a quoted text


class Code(NamedTuple):
    """What a code means."""

    says: str  # the sentence; {seen} and {limit} stand for what was measured and what it was compared with
    unit: str  # of the numbers in it: "share", "count", "points" or "number"
    means: str  # one or two sentences for the documentation


class Codes:
    """All codes, read once from ``data/codes.toml``; never changes."""

    __slots__ = ("known",)

    def __init__(self, known: Mapping[str, Code]) -> None:
        self.known: Final = MappingProxyType(dict(known))

    @classmethod
    def load(cls) -> Codes:
        """Read the table that is part of the package."""
        table = tomllib.loads(files("cleanarticle").joinpath("data/codes.toml").read_text(encoding="utf-8"))
        return cls({name: Code(row["says"], row.get("unit", "number"), row["means"]) for name, row in table.items()})

    def sentence(self, said: Score | Verdict) -> str:
        """What was seen, in words.

        A code that is not in the table is written out with what it saw, so that no decision goes unexplained.
        """
        code = self.known.get(said.code)
        if code is None:
            return f"{said.code}: saw {_written(said.seen, 'number')}, limit {_written(said.limit, 'number')}"
        seen, limit = _written(said.seen, code.unit), _written(said.limit, code.unit)
        return code.says.replace("{limit}", limit).replace("{seen}", seen)


def _written(value: str | float, unit: str) -> str:
    """A measurement as a person writes it."""
    if isinstance(value, str):
        folded = " ".join(value.split())
        return f'"{folded}"' if len(folded) <= _LONGEST_SEEN else f'"{folded[: _LONGEST_SEEN - 1]}…"'
    if not isfinite(value):
        return str(value)
    if unit == "share":
        return f"{value:.0%}".replace("%", " %")
    if unit == "count":
        return f"{value:.0f}"
    return f"{value:+.1f}" if unit == "points" else f"{value:.3g}"
