"""A moment in UTC and a local date beside it: the day on which its readers saw the article appear."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Final, NamedTuple, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.dates.moments import Moment
    from cleanarticle.metadata.dates.shown_dates import Shown

IN_TEXT: Final = ("block:", "mark:")  # how the sources of what readers see begin
_DAY: Final = timedelta(days=1)
_MINUTE: Final = 60
_QUARTER: Final = 900  # seconds: offsets from UTC are whole quarters of an hour
_WIDEST: Final = 14 * 3600  # seconds: the widest offset in use


class Dated(NamedTuple):
    """A moment that the page gives, before weighing."""

    moment: Moment
    source: str
    weight: float


def day_of(moment: Moment) -> date:
    """The calendar day, as written where the moment has an offset."""
    return moment.date() if isinstance(moment, datetime) else moment


def is_aware(moment: Moment) -> bool:
    """Whether the moment says its offset from UTC."""
    return isinstance(moment, datetime) and moment.utcoffset() is not None


def is_utc(moment: Moment) -> bool:
    """Whether the moment is given in UTC, as servers write it, wherever they stand."""
    return isinstance(moment, datetime) and moment.utcoffset() == timedelta(0)


def is_before(moment: Moment, first: Moment) -> bool:
    """Whether a moment is before the publication, by a minute: some clocks have no seconds.

    By less than a day it cannot be told where only one has a time of day, or where their clocks have not one offset.
    """
    day, first_day = day_of(moment), day_of(first)
    if not isinstance(moment, datetime) and not isinstance(first, datetime):
        return day < first_day
    if has_time(moment) and has_time(first) and moment.utcoffset() == first.utcoffset():
        return moment.replace(second=0, microsecond=0) < first.replace(second=0, microsecond=0)
    return first_day - day > _DAY


def has_time(moment: Moment) -> TypeGuard[datetime]:
    """Whether a moment has a time of day; midnight is what programs make of a day."""
    return isinstance(moment, datetime) and moment.time() != time()


def local_day(best: Dated, others: Sequence[Dated]) -> Dated | None:
    """The neighbouring day that the page itself calls the day of a moment in UTC; None where all agree.

    A local time of day gives the offset, and the moment stays whole; a date alone takes its place.
    """
    moment = best.moment
    if not isinstance(moment, datetime):
        return None
    for other in others:
        if other is best or is_utc(other.moment) or (other.source != "url" and not _is_evidence(other.moment, moment)):
            continue
        apart = day_of(other.moment) - day_of(moment)
        if not apart:
            return None
        if abs(apart) == _DAY:
            value = _shifted(moment, other.moment)
            if value is not None:
                return Dated(value, other.source, best.weight + 1.0)
    return None


def with_time(found: list[Dated], near: Sequence[Shown]) -> list[Dated]:
    """The dates, and the best one with the time of day, or the offset, that another source or the headline gives."""
    best = max(found, key=lambda dated: dated.weight)
    if is_aware(best.moment):
        return found
    # Elsewhere in the text stand other articles' times.
    others = [dated for dated in found if not dated.source.startswith(IN_TEXT)]
    others += [Dated(one.moment, one.source, 0.0) for one in near if not one.is_modified]
    timed = [one for one in others if _is_time_of(one.moment, best.moment)]
    timed.sort(key=lambda one: is_aware(one.moment), reverse=True)
    if not timed:
        return found
    moment = timed[0].moment
    if isinstance(moment, datetime) and not is_aware(moment):
        moment = _same_instant(moment, found)
    return [*found, Dated(moment, timed[0].source, best.weight + 1.0)]


def _is_time_of(moment: Moment, known: Moment) -> bool:
    """Whether a moment says more of a day than is known: a time, but for midnight, or a known minute's offset."""
    if not isinstance(moment, datetime):
        return False
    if isinstance(known, datetime):
        return is_aware(moment) and moment.replace(tzinfo=None, second=0) == known.replace(second=0)
    return has_time(moment) and moment.date() == known


def _same_instant(local: datetime, others: Sequence[Dated]) -> datetime:
    """A local time without an offset as the moment in UTC that another source says it is; itself where none does."""
    for other in others:
        if is_utc(other.moment) and isinstance(other.moment, datetime):
            moment = _shifted(other.moment, local)
            if isinstance(moment, datetime):
                return moment
    return local


def confirmed(moment: Moment | None, shown: Moment | None) -> datetime | None:
    """A moment in a page's own data, where readers see the same day beside it and no other time; None otherwise.

    Args:
        moment: what the attribute says; midnight is what programs make of a day.
        shown: what the element's text says. Half a day between the two is a word for the afternoon that was not read.
    """
    if not isinstance(moment, datetime) or shown is None or day_of(moment) != day_of(shown) or moment.time() == time():
        return None
    if isinstance(shown, datetime) and not is_aware(moment) and (moment.hour - shown.hour) % 12:
        return None
    return None if isinstance(shown, datetime) and moment.minute != shown.minute else moment


def _is_evidence(other: Moment, moment: datetime) -> bool:
    """Whether another form may show the local day: it has a time, or the moment is a midnight in disguise."""
    if isinstance(other, datetime):
        return True
    return other > moment.date() and moment.minute == 0 and moment.second == 0  # 23:00 in UTC is midnight in Berlin


def _shifted(moment: datetime, local: Moment) -> Moment | None:
    """The moment with the offset that its local form shows; None where they cannot be the same moment."""
    if not isinstance(local, datetime):
        hours = moment.hour + moment.minute / 60
        is_before = local < moment.date()
        return local if (hours < 12 if is_before else hours >= 10) else None
    if is_aware(local):  # whose seconds readers are seldom told
        is_same = is_aware(moment) and abs((local - moment).total_seconds()) < _MINUTE
        return moment.astimezone(local.tzinfo) if is_same else None
    seconds = (local - moment.replace(tzinfo=None)).total_seconds()
    quarters = round(seconds / _QUARTER)
    if abs(seconds) > _WIDEST or abs(seconds - quarters * _QUARTER) > 120:
        return None
    moment = moment if is_aware(moment) else moment.replace(tzinfo=UTC)  # not in the machine's own zone
    return moment.astimezone(timezone(timedelta(seconds=quarters * _QUARTER)))
