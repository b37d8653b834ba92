"""Flattens pages to plain text in the manners of other tools, for `benchmarks.texts` and for fitting."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

import lxml.html
from bs4 import BeautifulSoup
from lxml import etree

from cleanarticle.decoding.decode import decode

__all__ = ["MANNERS", "as_layout", "as_lines", "as_markdown", "as_strings"]

_SKIPPED = frozenset("script style noscript template head svg iframe select textarea object".split())
_BLOCKS = frozenset(
    "address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th"
    " thead tr ul".split()
)
_APART = frozenset("p h1 h2 h3 h4 h5 h6 ul ol blockquote pre table dl".split())  # have margins, so blank lines around
_EMPHASIS = MappingProxyType({"b": "**", "strong": "**", "i": "_", "em": "_"})
_WIDTH = 78  # columns, as html2text wraps
_SPACES = re.compile(r"[ \t\r\n\f]+")


class _Event(NamedTuple):
    """What a flat reading of a tree meets: text, or the start or end of an element."""

    what: str  # "text", "start", "end"
    tag: str
    value: str  # the text; for "start" the target of a link


def as_lines(page: bytes) -> str:
    """One line per block element, without blank lines."""
    lines, line = [], ""
    for event in _events(page):
        if event.what == "text":
            line += event.value
        elif event.tag in _BLOCKS or event.tag == "br":
            lines.append(line)
            line = ""
    return "\n".join(folded for each in [*lines, line] if (folded := _fold(each)))


def as_strings(page: bytes) -> str:
    r"""What ``BeautifulSoup.get_text("\n")`` gives: each string on lines of its own, links and emphasis too."""
    return BeautifulSoup(decode(page).text, "lxml").get_text("\n")


def as_markdown(page: bytes) -> str:
    """As html2text writes: links and emphasis marked, lists with stars, wrapped at 78 columns."""
    return _written(page, is_marked=True)


def as_layout(page: bytes) -> str:
    """As inscriptis writes: paragraphs apart, lists with stars, the cells of a table row on one line."""
    return _written(page, is_marked=False)


MANNERS: Mapping[str, Callable[[bytes], str]] = MappingProxyType(
    {"lines": as_lines, "strings": as_strings, "markdown": as_markdown, "layout": as_layout}
)


def _written(page: bytes, *, is_marked: bool) -> str:
    """Paragraphs, a blank line around those that have margins."""
    writer = _Writer(is_marked=is_marked)
    for event in _events(page):
        writer.take(event)
    writer.end_paragraph("")
    text = "\n".join(writer.lines)
    return re.sub("\n{3,}", "\n\n", text).strip() + "\n"


class _Writer:
    """Collects paragraphs and what stands before their first line."""

    def __init__(self, *, is_marked: bool) -> None:
        self.is_marked = is_marked
        self.lines: list[str] = []
        self.text = ""
        self.prefix = ""
        self.lists: list[int] = []  # next number of each open list; -1 where it has stars
        self.targets: list[str] = []
        self.quotes = 0

    def take(self, event: _Event) -> None:
        """Read one event."""
        if event.what == "text":
            self.text += event.value
        elif event.tag == "br":
            self.text += "\0"
        elif event.tag in _BLOCKS:
            self._block(event)
        elif self.is_marked:
            self._inline(event)

    def _block(self, event: _Event) -> None:
        tag, is_start = event.tag, event.what == "start"
        if tag in ("td", "th"):
            separator = "" if is_start else " | "
            self.text += separator if self.is_marked else "  "
            return
        self.end_paragraph(tag)
        if tag in ("ul", "ol", "blockquote"):
            self._nest(tag, is_start=is_start)
        elif tag == "li" and is_start:
            self.prefix = self._bullet()
        elif tag[0] == "h" and tag[1:].isdigit() and is_start and self.is_marked:
            self.prefix = "#" * int(tag[1:]) + " "
        elif tag == "hr" and is_start and self.is_marked:
            self.lines += ["", "* * *", ""]

    def _nest(self, tag: str, *, is_start: bool) -> None:
        """Open or close a list or a quote."""
        if tag == "blockquote":
            self.quotes = max(self.quotes + (1 if is_start else -1), 0)
        elif is_start:
            self.lists.append(1 if tag == "ol" else -1)
        elif self.lists:
            self.lists.pop()

    def _bullet(self) -> str:
        indent = "  " * max(len(self.lists), 1)
        if not self.lists or self.lists[-1] < 0:
            return f"{indent}* "
        self.lists[-1] += 1
        return f"{indent}{self.lists[-1] - 1}. "

    def _inline(self, event: _Event) -> None:
        if event.tag == "a":
            if event.what == "start":
                self.targets.append(event.value)
                self.text += "[" if event.value else ""
            elif self.targets and (target := self.targets.pop()):
                self.text += f"]({target})"
        elif event.tag in _EMPHASIS:
            self.text += _EMPHASIS[event.tag]
        elif event.tag == "img" and event.what == "start":
            self.text += f"![{event.value}](image.jpg)"

    def end_paragraph(self, tag: str) -> None:
        """Write what was collected."""
        parts = [_fold(part) for part in self.text.split("\0")]
        self.text = ""
        quote = "> " * self.quotes if self.is_marked else ""
        for part in parts:
            if part:
                rest = quote + " " * len(self.prefix) if self.prefix[:1] == " " else quote
                width = _WIDTH if self.is_marked else 1_000_000_000
                self.lines += _wrapped(part, quote + self.prefix, rest, width)
                self.prefix = ""
        if tag in _APART:
            self.lines.append("")


def _wrapped(text: str, first: str, rest: str, width: int) -> list[str]:
    if len(first) + len(text) <= width:
        return [first + text]
    return textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def _events(page: bytes) -> Iterator[_Event]:
    """Read a page's tree flatly, without what a reader does not see."""
    text = decode(page).text
    if not text.strip():
        return
    root = lxml.html.document_fromstring(text.encode(), parser=lxml.html.HTMLParser(encoding="utf-8", huge_tree=True))
    steps = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for what, element in steps:
        tag = element.tag if isinstance(element.tag, str) else ""
        if what == "start":
            if tag in _SKIPPED:
                steps.skip_subtree()
                continue
            value = element.get("href") or element.get("alt") or ""
            yield _Event("start", tag, value)
            if element.text:
                yield _Event("text", tag, element.text)
        else:
            if tag and tag not in _SKIPPED and tag != "br":
                yield _Event("end", tag, "")
            if element.tail:
                yield _Event("text", tag, element.tail)


def _fold(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
