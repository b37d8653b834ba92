"""Text or UTF-8 -> Document: lxml reads it; where libxml2 loses text it is mended, where it is too deep we read it."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Final

from lxml import etree

from cleanarticle.decode import clean_str
from cleanarticle.deep_tree import read_deep
from cleanarticle.document import Document
from cleanarticle.errors import PageTooLarge
from cleanarticle.repairs import close_swallowing_tag, mend_tree, needs_line_breaks

if TYPE_CHECKING:
    from lxml.etree import _Element

    from cleanarticle.options import Options

# libxml2 gives up at this depth even with huge_tree: xmlParserMaxDepth in its parserInternals.h.
_LIBXML2_DEPTH: Final = 2_048
# Control characters, which no page needs and libxml2 shows as U+FFFD; a vertical tab comes from word processors.
_CONTROLS: Final = bytes((*range(9), *range(0x0E, 0x20)))
_VERTICAL_TAB_TO_SPACE: Final = bytes.maketrans(b"\x0b", b" ")
# Those that pages were seen to hold: backspaces and bells of old editors, and halves of UTF-16 quotes and dashes.
# To look for each of these costs 2 % of the parse; for all, 5 %.
_SEEN: Final = tuple(b"\0\x01\x02\x07\x08\x0b\x13\x14\x19\x1d")
_MAX_UNCLOSED: Final = 3  # elements of this kind that are closed in one page; each costs one more parse
_XML_START: Final = b"<?xml"


def parse(page: str | bytes, options: Options) -> Document:
    """Build the tree of a page, whatever its state.

    Args:
        page: the page as text, or as valid UTF-8.
        options: ``max_bytes`` and ``max_depth`` bound the tree, ``on_limit`` says what happens beyond.

    Returns:
        The tree with notes of what was lost; an empty ``html`` element where the page is empty.

    Raises:
        PageTooLarge: a limit was reached and ``options.on_limit`` is "raise".
    """
    data, notes = _within_size(page if isinstance(page, bytes) else _in_utf8(page), options)
    # One search per character runs at memory speed; one pass that looks at every byte takes four times as long.
    if any(map(data.__contains__, _SEEN)):
        data = data.translate(_VERTICAL_TAB_TO_SPACE, _CONTROLS)
    if data.startswith(_XML_START):
        data = _without_cdata(data)
    if options.max_depth < _LIBXML2_DEPTH:
        return _deep(data, options, notes)
    return _shallow(data, options, notes)


def _shallow(data: bytes, options: Options, notes: list[str]) -> Document:
    """Let lxml read the page; go deep where it stops."""
    parser = _parser()
    root = etree.fromstring(data, parser)
    log = parser.error_log
    if log.last_error is not None:
        if _too_deep(log):
            return _deep(data, options, notes)
        if needs_line_breaks(log):
            root = etree.fromstring(data.replace(b"</br", b"<br").replace(b"</BR", b"<br"), _parser())
    if root is None:
        return Document(etree.Element("html"), (*notes, "the page holds no element and no text"), "lxml")
    for _ in range(_MAX_UNCLOSED):
        closed = close_swallowing_tag(data, root)
        read_again = None if closed is None else etree.fromstring(closed, _parser())
        if closed is None or read_again is None:  # nothing is open, or only doctypes stand in it
            break
        data, root = closed, read_again
        notes.append("an element that is never closed would have taken the rest of the page as its text; it was closed")
    notes.extend(mend_tree(data, root))
    return Document(root, tuple(notes), "lxml")


def _parser() -> etree.HTMLParser[_Element]:
    """A parser for one page: one that is shared makes threads wait for each other."""
    return etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True, collect_ids=False
    )


def _deep(data: bytes, options: Options, notes: list[str]) -> Document:
    """Read the page with a reader that has no limit of depth but our own."""
    tree = read_deep(data.decode("utf-8", "replace"), options.max_depth, monotonic() + options.max_seconds)
    if tree.depth > options.max_depth:
        if options.on_limit == "raise":
            raise PageTooLarge("max_depth", options.max_depth, tree.depth)
        notes.append(f"elements deeper than {options.max_depth} were read as if they stood at that depth")
    if not tree.is_whole:
        if options.on_limit == "raise":
            raise PageTooLarge("max_seconds", options.max_seconds, options.max_seconds)
        notes.append(f"reading stopped after {options.max_seconds:g} seconds")
    return Document(tree.root, tuple(notes), "deep")


def _too_deep(log: etree._ListErrorLog) -> bool:
    """Whether libxml2 stopped because of the depth; that complaint ends its work, so it is the last."""
    error = log.last_error
    return error is not None and error.level == etree.ErrorLevels.FATAL and "depth" in (error.message or "").lower()


def _in_utf8(text: str) -> bytes:
    """The form that libxml2 reads fastest; feeding a str costs 6 % more, and fails where it declares an encoding."""
    try:
        return text.removeprefix("\ufeff").encode()
    except UnicodeEncodeError:
        return clean_str(text).encode()


def _within_size(data: bytes, options: Options) -> tuple[bytes, list[str]]:
    """Cut the page at the size limit, or refuse it."""
    if len(data) <= options.max_bytes:
        return data, []
    if options.on_limit == "raise":
        raise PageTooLarge("max_bytes", options.max_bytes, len(data))
    note = f"the page has {len(data)} bytes in UTF-8; only the first {options.max_bytes} were read"
    return data[: options.max_bytes].decode("utf-8", "ignore").encode(), [note]


def _without_cdata(data: bytes) -> bytes:
    """Keep the text of CDATA sections in XHTML; an HTML parser takes them for comments that end at the first ">"."""
    if b"<![CDATA[" not in data:
        return data
    first, *sections = data.split(b"<![CDATA[")
    parts = [first]
    inside_script = False
    for section in sections:
        lowered = parts[-1][-2_000:].lower()
        inside_script = max(lowered.rfind(b"<script"), lowered.rfind(b"<style")) > lowered.rfind(b"</s")
        content, end, rest = section.partition(b"]]>")
        if not end or inside_script:
            parts.append(b"<![CDATA[" + section)
        else:
            parts.append(content.replace(b"&", b"&amp;").replace(b"<", b"&lt;") + rest)
    return b"".join(parts)
