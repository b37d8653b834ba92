"""The elements around a block, from the inside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Node, Page

# Words of the names of elements in which readers write: names and dates in them are theirs.
COMMENTS: Final = frozenset("comment comments commentlist disqus replies reply".split())


_MAX_LEVELS: Final = 60  # elements around one that are looked at; real pages nest half as deep


def elements_around(page: Page, number: int, most: int) -> Iterator[Node]:
    """A block's own element and those around it; none where the page has no such block, or no elements.

    Args:
        page: the page.
        number: the block's.
        most: how many elements are looked at.
    """
    place = page.blocks[number].node if page.nodes and 0 <= number < len(page.blocks) else -1
    for _ in range(most):
        if place < 0:
            return
        node = page.nodes[place]
        yield node
        place = node.parent


def is_within(node: Node, tags: frozenset[str], nodes: Sequence[Node]) -> bool:
    """Whether an element lies in one of these tags.

    Args:
        node: the element.
        tags: names of tags.
        nodes: the page's.
    """
    place = node.parent
    for _ in range(_MAX_LEVELS):
        if place < 0:
            break
        if nodes[place].tag in tags:
            return True
        place = nodes[place].parent
    return False
