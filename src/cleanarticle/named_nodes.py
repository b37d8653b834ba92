"""What class names call an element, as far as single blocks go by it: standfirst, caption, pull quote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Node

# Each of these is used by many sites, and says this much by itself.
STANDFIRST_NAMES: Final = frozenset(
    "abstract chapo dek deck description excerpt intro kicker lead lede perex preamble standfirst strapline sub "
    "subdeck subhead subheadline subhed subtitle sumario summary tagline vorspann".split()
)
CAPTION_NAMES: Final = frozenset("bildunterschrift caption captions credit credits figcaption legend".split())
PULL_QUOTE_NAMES: Final = frozenset("blockquote citation pull pullquote quotation quote zitat".split())

LEVELS: Final = 3  # the block's element and those around it whose names are read


def level_of(nodes: Sequence[Node], at: int, names: frozenset[str], levels: int = LEVELS) -> int:
    """How near an element with one of some names is.

    Args:
        nodes: the page's nodes.
        at: number of the block's own node.
        names: the names.
        levels: how many elements are looked at, the block's own first.

    Returns:
        3 for the block's own element, one less for each step up; 0 where none has such a name.
    """
    has_none = names.isdisjoint
    for level in range(LEVELS, LEVELS - levels, -1):
        if at < 0:
            break
        if not has_none(nodes[at].words):
            return level
        at = nodes[at].parent
    return 0
