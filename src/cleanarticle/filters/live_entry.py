"""In plain text the heads of a live blog's entries open with a time of day, each above its own paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.model import Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MAX_WORDS: Final = 20
_MIN_ENTRIES: Final = 3  # of one live blog, one of which stays for its own sake
_FROM: Final = -3.0  # points; below it more speaks against a head than that it is short
# "21.30 Uhr: ", "9h05 - ", "20:15 | ": a sign behind the time, as the entries of tickers of other stories have none.
_HEAD: Final = pattern(r"(?:[01]?\d|2[0-3])\s?[:.hH]\s?[0-5]\d(?:\s\w{1,4}\.?)?\s?[:|–—\uff1a-]\s")


class LiveEntry:
    """Keeps such heads where several of them stand above paragraphs that stay."""

    name: ClassVar[str] = "live-entry"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped head."""
        for number in live_entries(survey, kept):
            if not kept[number] and points[number] >= _FROM and not survey.cues.of(number):
                yield Verdict(number, True, None, "heads-live-entry", points[number], _FROM)


def live_entries(survey: Survey, kept: Sequence[bool]) -> Sequence[int]:
    """Numbers of the heads of a live blog's entries in plain text; none where it has few, or none stays.

    Args:
        survey: the page.
        kept: what is kept so far, by the block's number.
    """
    if survey.page.has_markup:
        return ()
    texts, every = survey.every.text, survey.every.words
    heads = [
        below - 1
        for below in left_of(survey, kept).prose
        if below and texts[below - 1][0].isdigit() and every[below - 1] <= _MAX_WORDS and not survey.mass[below - 1]
    ]
    if len(heads) < _MIN_ENTRIES:
        return ()
    heads = [number for number in heads if _HEAD.match(texts[number])]
    return heads if len(heads) >= _MIN_ENTRIES and any(map(kept.__getitem__, heads)) else ()
