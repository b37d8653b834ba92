"""A line that is how fast or how long something is played belongs to a player: "1.5x", "Speed: 1×", "03:21"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_LETTERS: Final = 20  # characters of a label before it; no line of 3,500 pages that was kept looks so
_NO_LINES: Final = frozenset({Kind.CELL, Kind.CODE})  # a table may compare
_SPEED: Final = pattern(rf"[^\d\n]{{0,{_MAX_LETTERS}}}[0-3](?:[.,]\d{{1,2}})?\s?[x\u00d7]")
# "03:21", "1:02:10", "00:00 / 03:42"; no line of 1,740 annotated pages that was kept is one.
_LENGTH: Final = pattern(r"\d{1,2}(?::[0-5]\d){1,2}(?:\s?[/|]\s?\d{1,2}(?::[0-5]\d){1,2})?")
_SPELT: Final = pattern(r"\d{1,3} ?[^\W\d_]{1,8}\.?,? ?\d{1,2} ?[^\W\d_]{1,8}\.?")  # "4 min 10 sec"
_MINUTES: Final = "minutes"  # the sign with the words for them
_TIMES: Final = "x\u00d7"  # what a speed ends with
_MOST: Final = 2  # lengths of a page: more are the times of a programme


class SpeedLine:
    """Drops such lines, wherever they stand; lengths where a page has hardly another."""

    name: ClassVar[str] = "speed-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line that is a speed, and perhaps its label, or a length."""
        lengths = []
        for block in left_of(survey, kept).blocks:
            text = block.text
            is_fast = text[-1] in _TIMES
            if not (is_fast or text[0].isdigit()) or block.kind in _NO_LINES:
                continue  # nearly all
            if is_fast and _SPEED.fullmatch(text):
                yield Verdict(block.number, False, Species.AUDIO_PLAYER, "is-a-speed", text, _MAX_LETTERS)
            elif is_length(text) or _is_spelt(survey, block):
                lengths.append(block)
        for block in lengths if len(lengths) <= _MOST else ():
            yield Verdict(block.number, False, Species.AUDIO_PLAYER, "is-a-length", block.text, _MOST)


def _is_spelt(survey: Survey, block: Block) -> bool:
    """Whether a line is minutes and seconds, with the words for them."""
    if not block.text[0].isdigit() or not _SPELT.fullmatch(block.text):
        return False
    return survey.words.signs.mentions(_MINUTES, survey.tokens[block.number])


def is_length(text: str) -> bool:
    """Whether a line is how long something plays, and nothing else.

    Args:
        text: the line.
    """
    return text[0].isdigit() and ":" in text and _LENGTH.fullmatch(text) is not None
