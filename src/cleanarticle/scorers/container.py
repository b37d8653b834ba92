"""The article lies in the deepest element that holds most of the page's prose."""

from __future__ import annotations

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
        places = [block.node for block in survey.open]
        parents = [survey.parents[block.number] for block in survey.open]
        items = _items(survey)
        linked, chars = survey.node_linked, survey.node_chars
        return (
            [survey.in_main[place] for place in places],
            [survey.below[place] for place in places],
            [survey.above[place] for place in places],
            [log1p(survey.total)] * len(places),
            [survey.mass[block.number] / survey.total for block in survey.open],
            [items[parent][0] for parent in parents],
            [survey.node_blocks[items[parent][1]] for parent in parents],
            [linked[item] / (chars[item] or 1) for item in (items[parent][1] for parent in parents)],
            _siblings_before(parents, len(survey.page.nodes)),
        )


def _items(survey: Survey) -> list[tuple[int, int]]:
    """For each node the most repeated of itself and the elements around it: how often, and which node.

    Cards of a teaser list are siblings of one path with several blocks each; so are posts of a live blog.
    """
    nodes = survey.page.nodes
    count: dict[tuple[int, int], int] = {}
    for node in nodes:
        key = (node.parent, node.path)
        count[key] = count.get(key, 0) + 1
    items: list[tuple[int, int]] = []
    for node in nodes:
        own = (count[node.parent, node.path], node.number)
        items.append(max(own, items[node.parent]) if node.parent >= 0 else own)
    return items


def _siblings_before(parents: Sequence[int], nodes: int) -> list[int]:
    """How many blocks of the same parent stand before each block."""
    seen = [0] * (nodes or 1)
    before = []
    for parent in parents:
        before.append(seen[parent])
        seen[parent] += 1
    return before
