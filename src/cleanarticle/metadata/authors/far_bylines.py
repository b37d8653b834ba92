"""Bylines where nobody looks first, for pages without any other: below the text, and in its first lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.biographies import biographies, told_about
from cleanarticle.metadata.authors.byline_blocks import is_place
from cleanarticle.metadata.authors.han_houses import is_han_credit
from cleanarticle.metadata.authors.linked_bylines import linked_bylines
from cleanarticle.metadata.authors.lone_bylines import (
    MAX_NAME,
    alone,
    is_of_comment,
    is_of_others,
    last_blocks,
    lone_bylines,
)
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import MAX_BYLINE, Names
from cleanarticle.metadata.authors.other_credits import from_writer
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.reporters import reporters
from cleanarticle.metadata.authors.shown_byline import ShownByline, shown
from cleanarticle.metadata.authors.signatures import signatures
from cleanarticle.metadata.authors.signed_lines import signed_lines
from cleanarticle.metadata.authors.weighed_bylines import joined
from cleanarticle.metadata.dates.shown_dates import MAY_BE_DATE
from cleanarticle.metadata.elsewhere import is_elsewhere
from cleanarticle.metadata.wording import OPENING_BRACKETS, unbracketed
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_MAX_BLOCKS: Final = 3_000
_MAX_LINE: Final = 120  # characters of a line that begins with "By"
_ABOVE: Final = 8  # blocks before the headline in which a byline may stand; a menu stands before them
_BENEATH: Final = 60  # blocks after the text in which it may say who wrote it
_BELOW: Final = 2  # blocks after the headline in which a name alone is its author's
_OPENING: Final = 3  # blocks of the text that are its standfirst
_AT_END: Final = pattern(r"[.!?\u2026\"\u201d\u201c\u00bb)] ([^\W\d_]{2,12}):? ([^\W\d_][^\d.,:;!?]{3,40})\Z")
_AT_TIME: Final = pattern(r"[\u2014\u2013] ([^@\u2014\u2013]{2,40}) @ \d{1,2}:\d\d")
_MAX_TEAM: Final = 6  # lines of those who wrote together
_LABEL_ENDS: Final = " :|\uff1a\uff5c"  # behind a word for "by"
_MAX_LABEL: Final = 9  # words of a line that is no sentence
_DASHES: Final = "-\u2013\u2014 "  # before a byline at the text's end
_MAX_BY: Final = 16  # characters of a word for "by" behind a sentence


def far_bylines(sources: Sources, reader: NameReader, headline: int | None, *, is_last: bool) -> Iterator[ShownByline]:
    """Bylines that stand alone against no other, and not in a foot, a comment or an embedded post, the surest first.

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
        headline: number of the headline's block; None where it is not shown.
        is_last: give also names that no word for "by" stands before: nothing else names anybody.
    """
    above = sources.page.blocks[headline].text if headline is not None else ""
    for found in _everything(sources, reader, headline, is_last=is_last):
        number = int(found.source.removeprefix("block:")) if found.source.startswith("block:") else -1
        if number >= 0 and (_is_others(found.text) or is_elsewhere(number, sources, headline)):
            continue
        if found.text in above or (number >= 0 and is_place(sources.page.blocks[number], sources)):
            continue  # whom the article is about, above a biography
        yield found


def _is_others(text: str) -> bool:
    """Whether a line names who made the site, or took a picture."""
    return NAME_WORDS.is_made_by(text) or is_han_credit(text)


def _everything(sources: Sources, reader: NameReader, headline: int | None, *, is_last: bool) -> Iterator[ShownByline]:
    """The same, wherever they stand."""
    blocks = sources.page.blocks[:_MAX_BLOCKS]
    yield from reporters(sources, reader, headline)
    if is_last and headline is not None:
        yield from _named_again(blocks[headline + 1 :], reader)
        yield from told_about(sources, reader, headline)
    yield from _behind_standfirst(sources, reader)
    beside = blocks[max(0, (headline or 0) - _ABOVE) : sources.span.stop + _BENEATH]
    yield from _said(beside, sources, reader)
    yield from signatures(sources, reader)
    yield from signed_lines(sources, reader)
    yield from biographies(sources, reader)
    yield from _inside(beside, reader)
    yield from _at_time(beside, sources, reader)
    if is_last:
        yield from linked_bylines(blocks, reader)
        yield from lone_bylines(sources, reader)


def _named_again(below: tuple[Block, ...], reader: NameReader) -> Iterator[ShownByline]:
    """A name alone right below the headline that a biography, or a second byline, names again."""
    for block in below[:_BELOW]:
        names = alone(block, reader)
        if names and any(block.text in other.text for other in below if other is not block):
            yield shown(block, names)


def _said(blocks: tuple[Block, ...], sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """Lines that begin with "by" and a full name ("By region, North Quay leads." is none), or "Posted by" and a day."""
    beginnings = reader.words.beginnings
    for place, block in enumerate(blocks):
        line = block.text.lstrip(_DASHES) if block.text[0] in _DASHES else block.text
        if line[:1] not in OPENING_BRACKETS and not beginnings.begin(line[:_MAX_LINE].casefold()):
            continue
        said = from_writer(unbracketed(line), reader.words)
        text = said if len(said) <= _MAX_LINE else said[:_MAX_LINE].rpartition(" ")[0]
        rest = reader.words.without_prefix(text)
        if rest == text or is_of_others(block, sources) or reader.words.is_sentence(text):
            continue
        label = text[: len(text) - len(rest)]
        if label.strip(_LABEL_ENDS) in NAME_WORDS.han_checkers:
            continue  # a source, and so a house
        is_phrase = " " in label.strip()
        if not rest and len(block.text) <= _MAX_LINE:  # the name is the next block
            names = _alone_below(block, blocks[place + 1 : place + 2], reader)
        elif len(block.text) <= _MAX_LINE or is_phrase:
            names = reader.read(rest)
        else:
            continue
        people = names.people[: 1 if block.words > _MAX_LABEL and text[-1] in ".!?" else None]
        if any(map(is_person, people)) or (is_phrase and names.people and MAY_BE_DATE.search(text)):
            found = shown(block, joined([names, *_of_same_label(blocks[place + 1 :][:_MAX_TEAM], label, reader)]))
            yield found._replace(is_prefixed=label.rstrip().endswith((":", "\uff1a")))  # which leaves no doubt


def _alone_below(block: Block, below: tuple[Block, ...], reader: NameReader) -> Names:
    """The person whose name is all of the next block; nobody where both are links, but not to one page: a menu's."""
    if not below or (block.links and block.links != below[0].links):
        return Names((), ())
    return alone(below[0], reader)


