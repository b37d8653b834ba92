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
_TO_ASCII: Final = (chr(0x130), chr(0x212A))  # the only letters beyond it that have one of it in their lower case
_LOWER: Final = bytes(range(0x100)).lower()
_BEYOND: Final = bytes(range(0x80, 0x100))


def holders(blocks: Sequence[Block], wanted: Iterable[int]) -> dict[int, int]:
    """For each block whose whole text stands inside another, longer one: the place of that one.

    Args:
        blocks: some blocks of a page, in page order.
        wanted: places in ``blocks`` of those that are looked for.

    Returns:
        Places in ``blocks``; the first block that holds the text, else the first one below.
    """
    looked_for = _twice(blocks, [place for place in wanted if blocks[place].words in _WORDS][:_MAX_SEARCHES])
    texts = [block.text.lower() for block in blocks] if looked_for else []
    page = "\n".join(texts)
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + 1)
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


def _twice(blocks: Sequence[Block], places: Sequence[int]) -> Sequence[int]:
    """Those of some blocks whose letters of ASCII, at least, stand on the page twice; most pages have none.

    Lower case of all other letters takes fifty times as long.
    """
    text = "\n".join([block.text for block in blocks]) if places else ""
    if any(sign in text for sign in _TO_ASCII):
        return places
    page, own = _bare(text), {place: blocks[place].text.strip(_SIGNS) for place in places}
    return [place for place, text in own.items() if page.count(_bare(text)) > 1 or "\n" in text]


def _bare(text: str) -> bytes:
    """A text's characters of ASCII in lower case."""
    return text.encode("utf-8", "replace").translate(_LOWER, _BEYOND)
