"""Reporters in brackets, in the first lines of a text or behind its last words, and in a line of their own above it."""

from __future__ import annotations

from itertools import compress, islice
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.name_words import NAME_WORDS
from cleanarticle.metadata.names import Names
from cleanarticle.metadata.shown_byline import shown
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.metadata.names import NameReader
    from cleanarticle.metadata.shown_byline import ShownByline
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_OPENING: Final = 3  # kept blocks in which an agency's text names its reporters in brackets
_MAX_OPENING: Final = 240  # characters of such a block in which they stand
_MAX_LINE: Final = 24  # characters of a house, a role and a name
_MAX_NAME: Final = 4  # characters of a name that has no blank
_BRACKETS: Final = pattern("[(\uff08]([^()\uff08\uff09]{2,40})[)\uff09]")
_HAN: Final = "\u2e80"  # from this character on nothing stands between words
_CLOSED: Final = pattern("[(\uff08]([^()\uff08\uff09]{2,40})[)\uff09]\\Z")
_MAX_CLOSED: Final = 42  # characters of brackets at an end


def reporters(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """Reporters in brackets in the first lines of the text, after a word for "by".

    In scripts that put nothing between words they stand behind the last words, too, or above the text: "记者 王小明".

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
    """
    opening = list(islice(compress(sources.page.blocks, sources.kept), _OPENING))
    for block in opening:
        for found in _BRACKETS.finditer(block.text[:_MAX_OPENING]):
            if reader.words.has_prefix(found.group(1)):
                names = reader.read(found.group(1))
                if names.people:
                    yield shown(block, names)
    if reader.words.is_unspaced and opening:
        yield from _behind_roles(sources.page.blocks, sources.span, reader)


def _behind_roles(blocks: Sequence[Block], span: range, reader: NameReader) -> Iterator[ShownByline]:
    """A role and a name as all of the first block or the one above, or in brackets at the last one's end; no editor."""
    roles = tuple([role for role in reader.words.roles - NAME_WORDS.helpers if len(role) > 1 and role[-1] >= _HAN])
    for block in blocks[max(0, span.start - 1) : span.start + 1]:
        front, _, name = block.text.partition(" ")
        is_line = len(block.text) <= _MAX_LINE and len(name) <= _MAX_NAME
        if is_line and front.endswith(roles) and reader.read(name).people == (name,):
            yield shown(block, Names((name,), ()))
    last = blocks[span.stop - 1]
    closed = _CLOSED.search(last.text, max(0, len(last.text) - _MAX_CLOSED))
    if closed and closed[1].startswith(roles):
        yield shown(last, reader.read(closed[1]))
