"""Which blocks of a page are worth judging: prose, what stands near it, and whatever says more than a label."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.facts.near_prose import near_prose
from cleanarticle.facts.prose_place import MAX_PROSE_LINKED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.columns import BlockColumns
    from cleanarticle.model import Block, Page

_NEAR_BEFORE: Final = 10  # blocks before the first prose that may be its headline, standfirst or first lines
_NEAR_AFTER: Final = 5
_MAX_LABEL_WORDS: Final = 3
_MAX_TEASER_WORDS: Final = 25
_MAX_OUTER_LINKED: Final = 0.8  # beyond it a short block outside the main element is a link elsewhere


def open_blocks(
    page: Page, columns: BlockColumns, mass: Sequence[float], prose: tuple[int, int], in_main: Sequence[bool]
) -> Sequence[Block]:
    """The blocks that are worth judging, in order.

    Of the development pages' article text, 0.1 to 0.3 % is not; of their blocks, half are not.

    Args:
        page: the page.
        columns: facts of all its blocks.
        mass: characters of prose in each.
        prose: numbers of the article's first and last prose.
        in_main: for each node, whether it lies in the main element.
    """
    if not page.has_markup:
        return near_prose(page.blocks, mass, prose)
    near = range(prose[0] - _NEAR_BEFORE, prose[1] + _NEAR_AFTER + 1)
    return [
        block
        for block, own, node, linked, words in zip(
            page.blocks, mass, columns.node, columns.linked, columns.words, strict=True
        )
        if own
        or in_main[node]
        or words > (_MAX_LABEL_WORDS if linked <= MAX_PROSE_LINKED else _MAX_TEASER_WORDS)
        or (linked <= _MAX_OUTER_LINKED and block.number in near)
    ]
