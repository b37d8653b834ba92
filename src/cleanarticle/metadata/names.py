"""A byline's text -> the names in it: without "By", roles, dates, handles and addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.wording import bare, clean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.langpacks import LanguagePack

MAX_BYLINE: Final = 300  # characters; a longer one is a biography, or a page of text
_MAX_NAME: Final = 60
_MAX_WORDS: Final = 6  # "Maria del Carmen García de la Torre" has seven, and is rarer than "Staff of the paper of X"
_EDGES: Final = " .:-–—\"'“”»›«‹→❯|*"
_MAX_NAMES: Final = 25
_MAX_LOOSE: Final = 4  # words of a name that has small words other than particles
_ADDRESS: Final = re.compile(r"\S+@\S+\.\S+|\S*(?:https?:|www\.|\.com\b|\.html?\b)\S*|(?<!\w)@\w+|\([^()]{0,80}\)", re.IGNORECASE)
# What stands between names, or between a name and what else a byline holds, in every language.
_BORDER: Final = re.compile(r"\s*[,;/|•·⋅●◦–—\n、，；／｜،؛・]\s*|\s+[-+]\s+|\s*&\s*|\s+\\\s+")
_FOOTNOTE: Final = re.compile(r"(?<=[a-z])\d{1,2}\b")
_GLUED: Final = re.compile(r"(?<=[a-z])[A-Z][a-z]+\Z")  # "Jane DoeDecember 5": a lost space
_DATE_BEGINS: Final = re.compile(r"\s*[(\[]?\d{1,4}[./:\-\s\u5e74]|\s*\d")
# A degree or a membership after a name: capitals only, or points between the letters.
_DEGREE: Final = re.compile(r"(?:[A-Z][A-Z®]{1,5}|(?:[A-Za-z]{1,3}\.){2,4}|[A-Z]\.[A-Z]|Ph\.?D\.?|PhD|Esq\.?)\Z")
_GENERATION: Final = re.compile(r"(?:II|III|IV|JR\.?|SR\.?)\Z")
# Parts of names that are written small inside them, whatever language the page is in.
_PARTICLES: Final = frozenset(
    "de del della der den des di du da das do dos e el al la las le les los y van von vom zu zum zur ten ter te bin ibn "
    "bint ben abu af av aw ap 't op 'n in't".split()
)


class Names(NamedTuple):
    """Who a text names."""

    people: tuple[str, ...]
    others: tuple[str, ...]  # organisations, agencies, the site itself

    def __bool__(self) -> bool:
        """Whether anybody is named."""
        return bool(self.people or self.others)


class NameReader(NamedTuple):
    """The words of the page's languages that stand around names."""

    prefixes: tuple[str, ...]
    joiners: tuple[str, ...]
    roles: tuple[str, ...]
    agencies: tuple[str, ...]
    dates: tuple[str, ...]  # words like "Published"
    stop_words: tuple[frozenset[str], ...]
    months: Mapping[str, int]
    sites: frozenset[str]

    def read(self, text: str) -> Names:
        """The names in a byline; none in a text that is too long to be one."""
        plain = clean(text[: 4 * MAX_BYLINE])
        text = _ADDRESS.sub(" ", plain).strip(" :,-–—|.•·")
        if len(plain) > MAX_BYLINE:
            return Names((), ())
        if not text and len(plain.split()) == 1 and "." in plain[1:-1] and "@" not in plain and "/" not in plain:
            return Names((), (plain,))  # a site that signs with its host
        people: dict[str, str] = {}
        others: dict[str, str] = {}
        for part in self._parts(self.without_prefix(text)):
            if people and self._is_apposition(part, next(iter(people.values()))):
                continue
            name = self._name(part)
            if ":" in name:
                break  # "Categories: ...": another line of the same element
            if not name:
                continue
            key = bare(name)
            (others if key in self.sites or self._is_agency(name) else people).setdefault(key, name)
        if not people and not others:
            others = self._desk(text)
        return Names(tuple(people.values())[:_MAX_NAMES], tuple(others.values())[:_MAX_NAMES])

    def _desk(self, text: str) -> dict[str, str]:
        """A desk that signs in place of a person: "Redaktion"."""
        part = self._without_date(self.without_prefix(text)).strip(" .:,|")
        lowered = part.casefold()
        return {bare(part): part} if lowered in self.roles or lowered in self.agencies else {}

    def _is_apposition(self, part: str, first: str) -> bool:
        """Whether a part after a full name is no further name: one word (a place, a degree), or a role.

        A role is known by its last word, whatever two letters number or gender add to it.
        """
        if " " not in first:
            return False
        part = part.strip(_EDGES)
        if not is_person(part):
            return not self.without_prefix(part) != part
        last = part.rpartition(" ")[2].casefold()
        return any(last[: len(last) - cut] in self.roles for cut in range(min(3, len(last) - 3)))

    def _is_agency(self, name: str) -> bool:
        lowered = name.casefold()
        return lowered in self.agencies or lowered.partition(" ")[2] in self.agencies

    def without_prefix(self, text: str) -> str:
        """The text after "By", "Written by:" and their like, where it starts with one."""
        lowered = text[:_MAX_NAME].casefold()
        if not lowered.startswith(self.prefixes):
            return text
        for prefix in sorted(filter(lowered.startswith, self.prefixes), key=len, reverse=True):
            if prefix:
                rest = text[len(prefix) :]
                if not rest or not (rest[0].isalnum() and prefix[-1].isascii()) or _is_glued(prefix, rest):
                    return self.without_prefix(rest.lstrip(" :.-–—・|")) if rest else ""
        return text

    def after_prefix(self, text: str) -> str:
        """What follows the first "by" inside a line; "" where there is none."""
        words = text.split()
        for place, word in enumerate(words[:-1]):
            if place and word.casefold().strip(":|,") in self.prefixes:
                return " ".join(words[place + 1 :])
        return ""

    def has_prefix(self, text: str) -> bool:
        """Whether a line starts with words for "by"."""
        return self.without_prefix(text) != text

    def _parts(self, text: str) -> list[str]:
        return [name for part in _BORDER.split(text) if part for name in self._joined(part)]

    def _joined(self, part: str) -> list[str]:
        """Names with "and" between them; a single word after it leaves the part whole."""
        words = part.split()
        borders = [place for place, word in enumerate(words) if word.casefold() in self.joiners]
        if not borders or borders[0] == 0 or borders[-1] >= len(words) - 2:
            return [part]
        starts = [0, *(place + 1 for place in borders)]
        return [" ".join(words[start:end]) for start, end in zip(starts, [*borders, len(words)], strict=True) if start < end]

    def _name(self, part: str) -> str:
        """The part as a name, "" where it is none."""
        part = self.without_prefix(_FOOTNOTE.sub("", part).strip(_EDGES))
        part = self._without_role(self._without_date(part))
        words = self._without_tail(part.split())
        while len(words) > 2 and _is_degree(words[-1], words[-2]):
            words.pop()
        part = " ".join(words)
        lowered = part.casefold()
        if not words or not any(map(str.isalpha, part)) or "#" in part or len(part) > _MAX_NAME or len(words) > _MAX_WORDS or len(bare(part)) < 2:
            return ""
        if lowered in self.roles or self._is_date(lowered):
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
        while words and self._is_date(words[-1].casefold().strip(".,:")):
            words.pop()
        if words:
            words[-1] = _GLUED.sub(lambda tail: "" if self._is_date(tail.group().casefold()) else tail.group(), words[-1])
        return " ".join(words)

    def _without_tail(self, words: list[str]) -> list[str]:
        """The words up to the first function word that is no part of names: "A B in the capital" is A B."""
        for place, word in enumerate(words):
            if place and word not in _PARTICLES and any(word in words_ for words_ in self.stop_words):
                words = words[:place]
                break
        while len(words) > 1 and (
            (words[-1][0].islower() and words[0][0].isupper()) or words[-1].casefold().strip(":") in self.dates
        ):
            words = words[:-1]
        return words

    def _is_date(self, word: str) -> bool:
        return word in self.months or word in self.dates

    def _without_role(self, part: str) -> str:
        """The name before or after a role that no sign sets apart: "Reporter A B", "A B Senior Reporter"."""
        words = part.split()
        for size in (3, 2, 1):
            if len(words) >= size + 2:
                if " ".join(words[:size]).casefold() in self.roles:
                    return " ".join(words[size:])
                if " ".join(words[-size:]).casefold() in self.roles:
                    return " ".join(words[:-size])
        return part


