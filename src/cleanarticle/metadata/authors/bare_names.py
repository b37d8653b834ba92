"""A line below the headline that is somebody's name, or an agency's, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.author_links import AUTHOR_LINK, linked_authors
from cleanarticle.metadata.authors.byline_blocks import is_place, runs_on
from cleanarticle.metadata.authors.han_houses import is_han_house
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import PARTICLES, is_person
from cleanarticle.metadata.authors.shown_byline import ShownByline, shown
from cleanarticle.metadata.dates.shown_dates import MAY_BE_DATE
from cleanarticle.metadata.wording import bare
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_MAX_BARE: Final = 60  # characters of such a line
_MAX_ROLE: Final = 40  # characters of a role
_WITH_ROLE: Final = 3.2  # weight of a name alone beside a day, above a line that is a role
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


def bare_name(block: Block, sources: Sources, reader: NameReader, headline: str) -> ShownByline | None:
    """An agency, or a person's name linked to its author or beside a date, and nothing else; None for all other lines.

    Args:
        block: a line right after the headline.
        sources: the page's facts.
        reader: reads names in the page's languages.
        headline: the headline's text: who is named in it is whom the article is about.
    """
    if (agency := _agency(block, sources, reader)) or len(block.text) > _MAX_BARE or _is_button(block):
        return agency
    is_linked = any(map(AUTHOR_LINK.search, block.links))
    near = sources.page.blocks[max(0, block.number - 2) : block.number + 3]
    if not is_linked and (_names_nobody(block.text) or not any(map(_may_date, near))):
        return None
    names = reader.read(block.text)
    if len(names.people) != 1 or names.others or not _may_sign(names.people[0], block, reader):
        return None
    name = names.people[0]
    if is_linked:
        is_name = is_person(name) or linked_authors(block, reader) == names
    else:
        is_name = is_person(name) and not (
            _is_told_of(name, headline)
            or _is_of_text(block, sources)
            or _leads_elsewhere(name, block)
            or is_place(block, sources)
        )
    weight = 3.5 if is_linked else _WITH_ROLE if is_name and _has_role_below(block, sources, reader) else 1.0
    return ShownByline(names, f"block:{block.number}", block.text, weight) if is_name else None


def _has_role_below(block: Block, sources: Sources, reader: NameReader) -> bool:
    """Whether the line below a name alone is a role: "Jane Doe", "City Reporter"."""
    blocks, below = sources.page.blocks, block.number + 1
    text = blocks[below].text.casefold() if below < len(blocks) and len(blocks[below].text) <= _MAX_ROLE else ""
    roles = reader.words.roles
    return bool(text) and (text in roles or text.rpartition(" ")[2] in roles)


def _may_sign(name: str, block: Block, reader: NameReader) -> bool:
    """Whether what was read as a name in a line is no sentence, and no label."""
    if (reader.words.is_unspaced and len(name) > _MAX_HAN) or _LONG_KANA.search(name):
        return False
    words = name.casefold().split()
    if any(map(reader.words.is_small, words)) or " ".join(words[-2:]) in reader.words.buttons:
        return False  # "Larger Text Size"
    return not runs_on(block.text, name, reader.words)


def _is_button(block: Block) -> bool:
    """Whether a line is a button, or opens something on the same page, or is called out."""
    return block.tag == "button" or block.text[-1] in "!?" or (bool(block.links) and block.links[0][:1] == "#")


def _is_told_of(name: str, headline: str) -> bool:
    """Whether the headline is about somebody, and not what somebody says: "Jane Doe: the wall must go"."""
    return name in headline and not headline.startswith(f"{name}:")


def _leads_elsewhere(name: str, block: Block) -> bool:
    """Whether a name in Latin letters is a link to a page whose address has none of its words: a department's."""
    if not name.isascii() or not block.pieces or not any(one.href and one.text.strip() == name for one in block.pieces):
        return False
    address = bare("".join(block.links))
    return not any(word in address for word in map(bare, name.split()))


def _is_of_text(block: Block, sources: Sources) -> bool:
    """Whether a line without capitals is the text's first label: the text goes on in elements alike."""
    if block.text.lower() != block.text.upper() or block.number + 1 >= len(sources.page.blocks):
        return False
    nodes, following = sources.page.nodes, sources.page.blocks[block.number + 1]
    return bool(nodes) and sources.kept[following.number] and nodes[block.node].path == nodes[following.node].path


def _agency(block: Block, sources: Sources, reader: NameReader) -> ShownByline | None:
    """The agency whose name is all of a line; in small letters desks, and rubrics, are called like some."""
    key = block.text.casefold() if len(block.text) <= _MAX_BARE else ""
    house = _han_house(block) if reader.words.is_unspaced else ""
    if house and (house != block.text or not _is_of_text(block, sources)):  # a day is no part of the text
        return shown(block, Names((), (house,)))
    is_known = key in NAME_WORDS.wires or (block.text.isupper() and key in reader.words.agencies)
    return shown(block, Names((), (block.text,))) if is_known else None


def _han_house(block: Block) -> str:
    """The Chinese house that is all of a line, a day and an hour aside: "2024-05-01 09:30 海港日报"."""
    found = _HOUSE.fullmatch(block.text) if len(block.text) <= _MAX_BARE else None
    return found[1] if found and is_han_house(found[1]) and found[1] not in NAME_WORDS.networks else ""


def _names_nobody(text: str) -> bool:
    """Whether a line has no two words for a person's full name: "Listen to this story." need not be read."""
    return _ONE_CAPITAL.match(text) is not None and PARTICLES.isdisjoint(_SMALL.findall(text))


def _may_date(block: Block) -> bool:
    """Whether a short line may hold the article's date; the year beside a copyright sign is the site's."""
    return len(block.text) <= _MAX_BARE and MAY_BE_DATE.search(block.text) is not None and "\u00a9" not in block.text
