"""Runs of text -> Blocks: folds white space, splits at line breaks, measures links and emphasis."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, cast

from cleanarticle import kinds
from cleanarticle.model import BOLD, ITALIC, Block, Kind, Piece
from cleanarticle.patterns import pattern
from cleanarticle.walk.glued_runs import parted
from cleanarticle.walk.line_breaks import WRAPPED_LINE, are_bold, are_verse, goes_on, is_empty_line, stands_above
from cleanarticle.walk.unseen import MAX_CAP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cleanarticle.walk.line_breaks import Run
    from cleanarticle.walk.outline import Outline

# One CJK character, or Thai consonant, is a word of its own; these scripts put no spaces between words.
_UNSPACED: Final = pattern("[\u0e01-\u0e2f\u0e46\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# The bytes that these begin with in UTF-8, and quotation marks and accents do not: to look for one costs a fifth.
_LEAD: Final = b"\xe0"
_TO_LEAD: Final = bytes.maketrans(b"\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xef", 8 * _LEAD)
_SOFT_HYPHEN: Final = "\u00ad"  # says where a word may be broken, and is no part of it
_MAX_RUNS: Final = 8  # of a byline below a headline
# Class words of drop caps; of a pair, both.
_CAPS: Final = tuple(map(frozenset, (("dropcap",), ("drop", "cap"), ("first", "letter"), ("lettrine",))))
_new_record: Final = tuple.__new__  # as in outline.py
_new_piece: Final = cast("Callable[[Run], Piece]", partial(tuple.__new__, Piece))

LINE_BREAK: Final[Run] = ("\n", -1, "")
_Emphasis = tuple[float, float, float, tuple[str, ...], tuple[Piece, ...]]
_PLAIN: Final[_Emphasis] = (0.0, 0.0, 0.0, (), ())


class Flow:
    """The text since the last border between blocks, and the blocks made so far."""

    def __init__(self, outline: Outline) -> None:
        self.blocks: list[Block] = []
        self.runs: list[Run] = []
        self.inline_names: list[str] = []  # class and id of the inline elements in the runs
        self.row = -1
        self.outline = outline
        self._names: tuple[str, ...] = ()  # their words, while blocks are made of the runs
        self.titled = -1  # number of the run that opens an inline element whose class says headline
        self._cap = ""  # the last block, where it is a drop cap
        self._broken = False  # a line break stands somewhere in the runs

    def line_break(self, kind: Kind, level: int) -> None:
        """One <br> ends a line, two end a paragraph; one before any text is nothing."""
        if self.runs:
            if self._broken and is_empty_line(self.runs):
                self.flush(kind, level)
            else:
                self.runs.append(LINE_BREAK)
                self._broken = True

    def flush(self, kind: Kind, level: int) -> None:
        """Make blocks of the runs, of which there are some."""
        if self._cap:
            self._join_cap(kind)
        # Once for all lines: thousands in one element, each with a name, took quadratic time.
        self._names = self.outline.words(" ".join(self.inline_names)) if self.inline_names else ()
        if self._broken:
            self._broken = False
            self._add_lines(kind, level)
        else:
            self._add(self.runs, kind, level, joined=False)
        self.runs.clear()
        self.titled = -1  # also of a <span> shown as a block, whose names are no inline element's
        if self.inline_names:
            self.inline_names.clear()

    def _add_lines(self, kind: Kind, level: int) -> None:
        """Make one block of each line, but of lines wrapped in mid-sentence only one."""
        line: list[Run] = []
        start, is_bold, text = 0, True, ""  # of what follows the last wrap; of all before; the last text in it
        joined, is_verse, is_first = False, None, True
        for place, run in enumerate(self.runs):
            if run[1] >= 0:
                line.append(run)
            elif line:
                own = line[start:]  # to look at all of the line at each of its breaks took quadratic time
                text = "".join([one[0] for one in own]).rstrip() or text
                is_open = (start > 0 or len(text) >= WRAPPED_LINE) and (text[-1].isalnum() or text[-1] == ",")
                if is_open:
                    is_titled = len(line) == 1 and place - 1 == self.titled
                    is_bold = is_bold and are_bold(own)
                    is_verse = are_verse(self.runs) if is_verse is None else is_verse
                    rest, opens = self.runs[place + 1 : place + _MAX_RUNS], not joined and text[-1] != ","
                    is_open = not (is_verse or stands_above(rest, is_set_off=is_titled or is_bold, opens=opens))
                    is_open = is_open and (is_first or not own[-1][0].isspace() or goes_on(rest))
                is_first = False
                if is_open:
                    line.append((" ", 0, ""))
                    start = len(line)
                else:
                    joined = self._add(line, kind, level, joined=joined) or joined
                    line, start, is_bold, text = [], 0, True, ""
        if line:
            self._add(line, kind, level, joined=joined)

    def _add(self, runs: Sequence[Run], kind: Kind, level: int, *, joined: bool) -> bool:
        """Append one block; False where the runs hold only white space."""
        runs = runs if len(runs) == 1 else parted(runs)
        text, words = _folded(runs[0][0] if len(runs) == 1 else "".join([run[0] for run in runs]))
        if len(text) <= MAX_CAP:
            if not text:
                return False
            self._note_cap(text)
        if not text.isascii():
            if _SOFT_HYPHEN in text:
                bare = [(run[0].replace(_SOFT_HYPHEN, ""), run[1], run[2]) for run in runs]
                return self._add(bare, kind, level, joined=joined)
            if _LEAD in text.encode("utf-8", "replace").translate(_TO_LEAD):
                words += len(_UNSPACED.findall(text))
        linked, bold, italic, links, pieces = _emphasis(runs)
        if kind is kinds.CODE:  # its lines are part of it
            pieces = _pieces(runs)
        outline, blocks = self.outline, self.blocks
        node = outline.innermost()
        row = self.row if kind is kinds.CELL else -1
        if kind is kinds.CAPTION:
            outline.captions.append((len(blocks), outline.elements[-1]))
        tag, names = outline.nodes[node].tag, self._names
        fields = (
            len(blocks), text, kind, tag, node, level, joined, words,
            linked, links, bold, italic, names, row, pieces, "",
        )  # fmt: skip
        blocks.append(_new_record(Block, fields))
        return True

    def _note_cap(self, text: str) -> None:
        """Remember a text that its element's classes call a drop cap."""
        if text[-1].isalpha() and not text[:-1].isalnum():
            outline = self.outline
            names = {*outline.nodes[outline.innermost()].words, *self._names}
            if any(words <= names for words in _CAPS):
                self._cap = text

    def _join_cap(self, kind: Kind) -> None:
        """Put a drop cap that has an element of its own before the paragraph that it begins."""
        cap, self._cap = self._cap, ""
        (text, style, href), *_ = self.runs
        text = text.lstrip()
        if kind is kinds.PARAGRAPH and text[:1].isalpha() and self.blocks[-1].text == cap:  # no line followed it
            self.blocks.pop()
            is_whole = text[0] == cap[-1] and text[1:2].islower()  # the paragraph says it once more
            self.runs[0] = (text if is_whole else cap + text), style, href


