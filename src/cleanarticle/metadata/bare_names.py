"""A line below the headline that is somebody's name, or an agency's, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.author_links import AUTHOR_LINK, linked_authors
from cleanarticle.metadata.byline_blocks import runs_on
from cleanarticle.metadata.han_names import is_han_house
from cleanarticle.metadata.name_words import NAME_WORDS
from cleanarticle.metadata.names import Names
from cleanarticle.metadata.person_names import PARTICLES, is_person
from cleanarticle.metadata.shown_byline import ShownByline, shown
from cleanarticle.metadata.shown_dates import MAY_BE_DATE
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.metadata.names import NameReader
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_MAX_BARE: Final = 60  # characters of such a line
_MAX_HAN: Final = 4  # characters of it in Chinese
# Words in Latin letters, of which a single one has capitals; a sign at its start may open any word of a name.
_ONE_CAPITAL: Final = pattern(
    r"\A(?!.* [.,:!?\-])[a-z\u00df-\u00f6\u00f8-\u00ff\d.,:!?\- ]*+[A-Za-z\u00df-\u00f6\u00f8-\u00ff\d.,:!?\-]*+"
    r"[a-z\u00df-\u00f6\u00f8-\u00ff\d.,:!?\- ]*+\Z",
    re.ASCII,
)
_SMALL: Final = pattern(r"[a-z]+")
_DAY: Final = r"\d{2,4}[\d\u5e74\u6708\u65e5/.: \-]{6,24}"
_HOUSE: Final = pattern(rf"(?:{_DAY} )?([\u3400-\u9fff]{{3,10}})(?: {_DAY})?")
_LONG_KANA: Final = pattern(r"[\u3040-\u30ff\u3400-\u9fff]{9}")  # a sentence, where nothing parts words


def bare_name(block: Block, sources: Sources, reader: NameReader) -> ShownByline | None:
    """An agency, or a person's name linked to its author or beside a date, and nothing else; None for all other lines.

    Args:
        block: a line right after the headline.
        sources: the page's facts.
        reader: reads names in the page's languages.
    """
    if (agency := _agency(block, reader)) or len(block.text) > _MAX_BARE:
        return agency
    is_linked = any(map(AUTHOR_LINK.search, block.links))
    near = sources.page.blocks[max(0, block.number - 2) : block.number + 3]
    if not is_linked and (_names_nobody(block.text) or not any(map(_may_date, near))):
        return None
    names = reader.read(block.text)
    if len(names.people) != 1 or names.others or (reader.words.is_unspaced and len(names.people[0]) > _MAX_HAN):
        return None
    if not (is_person(names.people[0]) or (is_linked and linked_authors(block, reader) == names)):
        return None
    name = names.people[0].casefold().split()
    is_small = any(map(reader.words.is_small, name))
    is_sentence = _LONG_KANA.search(names.people[0]) is not None
    is_button = " ".join(name[-2:]) in sources.words.buttons  # "Larger Text Size"
    if is_small or is_sentence or is_button or runs_on(block.text, names.people[0], reader.words):
        return None
    return ShownByline(names, f"block:{block.number}", block.text, 1.0 + 2.5 * is_linked)


def _agency(block: Block, reader: NameReader) -> ShownByline | None:
    """The agency whose name is all of a line; in small letters desks, and rubrics, are called like some."""
    key = block.text.casefold() if len(block.text) <= _MAX_BARE else ""
    if (house := _han_house(block)) and reader.words.is_unspaced:
        return shown(block, Names((), (house,)))
    is_known = key in NAME_WORDS.wires or (block.text.isupper() and key in reader.words.agencies)
    return shown(block, Names((), (block.text,))) if is_known else None


def _han_house(block: Block) -> str:
    """The Chinese house that is all of a line, a day and an hour aside: "2024-05-01 09:30 海港日报"."""
    found = _HOUSE.fullmatch(block.text) if len(block.text) <= _MAX_BARE else None
    return found[1] if found and is_han_house(found[1]) else ""


def _names_nobody(text: str) -> bool:
    """Whether a line has no two words for a person's full name: "Listen to this story." need not be read."""
    return _ONE_CAPITAL.match(text) is not None and PARTICLES.isdisjoint(_SMALL.findall(text))


def _may_date(block: Block) -> bool:
    """Whether a short line may hold the article's date; the year beside a copyright sign is the site's."""
    return len(block.text) <= _MAX_BARE and MAY_BE_DATE.search(block.text) is not None and "\u00a9" not in block.text