def name_reader(packs: Sequence[LanguagePack], sites: frozenset[str], months: Mapping[str, int]) -> NameReader:
    """A reader for pages in these languages.

    The packs' tuples are only strung together: a page has few names, and sets would cost more to make than they save.
    """
    prefixes: tuple[str, ...] = ()
    joiners: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    for pack in packs:
        words = pack.byline
        prefixes += words.prefixes
        joiners += words.joiners
        roles += words.roles
        agencies += words.agencies
        dates += pack.dates.published + pack.dates.modified
    stop_words = tuple(pack.stop_words for pack in packs)
    return NameReader(prefixes, joiners, roles, agencies, dates, stop_words, months, sites)


def _is_degree(word: str, before: str) -> bool:
    """Whether the last word of a name is a degree; in a name in capitals it cannot be told."""
    return _DEGREE.match(word) is not None and not before.isupper() and not _GENERATION.match(word.upper())


def _is_glued(prefix: str, rest: str) -> bool:
    """Whether a capital shows where "ByJane Doe" lost its space."""
    return rest[0].isupper() and (rest[1:2].islower() or rest[1:2] == ".") and prefix[-1].isalpha()


def is_person(name: str) -> bool:
    """Whether a name has the form of a person's full name: two to five words, capitals, no numbers.

    In scripts without capitals one word of two or more letters is enough.
    """
    words = name.split()
    if not name or any(map(str.isdigit, name)):
        return False
    if name.lower() == name.upper():
        return len(words) <= 5 and 2 <= len(name) <= 30
    return 2 <= len(words) <= 5 and all(
        word[0].isupper() or word in _PARTICLES or not word[0].isalpha() or "'" in word or "’" in word for word in words
    )
