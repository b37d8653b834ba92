"""Words that tell houses from people, in all languages."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final, NamedTuple

_LISTS: Final = frozenset(  # whose words are asked as beginnings, as ends or in their order
    "special han_houses hangul_houses han_desks han_credits han_buttons han_reports han_editors han_sources han_areas "
    "asks about makers".split()
)
_MAX_ACCOUNT: Final = 3  # words of an account's name; in more somebody stands beside it: "Jane Doe and Admin"
_FILE: Final = Path(__file__).parents[2] / "data" / "name-words.toml"


class NameWords(NamedTuple):
    """What ``data/name-words.toml`` says; all lower case."""

    wires: frozenset[str]  # agencies that stand right behind a name
    houses: frozenset[str]  # last words of the names of papers, stations and offices
    articles: frozenset[str]  # first words of theirs
    offices: frozenset[str]  # last words of what somebody is, behind a name
    for_whom: frozenset[str]  # between a name and its house
    by_the: frozenset[str]  # "by the" in one word
    special: tuple[str, ...]  # behind a name, before the paper that this was written for, a blank on either side
    where: frozenset[str]  # before the name of the site that a title is shown on
    han_houses: tuple[str, ...]  # how Chinese houses' names end
    hangul_houses: tuple[str, ...]  # how Korean houses' names end
    han_desks: tuple[str, ...]  # how the names of those end who work at one
    han_credits: tuple[str, ...]  # what stands behind the name of who took a picture
    han_notes: frozenset[str]  # what else stands in brackets below a text
    han_buttons: tuple[str, ...]  # what stands on buttons that run into Chinese names
    han_places: frozenset[str]  # where somebody posts from, behind the name
    han_reports: tuple[str, ...]  # how "reports" is said behind a Chinese name, the longest first
    han_editors: tuple[str, ...]  # how the labels of those end who edited
    han_sources: tuple[str, ...]  # labels of the house that a text was taken from
    han_areas: tuple[str, ...]  # how places and parts of sites end, and no given name
    han_checkers: frozenset[str]  # labels of those who only checked
    classes: frozenset[str]  # words of the names of elements that hold a byline
    texts: frozenset[str]  # what says that somebody wrote, where others took pictures
    helpers: frozenset[str]  # labels of what others did beside writing
    asks: tuple[str, ...]  # what a word for "by" holds where somebody asked
    about: tuple[str, ...]  # before the name of whoever a heading says something about
    accounts: frozenset[str]  # words of the names of accounts, whatever stands beside them
    nobody: frozenset[str]  # what programs write where they know no author, accounts and words for "anonymous"
    networks: frozenset[str]  # on which people follow an author
    makers: tuple[str, ...]  # words before who made the site, as they stand in its foot, a blank on either side

    def is_nobody(self, name: str) -> bool:
        """Whether a name is that of an account, or of nobody: "User Admin"."""
        key = name.strip().casefold()
        if key in self.nobody:
            return True
        words = key.split()
        return len(words) <= _MAX_ACCOUNT and "," not in key and not self.accounts.isdisjoint(words)

    def is_made_by(self, text: str) -> bool:
        """Whether a line says who made the site, or owns it, in place of who wrote the article."""
        if "\u00a9" in text:
            return True
        line = f" {text.casefold()} "
        return any(map(line.__contains__, self.makers))


def read_name_words() -> NameWords:
    """Read the data file."""
    data = tomllib.loads(_FILE.read_text("utf-8"))
    read: dict[str, Any] = {
        name: tuple(data[name]) if name in _LISTS else frozenset(data[name]) for name in NameWords._fields
    }
    words = NameWords(**read)
    return words._replace(
        special=tuple([f" {one} " for one in words.special]),
        han_reports=tuple(sorted(words.han_reports, key=len, reverse=True)),
        makers=tuple([f" {one} " for one in words.makers]),
    )


NAME_WORDS: Final = read_name_words()
