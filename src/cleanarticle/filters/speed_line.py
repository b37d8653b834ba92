"""A line that is how fast something is played belongs to a player: "1.5x", "Speed: 1×"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MAX_LETTERS: Final = 20  # characters of a label before it; no line of 3,500 pages that was kept looks so
_NO_LINES: Final = frozenset({Kind.CELL, Kind.CODE})  # a table may compare
_SPEED: Final = pattern(rf"[^\d\n]{{0,{_MAX_LETTERS}}}[0-3](?:[.,]\d{{1,2}})?\s?[x\u00d7]")


class SpeedLine:
    """Drops such lines, wherever they stand."""

    name: ClassVar[str] = "speed-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line that is a speed, and perhaps its label."""
        for block in survey.open:
            if not kept[block.number] or block.text[-1] not in "x\u00d7" or block.kind in _NO_LINES:
                continue
            if _SPEED.fullmatch(block.text):
                yield Verdict(block.number, False, Species.AUDIO_PLAYER, "is-a-speed", block.text, _MAX_LETTERS)
