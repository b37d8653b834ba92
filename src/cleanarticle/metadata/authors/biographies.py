"""A line in italics below the text that says who its author is: "Jane Doe sings alto, and held the torch."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.lone_bylines import alone, is_of_comment, last_blocks
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.shown_byline import ShownByline, shown
from cleanarticle.metadata.wording import tokens
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.authors.shown_words import ShownWords
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_MAX_LINE: Final = 300
_ITALIC: Final = 0.9  # share of its characters
_WORD: Final = r"[^\W\d_a-z][\w.'\u2019-]{0,24}"
_TOLD: Final = pattern(rf"({_WORD}(?: {_WORD}){{1,3}}),? (?=[^\W\d_A-Z]{{2}})")  # a name, and what it is or does
_ABOVE: Final = 4  # blocks before the headline in which a name alone stands
_BELOW: Final = 4  # blocks below the text in which a heading says who its author is
_MAX_ABOUT: Final = 60  # characters of that heading
_MIN_TOLD: Final = 6  # words of a line that tells of somebody
_SIGNS: Final = "* \u2014\u2013-"  # before the name
_ENDS: Final = frozenset(".!?)\u2026")


def biographies(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """Who such a line is about, where the text does not tell of that person.

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
    """
    for block in last_blocks(sources):
        if block.number <= sources.span.start or block.italic < _ITALIC:
            continue
        if len(block.text) > _MAX_LINE or block.text[-1] not in _ENDS:
            continue
        line = block.text.lstrip(_SIGNS)
        name = found[1] if (found := _TOLD.match(line)) else ""
        names = Names((name,), ())
        if not (name and is_person(name) and reader.read(name) == names and _tells_of(name, line, reader.words)):
            continue
        is_small = any(map(reader.words.is_small, name.casefold().split()))
        if not (is_small or is_of_comment(block, sources) or _is_told_of(name, block, sources)):
            yield shown(block, names)
    yield from named_twice(sources, reader)


def named_twice(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """A name alone below the text, where the line below it begins with the same name and tells of that person.

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
    """
    blocks = sources.page.blocks
    for block in last_blocks(sources):
        below = blocks[block.number + 1] if block.number + 1 < len(blocks) else block
        is_told = below.words >= _MIN_TOLD and below.text.startswith((f"{block.text} ", f"{block.text}, "))
        names = alone(block, reader) if is_told else Names((), ())
        if names and not (is_of_comment(block, sources) or _is_told_of(block.text, below, sources)):
            yield shown(block, names)


def told_about(sources: Sources, reader: NameReader, headline: int) -> Iterator[ShownByline]:
    """A name alone above the headline, where "About" and the same name stand right below the text.

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
        headline: number of the headline's block.
    """
    blocks, end = sources.page.blocks, sources.span.stop
    below = [block.text for block in blocks[end : end + _BELOW] if len(block.text) <= _MAX_ABOUT]
    for block in blocks[max(0, headline - _ABOVE) : headline] if below else ():
        is_named = any(line.endswith(" " + block.text) for line in below)
        if is_named and any(f"{word} {block.text.casefold()}" in map(str.casefold, below) for word in NAME_WORDS.about):
            yield from (shown(block, names) for names in (alone(block, reader),) if names)


def _tells_of(name: str, line: str, words: ShownWords) -> bool:
    """Whether a line goes on as one that tells of somebody: "is", or no further name; German labels have capitals."""
    rest = line[len(name) :].strip(" ,")
    return words.is_small(rest.partition(" ")[0]) or rest.islower()


def _is_told_of(name: str, own: Block, sources: Sources) -> bool:
    """Whether the text names a person, too: it is about that one then."""
    family = name.rpartition(" ")[2].casefold()
    blocks = sources.page.blocks[sources.span.start : sources.span.stop]
    return any(block is not own and family in tokens(block.text) for block in blocks)
