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
        own = block.node
        outer = known.get(own)
        if outer is None:
            outer, at, side = -1, own, in_main[own]
            while at >= 0 and in_main[at] == side:
                if nodes[at].tag in _LISTS:
                    outer = at
                at = nodes[at].parent
            known[own] = outer
        found.append(outer)
    return found
