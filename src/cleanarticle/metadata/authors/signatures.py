"""A person's full name in a line of its own, right below the last sentence of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle import kinds
from cleanarticle.metadata.authors.byline_blocks import has_day
from cleanarticle.metadata.authors.han_names import is_whole_name
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.shown_byline import ShownByline, shown
from cleanarticle.metadata.dates.given_dates import published_dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.authors.shown_words import ShownWords
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_BEFORE: Final = 200  # blocks before the end of what is kept: comments may have been taken for a part of it
_BEHIND: Final = 2  # blocks behind it
_PROSE: Final = 8  # words of the block above a signature
_TEXT: Final = 15  # words of a kept block from which the text goes on below a line
_MAX_LINE: Final = 60  # characters of a name and a day
_MAX_NAME: Final = 40
_DASHES: Final = "\u2014\u2013\u2015-"
_BRACKETS: Final = frozenset({"()", "[]", "\u3010\u3011", "\u3014\u3015", "\uff08\uff09", "\uff3b\uff3d"})
_HAN_BRACKETS: Final = frozenset("\u3010\u3014")
_WIDE_BRACKET: Final = "\uff08"
_QUOTES: Final = frozenset("\"'\u201c\u201e\u00ab\u00bb\u2018\u300c\u300e")
_GOES_ON: Final = frozenset(":;,\uff1a")  # signs behind which a line belongs to what was said
_COLONS: Final = frozenset(":\uff1a")  # behind a label, as "Source"
_ALL: Final = 0.9  # share of a line's characters in italics


def signatures(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """The only signature; several sign pieces of a list. A name alone is a label more often, and needs a further sign.

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
    """
    found: dict[str, ShownByline] = {}
    for block, above in _last_lines(sources):
        name = _signer(block, above, sources, reader)
        if name:
            found.setdefault(name, shown(block, reader.read(name)))
    if not found and (first := _opener(sources, reader)):
        found[first.text] = first
    if len(found) == 1:
        yield from found.values()


def _opener(sources: Sources, reader: NameReader) -> ShownByline | None:
    """A bold name as all of the line before the first paragraph, in one element with it."""
    blocks, start = sources.page.blocks, sources.span.start
    if not 0 < start < len(blocks) or blocks[start].words < _TEXT or not sources.page.nodes:
        return None
    block, nodes = blocks[start - 1], sources.page.nodes
    is_line = block.bold >= _ALL and block.kind is kinds.PARAGRAPH and len(block.text) <= _MAX_NAME and not block.links
    if not is_line or nodes[block.node].parent != nodes[blocks[start].node].parent:
        return None
    names = reader.read(block.text)
    is_name = names.people == (block.text,) and _may_be_name(block.text, reader.words)
    is_cased = block.text.lower() != block.text.upper()
    return shown(block, names) if is_name and is_cased and not _is_label(block.text, sources) else None


def _last_lines(sources: Sources) -> Iterator[tuple[Block, Block]]:
    """Lines below which the text does not go on, each with the block above it, the last first."""
    blocks, kept, end = sources.page.blocks, sources.kept, sources.span.stop
    following: Block | None = None  # of the text, below the line
    first = max(sources.span.start, end - _BEFORE)
    for number in range(min(len(blocks), end + _BEHIND) - 1, first, -1):
        block, above = blocks[number], blocks[number - 1]
        if kept[number] and block.words >= _TEXT:
            following = block
            continue
        is_last = following is None or not _are_beside(above, following, sources)
        if is_last and kept[number - 1] and above.words >= _PROSE and _may_sign(block, above):
            yield block, above


def _may_sign(block: Block, above: Block) -> bool:
    """Whether a line is short, no link, and stands below the end of a sentence outside of quotations and lists."""
    is_line = len(block.text) <= _MAX_LINE and not block.links and "@" not in block.text
    is_own = block.kind in (kinds.PARAGRAPH, kinds.CELL) and above.kind is not kinds.QUOTE
    return is_line and is_own and not above.text[-1].isalnum() and above.text[-1] not in _GOES_ON


def _signer(block: Block, above: Block, sources: Sources, reader: NameReader) -> str:
    """The name in a line that is italic, has a dash before it or brackets around it, or a day behind it; else ""."""
    text = block.text
    inner = text[1:-1].strip() if text[:1] + text[-1:] in _BRACKETS else text.lstrip(_DASHES).strip()
    names = reader.read(inner)
    name = names.people[0] if len(names.people) == 1 and not names.others else ""
    if not inner.startswith(name) or not _may_be_name(name, reader.words) or _is_label(name, sources):
        return ""
    if inner != name:
        # Where a day is declared, who signs with it is found by that: another day is another article's.
        return name if has_day(text, sources) and not published_dates(sources).dates else ""
    if text[0] in _DASHES:
        return "" if above.text[0] in _QUOTES else name  # who said it
    has_case = name.lower() != name.upper()  # where there is none, whole sentences look like names
    if not has_case:
        is_whole = text[0] == _WIDE_BRACKET and is_whole_name(name, reader.words)
        return name if text[0] in _HAN_BRACKETS or is_whole else ""
    is_bold = block.bold >= _ALL and (_is_within(block, above, sources) or _has_surname(name, sources))
    return name if text != name or block.italic >= _ALL or is_bold or _ends_text(block, sources) else ""


def _ends_text(block: Block, sources: Sources) -> bool:
    """Whether a bold line has nothing but short ones right below it, as no heading of a list has."""
    blocks, below = sources.page.blocks, block.number + 1
    return block.bold >= _ALL and not (below < len(blocks) and sources.kept[below] and blocks[below].words >= _PROSE)


def _has_surname(name: str, sources: Sources) -> bool:
    """Whether a name opens with one of the usual surnames, in languages where a few are most people's."""
    first = name.partition(" ")[0].casefold()
    return any(first in pack.surnames for pack in sources.words.packs[:1])


def _is_within(block: Block, above: Block, sources: Sources) -> bool:
    """Whether a line has an element of its own inside the one that holds the text above, whose lines have none."""
    return block.node != above.node and sources.page.nodes[block.node].parent == above.node


def _is_label(name: str, sources: Sources) -> bool:
    """Whether a line is known as one that stands on many pages: "Related Posts"."""
    line = name.casefold()
    return any(line in one.exact for pack in sources.words.packs for one in pack.phrases.values())


def _may_be_name(name: str, words: ShownWords) -> bool:
    """Whether a line's first part is a full name, and no label or day: "(Published Monday, 5 January)"."""
    if not is_person(name) or len(name) > _MAX_NAME or not _COLONS.isdisjoint(name):
        return False
    return not any(words.is_small(word) or words.is_no_name(word) for word in name.casefold().split())


def _are_beside(one: Block, other: Block, sources: Sources) -> bool:
    """Whether two blocks stand in one element, in two of one parent, or in elements alike all the way up."""
    nodes = sources.page.nodes
    if not nodes:
        return True
    left, right = nodes[one.node], nodes[other.node]
    return left.parent == right.parent or left.path == right.path
