"""Which list or table a block stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cleanarticle.survey import Survey

_LISTS: Final = frozenset({"ul", "ol", "dl", "table"})


def lists_of(survey: Survey) -> list[int]:
    """For each open block the number of the outermost list or table around it; -1 where it stands in none.

    One that holds the main element does not count: there, a page's layout is a table.
    """
    nodes, in_main = survey.page.nodes, survey.in_main
    known: dict[int, int] = {}
    found = []
    for block in survey.open:
        at, side = block.node, in_main[block.node]
        climbed = []
        while at >= 0 and at not in known and in_main[at] == side:  # each element of the page is climbed once
            climbed.append(at)
            at = nodes[at].parent
        outer = known[at] if at >= 0 and in_main[at] == side else -1
        for number in reversed(climbed):
            if outer < 0 and nodes[number].tag in _LISTS:
                outer = number
            known[number] = outer
        found.append(outer)
    return found
