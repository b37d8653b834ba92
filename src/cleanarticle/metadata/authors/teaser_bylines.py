"""Bylines of other articles: each below a link, in elements alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.authors.shown_byline import ShownByline
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_LINKED: Final = 0.99  # share of a block's characters from which all of it is a link
_MIN_LIST: Final = 2  # teasers that are a list


def outside_texts(found: Sequence[tuple[Block, ShownByline]], sources: Sources) -> list[tuple[Block, ShownByline]]:
    """The bylines without those that name different people below links, in equal elements: a list of articles.

    Args:
        found: blocks and what each names, in page order.
        sources: the page's facts.
    """
    nodes = sources.page.nodes
    if len(found) < _MIN_LIST or not nodes:
        return list(found)
    names: dict[object, set[tuple[str, ...]]] = {}
    for block, shown in found:
        if _is_below_link(block, sources):
            names.setdefault(nodes[block.node].path, set()).add(shown.names.people)
    listed = {path for path, people in names.items() if len(people) >= _MIN_LIST}
    return [
        (block, shown)
        for block, shown in found
        if nodes[block.node].path not in listed or not _is_below_link(block, sources)
    ]


def _is_below_link(block: Block, sources: Sources) -> bool:
    """Whether the block before is a link to something else, and this one none."""
    before = sources.page.blocks[block.number - 1] if block.number else None
    return before is not None and before.linked >= _LINKED > block.linked