def _folded(text: str) -> tuple[str, int]:
    """A text with white space folded, and the number of runs between it."""
    text = text.strip()
    if text.isprintable() and "  " not in text:  # only single blanks, as most texts have: a third of the cost
        return text, text.count(" ") + 1
    words = text.split()
    return " ".join(words), len(words)


def _emphasis(runs: Sequence[Run]) -> _Emphasis:
    """Shares of linked, bold and italic characters; the links; and the pieces, () where all is plain."""
    if len(runs) == 1:
        _, style, href = runs[0]
        if not style and not href:
            return _PLAIN
        bold, italic = float(style & BOLD != 0), float(style & ITALIC != 0)
        return float(href != ""), bold, italic, (href,) if href else (), _pieces(runs)
    if not any([run[1] or run[2] for run in runs]):  # noqa: C419 - a list of five costs half of what a generator does
        return _PLAIN
    return _of_many(runs)


def _of_many(runs: Sequence[Run]) -> _Emphasis:
    """The same of several runs, not all of them plain."""
    total = linked = bold = italic = 0
    links: dict[str, None] = {}
    for text, style, href in runs:
        size = len(text.strip())
        total += size
        if href:
            linked += size
            links[href] = None
        if style & BOLD:
            bold += size
        if style & ITALIC:
            italic += size
    total = total or 1
    return linked / total, bold / total, italic / total, tuple(links), _pieces(runs)


def _pieces(runs: Sequence[Run]) -> tuple[Piece, ...]:
    """The runs as a Block has them."""
    return tuple(map(_new_piece, runs))
