"""The moment of the crawl, after which nothing on a page was published or changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.dates.local_day import day_of

if TYPE_CHECKING:
    from cleanarticle.metadata.dates.moments import Moment

_WRITTEN: Final = datetime(2026, 11, 25, tzinfo=UTC)
_DAY: Final = timedelta(days=1)
_SKEW: Final = timedelta(minutes=15)  # that the clocks of a site and of a crawler may differ
# The widest offsets in use: https://www.iana.org/time-zones
_EAST: Final = timedelta(hours=14)
_WEST: Final = timedelta(hours=12)


class CrawlTime(NamedTuple):
    """When a page was fetched."""

    moment: datetime  # aware
    slack: timedelta  # by which it may have been later: a moment without an offset may be in any zone
    told: date | None  # day, or moment, as the caller gave it; None: nobody said when the page was fetched

    def allows(self, moment: Moment) -> bool:
        """Whether a page that was fetched then can name a moment as past.

        With an offset it is at most a quarter of an hour later, as clocks differ. Without one it may be local time,
        which is up to 14 hours ahead of UTC, and so may a day alone: then it has begun somewhere, a day ahead at most.
        """
        # Differences, as the last day of all has no next one.
        if isinstance(moment, datetime) and moment.utcoffset() is not None:
            return moment - self.moment <= self.slack + _SKEW
        local = moment if isinstance(moment, datetime) else datetime.combine(moment, time())
        is_begun = local.replace(tzinfo=UTC) - self.moment <= self.slack + _EAST + _SKEW
        return is_begun and day_of(moment) - self.moment.date() <= _DAY


def this_moment() -> datetime:
    """The time now; a clock that stands before the day on which this was written is not believed."""
    return max(datetime.now(UTC), _WRITTEN)


def crawl_time(now: date | None) -> CrawlTime:
    """What a caller says of the time of the crawl.

    Args:
        now: a moment, which without an offset may be in any zone; a day, of any zone; None: it is now.
    """
    if now is None:
        return CrawlTime(this_moment(), timedelta(0), None)
    if not isinstance(now, datetime):
        return CrawlTime(datetime.combine(now, time.max, UTC), _WEST, now)
    offset = now.utcoffset()
    if offset is None:
        return CrawlTime(now.replace(tzinfo=UTC), _WEST, now)
    try:
        return CrawlTime(now.astimezone(UTC), timedelta(0), now)
    except OverflowError:  # in UTC it lies before the first year, or after the last
        return CrawlTime(now.replace(tzinfo=UTC), timedelta(0), now)
