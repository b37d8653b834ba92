"""When the article was published, and last modified: every date the page gives, weighed."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.dates.given_dates import late_dates, modified_dates, published_dates
from cleanarticle.metadata.dates.local_day import IN_TEXT, Dated, day_of, is_before, is_utc, local_day, with_time
from cleanarticle.metadata.record import Candidate, Field
from cleanarticle.metadata.sources import MAX_LOST, Sources

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.dates.moments import Moment
    from cleanarticle.metadata.dates.shown_dates import Shown

_DAY: Final = timedelta(days=1)
_SURE: Final = 9.0  # weight from which a source is declared under a name that leaves no doubt
_RIVAL: Final = 1.5  # weights that near are equals
_AGREED: Final = 1.5  # for a day that both the head and the text name
_FROM_DRAFT: Final = timedelta(days=3)  # an address is often made when the text is begun

_SHOWN_TOO: Final = 4.0  # for the day that stands beside the headline, where declared days differ


def published(sources: Sources, headline: int | None, near: Sequence[Shown]) -> Field[Moment | None]:
    """When the article was first published.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
        near: the dates right beside the headline.
    """
    found, notes = published_dates(sources)
    near = [one for one in near if sources.now.allows(one.moment)]
    is_declared = any(sources.now.allows(dated.moment) for dated in found)
    if not is_declared:
        late = late_dates(sources, headline)
        found, notes = [*found, *_agreeing(late.dates)], notes + late.notes
    usable = [dated for dated in found if sources.now.allows(dated.moment)]
    notes += [Candidate(str(dated.moment), dated.source, "in the future") for dated in found if dated not in usable]
    if usable and not is_declared:
        usable = _before_update(usable, {one.source for one in near if one.is_own}, sources, notes)
    if usable:
        usable = with_time(_beside_headline(usable, near, sources, is_declared=is_declared), near)
    return _heaviest(usable, notes)


def _beside_headline(found: list[Dated], near: Sequence[Shown], sources: Sources, *, is_declared: bool) -> list[Dated]:
    """The declared dates, and what stands beside the headline where it says more than they do."""
    shown = [one for one in near if not one.is_modified]
    best = max(found, key=lambda dated: dated.weight)
    if is_utc(best.moment) or len({day_of(dated.moment) for dated in found}) > 1:
        found = _settled(found, shown, is_declared=is_declared)
        best = max(found, key=lambda dated: dated.weight)
    own = {day_of(one.moment): one for one in shown if one.is_own}
    if len(own) != 1 or not is_declared:
        return found
    ((day, only),) = own.items()
    declared = day_of(best.moment)
    # The year before, as written in January, or a month that was read as a day.
    is_slip = {day.month, day.day} == {declared.month, declared.day}
    is_first = declared - day > _DAY and not is_slip  # what readers were shown earlier was published earlier
    is_later = best.source == "url" and timedelta(0) < day - declared <= _FROM_DRAFT
    is_anew = day - declared > _DAY and not is_slip and _is_before_update(day, sources)
    return [*found, Dated(only.moment, only.source, best.weight + 1.0)] if is_first or is_later or is_anew else found


def _is_before_update(day: date, sources: Sources) -> bool:
    """Whether the page was changed after a day: it is not that of the change, but on which it was published anew."""
    update = _last_update(sources)
    return update is not None and update - day > _DAY


def _last_update(sources: Sources) -> date | None:
    return max((day_of(one.moment) for one in modified_dates(sources).dates), default=None)


def _before_update(found: list[Dated], own: set[str], sources: Sources, notes: list[Candidate]) -> list[Dated]:
    """The uncertain dates up to the last declared update: what follows it is another article's.

    Where none is left, those right below the headline stay: articles may appear days after they were last changed.

    Args:
        found: the dates.
        own: sources of those that stand right below the headline.
        sources: the page's facts.
        notes: takes what goes.
    """
    update = _last_update(sources)
    if update is None:
        return found
    early = [dated for dated in found if day_of(dated.moment) - update <= _DAY]
    early = early or [dated for dated in found if dated.source in own]
    notes += [
        Candidate(str(dated.moment), dated.source, "after the last update") for dated in found if dated not in early
    ]
    return early


def _agreeing(found: list[Dated]) -> list[Dated]:
    """Dates that nothing certain stands behind: those that the head and the text agree on weigh more."""
    kinds: dict[date, set[bool]] = {}
    for dated in found:
        kinds.setdefault(day_of(dated.moment), set()).add(dated.source.startswith(IN_TEXT))
    return [
        dated._replace(weight=dated.weight + _AGREED) if len(kinds[day_of(dated.moment)]) > 1 else dated
        for dated in found
    ]


def _settled(found: list[Dated], shown: Sequence[Shown], *, is_declared: bool) -> list[Dated]:
    """The dates, weighed again by what stands beside the headline: it decides between days."""
    days = {day_of(one.moment) for one in shown}
    found = [
        dated._replace(weight=dated.weight + _SHOWN_TOO) if day_of(dated.moment) in days else dated for dated in found
    ]
    best = max(found, key=lambda dated: dated.weight)
    local = local_day(best, [*found, *(Dated(one.moment, one.source, 0.0) for one in shown)])
    if local is None or (day_of(best.moment) in days and day_of(local.moment) not in days):
        return _first(found) if is_declared else found
    return [*found, local]


def _first(found: list[Dated]) -> list[Dated]:
    """Of declared moments that nothing tells apart, the earliest is the publication."""
    best = max(found, key=lambda dated: dated.weight)
    rivals = [dated for dated in found if dated.weight >= max(_SURE, best.weight - _RIVAL)]
    if not rivals:
        return found
    earliest = min(rivals, key=lambda dated: day_of(dated.moment))
    return [dated._replace(weight=dated.weight + _RIVAL) if dated is earliest else dated for dated in found]


def modified(sources: Sources, near: Sequence[Shown], first: Moment | None) -> Field[Moment | None]:
    """When the article was last changed; nothing before its publication.

    Args:
        sources: the page's facts.
        near: the dates right beside the headline.
        first: when it was published.
    """
    found, notes = modified_dates(sources)
    if not found:
        found = [Dated(shown.moment, shown.source, _of_update(shown)) for shown in near if shown.is_modified]
    usable = [dated for dated in found if sources.now.allows(dated.moment)]
    if first is not None:
        usable = [dated for dated in usable if not is_before(dated.moment, first)]
    notes += [
        Candidate(str(dated.moment), dated.source, "before the publication or in the future")
        for dated in found
        if dated not in usable
    ]
    return _heaviest(usable, notes)


def _of_update(shown: Shown) -> float:
    """The weight of a shown update: one with a time says more, and what is marked as one is surely one."""
    return 5.0 + 0.5 * isinstance(shown.moment, datetime) + ("modified" in shown.source.lower())


def _heaviest(found: list[Dated], notes: list[Candidate]) -> Field[Moment | None]:
    if not found:
        return Field(None, "", tuple(notes[:MAX_LOST]))
    best = max(found, key=lambda dated: dated.weight)
    lost = [
        Candidate(
            str(dated.moment),
            dated.source,
            "names the same day" if day_of(dated.moment) == day_of(best.moment) else f"weighs less than {best.source}",
        )
        for dated in found
        if dated is not best
    ]
    return Field(best.moment, best.source, (*notes, *lost)[:MAX_LOST])
