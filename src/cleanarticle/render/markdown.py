"""The article as CommonMark, tables and all; what stood as text never turns into markup."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from cleanarticle.metadata.record import Image
from cleanarticle.model import BOLD, Block, Kind, Page
from cleanarticle.patterns import pattern
from cleanarticle.render.flow import Item, Part, flow, follows
from cleanarticle.render.inline import runs
from cleanarticle.render.markdown_inline import escape, escape_start, inline, target
from cleanarticle.render.tables import Field
from cleanarticle.render.text import verbatim
from cleanarticle.render.urls import checker

_TICKS: Final = pattern("`+")
_HARD_BREAK: Final = "\\\n"  # a backslash is seen where two spaces at a line's end are not (section 6.7)
_MARKS: Final = (("-", "."), ("+", ")"))  # of items without and with a number
_CLOSING_HASHES: Final = pattern(r"(?:^|(?<=\s))#+$")

Check = Callable[[str], str]


def markdown(page: Page, kept: Sequence[bool], *, url: str | None, pictures: Mapping[int, list[Image]]) -> str:
    """The kept blocks of a page as CommonMark with GitHub's tables.

    Args:
        page: the page.
        kept: one truth value per block.
        url: the page's address, against which links are resolved; None where not known.
        pictures: number of a block -> pictures to write before it.

    Returns:
        The parts with a blank line between them, no line break at the end. Links with another scheme than
        http, https or mailto are written as their text. Emphasis that no reader of Markdown would see as such
        is left out, its text stays.
    """
    check = checker(url)
    written: list[str] = []
    before: Part | None = None
    is_other = False  # the last list ended with the second pair of marks
    for part in flow(page, kept):
        shown = [_picture(image) for block in part.blocks for image in pictures.get(block.number, ())]
        # Two lists in a row would be one, were their marks not different (section 5.3).
        is_list = before is not None and before.kind is part.kind is Kind.LIST_ITEM and not shown
        if part.kind is Kind.LIST_ITEM:
            body, is_other = _list(part, check, other=is_list and not is_other)
        else:
            body = _WRITERS[part.kind](part, check)
        written += [*shown, body]
        before = part
    return "\n\n".join(written)


def _line(block: Block, check: Check) -> str:
    """A block as one line that starts nothing but itself."""
    return escape_start(_inline(block, check))


def _inline(block: Block, check: Check) -> str:
    """A block as a line, or part of one."""
    return inline(runs(block, check)) if block.pieces else escape(block.text)


def _paragraph(part: Part, check: Check) -> str:
    return _HARD_BREAK.join([_line(block, check) for block in part.blocks])


def _heading(part: Part, check: Check) -> str:
    """Headings of one line each; bold in them says nothing more."""
    return "\n\n".join([_heading_line(block, check) for block in part.blocks])


def _heading_line(block: Block, check: Check) -> str:
    line = [run._replace(style=run.style & ~BOLD) for run in runs(block, check)]
    title = _CLOSING_HASHES.sub(lambda found: "\\" + found.group(), inline(line))
    return f"{'#' * min(max(block.level or 2, 1), 6)} {title}"


def _quote(part: Part, check: Check) -> str:
    body = _stacked(part.blocks, check)
    return "\n".join([f"> {line}".rstrip() for line in body.split("\n")])


def _stacked(blocks: Sequence[Block], check: Check) -> str:
    """Paragraphs of a quote or list item."""
    written = [_line(blocks[0], check)]
    for before, block in pairwise(blocks):
        written += [_HARD_BREAK if follows(block, before) else "\n\n", _line(block, check)]
    return "".join(written)


def _list(part: Part, check: Check, *, other: bool) -> tuple[str, bool]:
    """Items with their nesting as indentation, and whether the last marks are of the second pair.

    A list counts on from its first number, so an item that does not follow on the one before begins another list.

    Args:
        part: the list.
        check: what tells which addresses may be linked.
        other: begin with the second pair of marks.
    """
    indents, counts, others = [0], [0], [other]
    written: list[str] = []
    for item in part.items:
        depth = min(item.depth, len(indents) - 1)
        del indents[depth + 1 :], counts[depth + 1 :], others[depth + 1 :]
        if item.ordered and counts[depth] and item.number != counts[depth] + 1:
            others[depth] = not others[depth]
        counts[depth] = item.number
        bullet, dot = _MARKS[others[depth]]
        mark = f"{counts[depth]}{dot} " if item.ordered else f"{bullet} "
        written.append(_item(item, check, mark=mark, indent=indents[depth]))
        indents.append(indents[depth] + len(mark))
        counts.append(0)
        others.append(other)
    return ("\n" if part.tight else "\n\n").join(written), others[0]


def _item(item: Item, check: Check, *, mark: str, indent: int) -> str:
    hanging = " " * (indent + len(mark))
    body = _stacked(item.blocks, check).replace("\n", "\n" + hanging)
    return " " * indent + mark + "\n".join([line.rstrip() if line.isspace() else line for line in body.split("\n")])


def _table(part: Part, check: Check) -> str:
    """A table in GitHub's dialect; a first row without header cells gets an empty header above it."""
    rows = [[_cell(field, check) for field in row] for row in part.rows]
    if not all(field.is_header for field in part.rows[0] if field.blocks):
        rows.insert(0, [])
    width = max(map(len, rows))
    rows[0] += [""] * (width - len(rows[0]))  # only the header must be complete
    lines = [f"| {' | '.join(row)} |" for row in rows]
    lines.insert(1, f"|{' --- |' * width}")
    return "\n".join(lines)


def _cell(field: Field, check: Check) -> str:
    return "<br>".join([_inline(block, check) for block in field.blocks]).replace("|", r"\|")


def _code(part: Part, check: Check) -> str:  # noqa: ARG001 - one table for all kinds
    body = "\n".join([verbatim(block) for block in part.blocks])
    fence = "`" * max(3, 1 + max(map(len, _TICKS.findall(body)), default=0))
    return f"{fence}\n{body}\n{fence}"


def _picture(image: Image) -> str:
    return f"![{escape(image.alt)}]({target(image.url)})"


_WRITERS: Final[Mapping[Kind, Callable[[Part, Check], str]]] = MappingProxyType(
    {
        Kind.PARAGRAPH: _paragraph,
        Kind.HEADING: _heading,
        Kind.CAPTION: _paragraph,
        Kind.QUOTE: _quote,
        Kind.CELL: _table,
        Kind.CODE: _code,
    }
)
