"""Lines that open with a time of day are the entries of a ticker: two neighbours, or one among paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.live_entry import live_entries
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern
from cleanarticle.words.sentence_ends import COLON, NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_WORDS: Final = 20
# "21:30 ", "21.30 Uhr: ", "9h05 - "; not "21:30 to 22:00", a programme.
_CLOCK: Final = pattern(r"(?:[01]?\d|2[0-3])\s?[:.hH]\s?[0-5]\d(?:\s\w{1,4}\.?)?\s*(?:[:|\uff1a]|\s[-–—]\s|\s(?=\w))")
# The same with a sign behind it, or with a colon in it: "9.12: ", "14h05 | ", "09:51 "; "3.09 pounds" is none.
_MARKED: Final = pattern(
    r"(?:[01]?\d|2[0-3])\s?[:.hH]\s?[0-5]\dh?(?:\s\w{1,4}\.?)?\s?(?:[|–—]|-\s|[:\uff1a]\s)"
    r"|(?:[01]?\d|2[0-3])[:hH][0-5]\d\s(?=[^\W\d_])"
)
_DIGITS: Final = pattern(r"\d+")
_MIN_PROGRAMME: Final = 3  # entries of one
_MAX_NAME: Final = 4  # words of a time and a name, the first two of them one for want of a blank
_LONE: Final = 2  # such lines of a page, at most: where there are more, they are the article. No truth of 1,500 has one


class TickerLine:
    """Drops two and more such lines in a row, the one or two that a page has, and a time with a name behind it."""

    name: ClassVar[str] = "ticker-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept entry that has a neighbour, or has hardly another like it."""
        counted = [block for block in survey.open if block.text[0].isdigit()]  # as all lines with a clock begin
        if not counted or live_entries(survey, kept):
            return
        rows = _rows(survey, counted)
        is_programme = _is_programme(survey, rows)
        for number, clock in () if is_programme else rows.items():
            if kept[number]:
                yield Verdict(number, False, Species.LIVE_TICKER, "opens-with-clock", clock, _MAX_WORDS)
        lone = {number: clock for number, clock in _marked(counted) if kept[number] and number not in rows}
        if len(lone) <= _LONE and not is_programme:
            for number, clock in lone.items():
                yield Verdict(number, False, Species.LIVE_TICKER, "lone-clock", clock, _MAX_WORDS)
        for number, clock in _glued(survey):
            if kept[number]:
                yield Verdict(number, False, Species.DATELINE, "time-and-name", clock, _MAX_NAME)


def _glued(survey: Survey) -> Iterator[tuple[int, str]]:
    """The heads of entries: a <time> and a few words without a blank before them, which a style sheet sets apart."""
    every = survey.every
    for mark in survey.page.marks:
        if mark.name != "time" or mark.block >= len(every.text) or not mark.text[:1].isdigit():
            continue
        number, size = mark.block, len(mark.text)
        text = every.text[number]
        is_label = every.words[number] <= _MAX_NAME and survey.ends[number] == NO_END
        is_glued = text.startswith(mark.text) and text[size : size + 1].isupper()
        if is_label and is_glued and every.kind[number] is kinds.PARAGRAPH:
            yield number, mark.text


def _rows(survey: Survey, counted: Sequence[Block]) -> Mapping[int, str]:
    """Lines that are no sentences and have a neighbour like them, and their clocks."""
    entries = {
        block.number: found[0]
        for block in counted
        if survey.ends[block.number] == NO_END
        and block.words <= _MAX_WORDS
        and block.kind is not kinds.CELL
        and (found := _CLOCK.match(block.text))
    }
    return {number: own for number, own in entries.items() if number - 1 in entries or number + 1 in entries}


def _is_programme(survey: Survey, rows: Mapping[int, str]) -> bool:
    """Whether what happens in the course of a day is told from morning to evening: tickers begin with the latest.

    A row of two says so where a colon leads to it, and each where there are three entries and none is a link.
    """
    blocks = survey.page.blocks
    clocks = {number: _DIGITS.findall(clock)[:2] for number, clock in rows.items()}
    is_upward = all(
        (int(clocks[number - 1][0]), int(clocks[number - 1][1])) < (int(hour), int(minute))
        for number, (hour, minute) in clocks.items()
        if number - 1 in clocks
    )
    if not is_upward or any(blocks[number].linked for number in rows):
        return False
    is_led = any(survey.ends[number - 1] == COLON for number in rows if number and number - 1 not in rows)
    return is_led or len(rows) >= _MIN_PROGRAMME


def _marked(counted: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """Lines that open with a clock that nothing else looks like."""
    for block in counted:
        if block.kind is kinds.PARAGRAPH and block.words <= _MAX_WORDS:
            found = _MARKED.match(block.text)
            if found and not block.text[found.end() : found.end() + 1].islower():
                yield block.number, found[0]
