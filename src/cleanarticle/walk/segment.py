"""Document -> Page: THE walk of the tree, which cuts it into blocks and notes every fact that a later step needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml.etree import Comment, Entity, ProcessingInstruction

from cleanarticle.deadline import Deadline
from cleanarticle.model import Kind, Page
from cleanarticle.tags import KINDS, ROW, SPECIAL, STYLES, Act
from cleanarticle.walk.flow import Flow
from cleanarticle.walk.formula import formula_text
from cleanarticle.walk.layout_cells import without_layout
from cleanarticle.walk.marks import Marks
from cleanarticle.walk.media import Media
from cleanarticle.walk.menus import Menus
from cleanarticle.walk.noscript import with_noscript
from cleanarticle.walk.outline import Outline
from cleanarticle.walk.own_lines import is_inline
from cleanarticle.walk.table_grid import placed_cells
from cleanarticle.walk.walk_limits import EVERY, LimitReachedError, WalkLimits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import MappingProxyType
    from typing import Literal

    from lxml.etree import _Element

    from cleanarticle.options import Options

    _BlockFrame = tuple[Iterator[_Element], _Element, Literal[True], Kind, int]
    _InlineFrame = tuple[Iterator[_Element], _Element, Literal[False], int, str]
    """An open element: its children, itself, whether it is a block, and what holds again after it."""

# Local names: looking up an enum's member costs as much as a step of the walk.
_BLOCK, _INLINE, _SKIP = Act.BLOCK, Act.INLINE, Act.SKIP
_LINE_BREAK, _MEDIUM, _MENU, _FORMULA, _TELLING = Act.LINE_BREAK, Act.MEDIUM, Act.MENU, Act.FORMULA, Act.TELLING
_PARAGRAPH, _HEADING, _CELL = Kind.PARAGRAPH, Kind.HEADING, Kind.CELL
# What lxml gives for a tag where there is no element; in callers' trees alone.
_NO_ELEMENTS: Final[tuple[object, ...]] = (Comment, ProcessingInstruction, Entity)


def segment(root: _Element, options: Options, deadline: Deadline | None = None, *, is_parsed: bool = True) -> Page:
    """Cut a parsed page into blocks, in one walk without recursion; a page that only <noscript> shows takes two.

    Args:
        root: the tree's root; it is only read.
        options: ``max_blocks`` and ``max_seconds`` bound the walk.
        deadline: the page's; None: it begins now.
        is_parsed: whether libxml2 made the tree; others may hold one text in two nodes, or be deeper.

    Returns:
        The page's blocks, the block-level elements that hold them, marks and media, in page order.

    Raises:
        PageTooLarge: a limit was reached and ``options.on_limit`` is "raise".
    """
    limit = deadline or Deadline(options)
    return with_noscript(root, lambda acts: _cut(root, _Walk(options, limit, is_parsed=is_parsed), acts))


def _cut(root: _Element, walk: _Walk, acts: MappingProxyType[str, Act]) -> Page:
    """One walk, in which tags do what a table says."""
    try:
        walk.run(root, dict.fromkeys(_NO_ELEMENTS, _SKIP) | acts.copy())
    except LimitReachedError:
        if walk.flow.runs:
            walk.flow.flush(_PARAGRAPH, 0)  # what of the paragraph was read when time was up
    blocks, nodes = walk.limits.kept(), tuple(walk.outline.nodes)
    if walk.outline.cells:  # no table lays out most pages
        blocks, nodes = without_layout(blocks, nodes)
    return Page(
        blocks,
        nodes,
        walk.marks.with_declared(walk.outline.declared),
        walk.media.with_captions(blocks, nodes),
        has_markup=True,
        notes=tuple(walk.limits.notes),
        cells=placed_cells(walk.outline.cells),
        starts=tuple(walk.outline.starts),
    )


class _Walk:
    """The state of one walk; used once."""

    def __init__(self, options: Options, deadline: Deadline, *, is_parsed: bool) -> None:
        self.outline = Outline()
        self.flow = Flow(self.outline)
        self.marks = Marks(self.flow)
        self.media = Media(self.flow)
        self.limits = WalkLimits(options, self.flow.blocks, deadline)
        self.menus = Menus(self.outline, self.flow, self.marks, is_parsed=is_parsed)

    def run(self, root: _Element, acts: dict[object, Act]) -> None:  # noqa: C901, PLR0912, PLR0915 - the hot loop: a call a step costs more than the step
        """Visit every element once, in document order, with a stack of our own."""
        flow, outline, inline, add_medium = self.flow, self.outline, self.marks.inline, self.media.add
        kinds, styles, special = KINDS.copy(), STYLES.copy(), SPECIAL  # a dict of one's own answers in half the time
        watched, flush = self.limits.watched, flow.flush
        runs, elements, numbers = flow.runs, outline.elements, outline.numbers
        elements.append(root)
        numbers.append(-1)
        style, href, kind, level, own = 0, "", _PARAGRAPH, 0, ""
        stack: list[_BlockFrame | _InlineFrame] = [(watched(root), root, True, kind, level)]
        text = root.text
        if text and not text.isspace():
            runs.append((text, style, href))
        clock = EVERY
        while stack:
            for element in stack[-1][0]:
                tag: str = element.tag  # type: ignore[assignment] # a comment's is a function, and is skipped
                act = acts.get(tag, _BLOCK)
                if act is _TELLING:
                    act, own = inline(element, tag)
                elif act is _MENU:
                    act = _SKIP if self.menus.is_cut(element, kind, level) else _BLOCK
                elif act is _BLOCK and runs and "-" in tag and is_inline(element):
                    act = _INLINE
                if act is _BLOCK:
                    if runs:
                        flush(kind, level)
                    outer_kind, outer_level = kind, level
                    elements.append(element)
                    numbers.append(-1)
                    if tag in special:
                        if tag in kinds:
                            kind = kinds[tag]
                            if kind is _HEADING:
                                level = int(tag[1])
                        elif tag == ROW:
                            flow.row += 1
                        else:  # a list
                            if kind is _HEADING:  # never closed, or misused
                                kind, level = _PARAGRAPH, 0
                            level += 1
                    elif kind is _CELL:
                        kind = _PARAGRAPH
                    text = element.text
                    if text and not text.isspace():
                        runs.append((text, style, href))
                    if count := len(element):
                        clock -= count
                        if clock >= 0:
                            children = iter(element[:])  # an iterator of lxml's costs as much as three children
                        else:
                            children, clock = watched(element), EVERY
                        stack.append((children, element, True, outer_kind, outer_level))
                        break
                    if runs:
                        flush(kind, level)
                    elements.pop()
                    numbers.pop()
                    kind, level = outer_kind, outer_level
                elif act is _INLINE:
                    outer_style, outer_href = style, href
                    if tag == "a" and own:
                        href = own
                    if tag in styles:
                        style |= styles[tag]
                    text = element.text
                    if text and (runs or not text.isspace()):
                        runs.append((text, style, href))
                    if count := len(element):
                        clock -= count
                        if clock >= 0:
                            children = iter(element[:])  # an iterator of lxml's costs as much as three children
                        else:
                            children, clock = watched(element), EVERY
                        stack.append((children, element, False, outer_style, outer_href))
                        break
                    style, href = outer_style, outer_href
                elif act is _LINE_BREAK:
                    flow.line_break(kind, level)
                elif act is _MEDIUM:
                    add_medium(element, tag)
                elif act is _FORMULA and (text := formula_text(element)):
                    runs.append((text, style, href))
                tail = element.tail
                if tail and (runs or not tail.isspace()):
                    runs.append((tail, style, href))
            else:
                frame = stack.pop()
                if frame[2]:
                    if runs:
                        flush(kind, level)
                    elements.pop()
                    numbers.pop()
                    _, element, _, kind, level = frame
                else:
                    _, element, _, style, href = frame
                tail = element.tail
                if tail and stack and (runs or not tail.isspace()):
                    runs.append((tail, style, href))
        if runs and numbers:
            flow.flush(kind, level)
