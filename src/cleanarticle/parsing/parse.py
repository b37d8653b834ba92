"""Text or UTF-8 -> Document: lxml reads it; where libxml2 loses text it is mended, where it is too deep we read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from cleanarticle.deadline import Deadline
from cleanarticle.decoding.decode import clean_str
from cleanarticle.errors import PageTooLarge
from cleanarticle.parsing.crowded_tags import thin_crowded_tags
from cleanarticle.parsing.deep_tree import read_deep
from cleanarticle.parsing.document import Document
from cleanarticle.parsing.end_tags import mend_end_tags
from cleanarticle.parsing.repairs import close_swallowing_tag, mend_tree

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
_SHARE: Final = 0.4  # of the time left; the rest is for what is done with the tree
# Pages beyond it are fed to libxml2 in parts, between which the clock is looked at; this costs 2 % of the parse.
_WHOLE: Final = 500_000  # bytes
_PART: Final = 125_000  # bytes; libxml2 reads them in some 2 ms
_OF_THE_TIME: Final = 1 / 20  # of what is left, that a part may take
# After each part lxml goes over all that the innermost open element holds: parts of one size would cost quadratic time.
_OF_THE_PAGE: Final = 1 / 4  # of what was read, that a part may be


# Of the page, for each second of the share: one block of a whole page of accented letters costs the steps after it
# 0.12 s a megabyte, and no look at the clock can end what one call does to its text.
_MOST_A_SECOND: Final = 15_000_000  # bytes


class _Tree(NamedTuple):
    """What libxml2 made of a page."""

    root: _Element | None
    log: etree._ListErrorLog
    is_whole: bool  # False where time was up first


def parse(page: str | bytes, options: Options, deadline: Deadline | None = None) -> Document:
    """Build the tree of a page, whatever its state.

    Args:
        page: the page as text, or as valid UTF-8.
        options: ``max_bytes`` and ``max_depth`` bound the tree, ``on_limit`` says what happens beyond.
        deadline: the page's; None: it begins now.

    Returns:
        The tree with notes of what was lost; an empty ``html`` element where the page is empty.

    Raises:
        PageTooLarge: a limit was reached and ``options.on_limit`` is "raise".
    """
    data, notes = (page, []) if isinstance(page, bytes) else _within_size(page, options)  # bytes were cut at the door
    # One search per character runs at memory speed; one pass that looks at every byte takes four times as long.
    if any(map(data.__contains__, _SEEN)):
        data = data.translate(_VERTICAL_TAB_TO_SPACE, _CONTROLS)
    if data.startswith(_XML_START):
        data = _without_cdata(data)
    time = (deadline or Deadline(options)).share(_SHARE)
    data, most = thin_crowded_tags(data, time)
    if most:
        notes.append(f"an element has {most} attributes; only the first ones were read")
    if options.max_depth < _LIBXML2_DEPTH:
        return _deep(data, options, notes, time)
    return _shallow(data, options, notes, time)


def _shallow(data: bytes, options: Options, notes: list[str], time: Deadline) -> Document:
    """Let lxml read the page; go deep where it stops."""
    tree = _read(data, time)
    log = tree.log
    if log.last_error is not None and tree.is_whole:
        if _too_deep(log):
            return _deep(data, options, notes, time)
        if mended := mend_end_tags(data, [error.message or "" for error in log]):
            data, tree = mended, _read(mended, time)
    if tree.root is None:
        return Document(etree.Element("html"), (*notes, "the page holds no element and no text"), "lxml")
    if not tree.is_whole:
        return Document(tree.root, (*notes, time.note("only the start of the page was read")), "lxml")
    root = _mended(data, tree.root, notes, time)
    return Document(root, tuple(notes), "lxml")


def _mended(data: bytes, root: _Element, notes: list[str], time: Deadline) -> _Element:
    """The tree with what libxml2 lost, and a note for each piece of it."""
    for _ in range(_MAX_UNCLOSED):
        closed = close_swallowing_tag(data, root)
        again = None if closed is None else _read(closed, time)
        # What is closed may hold nothing but doctypes; and half of the page is no better than what was read before.
        if closed is None or again is None or again.root is None or not again.is_whole:
            break
        data, root = closed, again.root
        notes.append("an element that is never closed would have taken the rest of the page as its text; it was closed")
    notes.extend(mend_tree(data, root))
    return root


def _read(data: bytes, time: Deadline) -> _Tree:
    """Let libxml2 read the page, in parts where it is long: the tree is the same."""
    parser = _parser()
    if len(data) <= _WHOLE:
        root = etree.fromstring(data, parser)
        return _Tree(root, parser.error_log, is_whole=True)
    is_whole = _feed(parser, data, time)
    try:
        return _Tree(parser.close(), parser.feed_error_log, is_whole)
    except etree.XMLSyntaxError:  # there is no element
        return _Tree(None, parser.feed_error_log, is_whole)


def _feed(parser: etree.HTMLParser[_Element], data: bytes, time: Deadline) -> bool:
    """Read a page in parts, which grow with what was read as far as the time allows; False where time was up first."""
    end, size, left = 0, _PART, time.left
    most_read = left * _MOST_A_SECOND
    while end < len(data):
        if end and (not left or end > most_read):
            return False
        parser.feed(data[end : end + size])
        end += size
        before, left = left, time.left
        took, most = before - left, left * _OF_THE_TIME
        if took > most:
            size = max(size // 2, _PART)
        elif 2 * took < most and size <= end * _OF_THE_PAGE:
            size *= 2
    return True


def _parser() -> etree.HTMLParser[_Element]:
    """A parser for one page: one that is shared makes threads wait for each other."""
    return etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True, collect_ids=False
    )


def _deep(data: bytes, options: Options, notes: list[str], time: Deadline) -> Document:
    """Read the page with a reader that has no limit of depth but our own."""
    tree = read_deep(data.decode("utf-8", "replace"), options.max_depth, time)
    if tree.is_whole:
        notes.extend(mend_tree(data, tree.root))
    return tree.document("deep", options, time, notes)


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


def _within_size(page: str, options: Options) -> tuple[bytes, list[str]]:
    """Cut text at the size limit, or refuse it; what was decoded from bytes has no more characters than those."""
    most = options.max_bytes
    if len(page) <= most:
        return _in_utf8(page), []
    if options.on_limit == "raise":
        raise PageTooLarge("max_bytes", most, len(page))
    return _in_utf8(page[:most]), [f"the page has {len(page)} characters; only the first {most} were read"]


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
