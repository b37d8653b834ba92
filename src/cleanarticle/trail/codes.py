"""The code of a score or verdict -> a sentence that a stranger understands; the sentences are data."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from functools import partial
from math import expm1, isfinite
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from cleanarticle.model import Score, Verdict
from cleanarticle.patterns import pattern

_FILE: Final = Path(__file__).parents[1] / "data" / "codes.toml"
_LONGEST_SEEN: Final = 60  # characters of a quoted text
_NEIGHBOUR: Final = pattern(r"(.+)([+-]\d)")
_PLACES: Final = pattern(r"\{(seen|limit|where|s|v|is)\}")
_ANY_NEIGHBOUR: Final = "±"
_NOTHING: Final = 1e-9  # smaller numbers are limits that separate 0 from all others
_MORE_THAN_ANY: Final = 99.0  # points; no block has as many
_EXTREMES: Final = ("none", "all")  # shares of 0 and 1
_OFF: Final = "-off"  # ends the units of distances up and down the page, which need no limit to be understood
_FAR: Final = 60  # blocks, lines; scorers tell no larger distances apart
_NOTHING_THERE: Final = -1  # what is measured where the page begins or ends, and where there is nothing to measure
_OF_ONE: Final = MappingProxyType({"s": "", "v": "s", "is": "is"})
_OF_MORE: Final = MappingProxyType({"s": "s", "v": "", "is": "are"})
_WHERE: Final = MappingProxyType(
    {"-1": "the block before", "+1": "the block after", "-2": "the second block before", "+2": "the second block after"}
)


class Code(NamedTuple):
    """What a code means."""

    says: str  # the sentence; {seen} and {limit} stand for what was measured and compared with
    unit: str  # of the numbers in it: "share", "count", "blocks-off", "points", "log" ...
    values: tuple[str, ...]  # the words for 0, 1, 2 ... of a measurement that is a choice; () for all others
    means: str  # a sentence for the documentation
    none: str = ""  # the sentence where there was nothing to measure; "" where there always is


class Codes:
    """All codes, read once from ``data/codes.toml``; never changes."""

    __slots__ = ("known",)

    def __init__(self, known: Mapping[str, Code]) -> None:
        self.known: Final = MappingProxyType(dict(known))

    @classmethod
    def load(cls) -> Codes:
        """Read the table that is part of the package."""
        table = tomllib.loads(_FILE.read_text(encoding="utf-8"))
        return cls(
            {
                name: Code(
                    row["says"],
                    row.get("unit", "number"),
                    tuple(row.get("values", ())),
                    row["means"],
                    row.get("none", ""),
                )
                for name, row in table.items()
            }
        )

    def find(self, code: str) -> Code | None:
        """The entry of a code, or of its kin of all neighbours; None where there is none."""
        found = _NEIGHBOUR.fullmatch(code)
        return self.known.get(code) or (self.known.get(found[1] + _ANY_NEIGHBOUR) if found else None)

    def sentence(self, said: Score | Verdict) -> str:
        """What was seen, in words.

        A code that is not in the table is written out with what it saw, so that no decision goes unexplained.
        """
        code = self.find(said.code)
        if code is None:
            return f"{said.code}: saw {_written(said.seen)}, limit {_written(said.limit)}"
        neighbour = _NEIGHBOUR.fullmatch(said.code)
        where = _WHERE.get(neighbour[2], f"the block at {neighbour[2]}") if neighbour else ""
        if where and said.seen == _NOTHING_THERE and code.unit != "points" and not code.none:
            return f"{where} does not exist"
        told = {"seen": _told(said.seen, code), "limit": _written(said.limit, code.unit), "where": where}
        told |= _OF_ONE if told["seen"] == "1" else _OF_MORE
        is_none = _is_none(said.seen, code)
        sentence = _PLACES.sub(lambda found: told[found[1]], code.none if is_none else code.says)
        return sentence if is_none or "{limit}" in code.says else sentence + _compared(said, code)


def _is_none(seen: str | float, code: Code) -> bool:
    """Whether there was nothing to measure."""
    if not code.none or isinstance(seen, str):
        return False
    return seen < -_FAR if code.unit.endswith(_OFF) else seen == _NOTHING_THERE


def _compared(said: Score | Verdict, code: Code) -> str:
    """On which side of the limit a number lies; "" for what is no number."""
    seen, limit = said.seen, said.limit
    if code.values or isinstance(seen, str) or isinstance(limit, str) or code.unit.endswith(_OFF):
        return ""
    # What the sentence does not tell is not compared; below a limit under 0 is only what has nothing to measure.
    if "{seen}" not in code.says or (code.none and limit < 0):
        return ""
    told = _written(limit, code.unit)
    if _written(seen, code.unit) in {told, *_EXTREMES}:  # as in "none of it, 11 % or less": nobody is told anything
        return ""
    return f" (more than {told})" if seen > limit else f" ({told} or less)"


def _told(value: str | float, code: Code) -> str:
    """A measurement in the words of its code."""
    if not isinstance(value, str) and code.values and isfinite(value) and 0 <= value < len(code.values):
        return code.values[int(value)]
    return _written(value, code.unit)


def _written(value: str | float, unit: str = "number") -> str:
    """A measurement as a person writes it."""
    if isinstance(value, str):
        folded = " ".join(value.split())
        return f'"{folded}"' if len(folded) <= _LONGEST_SEEN else f'"{folded[: _LONGEST_SEEN - 1]}…"'
    if not isfinite(value):
        return str(value)
    return _WRITERS.get(unit, "{:.3g}".format)(0.0 if abs(value) < _NOTHING else value)


def _outweighed(value: float) -> str:
    return "any evidence" if value >= _MORE_THAN_ANY else f"evidence under {value:+.1f}"


def _count_of_log(value: float) -> str:
    return f"{min(expm1(min(value, 700)), 1e15):.0f}"


def _off(thing: str, value: float) -> str:
    """How far up or down the page something else stands."""
    side, count = "below" if value > 0 else "above", round(abs(value))
    if not count:
        return "level with"
    return f"far {side}" if count >= _FAR else f"{count} {thing}{'' if count == 1 else 's'} {side}"


def _levels(side: str, value: float) -> str:
    """How far up or down the tree an element stands."""
    count = round(value)
    return f"{count} level{'' if count == 1 else 's'} {side}" if count else "inside"


def _percent(value: float) -> str:
    return f"{value:.0%}".replace("%", " %")


def _share(value: float) -> str:
    return _EXTREMES[int(value)] if value in {0, 1} else _percent(value)


_WRITERS: Final[Mapping[str, Callable[[float], str]]] = MappingProxyType(
    {
        "share": _share,
        "depth": _percent,
        "count": "{:.0f}".format,
        "log": _count_of_log,
        "outweighed": _outweighed,
        "points": "{:+.1f}".format,
        f"levels-up{_OFF}": partial(_levels, "above"),
        f"levels-down{_OFF}": partial(_levels, "below"),
        **{f"{thing}s{_OFF}": partial(_off, thing) for thing in ("block", "line", "run")},
    }
)
