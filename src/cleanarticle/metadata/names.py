"""A byline's text -> the names in it: without "By", roles, dates, handles and addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.person_names import PARTICLES, is_company, is_degree, is_person
from cleanarticle.metadata.wording import bare, clean

if TYPE_CHECKING:
    from cleanarticle.metadata.line_words import LineWords

MAX_BYLINE: Final = 300  # characters; a longer one is a biography, or a page of text
_MAX_NAME: Final = 60
_MAX_WORDS: Final = 6  # "Maria del Carmen García de la Torre" has seven, and is rarer than "Staff of the paper of X"
_EDGES: Final = " .:-–—\"'“”»›«‹→❯|*"
_MAX_NAMES: Final = 25
_MAX_LOOSE: Final = 4  # words of a name that has small words other than particles
_ADDRESS: Final = re.compile(
    r"\S+@\S+\.\S+|\S*(?:https?:|www\.|\.com\b|\.html?\b)\S*|(?<!\w)@\w+|\([^()]{0,80}\)", re.IGNORECASE
)
# What stands between names, or between a name and what else a byline holds, in every language.
_BORDER: Final = re.compile(r"\s*[,;/|•·⋅●◦–—\n、，；／｜،؛・]\s*|\s+[-+]\s+|\s*&\s*|\s+\\\s+")
_FOOTNOTE: Final = re.compile(r"(?<=[a-z])\d{1,2}\b")
_GLUED: Final = re.compile(r"(?<=[a-z])[A-Z][a-z]+\Z")  # "Jane DoeDecember 5": a lost space
_DATE: Final = re.compile(r"\s*[^\W\d]{0,12}\.?\s?\d")  # "January 5", "5.1.2024": what follows names nobody
_DATE_BEGINS: Final = re.compile(r"\s*[(\[]?\d{1,4}[./:\-\s\u5e74]|\s*\d")


class Names(NamedTuple):
    """Who a text names."""

    people: tuple[str, ...]
    others: tuple[str, ...]  # organisations, agencies, the site itself

    def __bool__(self) -> bool:
        """Whether anybody is named."""
        return bool(self.people or self.others)


class NameReader(NamedTuple):
    """Reads bylines in the page's languages."""

    words: LineWords
    sites: frozenset[str]
    shortest: int = 1  # words of a name before a function word ends it: more where a source holds only names

    def read(self, text: str) -> Names:
        """The names in a byline; none in a text that is too long to be one."""
        plain = clean(text[: 4 * MAX_BYLINE])
        if len(plain) > MAX_BYLINE:
            return Names((), ())
        text = _ADDRESS.sub(" ", plain).strip(" :,-–—|.•·")
        if not text and len(plain.split()) == 1 and "." in plain[1:-1] and "@" not in plain and "/" not in plain:
            return Names((), (plain,))  # a site that signs with its host
        people: dict[str, str] = {}
        others: dict[str, str] = {}
        for part in self._parts(self.words.without_prefix(text)):
            if people or others:
                if people and self._is_apposition(part, next(iter(people.values()))):
                    continue
                if self._is_rest(part) or (people and _DATE.match(part)):
                    break
            name = self._name(part)
            if ":" in name:
                break  # "Categories: ...": another line of the same element
            if not name:
                continue
            key = bare(name)
            (others if self._is_site(name) or self._is_agency(name) else people).setdefault(key, name)
        if not people and not others:
            others = self._desk(text)
        return Names(tuple(people.values())[:_MAX_NAMES], tuple(others.values())[:_MAX_NAMES])

    def _desk(self, text: str) -> dict[str, str]:
        """A desk that signs in place of a person: "Redaktion"."""
        part = self._without_date(self.words.without_prefix(text)).strip(" .:,|")
        lowered = part.casefold()
        is_desk = lowered in self.words.roles or lowered in self.words.agencies
        return {bare(part): part} if is_desk and lowered not in self.words.prefixes else {}

    def _is_apposition(self, part: str, first: str) -> bool:
        """Whether a part after a full name is no further name: one word (a place, a degree), or a role.

        A role is known by its last word, whatever two letters number or gender add to it.
        """
        if " " not in first:
            return False
        part = part.strip(_EDGES)
        if not is_person(part):
            return not self.words.has_prefix(part)
        last = part.rpartition(" ")[2].casefold()
        return any(last[: len(last) - cut] in self.words.roles for cut in range(min(3, len(last) - 3)))

    def _is_rest(self, part: str) -> bool:
        """Whether a part goes on with something else, as "in Politics, Europe" after a name does."""
        word = part.partition(" ")[0]
        return word.islower() and word not in PARTICLES and self.words.is_small(word) and not self.words.has_prefix(part)

    def _is_site(self, name: str) -> bool:
        """Whether a name is the site's, has it in it, as desks of the house do, or is a company's."""
        words = name.split()
        if bare(name) in self.sites or is_company(name):
            return True
        # Two initials are too often somebody's: "dw" is Deutsche Welle, and Diana Wong.
        return len(words) > 1 and any(bare(word) in self.sites for word in (words[0], words[-1]))

    def _is_agency(self, name: str) -> bool:
        lowered = name.casefold()
        first, _, rest = lowered.partition(" ")
        front, _, last = lowered.rpartition(" ")
        agencies = self.words.agencies
        return lowered in agencies or rest in agencies or (bool(rest) and (first in agencies or last in agencies))

    def _parts(self, text: str) -> list[str]:
        return [name for part in _BORDER.split(text) if part for name in self._joined(part)]

    def _joined(self, part: str) -> list[str]:
        """Names with "and" between them; a single word after it leaves the part whole."""
        words = part.split()
        borders = [place for place, word in enumerate(words) if word.casefold() in self.words.joiners]
        if not borders or borders[0] == 0 or borders[-1] >= len(words) - 2:
            return [part]
        starts = [0, *(place + 1 for place in borders)]
        return [
            " ".join(words[start:end]) for start, end in zip(starts, [*borders, len(words)], strict=True) if start < end
        ]

    def _name(self, part: str) -> str:
        """The part as a name, "" where it is none."""
        part = self.words.without_prefix(_FOOTNOTE.sub("", part).strip(_EDGES))
        part = self._without_role(self._without_date(part))
        words = self._without_tail(part.split())
        while len(words) > 2 and is_degree(words[-1], words[-2]):
            words.pop()
        part = " ".join(words)
        lowered = part.casefold()
        if (
            not words
            or not any(map(str.isalpha, part))
            or "#" in part
            or len(part) > _MAX_NAME
            or len(words) > _MAX_WORDS
            or len(bare(part)) < 2
        ):
            return ""
        if lowered in self.words.roles or self.words.is_date(lowered) or self.words.is_weekday(lowered):
            return ""
        if any(word[0].islower() for word in words) and len(words) > _MAX_LOOSE and not is_person(part):
            return ""  # "in the capital", "Head of the desk": no name
        return part

    def _without_date(self, part: str) -> str:
        """The part up to a date: "A B on Friday December 23" is A B."""
        found = _DATE_BEGINS.search(part)
        if not found or not (found.start() == 0 or part[found.start()].isspace()):
            return part
        words = part[: found.start()].split()
        while words and self.words.is_date(words[-1].casefold().strip(".,:")):
            words.pop()
        if words:
            words[-1] = _GLUED.sub(
                lambda tail: "" if self.words.is_date(tail.group().casefold()) else tail.group(), words[-1]
            )
        return " ".join(words)

    def _without_tail(self, words: list[str]) -> list[str]:
        """The words up to the first function word that is no part of names: "A B in the capital" is A B."""
        for place, word in enumerate(words):
            if place >= self.shortest and word not in PARTICLES and self.words.is_small(word):
                words = words[:place]
                break
        while len(words) > 1 and (
            (words[-1][0].islower() and words[0][0].isupper() and "." not in words[-1]) or words[-1].casefold().strip(":") in self.words.dates
        ):
            words = words[:-1]
        return words

    def _without_role(self, part: str) -> str:
        """The name before or after a role that no sign sets apart: "Reporter A B", "A B Senior Reporter"."""
        words = part.split()
        for size in (3, 2, 1):
            if len(words) >= size + 2:
                if " ".join(words[:size]).casefold() in self.words.roles:
                    return " ".join(words[size:])
                if " ".join(words[-size:]).casefold() in self.words.roles:
                    return " ".join(words[:-size])
        return part
