"""Lines of plain text -> paragraphs: undoes what a fixed width, or a line for each piece of markup, broke."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern
from cleanarticle.plain_text.paragraph_starts import starts_paragraph
from cleanarticle.plain_text.unwrap_signs import are_wrapped, unspaced_width, unwrapped_signs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FILE: Final = Path(__file__).parents[1] / "data" / "hyphens.toml"
# A paragraph on one line is seldom so short, and nobody wraps so wide.
_MAX_WIDTH: Final = 130  # characters
_MIN_WIDTH: Final = 40
_MAX_WIDE: Final = 0.02  # share of a wrapped text's characters in lines that are wider (unbreakable addresses)
_WIDE_SPACES: Final = 12  # spaces that a line of running text has, where an address has none
_RUNNING_SPACES: Final = 4  # spaces in a line that may be one of a wrapped paragraph
_WIDEST: Final = 0.98  # share of the lines that are no wider than the width
_QUOTE: Final = pattern(r"\s*(?:>\s?)+")
# What no line starts with unless markup was cut out of a sentence: closing signs, or a blank and a small letter.
_CLOSING: Final = ",.;:!?)]”’»%，。、；：！？）」』】"
_OPENING_ABROAD: Final = frozenset("”»")  # open what somebody says, where a word follows them
_FRAGMENT: Final = pattern(rf"\n(?:(?![”»]\w)[{re.escape(_CLOSING)}]|[ \xa0](?=\S))")
_MIN_FRAGMENTS: Final = 2
_SENTENCE_ENDS: Final = frozenset('.!?…。！？؟।:”"»')
_OPENING: Final = frozenset("(“„«[「『")
_HYPHENS: Final = "-\u2010"
# What stands between a part of a word with its hyphen and the whole one, in any language: "Ein- und Ausgang".
_BETWEEN_PARTS: Final = frozenset(tomllib.loads(_FILE.read_text(encoding="utf-8"))["between_parts"])
_MIN_WORDS: Final = 4  # words that a piece of a sentence has before a capital, or a bare small letter, goes on with it


def paragraphs(text: str) -> Sequence[str]:
    """Cut a text into paragraphs, in linear time.

    Args:
        text: the text, its lines ended by line feeds.

    Returns:
        The paragraphs in order; some may be blank.
    """
    lines = text.split("\n")
    width = wrap_width(lines)
    if width:
        return list(_unwrapped(lines, width))
    if not text.isascii() and (width := unspaced_width(lines)):
        return list(unwrapped_signs(lines, width))
    if len(_FRAGMENT.findall(text)) >= _MIN_FRAGMENTS:
        return list(_mended(lines))
    return lines


def unquoted(text: str) -> str:
    """A text without the marks that a mail program put before each of its lines.

    Args:
        text: the text, its lines ended by line feeds.
    """
    if not text.lstrip().startswith(">"):
        return text
    lines = text.split("\n")
    if any(line and not line.isspace() and not _QUOTE.match(line) for line in lines):
        return text
    return "\n".join([_QUOTE.sub("", line, count=1) for line in lines])


def wrap_width(lines: Sequence[str]) -> int:
    """The width at which a text was wrapped; 0 where it was not.

    A wrapped text has no line of running text beyond its width, and most lines of its paragraphs are full: the
    next line's first word did not fit. Lines that end as sentences do may be the last of their paragraphs, and
    say nothing.
    """
    sizes = [len(line) if line[:1] != "\t" else len(line.lstrip("\t")) for line in lines]
    wide = sum([size for size in sizes if size > _MAX_WIDTH])
    if wide > _MAX_WIDE * sum(sizes):
        wide = sum([len(line) for line in lines if len(line) > _MAX_WIDTH and line.count(" ") > _WIDE_SPACES])
        if wide > _MAX_WIDE * sum(sizes):
            return 0
    # Most lines of a whole page are labels, and are seen to be none by one look.
    run = [line.count(" ") >= _RUNNING_SPACES and line.strip().count(" ") >= _RUNNING_SPACES for line in lines]
    running = sorted([size for size, runs in zip(sizes, run, strict=True) if runs and size <= _MAX_WIDTH])
    width = running[int(len(running) * _WIDEST)] if running else 0
    if width < _MIN_WIDTH:
        return 0
    followed = [
        _is_full(line, after, width)
        for (line, after), runs in zip(pairwise(lines), run, strict=False)
        if runs and line.rstrip()[-1] not in _SENTENCE_ENDS and _goes_on(line, after)
    ]
    return width if are_wrapped(sum(followed), len(followed)) else 0


def _goes_on(line: str, after: str) -> bool:
    """Whether the next line may go on with a line's paragraph."""
    return bool(after) and not after.isspace() and not starts_paragraph(after, line)


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line did not fit; a tab that opens the line may have counted for eight."""
    size = len(line.expandtabs() if line[:1] == "\t" else line) - len(line) + len(line.rstrip())
    return size + 1 + len(after.split(None, 1)[0]) > width


def _unwrapped(lines: Sequence[str], width: int) -> Iterator[str]:
    parts: list[str] = []
    last = ""
    for line in lines:
        body = line
        if last and (quote := _QUOTE.match(line)) and _QUOTE.match(last):
            body = line[quote.end() :]
        is_blank = not body or body.isspace()
        if last and not is_blank and not starts_paragraph(body, last) and _is_full(last, body, width):
            parts[-1] = parts[-1].rstrip()
            parts += ["" if _is_broken_word(parts[-1], body) else " ", body]
        else:
            if parts:
                yield "".join(parts)
            parts = [] if is_blank else [line]
        last = "" if is_blank else line
    if parts:
        yield "".join(parts)


def _is_broken_word(line: str, after: str) -> bool:
    """Whether the next line goes on with a word that was broken at its hyphen: "ever-increasing", not "pre- and"."""
    if line[-1] not in _HYPHENS or not line[-2:-1].isalnum():
        return False
    word = after.split(None, 1)[0]
    return word[0].isalnum() and word not in _BETWEEN_PARTS


def _mended(lines: Sequence[str]) -> Iterator[str]:
    """Join the pieces of sentences from which links and emphasis were cut out."""
    parts: list[str] = []  # lines, and between them what joins them
    words = 0  # of the parts
    for line in lines:
        if not line or line.isspace():
            if parts:
                yield "".join(parts)
            parts = []
            continue
        if parts and (glue := _glue(parts[-1], line, words)) is not None:
            parts[-1:] = [parts[-1] if glue else parts[-1].rstrip(), glue, line]
            words += line.count(" ") + 1
            continue
        if parts:
            yield "".join(parts)
        parts, words = [line], line.strip().count(" ") + 1
    if parts:
        yield "".join(parts)


def _glue(before: str, line: str, words: int) -> str | None:
    """What joins a line to the one before; None where the line starts a paragraph."""
    first, bare = line[0], line.lstrip()
    end = before.rstrip()[-1]
    if first in _CLOSING and not (first in _OPENING_ABROAD and line[1:2].isalnum()):
        return ""
    if end in _OPENING:
        return ""
    starts_small = bare[0].islower()
    has_blank = before[-1] in " \xa0" or (first in " \xa0" and line[1:2] not in " \xa0\t")
    if starts_small and end not in _SENTENCE_ENDS:
        return " " if has_blank or words >= _MIN_WORDS else None
    if has_blank and end not in _SENTENCE_ENDS and words >= _MIN_WORDS:
        return " "
    return None
