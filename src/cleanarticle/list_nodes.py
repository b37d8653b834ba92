"""Which list or table a block stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cleanarticle.survey import Survey

_LISTS: Final = frozenset({"ul", "ol", "dl", "table"})


def lists_of(survey: Survey) -> list[int]:
    """For each open block in the main element the number of the outermost list or table around it; -1 for others.

    One that holds the main element does not count: there, a page's layout is a table.
    """
    tags, parents = survey.nodes.tag, survey.nodes.parent
    outer: dict[int, int] = {}
    for number in survey.around:  # parents come first
        if survey.in_main[number]:
            above = outer.get(parents[number], -1)
            outer[number] = number if above < 0 and tags[number] in _LISTS else above
    return [outer.get(place, -1) for place in survey.columns.node]
