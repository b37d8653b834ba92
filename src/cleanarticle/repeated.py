"""Which blocks say what another block of the page says among other things."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cleanarticle.model import Block

_WORDS: Final = range(4, 41)  # words of a block that is looked for in the others
_MAX_SEARCHES: Final = 400  # blocks of a page that are looked for: each search reads the whole page
_SIGNS: Final = " \"'“”„«»‘’.…"  # a quote that was pulled out loses or gains these


def holders(blocks: Sequence[Block], wanted: Iterable[int]) -> dict[int, int]:
    """For each block whose whole text stands inside another, longer one: the place of that one.

    Args:
        blocks: some blocks of a page, in page order.
        wanted: places in ``blocks`` of those that are looked for.

    Returns:
        Places in ``blocks``; the first block that holds the text, else the first one below.
    """
    texts = [block.text.lower() for block in blocks]
    page = "\n".join(texts)
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + 1)
    looked_for = [place for place in wanted if blocks[place].words in _WORDS][:_MAX_SEARCHES]
    found: dict[int, int] = {}
    for place in looked_for:
        bare = texts[place].strip(_SIGNS)
        at = page.find(bare)
        if at >= starts[place]:  # nothing above holds it
            at = page.find(bare, starts[place + 1])
        if bare and at >= 0:
            holder = bisect_right(starts, at) - 1
            if len(texts[holder]) > len(bare) + len(_SIGNS):
                found[place] = holder
    return found
