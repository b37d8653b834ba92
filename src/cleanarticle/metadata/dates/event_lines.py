"""Lines that tell of something other than the article's own day: hours, deadlines, links to other articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.dates.calendar_words import CALENDAR_WORDS
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

OPENING: Final = 30  # characters of a sentence in which a day is looked for
# From when to when something is on; a hyphen without blanks may be the sign of an offset.
_HOURS: Final = pattern(
    r"\d:\d\d(?: ?[^\W\d]{1,5})?\.?(?: ?[\u2013\u2014] ?| - | (?:" + "|".join(CALENDAR_WORDS.until) + r") )\d{1,2}:\d\d"
)
_MAX_LINE: Final = 160  # characters of a line in which they are looked for
_NUMBER: Final = pattern(r"\d")
_LINKED: Final = 0.99  # share of a block's characters from which all of it is one link
_MAX_LINKED: Final = 7  # words of a link that is a day


def is_of_event(block: Block, sources: Sources) -> bool:
    """Whether a line says until when or from when to when something is on, or is a link that names another article."""
    if tells_hours(block.text):
        return True
    if block.linked > _LINKED and block.text.count(" ") >= _MAX_LINKED:
        return not sources.says_published(block.text[:OPENING].casefold())
    return block.text[:OPENING].casefold().startswith(CALENDAR_WORDS.deadlines) or _says_until(block.text, sources)


def _says_until(text: str, sources: Sources) -> bool:
    """Whether a line names the last day of something: "Open until 5 January", "Bewerbungen bis zum 5.1."."""
    number = _NUMBER.search(text, 0, _MAX_LINE)
    *_, first, last = ("", "", *text[: number.start()].split()) if number else ("", "")
    if last.casefold() in CALENDAR_WORDS.to_day:
        return True
    # "Till Moss, 5 May" is somebody's line.
    is_between = not last[:1].isupper() or last.strip(",.").casefold() in sources.words.lines.parts
    return is_between and first.casefold() in CALENDAR_WORDS.to_day


def tells_hours(text: str) -> bool:
    """Whether a line says from when to when something is on."""
    return _HOURS.search(text, 0, _MAX_LINE) is not None
