"""The body as plain text: the page's own words, and nothing added but white space."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import compress, pairwise
from types import MappingProxyType
from typing import Final

from cleanarticle.model import Block, Kind, Page
from cleanarticle.render.flow import Part, flow, follows
from cleanarticle.render.tables import Field

_PLAIN: Final = (Kind.PARAGRAPH, Kind.HEADING, Kind.CAPTION)  # no set: hashing a member costs more than comparing three


def text(page: Page, kept: Sequence[bool]) -> str:
    """The kept blocks of a page as plain text.

    Args:
        page: the page.
        kept: one truth value per block.

    Returns:
        Parts with a blank line between them: paragraphs, subheads, quotes. Items of a list stand one a line,
        rows of a table one a line with a tab between cells, blocks with one line break between them one a line.
        "" where nothing is kept; no line break at the end.
    """
    blocks = list(compress(page.blocks, kept))
    # Most articles; grouping costs four times as much.
    others = [block for block in blocks if block.kind not in _PLAIN]
    if not others and not (page.cells and _is_in_cell(page, blocks)):
        return _paragraphs(blocks)
    return "\n\n".join([_WRITERS[part.kind](part) for part in flow(page, kept)])


def verbatim(block: Block) -> str:
    """The text of a piece of code with its line breaks, where the walk kept them."""
    raw = "".join([piece.text for piece in block.pieces])
    written = "\n".join([line.rstrip() for line in raw.splitlines()]).strip("\n")
    return written if written.split() == block.text.split() else block.text


def _lines(part: Part) -> str:
    return "\n".join([block.text for block in part.blocks])


def _is_in_cell(page: Page, blocks: Iterable[Block]) -> bool:
    """Whether any of some blocks stands in a cell of a table."""
    cells = {cell.node for cell in page.cells}
    seen: set[int] = set()
    for block in blocks:
        node = block.node
        while node >= 0 and node not in seen:
            if node in cells:
                return True
            seen.add(node)
            node = page.nodes[node].parent
    return False


def _paragraphs(blocks: Sequence[Block]) -> str:
    if not any([block.joined for block in blocks]):  # noqa: C419 - as in flow.py; and as in most articles
        return "\n\n".join([block.text for block in blocks])
    pieces = [block.text for block in blocks[:1]]
    for before, block in pairwise(blocks):
        pieces.append("\n" if follows(block, before) else "\n\n")
        pieces.append(block.text)
    return "".join(pieces)


def _quote(part: Part) -> str:
    return _paragraphs(part.blocks)


def _list(part: Part) -> str:
    if any(block.marker for block in part.blocks):  # plain text: its own bullets are the page's own words
        return "\n".join([block.marker + block.text for block in part.blocks])
    return _lines(part) if part.tight else _paragraphs(part.blocks)


def _table(part: Part) -> str:
    return "\n".join(["\t".join([_field(field) for field in row]) for row in part.rows])


def _field(field: Field) -> str:
    return " ".join([block.text for block in field.blocks])


def _code(part: Part) -> str:
    return "\n".join([verbatim(block) for block in part.blocks])


_WRITERS: Final[Mapping[Kind, Callable[[Part], str]]] = MappingProxyType(
    {
        Kind.PARAGRAPH: _lines,
        Kind.HEADING: _lines,
        Kind.CAPTION: _lines,
        Kind.QUOTE: _quote,
        Kind.LIST_ITEM: _list,
        Kind.CELL: _table,
        Kind.CODE: _code,
    }
)
