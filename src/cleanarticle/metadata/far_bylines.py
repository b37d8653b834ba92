"""Bylines where nobody looks first, for pages without any other: below the text, and in its first lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.names import MAX_BYLINE, Names
from cleanarticle.metadata.person_names import is_person
from cleanarticle.metadata.shown_bylines import AUTHOR_LINK, ShownByline
from cleanarticle.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.names import NameReader
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_MAX_BLOCKS: Final = 3_000
_MAX_LINE: Final = 120  # characters of a line that begins with "By"
_MAX_NAME: Final = 40  # characters of a line that is a name
_ABOVE: Final = 8  # blocks before the headline in which a byline may stand; a menu stands before them
_BENEATH: Final = 60  # blocks after the text in which it may say who wrote it
_BELOW: Final = 2  # blocks after the headline in which a name alone is its author's
_OPENING: Final = 3  # kept blocks in which an agency's text names its reporters in brackets
_BRACKETS: Final = re.compile("[(\uff08]([^()\uff08\uff09]{2,40})[)\uff09]")


def far_bylines(sources: Sources, reader: NameReader, headline: int | None, *, is_last: bool) -> Iterator[ShownByline]:
    """Bylines that stand alone against no other, the surest first.

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
        headline: number of the headline's block; None where it is not shown.
        is_last: give also names that no word for "by" stands before: nothing else names anybody.
    """
    blocks = sources.page.blocks[:_MAX_BLOCKS]
    yield from _in_brackets(sources, reader)
    for block in blocks[max(0, (headline or 0) - _ABOVE) :]:
        if len(block.text) <= _MAX_LINE and reader.words.has_prefix(block.text):
            names = reader.read(block.text)
            if any(map(is_person, names.people)):
                yield _shown(block, names)
    yield from _inside(blocks[max(0, (headline or 0) - _ABOVE) : sources.span.stop + _BENEATH], reader)
    if not is_last:
        return
    yield from _linked(blocks, reader)
    if headline is not None:
        for block in blocks[headline + 1 : headline + 1 + _BELOW]:
            names = _alone(block, reader)
            if names and any(block.text in other.text for other in blocks[headline + 1 :] if other is not block):
                yield _shown(block, names)  # and a biography, or a second byline, names it again


def _in_brackets(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """Reporters in brackets in the first lines of the text, after a word for "by"."""
    opening = [block for block in sources.page.blocks if sources.kept[block.number]][:_OPENING]
    for block in opening:
        for found in _BRACKETS.finditer(block.text[: 2 * _MAX_LINE]):
            if reader.words.has_prefix(found.group(1)):
                names = reader.read(found.group(1))
                if names.people:
                    yield _shown(block, names)


def _inside(blocks: tuple[Block, ...], reader: NameReader) -> Iterator[ShownByline]:
    """Short lines in which "written by" or its like stands before a person's full name."""
    phrases = reader.words.phrases()
    for block in blocks:
        if len(block.text) <= MAX_BYLINE and (found := phrases.search(block.text.lower())):
            people = reader.read(block.text[found.end() :]).people[:1]
            if any(map(is_person, people)):
                yield _shown(block, Names(people, ()))


def _linked(blocks: tuple[Block, ...], reader: NameReader) -> Iterator[ShownByline]:
    """The only person whose name is a line of its own and leads to an author's page."""
    found: dict[str, ShownByline] = {}
    for block in blocks:
        if block.links and any(map(AUTHOR_LINK.search, block.links)):
            names = _alone(block, reader)
            if names:
                found.setdefault(names.people[0], _shown(block, names))
    if len(found) == 1:
        yield from found.values()


def _alone(block: Block, reader: NameReader) -> Names:
    """The person whose name is all of a block; nobody where more stands in it."""
    if len(block.text) > _MAX_NAME or block.kind is Kind.CAPTION:
        return Names((), ())
    names = reader.read(block.text)
    if len(names.people) != 1 or names.others or names.people[0] != block.text or not is_person(block.text):
        return Names((), ())
    is_small = any(map(reader.words.is_small, block.text.casefold().split()))
    return Names((), ()) if is_small else names


def _shown(block: Block, names: Names) -> ShownByline:
    return ShownByline(names, f"block:{block.number}", block.text, 1.0)
