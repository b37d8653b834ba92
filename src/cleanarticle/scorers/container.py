"""The article lies in the deepest element that holds most of the page's prose."""

from __future__ import annotations

from collections import Counter
from math import log1p
from operator import truediv
from typing import TYPE_CHECKING, ClassVar

from cleanarticle.facts.columns import picker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon


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
        size, total, of_node = len(survey.page.nodes), survey.total, survey.of_node
        repeated = survey.of_parent(_items(survey))
        of_item = picker([own % size for own in repeated])
        return (
            of_node(survey.in_main),
            of_node(survey.below),
            of_node(survey.above),
            [log1p(total)] * len(repeated),
            [own / total for own in survey.of_open(survey.mass)],
            [own // size for own in repeated],
            of_item(survey.node_blocks),
            list(map(truediv, of_item(survey.node_linked), of_item(survey.node_chars))),  # no block is without text
            _siblings_before(survey.of_open(survey.parents), size),
        )


def _items(survey: Survey) -> list[int]:
    """For each node around open blocks the most repeated of itself and the elements around it.

    Cards of a teaser list are siblings of one path with several blocks each; so are posts of a live blog.

    Returns:
        How often it is repeated, times the number of nodes, plus its number; 0 for all other nodes.
    """
    parents, paths = survey.nodes.parent, survey.nodes.path
    size = len(parents)
    keys = list(zip(parents, paths, strict=True))
    count = Counter(keys)
    items = [0] * size
    if size:
        items[0] = count[keys[0]] * size  # the root
    for number in survey.around[1:]:  # parents come first
        own, outer = count[keys[number]] * size + number, items[parents[number]]
        items[number] = outer if outer > own else own  # noqa: FURB136 - a third of what max() costs
    return items


def _siblings_before(parents: Sequence[int], nodes: int) -> list[int]:
    """How many blocks of the same parent stand before each block."""
    seen = [0] * (nodes or 1)
    before = []
    for parent in parents:
        before.append(seen[parent])
        seen[parent] += 1
    return before
