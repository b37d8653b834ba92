"""Document -> Page: THE walk of the tree, which cuts it into blocks and notes every fact that a later step needs."""

from __future__ import annotations

import re
from time import monotonic
from typing import TYPE_CHECKING, Final

from cleanarticle.errors import PageTooLarge
from cleanarticle.model import BOLD, CODE, ITALIC, Block, Kind, Mark, Medium, Node, Page, Piece
from cleanarticle.tags import ACTS, KINDS, LISTS, STYLES, Act

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from cleanarticle.options import Options

    _Frame = tuple[Iterator[_Element], _Element, bool, int, str, Kind, int]

# One CJK or Thai character is a word of its own; these scripts put no spaces between words.
_UNSPACED: Final = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# "postBody", "post-body", "post_body" and "POSTBODY2" all hold words; numbers are no words.
_HINT_WORDS: Final = re.compile("[A-Z]?[a-z]+|[A-Z]+")
_HIDDEN_STYLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MARK_WORDS: Final = re.compile("author|byline|date|publish|time|updated|modified|credit", re.IGNORECASE)
_LAZY_SOURCES: Final = ("data-src", "data-lazy-src", "data-original", "data-url", "data-hi-res-src")
_WRAPPED_LINE: Final = 40  # characters; a line at least this long that ends in mid-sentence was wrapped by hand
_CLOCK_EVERY: Final = 2_000  # elements between two looks at the clock
_MARK_TEXT: Final = 300  # characters of a mark's text that are kept
_CONTEXTS: Final = LISTS | {"tr"}
_MARKED: Final = frozenset({"a", "span", "time", "small", "em", "strong", "cite"})  # inline elements with telling classes
# Local names: looking an enum's member up costs as much as a step of the walk.
_BLOCK, _INLINE, _SKIP, _LINE_BREAK, _MEDIUM = Act.BLOCK, Act.INLINE, Act.SKIP, Act.LINE_BREAK, Act.MEDIUM
_PARAGRAPH: Final = Kind.PARAGRAPH


class _OpenBlock:
    """A block-level element that is open; its Node is made when the first text in it is found."""

    __slots__ = ("element", "number", "tag")

    def __init__(self, element: _Element, tag: str) -> None:
        self.element = element
        self.tag = tag
        self.number = -1


def segment(document_root: _Element, options: Options) -> Page:
    """Cut a parsed page into blocks, in one walk without recursion.

    Args:
        document_root: the tree's root; it is only read.
        options: ``max_blocks`` and ``max_seconds`` bound the walk.

    Returns:
        The page's blocks, the block-level elements that hold them, marks and media, in page order.

    Raises:
        PageTooLarge: a limit was reached and ``options.on_limit`` is "raise".
    """
    walk = _Walk(options)
    walk.run(document_root)
    return walk.page()


