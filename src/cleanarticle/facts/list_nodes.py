"""Which list, table or other element of a tag a block stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block, Node

ALL_LINK: Final = 0.95  # share of a line's linked characters from which it is a link and nothing else
_LINKED: Final = 0.5  # share of linked characters from which items are teasers, and cells a menu
_TABLE: Final = "table"
_ITEMISED: Final = frozenset({"ul", "ol", "dl"})
_WRAPPERS: Final = frozenset({"div", "figure", "section"})
_LISTS: Final = _ITEMISED | {_TABLE}


def lists_of(survey: Survey) -> list[int]:
    """For each open block in the main element the number of the outermost list or table around it; -1 for others.

    One that holds the main element does not count: there, a page's layout is a table.
    """
    tags, parents, in_main = survey.nodes.tag, survey.nodes.parent, survey.in_main
    outer: dict[int, int] = {}
    for number in survey.around:  # parents come first
        if parents[number] in outer:
            outer[number] = outer[parents[number]]
        elif tags[number] in _LISTS and in_main[number]:
            outer[number] = number
    return [outer.get(place, -1) for place in survey.columns.node]


def tables_of(survey: Survey) -> dict[int, list[Block]]:
    """The blocks of each outermost table, in page order, by the table's number."""
    return _outermost(survey, frozenset({_TABLE})) if _TABLE in survey.nodes.tag else {}  # most pages have none


def outer_lists(survey: Survey) -> dict[int, list[Block]]:
    """The blocks of each outermost list, in page order, by the list's number."""
    return _outermost(survey, _ITEMISED)


def _outermost(survey: Survey, wanted: frozenset[str]) -> dict[int, list[Block]]:
    """The blocks of each outermost element with one of some tags, in page order, by its number.

    One that holds the main element is the page's layout.
    """
    found: dict[int, list[Block]] = {}
    outer: list[int] = []
    around = _around_main(survey)
    for number, (tag, parent) in enumerate(zip(survey.nodes.tag, survey.nodes.parent, strict=True)):
        above = outer[parent] if parent >= 0 else -1  # parents come first
        outer.append(number if above < 0 and tag in wanted and number not in around else above)
    for block in survey.page.blocks:
        if outer[block.node] >= 0:
            found.setdefault(outer[block.node], []).append(block)
    return found


def _around_main(survey: Survey) -> set[int]:
    """The numbers of the main element's node and of those around it."""
    found, node = set(), survey.main
    while 0 <= node < len(survey.nodes.parent):
        found.add(node)
        node = survey.nodes.parent[node]
    return found


def nearest(survey: Survey, number: int, tag: str, levels: int) -> int:
    """The number of the innermost node of a tag that a block's node is or stands in; -1 where none is near.

    Args:
        survey: the page.
        number: number of the block; one that the page does not have stands in nothing.
        tag: the tag.
        levels: how many nodes are looked at.
    """
    tags, above, blocks = survey.nodes.tag, survey.nodes.parent, survey.page.blocks
    node = blocks[number].node if 0 <= number < len(blocks) else -1
    for _ in range(levels):
        if node < 0 or tags[node] == tag:
            return node
        node = above[node]
    return -1


def outermost_alone(survey: Survey, node: int) -> int:
    """The number of the outermost node without a meaning that holds the blocks of a node and no others: its wrapper."""
    above, held, tags = survey.nodes.parent, survey.node_blocks, survey.nodes.tag
    while above[node] >= 0 and tags[above[node]] in _WRAPPERS and held[above[node]] == held[node]:
        node = above[node]
    return node


def innermost(nodes: Sequence[Node], tag: str) -> list[int]:
    """For each node the number of the innermost element of a tag that it is or stands in; -1 where there is none."""
    inside: list[int] = []
    for node in nodes:  # parents come first
        above = inside[node.parent] if node.parent >= 0 else -1
        inside.append(node.number if node.tag == tag else above)
    return inside


def is_under(parents: Sequence[int], node: int, around: int) -> bool:
    """Whether a node is another one, or lies in it.

    Args:
        parents: of each node the number of the one around it.
        node: number of the one.
        around: number of the other.
    """
    while node > around:  # parents have lower numbers
        node = parents[node]
    return node == around


def are_links(blocks: Sequence[Block]) -> bool:
    """Whether most characters of some items or cells stand in links."""
    linked = sum([len(block.text) * block.linked for block in blocks])
    return linked > _LINKED * sum([len(block.text) for block in blocks])
