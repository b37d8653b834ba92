"""Names of houses, and what stands right behind a person's name: the agency or the house that somebody writes for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.han_houses import is_han_house
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.person_names import EDGES, PARTICLES, is_company, is_person
from cleanarticle.metadata.wording import bare, without_addresses

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from cleanarticle.metadata.authors.shown_words import ShownWords

BYLINE_EDGES: Final = " :,-\u2013\u2014|.\u2022\u00b7\uff1a\u3010\u3011\u3014\u3015\u25a1\u25a0\u25ce"  # of a byline
_MAX_INITIALS: Final = 4
_MIN_SITE: Final = 4  # letters of a site's short name
_LONG_SITE: Final = 10  # letters of one that other names do not end with by chance


def without_house(name: list[str], words: ShownWords) -> list[str]:
    """A person's name without the agency or the house right behind it, and without a date's label before it.

    Args:
        name: the words of what may be a name.
        words: the words around names in the page's languages.
    """
    first = name[0].casefold() if len(name) > 1 else ""
    if first in words.dates and first not in PARTICLES and is_person(" ".join(name[1:])):
        name = name[1:]
    for place in range(2, len(name)):
        if _is_house_at(name, place):
            return name[:place] if is_person(" ".join(name[:place])) else name
    return name


def _is_house_at(name: Sequence[str], place: int) -> bool:
    """Whether a house's name, or "for" and a house, begins at a word: "Jane Doe Harbour Wire", "Jane Doe Quay News"."""
    tail = " ".join(name[place:]).casefold()
    if name[place].casefold() in NAME_WORDS.for_whom or (tail in NAME_WORDS.wires and not tail.startswith("the")):
        return True
    # Initials begin the house's name, where those of the person are not in capitals, too.
    return _is_short(name[place]) and name[-1].casefold() in NAME_WORDS.houses and not name[0].isupper()


def _is_short(word: str) -> bool:
    """Whether a word is a house's initials."""
    return word.isupper() and 1 < len(word) <= _MAX_INITIALS and "." not in word


def host_of(text: str, words: ShownWords) -> str:
    """The host with which a site signs, perhaps behind a word for "by", where it is all of a text; else "".

    Args:
        text: a byline.
        words: the words around names in the page's languages.
    """
    said = words.without_prefix(text)
    is_whole = said.count(" ") == 0 and not without_addresses(said).strip(BYLINE_EDGES)
    return said if is_whole and "." in said[1:-1] and "@" not in said and "/" not in said else ""


def is_house(name: str, sites: AbstractSet[str], agencies: AbstractSet[str]) -> bool:
    """Whether a name is the site's, a desk's or an account's of it, a company's or an agency's.

    Args:
        name: of somebody, not empty.
        sites: names of the site and its host, as bare() gives them.
        agencies: those of the page's languages, lower case.
    """
    words = name.split()
    lowered = name.casefold()
    initials = "".join([word[0] for word in words]).casefold()
    if _is_of_site(name, sites) or is_company(name) or lowered in agencies or lowered.partition(" ")[2] in agencies:
        return True
    if "_" in name and not NAME_WORDS.accounts.isdisjoint(lowered.split("_")):
        return True  # a house's account: "quayside_admin"
    if lowered in NAME_WORDS.wires or is_han_house(name):
        return True
    if len(words) > 1 and (words[-1].casefold() in NAME_WORDS.houses or words[0].casefold() in NAME_WORDS.articles):
        return True
    ends = (words[0], words[-1])
    return len(words) > 1 and (
        initials in sites or any(bare(word) in sites or word.casefold() in agencies for word in ends)
    )


def without_site(name: str, part: str, sites: AbstractSet[str]) -> str:
    """The name without the site's short one between it and a role: "Jane Doe Herald staff writer".

    Args:
        name: what was read in the part.
        part: what stands between two borders of the line.
        sites: names of the site and its host, as bare() gives them.
    """
    front, _, last = name.rpartition(" ")
    key = bare(last)
    if " " not in front or len(key) < _MIN_SITE or part.rstrip(EDGES).endswith(name) or not is_person(front):
        return name
    return front if any(site.endswith(key) or site.startswith(key) for site in sites) else name


def _is_of_site(name: str, sites: AbstractSet[str]) -> bool:
    """Whether a name is the site's, or ends with it: "Rowing Club Quayside Mews" of quayside-mews.example."""
    key = bare(name)
    if key in sites or any(len(site) >= _LONG_SITE and key.endswith(site) for site in sites):
        return True
    words = name.split()
    listed = [place for place, word in enumerate(words[:-1]) if place and word.casefold() in NAME_WORDS.articles]
    return any(bare("".join(words[place:])) in sites for place in listed)  # "Editions The Quay" of "The Quay"