class _Walk:
    """The state of one walk; used once."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.deadline = monotonic() + options.max_seconds
        self.blocks: list[Block] = []
        self.nodes: list[Node] = []
        self.marks: list[Mark] = []
        self.media: list[Medium] = []
        self.notes: list[str] = []
        self.open: list[_OpenBlock] = []
        self.parts: list[tuple[str, int, str]] = []
        self.inline_classes: list[str] = []
        self.paths: dict[tuple[int, str, str], int] = {}
        self.hints: dict[str, tuple[str, ...]] = {}
        self.row = -1
        self.kind = Kind.PARAGRAPH
        self.level = 0
        self.broken = False  # a line break stands at the end of parts

    def page(self) -> Page:
        """Everything found so far."""
        blocks = self.blocks
        media = tuple(
            medium._replace(caption=blocks[medium.block].text)
            if medium.block < len(blocks) and blocks[medium.block].kind is Kind.CAPTION
            else medium
            for medium in self.media
        )
        return Page(tuple(blocks), tuple(self.nodes), tuple(self.marks), media, True, tuple(self.notes))

    def run(self, root: _Element) -> None:  # noqa: C901, PLR0912, PLR0915 - the hot loop: a call a step costs more than the step
        """Visit every element once, in document order, with a stack of our own."""
        opened, acts, kinds, styles = self.open, ACTS, KINDS, STYLES
        opened.append(_OpenBlock(root, root.tag if isinstance(root.tag, str) else ""))
        parts = self.parts
        style, href = 0, ""
        # Of each open element: its children, itself, whether it is a block, and what to restore after it.
        stack: list[_Frame] = [(iter(root), root, True, 0, "", Kind.PARAGRAPH, 0)]
        if root.text and not root.text.isspace():
            parts.append((root.text, 0, ""))
        clock = _CLOCK_EVERY
        while stack:
            for element in stack[-1][0]:
                tag = element.tag
                act = acts.get(tag, _BLOCK) if tag.__class__ is str else _SKIP
                if act is _BLOCK:
                    if parts:
                        self.flush()
                    kind, level = self.kind, self.level
                    opened.append(_OpenBlock(element, tag))
                    if tag in kinds or self.kind is not _PARAGRAPH or tag in _CONTEXTS:
                        self.context(tag)
                    text = element.text
                    if text and not text.isspace():
                        parts.append((text, style, href))
                    if len(element):
                        stack.append((iter(element), element, True, style, href, kind, level))
                        break
                    if parts:
                        self.flush()
                    opened.pop()
                    self.kind, self.level = kind, level
                elif act is _INLINE:
                    style_before, href_before = style, href
                    if tag == "a":
                        href = element.get("href") or href
                    elif tag in styles:
                        style |= styles[tag]
                    if tag in _MARKED:
                        self.note_inline(element, tag)
                    text = element.text
                    if text and (parts or not text.isspace()):
                        parts.append((text, style, href))
                    if len(element):
                        stack.append((iter(element), element, False, style_before, href_before, _PARAGRAPH, 0))
                        break
                    style, href = style_before, href_before
                elif act is _LINE_BREAK:
                    self.line_break()
                elif act is _MEDIUM:
                    self.medium(element, tag)
                tail = element.tail
                if tail and (parts or not tail.isspace()):
                    parts.append((tail, style, href))
            else:
                _, element, is_block, style, href, kind, level = stack.pop()
                if is_block:
                    if parts:
                        self.flush()
                    opened.pop()
                    self.kind, self.level = kind, level
                if stack:
                    tail = element.tail
                    if tail and (parts or not tail.isspace()):
                        parts.append((tail, style, href))
                continue
            clock -= 1
            if clock < 0:
                clock = _CLOCK_EVERY
                if self.is_over():
                    break
        if parts:
            self.flush()

    def context(self, tag: str) -> None:
        """What text inside this block-level element is."""
        kind = KINDS.get(tag)
        if kind is None:
            if tag in LISTS:
                self.level += 1
            elif tag == "tr":
                self.row += 1
            elif self.kind is Kind.CELL:
                self.kind = Kind.PARAGRAPH
        elif kind is Kind.HEADING:
            self.kind = kind
            self.level = int(tag[1])
        else:
            self.kind = kind

    def note_inline(self, element: _Element, tag: str) -> None:
        """Marks and class words of an inline element."""
        classes = element.get("class")
        if classes:
            self.inline_classes.append(classes)
            if _MARK_WORDS.search(classes):
                self.mark(element, "class:" + classes)
        if tag == "time":
            self.mark(element, "time")
        prop = element.get("itemprop")
        if prop:
            self.mark(element, "itemprop:" + prop)
        if tag == "a" and "author" in (element.get("rel") or ""):
            self.mark(element, "rel:author")

    def mark(self, element: _Element, name: str) -> None:
        """Keep what an element says about the article's metadata."""
        text = " ".join("".join(element.itertext()).split())[:_MARK_TEXT]
        value = element.get("datetime") or element.get("content") or element.get("href") or ""
        self.marks.append(Mark(name, value, text, len(self.blocks)))

    def medium(self, element: _Element, tag: str) -> None:
        """Keep an image, a player or a frame."""
        get = element.get
        url = next((found for name in _LAZY_SOURCES if (found := get(name))), None) or get("src") or ""
        if url.startswith("data:") or not url:
            url = (get("data-srcset") or get("srcset") or "").split(" ", 1)[0] or url
        width, height = (_pixels(get(name)) for name in ("width", "height"))
        name = "image" if tag in {"img", "amp-img"} else tag
        self.media.append(Medium(name, url, get("alt") or "", "", width, height, len(self.blocks)))

    def line_break(self) -> None:
        """One <br> ends a line, two end a paragraph."""
        if not self.parts:
            return  # a break before any text
        if self.broken and not self.parts[-1][0].strip():
            self.flush()
        else:
            self.parts.append(("\n", -1, ""))
            self.broken = True

    def is_over(self) -> bool:
        """Whether a limit ends the walk here."""
        options = self.options
        if len(self.blocks) >= options.max_blocks:
            if options.on_limit == "raise":
                raise PageTooLarge("max_blocks", options.max_blocks, len(self.blocks))
            self.notes.append(f"stopped at {len(self.blocks)} blocks (max_blocks)")
        elif monotonic() > self.deadline:
            if options.on_limit == "raise":
                raise PageTooLarge("max_seconds", options.max_seconds, options.max_seconds)
            self.notes.append(f"stopped after {options.max_seconds:g} seconds (max_seconds)")
        else:
            return False
        return True

    def flush(self) -> None:
        """Make blocks of the text since the last border."""
        if self.broken:
            self.broken = False
            self.flush_lines(self.parts)
        else:
            self.add(self.parts, joined=False)
        self.parts.clear()
        self.inline_classes.clear()

    def flush_lines(self, parts: list[tuple[str, int, str]]) -> None:
        """Make one block of each line, but of lines wrapped in mid-sentence only one."""
        line: list[tuple[str, int, str]] = []
        joined = False
        for part in parts:
            if part[1] >= 0:
                line.append(part)
            elif line:
                text = "".join(piece[0] for piece in line).rstrip()
                if len(text) >= _WRAPPED_LINE and (text[-1].isalnum() or text[-1] == ","):
                    line.append((" ", 0, ""))
                else:
                    joined = self.add(line, joined=joined) or joined
                    line = []
        if line:
            self.add(line, joined=joined)

    def add(self, parts: list[tuple[str, int, str]], *, joined: bool) -> bool:
        """Append one block, unless the parts hold only white space."""
        if len(parts) == 1:
            text, style, href = parts[0]
            folded = text.split()
            if not folded:
                return False
            text = " ".join(folded)
            words = len(folded)
            linked = 1.0 if href else 0.0
            bold = 1.0 if style & BOLD else 0.0
            italic = 1.0 if style & ITALIC else 0.0
            links = (href,) if href else ()
            pieces = (Piece(*parts[0]),) if style or href else ()
        else:
            folded = "".join([part[0] for part in parts]).split()
            if not folded:
                return False
            text = " ".join(folded)
            words = len(folded)
            linked, bold, italic, links, pieces = _styled(parts)
        if not text.isascii():
            unspaced = len(_UNSPACED.findall(text))
            words = words + unspaced
        node = self.node()
        hints = self.words(" ".join(self.inline_classes)) if self.inline_classes else ()
        tag = self.open[-1].tag
        number = len(self.blocks)
        row = self.row if self.kind is Kind.CELL else -1
        self.blocks.append(
            Block(
                number, text, self.kind, tag, node, self.level, joined, words, linked, links, bold, italic, hints, row, pieces
            )
        )
        return True

    def node(self) -> int:
        """The number of the innermost open element's Node, made now if need be."""
        opened = self.open
        if opened[-1].number >= 0:
            return opened[-1].number
        first = len(opened) - 1
        while first > 0 and opened[first - 1].number < 0:
            first -= 1
        parent = opened[first - 1].number if first else -1
        for depth in range(first, len(opened)):
            parent = opened[depth].number = self.add_node(opened[depth], parent, depth)
        return parent

    def add_node(self, opened: _OpenBlock, parent: int, depth: int) -> int:
        """Make the Node of an open element whose parent has one."""
        classes = hidden = ""
        names = []
        for name, value in opened.element.items():
            if name == "class":
                classes = value
                names.append(value)
            elif name in {"id", "role", "itemprop"}:
                names.append(value)
            elif (
                (name == "style" and "i" in value and _HIDDEN_STYLE.search(value))
                or name == "hidden"
                or (name == "aria-hidden" and value == "true")
            ):
                hidden = name
        number = len(self.nodes)
        above = self.nodes[parent] if parent >= 0 else None
        key = (above.path if above else -1, opened.tag, classes)
        path = self.paths.setdefault(key, len(self.paths))
        words = self.words(" ".join(names)) if names else ()
        is_hidden = bool(hidden) or (above is not None and above.hidden)
        self.nodes.append(Node(number, parent, opened.tag, words, path, depth, is_hidden))
        return number

    def words(self, names: str) -> tuple[str, ...]:
        """The words of class and id names, split at case and punctuation."""
        known = self.hints.get(names)
        if known is None:
            known = self.hints[names] = tuple([word.lower() for word in _HINT_WORDS.findall(names[:400])])
        return known


def _styled(
    parts: list[tuple[str, int, str]],
) -> tuple[float, float, float, tuple[str, ...], tuple[Piece, ...]]:
    """Shares of linked, bold and italic characters; the links; and the pieces, () where all is plain."""
    total = linked = bold = italic = 0
    links: list[str] = []
    plain = True
    for text, style, href in parts:
        size = len(text.strip())
        total += size
        if style or href:
            plain = False
            if href:
                linked += size
                if not links or links[-1] != href:
                    links.append(href)
            if style & BOLD:
                bold += size
            if style & ITALIC:
                italic += size
    if plain:
        return 0.0, 0.0, 0.0, (), ()
    total = total or 1
    return linked / total, bold / total, italic / total, tuple(links), tuple([Piece(*part) for part in parts])


def _pixels(declared: str | None) -> int:
    """A width or height attribute as a number; 0 where it is none."""
    digits = (declared or "").strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 5 else 0
