"""A mark -> the moment that its attribute or its text names, where both are to be believed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.dates.local_day import confirmed, day_of
from cleanarticle.metadata.dates.moments import read_machine
from cleanarticle.metadata.dates.short_dates import read_short
from cleanarticle.metadata.dates.update_lines import has_age, read_line
from cleanarticle.metadata.glued import unglued_days

if TYPE_CHECKING:
    from cleanarticle.metadata.dates.moments import Moment
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Mark

_NUMBERS: Final = frozenset(f"itemprop:{name}" for name in "sku mpn gtin gtin8 gtin13 productID isbn price".split())
_ACCESS: Final = "accessdate"  # when a source was read, in the class of what names it
_MAX_AGE: Final = 40  # characters of how long ago it was, or a day without its year, beside the whole in an attribute
_DAY: Final = timedelta(days=1)
_NEIGHBOURS: Final = (timedelta(0), _DAY, -_DAY)


def value_of(mark: Mark, sources: Sources) -> Moment | None:
    """The moment in an attribute; in that of <time> it may be written as mail writes it."""
    if mark.value[:1].isdigit():
        return None if mark.name in _NUMBERS else read_machine(mark.value)
    return read_line(mark.value.casefold(), sources) if mark.name == "time" else None


def moment_of(mark: Mark, value: Moment | None, line: str, sources: Sources) -> Moment | None:
    """The moment that a mark names; None where what readers see is no day, or another one.

    Args:
        mark: the mark.
        value: what its attribute says.
        line: the text of its block.
        sources: the page's facts.
    """
    if _ACCESS in mark.name.casefold():
        return None
    if mark.name.startswith("data-"):
        return _confirmed(value, mark.text or line, sources)
    if value is None:
        return read_line(unglued_days(mark.text), sources)
    if mark.name == "time" and sources.says_published(mark.text.casefold()):
        shown = read_line(unglued_days(mark.text), sources)
        # The attribute is that of the last change where readers are told of an earlier publication.
        return shown if shown is not None and day_of(value) - day_of(shown) > _DAY else value
    return value


def _confirmed(moment: Moment | None, text: str, sources: Sources) -> Moment | None:
    """The moment in an attribute, where readers see the same day, with or without its year, or how long ago it was."""
    shown = read_line(text, sources)
    if shown is not None or moment is None or len(text) > _MAX_AGE:
        return confirmed(moment, shown)
    text = text.casefold()
    if short := read_short(text, sources.months):
        near = (moment + apart for apart in _NEIGHBOURS)  # the shown one is of another zone than the attribute's
        return moment if any((day.month, day.day) == short for day in near) else None
    return moment if has_age(text, sources) else None
