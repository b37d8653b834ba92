"""Lines of plain text -> blocks: items of lists, and paragraphs; of text without marks all at once."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from cleanarticle import kinds
from cleanarticle.model import Block
from cleanarticle.patterns import pattern
from cleanarticle.plain_text.markdown_marks import Unmarked
from cleanarticle.words.tokens import count_words, has_unspaced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from cleanarticle.model import Kind

BULLETS: Final = frozenset("-*+•‣◦▪●·")  # no dash: it opens what somebody says
NUMBER: Final = pattern(r"\d{1,3}[.)]\s+(?=\S)")
_BLANKS: Final = "\t\x1f"  # white space of ASCII that ends no line
_AT_ONCE: Final = 2_000  # lines, between two of which the caller may look at the clock


def plain_blocks(lines: Sequence[str], signs: Collection[str]) -> Iterator[Block]:
    """Blocks of lines without marks, none of them blank.

    Args:
        lines: the lines.
        signs: their different characters beyond ASCII.
    """
    is_spaced, blanks = not has_unspaced("".join(signs)), [*_BLANKS, *filter(str.isspace, signs)]
    make, kind = tuple.__new__, kinds.PARAGRAPH  # Block() passes its sixteen values through Python
    for at in range(0, len(lines), _AT_ONCE):
        some = lines[at : at + _AT_ONCE]
        texts = _folded(some, blanks)
        words = [text.count(" ") + 1 for text in texts] if is_spaced else map(count_words, texts)
        blocks = [
            make(Block, (number, text, kind, "", 0, 0, False, own, 0.0, (), 0.0, 0.0, (), -1, (), ""))
            for number, text, own in zip(count(at), texts, words, strict=False)
        ]
        for number, (line, text) in enumerate(zip(some, texts, strict=True), at):
            if may_be_item(line, text):
                blocks[number - at] = item(number, line, Unmarked(text, (), 0, False))
        yield from blocks


def _folded(lines: Sequence[str], blanks: Iterable[str]) -> list[str]:
    """Lines without white space but one space between two words, all at once: half of what one by one costs."""
    text = "\n".join(lines)
    for blank in blanks:
        text = text.replace(blank, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text.replace(" \n", "\n").replace("\n ", "\n").strip(" ").split("\n")


def may_be_item(line: str, text: str) -> bool:
    """Whether a line opens with a bullet, or is indented and opens with a figure, as items of lists do.

    Args:
        line: the line as it stands.
        text: the same without its marks and white space around it.
    """
    return (text[0] in BULLETS and text[1:2] == " ") or (line[0].isspace() and text[0].isdigit())


def item(number: int, line: str, read: Unmarked) -> Block:
    """An item of a list; its bullet or number is no part of its text, but of the article's."""
    marker, _, text = read.text.partition(" ")
    if not text or (marker[0].isdigit() and not NUMBER.match(read.text)):
        return block_of(number, kinds.PARAGRAPH, 0, read)
    indent = len(line) - len(line.lstrip())
    return block_of(number, kinds.LIST_ITEM, 1 + indent // 2, read._replace(text=text), marker + " ")


def block_of(number: int, kind: Kind, level: int, read: Unmarked, marker: str = "") -> Block:
    """A block of a line whose marks were read."""
    text, links, linked, bold = read
    share = min(linked / len(text), 1.0) if linked else 0.0
    words = text.count(" ") + 1 if text.isascii() else count_words(text)  # white space is folded
    return Block(number, text, kind, "", 0, level, False, words, share, links, float(bold), 0.0, (), -1, (), marker)
