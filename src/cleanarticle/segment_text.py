"""Plain text -> Page: one block a line, as another tool or a person flattened the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cleanarticle.errors import PageTooLarge
from cleanarticle.model import Block, Kind, Node, Page
from cleanarticle.tokens import count_words

if TYPE_CHECKING:
    from cleanarticle.options import Options

_BULLET: Final = re.compile(r"[-*•‣◦▪●·–]\s+(?=\S)")
_HEADING: Final = re.compile(r"(#{1,6})\s+(?=\S)")
_LINE_ENDS: Final = re.compile("\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")
_ROOT: Final = Node(0, -1, "", (), 0, 0, False)


def segment_text(text: str, options: Options) -> Page:
    """Cut plain text into blocks.

    Args:
        text: the text; lines end in any manner.
        options: ``max_blocks`` bounds the result.

    Raises:
        PageTooLarge: there are more lines and ``options.on_limit`` is "raise".
    """
    blocks: list[Block] = []
    notes: tuple[str, ...] = ()
    for line in _LINE_ENDS.sub("\n", text).split("\n"):
        folded = " ".join(line.split())
        if not folded:
            continue
        if len(blocks) >= options.max_blocks:
            if options.on_limit == "raise":
                raise PageTooLarge("max_blocks", options.max_blocks, len(blocks) + 1)
            notes = (f"stopped at {len(blocks)} blocks (max_blocks)",)
            break
        blocks.append(_block(len(blocks), folded))
    return Page(tuple(blocks), (_ROOT,), (), (), False, notes)


def _block(number: int, line: str) -> Block:
    kind, level = Kind.PARAGRAPH, 0
    if found := _BULLET.match(line):
        kind, level = Kind.LIST_ITEM, 1
    elif found := _HEADING.match(line):
        kind, level = Kind.HEADING, len(found[1])
    if found:
        line = line[found.end() :]
    words = count_words(line)
    return Block(number, line, kind, "", 0, level, False, words, 0.0, (), 0.0, 0.0, (), -1, ())
