"""What a script assigns one after the other, where it is JSON as it stands."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from cleanarticle.loose_json import is_too_deep, without_halves
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.loose_json import JsonValue

_MAX_ASSIGNED: Final = 32  # values of one script
_ASSIGNED: Final = pattern(r"[\w$\]]\s{0,9}=\s{0,9}(?=[{\[]\s{0,99}[\"{\[])")
_STRICT: Final = json.JSONDecoder(strict=False)


def read_assigned(code: str, start: int = 0) -> Iterator[JsonValue]:
    """Read the values that a script assigns one after the other: ``a.b={"c":1};a.d={"e":2}``; nothing is raised.

    Args:
        code: the script; what is no JSON is passed over.
        start: place from which on it is read.
    """
    code, place = without_halves(code), start
    for _ in range(_MAX_ASSIGNED):
        if (found := _ASSIGNED.search(code, place)) is None:
            return
        try:
            value, place = _STRICT.raw_decode(code, place := found.end())
        except (ValueError, RecursionError):
            continue
        if not is_too_deep(code[found.end() : place]):
            yield value
