"""A byline that a reader sees, as those who look for one hand it on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cleanarticle.metadata.names import Names
    from cleanarticle.model import Block


class ShownByline(NamedTuple):
    """A byline that is visible on the page."""

    names: Names
    source: str
    text: str
    weight: float
    is_prefixed: bool = False  # a word for "by" stands before it
    is_joined: bool = False  # "and" stands between the names, or each is an element of its own
    is_own: bool = False  # all of a line right below the headline that begins with a word for "by"


def shown(block: Block, names: Names) -> ShownByline:
    """A byline of little weight.

    Args:
        block: the line that names them.
        names: whom it names.
    """
    return ShownByline(names, f"block:{block.number}", block.text, 1.0)
