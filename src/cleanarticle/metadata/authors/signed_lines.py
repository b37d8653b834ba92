"""Short lines at the text's end that name a person, and what it is, its address or the article's day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle import kinds
from cleanarticle.metadata.authors.byline_blocks import has_day
from cleanarticle.metadata.authors.lone_bylines import MAX_NAME, is_of_comment, last_blocks
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.shown_byline import shown
from cleanarticle.metadata.dates.given_dates import published_dates
from cleanarticle.metadata.dates.local_day import day_of
from cleanarticle.metadata.dates.moments import read_text
from cleanarticle.metadata.dates.update_lines import is_date_line
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.authors.shown_byline import ShownByline
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_MAX_LINE: Final = 90  # characters of a name, a place and for whom somebody writes
_OF_AGENCY: Final = pattern(r"\([cC]\) ?([^\W\d_]{2,12}) ?/ ?([^\W\d_][^/()\d]{3,40})\Z")
_ENDS: Final = frozenset(".!?:;\u2026")  # of sentences
_QUOTED: Final = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')  # around a line that is a quotation


def signed_lines(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """A person and a role, an address or the article's day in a short line at the text's end; names alone are none."""
    if not sources.span:
        return
    end = sources.span.stop
    for block in last_blocks(sources):
        names = _for_whom(block, reader) or _with_desk(block, reader) or _of_agency(block, reader)
        if names and not is_of_comment(block, sources):
            yield shown(block, names)
        if names or len(block.text) > MAX_NAME:
            continue
        roles = reader.words.roles
        is_signed = "@" in block.text or any(word.casefold() in roles for word in block.text.split())
        is_signed = is_signed or _has_office(block, sources)
        if not is_signed and not (block.number >= end - 1 and has_day(block.text, sources)):
            continue
        names = reader.read(block.text)
        is_signed = is_signed or _is_dated(block, names, sources)
        if is_signed and any(map(is_person, names.people)) and not names.others and not is_of_comment(block, sources):
            yield shown(block, names)


def _has_office(block: Block, sources: Sources) -> bool:
    """Whether a line below no quotation ends with an office behind a comma: "Jane Doe, Club Secretary"."""
    _, sign, behind = block.text.partition(", ")
    above = sources.page.blocks[max(0, block.number - 1)]
    return (
        bool(sign)
        and block.kind is not kinds.LIST_ITEM
        and kinds.QUOTE not in (block.kind, above.kind)
        and not _QUOTED.issuperset((above.text[0], above.text[-1]))
        and behind.rpartition(" ")[2].casefold() in NAME_WORDS.offices
        and "," not in behind
    )


def _with_desk(block: Block, reader: NameReader) -> Names:
    """Who signs with a desk behind "and" and nothing else: "Jane Doe and editors of the Herald"."""
    words = block.text.split() if len(block.text) <= _MAX_LINE and block.text[-1] not in _ENDS else []
    place = next((place for place, word in enumerate(words) if word.casefold() in reader.words.joiners), 0)
    behind = words[place + 1].casefold() if 1 < place < len(words) - 1 else ""
    if not behind or not (behind in reader.words.agencies or behind in NAME_WORDS.helpers):
        return Names((), ())
    names = Names((" ".join(words[:place]),), ())
    return names if is_person(names.people[0]) and reader.read(names.people[0]) == names else Names((), ())


def _of_agency(block: Block, reader: NameReader) -> Names:
    """Whom an agency names behind its own name at the text's end: "(c)AFP/Jane DOE"."""
    found = _OF_AGENCY.search(block.text, max(0, len(block.text) - _MAX_LINE))
    if found is None or found[1].casefold() not in NAME_WORDS.wires or not is_person(found[2]):
        return Names((), ())
    names = Names((found[2],), ())
    return names if reader.read(found[2]) == names else Names((), ())


def _is_dated(block: Block, names: Names, sources: Sources) -> bool:
    """Whether a line is one person's name and the day on which the page says that it was published."""
    if len(names.people) != 1 or not block.text.startswith(names.people) or block.kind is kinds.LIST_ITEM:
        return False
    line = block.text.removeprefix(names.people[0]).casefold()
    shown_day = read_text(line, sources.months, month_first=sources.month_first)
    days = [day_of(dated.moment) for dated in published_dates(sources).dates]
    return shown_day is not None and day_of(shown_day) in days and is_date_line(line, sources)


def _for_whom(block: Block, reader: NameReader) -> Names:
    """Who signs with whom this was written for behind a comma: "Jane Doe, in Quayside, special to the Herald"."""
    text = block.text
    if len(text) > _MAX_LINE or text[-1] in _ENDS or "," not in text:
        return Names((), ())
    name, *parts = text.split(",")
    names = Names((name,), ())
    if not is_person(name) or reader.read(name) != names:
        return Names((), ())
    rest = "".join(parts).casefold()
    return names if any(words in rest for words in NAME_WORDS.special) else Names((), ())
