"""Plain text -> Page: a paragraph or line a block, as another tool or a person flattened the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cleanarticle.errors import PageTooLarge
from cleanarticle.markdown_marks import Unmarked, is_markdown, unmark
from cleanarticle.model import Block, Kind, Node, Page
from cleanarticle.tokens import count_words
from cleanarticle.unwrap import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.options import Options

_BULLETS: Final = frozenset("-*+•‣◦▪●·")  # no dash: it opens what somebody says
_NUMBER: Final = re.compile(r"\d{1,3}[.)]\s+(?=\S)")
_HEADING: Final = re.compile(r"(#{1,6})\s+(?=\S)")
_RULE: Final = re.compile(r"[-=*_~`|:\s]{3,}")
_LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ROOT: Final = Node(0, -1, "", (), 0, 0, False)


def segment_text(text: str, options: Options) -> Page:
    """Cut plain text into blocks.

    Args:
        text: the text; lines end in any manner, paragraphs may be wrapped, Markdown's marks may be left.
        options: ``max_bytes`` (here: characters) bounds what is read, ``max_blocks`` the result.

    Raises:
        PageTooLarge: there is more and ``options.on_limit`` is "raise".
    """
    notes: list[str] = []
    if len(text) > options.max_bytes:
        notes.append(_limit("max_bytes", options, len(text)))
        text = text[: options.max_bytes]
    text = _LINE_ENDS.sub("\n", text).replace("\0", "")
    lines = paragraphs(text)
    if len(lines) > options.max_blocks:
        written = [line for line in lines if line and not line.isspace()]
        if len(written) > options.max_blocks:
            notes.append(_limit("max_blocks", options, len(written)))
        lines = written[: options.max_blocks]
    cut = _marked(lines) if is_markdown(text) else _plain(lines)
    return Page(tuple(cut), (_ROOT,), (), (), False, tuple(notes))


def _limit(name: str, options: Options, seen: int) -> str:
    """The note that a limit was reached."""
    allowed = getattr(options, name)
    if options.on_limit == "raise":
        raise PageTooLarge(name, allowed, seen)
    return f"read {allowed} of {seen} ({name})"


def _plain(lines: Sequence[str]) -> Iterator[Block]:
    """Blocks of a text without marks."""
    number = 0
    nothing: tuple[()] = ()
    for line in lines:
        text = " ".join(line.split())
        if not text:
            continue
        if (text[0] in _BULLETS and text[1:2] == " ") or (line[0].isspace() and text[0].isdigit()):
            yield _item(number, line, Unmarked(text, (), 0, False))
        else:
            words = text.count(" ") + 1 if text.isascii() else count_words(text)
            yield Block(
                number, text, Kind.PARAGRAPH, "", 0, 0, False, words, 0.0, nothing, 0.0, 0.0, nothing, -1, nothing
            )
        number += 1


def _marked(lines: Sequence[str]) -> Iterator[Block]:
    """Blocks of a text with Markdown's marks."""
    number = 0
    for line in lines:
        bare = line.strip()
        if not bare or _RULE.fullmatch(bare):
            continue
        kind, level = Kind.PARAGRAPH, 0
        if found := _HEADING.match(bare):
            kind, level, bare = Kind.HEADING, len(found[1]), bare[found.end() :]
        elif bare[0] == ">":
            kind, bare = Kind.QUOTE, bare.lstrip("> ")
        is_item = kind is Kind.PARAGRAPH and (
            (bare[:1] in _BULLETS and bare[1:2] == " ") or (bare[:1].isdigit() and _NUMBER.match(bare) is not None)
        )
        marker = bare.split(None, 1)[0] + " " if is_item else ""
        read = unmark(bare[len(marker) :])
        if not read.text:
            continue
        if is_item:
            yield _item(number, line, read._replace(text=marker + read.text))
        else:
            yield _block(number, kind, level, read)
        number += 1


def _item(number: int, line: str, read: Unmarked) -> Block:
    """An item of a list; its bullet or number is no part of its text, but of the article's."""
    marker, _, text = read.text.partition(" ")
    if not text or (marker[0].isdigit() and not _NUMBER.match(read.text)):
        return _block(number, Kind.PARAGRAPH, 0, read)
    indent = len(line) - len(line.lstrip())
    block = _block(number, Kind.LIST_ITEM, 1 + indent // 2, read._replace(text=text))
    return block._replace(marker=marker + " ")


def _block(number: int, kind: Kind, level: int, read: Unmarked) -> Block:
    text, links, linked, bold = read
    share = min(linked / len(text), 1.0) if linked else 0.0
    words = count_words(text)
    return Block(number, text, kind, "", 0, level, False, words, share, links, float(bold), 0.0, (), -1, ())
