"""A block's pieces -> runs and spans: emphasis, code and links of one line, nested as a renderer needs them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple

from cleanarticle.model import BOLD, CODE, ITALIC, Block, Piece


class Run(NamedTuple):
    """Neighbouring text in one style and one link, white space folded as in the block's text."""

    text: str
    style: int  # BOLD | ITALIC | CODE
    href: str  # checked link target; "" outside links


class Mark(NamedTuple):
    """The border of a span, or (with an empty name) text between two borders."""

    name: str  # "link", "strong", "em", "code"; "" for text
    is_start: bool
    value: str  # link target of a "link", the text where the name is ""


# Spans and their styles, outermost first, where two are equally long; a link is no style.
_ORDER: Final = (("link", 0), ("strong", BOLD), ("em", ITALIC), ("code", CODE))


def runs(block: Block, check: Callable[[str], str]) -> tuple[Run, ...]:
    """The text of a block as runs.

    Args:
        block: the block.
        check: gives for a link target as written the one to write, or "" to drop the link.

    Returns:
        Runs whose texts, put together, are the block's text; neighbours differ in style or link.
    """
    merged = tuple(joined_runs(_code_joined(_folded(block.pieces, check))))
    if "".join(run.text for run in merged) == block.text:
        return merged
    return (Run(block.text, 0, ""),)  # no pieces: all of it is plain


def _folded(pieces: Sequence[Piece], check: Callable[[str], str]) -> Iterator[Run]:
    """Pieces with their white space folded; a space has only the style that it shares with both neighbours."""
    before: Run | None = None
    spaces: list[Piece] = []
    for piece in pieces:
        words = piece.text.split()
        if not words:
            spaces += [piece] if piece.text else []
            continue
        run = Run(" ".join(words), max(piece.style, 0), check(piece.href) if piece.href else "")
        if piece.text[0].isspace():
            spaces.append(piece)
        if before and spaces:
            yield _space(before, run, spaces)
        yield run
        before = run
        spaces = [piece] if piece.text[-1].isspace() else []


def _space(before: Run, after: Run, spaces: Sequence[Piece]) -> Run:
    """The one space that white space between two runs folds to."""
    style = before.style & after.style & ~CODE
    for piece in spaces:
        style &= piece.style
    is_linked = before.href == after.href and all(piece.href for piece in spaces)
    return Run(" ", style, after.href if is_linked else "")


def _code_joined(parts: Iterator[Run]) -> Iterator[Run]:
    """Neighbouring code in one link becomes one run, in the emphasis that all of it has."""
    for (is_code, href), group in groupby(parts, lambda run: (run.style & CODE, run.href)):
        if is_code:
            members = tuple(group)
            style = members[0].style
            for run in members:
                style &= run.style
            yield Run("".join([run.text for run in members]), style, href)
        else:
            yield from group


def joined_runs(parts: Iterator[Run]) -> Iterator[Run]:
    """Neighbours of one style and link become one run."""
    for (style, href), group in groupby(parts, itemgetter(1, 2)):
        yield Run("".join([run.text for run in group]), style, href)


def marks(line: Sequence[Run]) -> list[Mark]:
    """Spans of a line of runs, well nested, the longest outermost."""
    found: list[Mark] = []
    _nest(line, found, frozenset([name for name, _ in _ORDER]))
    return found


def _nest(line: Sequence[Run], found: list[Mark], names: frozenset[str]) -> None:
    """Write the marks of a line; each level uses up one name, so the depth is at most four."""
    index = 0
    while index < len(line):
        name, end = _longest(line, index, names)
        if not name:
            found.append(Mark("", True, line[index].text))
            index += 1
            continue
        value = line[index].href if name == "link" else ""
        found.append(Mark(name, True, value))
        _nest(line[index:end], found, names - {name})
        found.append(Mark(name, False, value))
        index = end


def _longest(line: Sequence[Run], start: int, names: frozenset[str]) -> tuple[str, int]:
    """The span that begins at a run and reaches furthest, and its end; ("", start) for none."""
    best, best_end = "", start
    _, style, href = line[start]
    if not style and not href:  # most runs
        return best, best_end
    for name, bit in _ORDER:
        if name in names and (style & bit if bit else href):
            end = _end(line, start, bit)
            if end > best_end and not (bit == CODE and best):  # a code span is one run and holds no markup
                best, best_end = name, end
    return best, best_end


def _end(line: Sequence[Run], start: int, bit: int) -> int:
    """Where the span of one style, or of one link, ends that begins at a run."""
    end = start + 1
    if not bit:
        href = line[start].href
        while end < len(line) and line[end].href == href:
            end += 1
    elif bit != CODE:
        while end < len(line) and line[end].style & bit:
            end += 1
    return end
