"""Neighbouring lines that open with a time of day and are no sentences are the entries of a ticker."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.sentence_ends import NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MAX_WORDS: Final = 20
# "21:30 ", "21.30 Uhr: ", "9h05 - "; not "21:30 to 22:00", a programme.
_CLOCK: Final = pattern(r"(?:[01]?\d|2[0-3])\s?[:.hH]\s?[0-5]\d(?:\s\w{1,4}\.?)?\s*(?:[:|\uff1a]|\s[-–—]\s|\s(?=\w))")


class TickerLine:
    """Drops two and more such lines in a row."""

    name: ClassVar[str] = "ticker-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept entry that has a neighbour."""
        if not any(block.text[:1].isdigit() for block in survey.open):
            return
        entries = {
            block.number: found[0]
            for block in survey.open
            if survey.ends[block.number] == NO_END
            and block.words <= _MAX_WORDS
            and block.kind is not Kind.CELL
            and (found := _CLOCK.match(block.text))
        }
        for number, clock in entries.items():
            if kept[number] and (number - 1 in entries or number + 1 in entries):
                yield Verdict(number, False, Species.LIVE_TICKER, "opens-with-clock", clock, _MAX_WORDS)
