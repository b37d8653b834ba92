"""Names without a word for "by", on pages where nothing else names anybody: marked far away, or in a script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.around import COMMENTS, elements_around
from cleanarticle.metadata.authors.author_links import linked_authors
from cleanarticle.metadata.authors.byline_blocks import is_marked, may_be_byline
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.scripted_authors import scripted_authors
from cleanarticle.metadata.authors.shown_byline import ShownByline, shown
from cleanarticle.metadata.glued import parted, without_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

MAX_NAME: Final = 40  # characters of a line that is a name
_MAX_LINE: Final = 100  # characters of a line that is a name and an address
_MAX_BLOCKS: Final = 3_000
_SIGNS: Final = frozenset("@|")  # before an address, and before a place and a day
_LAST: Final = 2  # blocks at the text's end, and as many below it
_AROUND: Final = 4  # elements around a line that say that it is of a comment; its own is one


def lone_bylines(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """The names, the surest first.

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
    """
    yield from _marked(sources.page.blocks[:_MAX_BLOCKS], sources, reader)
    for text, source in scripted_authors(sources.head.scripts):
        names = reader.read(text)
        if any(map(is_person, names.people)):
            yield ShownByline(names, source, text, 1.0)


def _marked(blocks: Sequence[Block], sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """The only person, or the only persons side by side, whose elements' names say author, wherever they stand."""
    if not sources.page.has_markup:
        return
    found: dict[tuple[str, ...], ShownByline] = {}
    for block in blocks:
        if (
            not (block.links or len(block.text) <= MAX_NAME or not _SIGNS.isdisjoint(block.text[:_MAX_LINE]))
            or block.tag == "nav"
            or not is_marked(block, sources)
        ):
            continue
        if not may_be_byline(block):
            continue
        names = linked_authors(block, reader) or alone(block, reader) or _before_bar(block, reader)
        if any(map(is_person, names.people)):
            found.setdefault(names.people, shown(block, names))
    if len(found) == 1:
        yield from found.values()


def _before_bar(block: Block, reader: NameReader) -> Names:
    """The person before the first bar of a short line: "Jane Doe | Quayside | 5 January"."""
    name, sign, _ = block.text.partition(" | ")
    is_name = sign and len(block.text) <= _MAX_LINE and is_person(name) and reader.read(name).people == (name,)
    return Names((name,), ()) if is_name else Names((), ())


def alone(block: Block, reader: NameReader) -> Names:
    """The person whose name is all of a block, an address aside; nobody where more stands in it."""
    text = (
        without_address(parted(block, reader.words.joiners))
        if len(block.text) <= _MAX_LINE and "@" in block.text
        else block.text
    )
    if len(text) > MAX_NAME or not may_be_byline(block):
        return Names((), ())
    names = reader.read(text)
    if len(names.people) != 1 or names.others or names.people[0] != text or not is_person(text):
        return Names((), ())
    is_small = any(map(reader.words.is_small, text.casefold().split()))
    return Names((), ()) if is_small else names


def last_blocks(sources: Sources) -> tuple[Block, ...]:
    """The last blocks of the text and the first below it, in which its writer signs or is told of."""
    span = sources.span
    return sources.page.blocks[max(span.start, span.stop - _LAST) : span.stop + _LAST]


def is_of_others(block: Block, sources: Sources) -> bool:
    """Whether a line is of a comment, or of another article's teaser; a box may be called a teaser of its author."""
    if is_of_comment(block, sources):
        return True
    around = elements_around(sources.page, block.number, _AROUND)
    return any("teaser" in node.words and NAME_WORDS.classes.isdisjoint(node.words) for node in around)


def is_of_comment(block: Block, sources: Sources) -> bool:
    """Whether the names of a block's element, or of the three around it, speak of comments."""
    around = elements_around(sources.page, block.number, _AROUND)
    return not all(COMMENTS.isdisjoint(node.words) for node in around)
