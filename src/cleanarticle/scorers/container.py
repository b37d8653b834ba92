"""The article lies in the deepest element that holds most of the page's prose."""

from __future__ import annotations

from collections import Counter
from math import log1p
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey


class Container:
    """Whether a block lies in the main element, how far from it, and in how often repeated an item."""

    name: ClassVar[str] = "container"
    facts: ClassVar[tuple[str, ...]] = (
        "in-main",
        "levels-below",
        "levels-above",
        "page-prose",
        "prose",
        "items",
        "item-blocks",
        "item-linked",
        "siblings-before",
    )
    needs_markup: ClassVar[bool] = True

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        places, numbers = survey.columns.node, survey.columns.number
        parents = [survey.parents[number] for number in numbers]
        size = len(survey.page.nodes)
        repeated = _items(survey)
        items = [repeated[parent] % size for parent in parents]
        linked, chars, mass, total = survey.node_linked, survey.node_chars, survey.mass, survey.total
        return (
            [survey.in_main[place] for place in places],
            [survey.below[place] for place in places],
            [survey.above[place] for place in places],
            [log1p(total)] * len(places),
            [mass[number] / total for number in numbers],
            [repeated[parent] // size for parent in parents],
            [survey.node_blocks[item] for item in items],
            [linked[item] / (chars[item] or 1) for item in items],
            _siblings_before(parents, size),
        )


def _items(survey: Survey) -> list[int]:
    """For each node around open blocks the most repeated of itself and the elements around it.

    Cards of a teaser list are siblings of one path with several blocks each; so are posts of a live blog.

    Returns:
        How often it is repeated, times the number of nodes, plus its number; 0 for all other nodes.
    """
    parents, paths = survey.nodes.parent, survey.nodes.path
    size = len(parents)
    count = Counter(zip(parents, paths, strict=True))
    items = [0] * size
    for number in survey.around:  # parents come first
        parent = parents[number]
        own = count[parent, paths[number]] * size + number
        if parent >= 0 and (outer := items[parent]) > own:
            own = outer
        items[number] = own
    return items


def _siblings_before(parents: Sequence[int], nodes: int) -> list[int]:
    """How many blocks of the same parent stand before each block."""
    seen = [0] * (nodes or 1)
    before = []
    for parent in parents:
        before.append(seen[parent])
        seen[parent] += 1
    return before
