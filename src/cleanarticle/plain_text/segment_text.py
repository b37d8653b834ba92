"""Plain text -> Page: a paragraph or line a block, as another tool or a person flattened the page."""

from __future__ import annotations

from collections import deque
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING, Final

from cleanarticle import kinds
from cleanarticle.deadline import Deadline
from cleanarticle.errors import PageTooLarge
from cleanarticle.model import Node, Page
from cleanarticle.options import Options
from cleanarticle.patterns import pattern
from cleanarticle.plain_text.link_lists import read_lines
from cleanarticle.plain_text.markdown_marks import (
    Unmarked,
    has_lone_heading,
    is_markdown,
    is_quote,
    is_rule,
    may_be_marked,
    unmark,
    without_pairs,
)
from cleanarticle.plain_text.text_blocks import BULLETS, NUMBER, block_of, item, may_be_item, plain_blocks
from cleanarticle.words.tokens import signs_beyond_ascii

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block

_HEADING: Final = pattern(r"(#{1,6})\s+(?=\S)")
_RULE: Final = pattern(r"[-=*_~`|:\s]{3,}")
_OF_RULES: Final = frozenset("-=*_~`|:")
_PROSE_LINE: Final = 60  # characters of the mean line of a text that is mostly paragraphs
# Of the time left; what is done with the blocks takes up to 23 times as long on the shapes of benchmarks/shapes.py.
_SHARE: Final = 1 / 24
_LONG: Final = 2_000_000  # characters from which a trial tells how many there is time for
_TRIAL: Final = 100_000  # characters
_EVERY: Final = 2_000  # blocks between two looks at the clock
_ROOT: Final = Node(0, -1, "", (), 0, 0, False)


def segment_text(text: str, options: Options, deadline: Deadline | None = None) -> Page:
    """Cut plain text into blocks.

    Args:
        text: the text; lines end in any manner, paragraphs may be wrapped, Markdown's marks may be left.
        options: ``max_bytes`` (here: characters) bounds what is read, ``max_blocks`` the result.
        deadline: the text's; None: it begins now.

    Raises:
        PageTooLarge: there is more and ``options.on_limit`` is "raise".
    """
    notes: list[str] = []
    if len(text) > options.max_bytes:
        notes.append(_limit("max_bytes", options, len(text)))
        text = text[: options.max_bytes]
    time = (deadline or Deadline(options)).share(_SHARE)
    if len(text) > _LONG:
        most = int(_TRIAL * time.left / max(_seconds_for(text[:_TRIAL]), 1e-9))
        if most < len(text):
            notes.append(time.note(f"read the first {most} of {len(text)} characters"))
            text = text[:most]
    cut = _blocks(text, options, notes)
    blocks: list[Block] = []
    while more := list(islice(cut, _EVERY)):
        blocks += more
        if len(more) == _EVERY and time.is_over:
            notes.append(time.note(f"stopped at {len(blocks)} blocks"))
            break
    return Page(tuple(blocks), (_ROOT,), (), (), False, tuple(notes))


def _blocks(text: str, options: Options, notes: list[str]) -> Iterator[Block]:
    """The blocks of a text; the limit is noted where they are more than it allows."""
    text, lines = read_lines("\n".join(text.splitlines()).replace("\0", ""))  # all that ends a line in Unicode
    if len(lines) > options.max_blocks:
        written = [line for line in lines if line and not line.isspace()]
        if len(written) > options.max_blocks:
            notes.append(_limit("max_blocks", options, len(written)))
        lines = written[: options.max_blocks]
    if is_markdown(text):
        return _marked(lines)
    if may_be_marked(text) and _is_prose(lines):
        return _lightly_marked(lines, text)
    return plain_blocks([line for line in lines if line and not line.isspace()], signs_beyond_ascii(text))


def _is_prose(lines: Sequence[str]) -> bool:
    """Whether a text is mostly paragraphs: in the lines of whole pages a sign is a bullet, or parts a menu."""
    written = [len(line) for line in lines if line]
    return sum(written) >= _PROSE_LINE * len(written)


def _seconds_for(text: str) -> float:
    """How long it takes to cut a piece of text into blocks."""
    begin = monotonic()
    deque(_blocks(text, Options(), []), maxlen=0)
    return monotonic() - begin


def _limit(name: str, options: Options, seen: int) -> str:
    """The note that a limit was reached."""
    allowed = getattr(options, name)
    if options.on_limit == "raise":
        raise PageTooLarge(name, allowed, seen)
    return f"read {allowed} of {seen} ({name})"


def _lightly_marked(lines: Sequence[str], whole: str) -> Iterator[Block]:
    """Blocks of a text that may have one of Markdown's marks here and there."""
    has_headings = has_lone_heading(whole)
    number = 0
    for line in lines:
        bare = line.strip()
        if not bare or is_rule(bare):
            continue
        if has_headings and (found := _HEADING.match(bare)):
            yield block_of(number, kinds.HEADING, len(found[1]), without_pairs(bare[found.end() :]))
        elif is_quote(bare):
            yield block_of(number, kinds.QUOTE, 0, without_pairs(bare[2:]))
        elif (read := without_pairs(bare)).text:
            yield _line(number, line, read)
        else:
            continue
        number += 1


def _line(number: int, line: str, read: Unmarked) -> Block:
    """A line that is an item of a list, or a paragraph."""
    text = read.text
    if may_be_item(line, text):
        return item(number, line, read)
    return block_of(number, kinds.PARAGRAPH, 0, read)


def _marked(lines: Sequence[str]) -> Iterator[Block]:
    """Blocks of a text with Markdown's marks."""
    number = 0
    for line in lines:
        bare = line.strip()
        if not bare or (bare[0] in _OF_RULES and _RULE.fullmatch(bare)):
            continue
        kind, level = kinds.PARAGRAPH, 0
        if bare[0] == "#" and (found := _HEADING.match(bare)):
            kind, level, bare = kinds.HEADING, len(found[1]), bare[found.end() :]
        elif bare[0] == ">":
            kind, bare = kinds.QUOTE, bare.lstrip("> ")
        is_item = kind is kinds.PARAGRAPH and (
            (bare[:1] in BULLETS and bare[1:2] == " ") or (bare[:1].isdigit() and NUMBER.match(bare) is not None)
        )
        marker = bare.split(None, 1)[0] + " " if is_item else ""
        read = unmark(bare[len(marker) :] if is_item else bare)
        if not read.text:
            continue
        if is_item:
            yield item(number, line, Unmarked(marker + read.text, *read[1:]))
        else:
            yield block_of(number, kind, level, read)
        number += 1