def _of_same_label(below: tuple[Block, ...], label: str, reader: NameReader) -> Iterator[Names]:
    """Who the lines right below name that begin with the same word for "by" and hold a full name and nothing else."""
    for block in below:
        if not label.strip() or not block.text.startswith(label):
            return
        name = block.text[len(label) :]
        names = reader.read(name)
        if names.people != (name,) or not is_person(name):
            return
        yield names


def said_below(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """Lines in the text's last blocks, or right below it, that begin with a word for "by" and a full name."""
    yield from _said(last_blocks(sources), sources, reader)


def _behind_standfirst(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """A word for "by" and a person's full name behind the last sentence of one of the first lines of the text."""
    for block in sources.page.blocks[sources.span.start : sources.span.start + _OPENING]:
        found = _AT_END.search(block.text, max(0, len(block.text) - MAX_NAME - _MAX_BY))
        if found and found[1].casefold() in reader.words.prefixes:
            names = reader.read(found[2])
            if is_person(found[2]) and names.people == (found[2],):
                yield shown(block, names)


def _inside(blocks: tuple[Block, ...], reader: NameReader) -> Iterator[ShownByline]:
    """Short lines in which "written by" or its like stands before a person's full name."""
    phrases = reader.words.phrases
    short = [block for block in blocks if len(block.text) <= MAX_BYLINE]
    for block in short if phrases.stand_in("\n".join([block.text for block in short])) else ():
        if rest := phrases.rest(block.text):
            people = reader.read(rest.partition(",")[0]).people[:1]  # what follows a comma is what somebody is
            if any(map(is_person, people)):
                yield shown(block, Names(people, ()))


def _at_time(blocks: tuple[Block, ...], sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """A name between a dash and "@" with a time, as early themes of WordPress have it: "Boats \u2014 jane @ 12:30"."""
    for block in [block for block in blocks if "@" in block.text]:
        if found := _AT_TIME.search(block.text, 0, _MAX_LINE):
            names = reader.read(found[1])
            if len(names.people) == 1 and not is_of_comment(block, sources):
                yield shown(block, names)
