"""Runs of one line -> CommonMark: escaped text, emphasis that every reader of Markdown sees as such, links, code.

Rules after CommonMark 0.31.2, https://spec.commonmark.org/0.31.2/ (sections 2.4, 6.1, 6.2, 6.3).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Final

from cleanarticle.model import BOLD, CODE, ITALIC
from cleanarticle.patterns import pattern
from cleanarticle.render.inline import Mark, Run, joined_runs, marks

_STARS: Final = MappingProxyType({"strong": "**", "em": "*"})
# Characters that mean something anywhere in a line; "*" only where a word touches it, "_" only where it is not inside
# a word (snake_case), "<" only before what could be a tag, "&" only before what could be a character reference, the
# rest of which may stand in the next run. "~" strikes out in GitHub's dialect.
# Each is matched as the place before it, where a backslash goes: a call for each costs more than the search. The first
# look ahead leaves most places of a text at once.
_SPECIAL: Final = pattern(
    r"(?=[\\`\[\]~*_<&])(?:"
    r"(?=[^*_<&]|\*(?!\s)|_(?![^\W_])|<(?:[A-Za-z/!?]|$)|&#?\w*(?:;|$))|(?<!\s)(?=\*)|(?<![^\W_])(?=_))"
)
# What makes a line a heading, list item, quote, rule, underline or table border where it stands at the start.
_START: Final = pattern(r"(?:#{1,6}|[-+*]|\d{1,9}[.)])(?=\s|$)|>|[-=|:][-=|:\s]*$")
_TARGET: Final = pattern(r"[\x00-\x20\x7f()<>\\|]")
_REFERENCE: Final = pattern(r"&(?=#?\w+;)")
_TICKS: Final = pattern("`+")


def inline(line: Sequence[Run]) -> str:
    """One line of runs as CommonMark, without the escapes that only a line's start needs."""
    found = marks(tuple(_settled(line)))
    drop = _unreadable(found)
    written: list[str] = []
    linked = False
    for index, mark in enumerate(found):
        if not mark.name:
            written.append(_content(found, index, linked=linked))
        elif mark.name == "link":
            linked = mark.is_start
            if linked and written and written[-1].endswith("!"):
                written[-1] = written[-1][:-1] + r"\!"  # else it would be an image
            written.append("[" if linked else f"]({target(mark.value)})")
        elif mark.name in _STARS and index not in drop:
            written.append(_STARS[mark.name])
    return "".join(written)


def escape(text: str) -> str:
    """Text in which no character means anything to Markdown in the middle of a line."""
    return _SPECIAL.sub(r"\\", text)


def escape_start(line: str) -> str:
    """A written line that starts no heading, list, quote, rule or table."""
    found = _START.match(line)
    if not found:
        return line
    if line[0].isdigit():
        end = found.end() - 1  # a digit cannot be escaped, the mark after the number can
        return f"{line[:end]}\\{line[end:]}"
    return "\\" + line


def target(url: str) -> str:
    """A link target that ends where it should."""
    encoded = _TARGET.sub(lambda found: f"%{ord(found.group()):02X}", url)
    return _REFERENCE.sub(r"\\&", encoded)


def code_span(text: str) -> str:
    """Text between backticks, more of them than stand together in it (section 6.1)."""
    ticks = "`" * (1 + max(map(len, _TICKS.findall(text)), default=0))
    padding = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{padding}{text}{padding}{ticks}"


def _content(found: Sequence[Mark], index: int, *, linked: bool) -> str:
    """The text of a mark, as code where it stands in a code span."""
    text = found[index].value
    is_code = index > 0 and found[index - 1].name == "code" and found[index - 1].is_start
    if linked and "]:" in text:
        is_code = False  # at a line's start it would be taken for the end of a link's definition (section 4.7)
    return code_span(text) if is_code else escape(text)


def _settled(line: Sequence[Run]) -> Iterator[Run]:
    """Runs of emphasis without punctuation at an edge that touches a word.

    "**Really?**he" is no emphasis, because the closing stars neither follow a word nor precede a space or
    punctuation (section 6.2); "**Really**?he" is. Japanese quotation marks need this most.
    """
    return joined_runs(part for index, run in enumerate(line) for part in _trimmed(line, index, run))


def _trimmed(line: Sequence[Run], index: int, run: Run) -> Iterator[Run]:
    """One run with the punctuation that touches a word outside its emphasis."""
    text, start, end = run.text, 0, len(run.text)
    if not run.style & (BOLD | ITALIC) or run.style & CODE:
        yield run
        return
    if index and _is_word(line[index - 1].text[-1]):
        while start < end and _is_mark(text[start]):
            start += 1
    if index + 1 < len(line) and _is_word(line[index + 1].text[0]):
        while end > start and _is_mark(text[end - 1]):
            end -= 1
    plain = run.style & ~(BOLD | ITALIC)
    for part, style in ((text[:start], plain), (text[start:end], run.style), (text[end:], plain)):
        if part:
            yield Run(part, style, run.href)


def _unreadable(found: Sequence[Mark]) -> frozenset[int]:
    """Indexes of the emphasis marks that a reader of Markdown would not see as such; the text stays."""
    pairs = _pairs(found)
    drop: set[int] = set()
    depth = end = 0
    for is_stars, group in groupby(range(len(found)), lambda index: found[index].name in _STARS):
        places = tuple(group)
        start, end = end, end + len(places)
        if not is_stars:
            continue
        left, right = _flanks(_edge(found, start - 1, last=True), _edge(found, end, last=False))
        starts = [place for place in places if found[place].is_start]
        ends = len(places) - len(starts)
        # Stars that could both open and close are read as what was not meant, once others are open; so are
        # stars that close and stars that open with nothing between them ("**a***b*").
        if not left or ends or (right and depth):
            drop.update(starts, [pairs[place] for place in starts])
        depth -= ends
        if not right or (left and depth):
            drop.update([other for place in places if not found[place].is_start for other in (place, pairs[place])])
        depth += len(starts)
    return frozenset(drop)


def _flanks(before: str, after: str) -> tuple[bool, bool]:
    """Whether stars between two characters are left-flanking, and right-flanking (section 6.2)."""
    opens = not after.isspace() and (not _is_mark(after) or before.isspace() or _is_mark(before))
    closes = not before.isspace() and (not _is_mark(before) or after.isspace() or _is_mark(after))
    return opens, closes


def _pairs(found: Sequence[Mark]) -> dict[int, int]:
    """For each border of a span the index of its other border."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for index, mark in enumerate(found):
        if mark.name and mark.is_start:
            opened.append(index)
        elif mark.name:
            start = opened.pop()
            pairs[start], pairs[index] = index, start
    return pairs


def _edge(found: Sequence[Mark], index: int, *, last: bool) -> str:
    """The written character at that end of a mark; a space beyond the line."""
    if not 0 <= index < len(found):
        return " "
    mark = found[index]
    if mark.name:
        return "`" if mark.name == "code" else "["
    return mark.value[-1 if last else 0]


def _is_mark(character: str) -> bool:
    """Punctuation or symbol, as section 2.1 defines a Unicode punctuation character."""
    return unicodedata.category(character)[0] in "PS"


def _is_word(character: str) -> bool:
    return not character.isspace() and not _is_mark(character)
