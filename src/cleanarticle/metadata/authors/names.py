"""A byline's text -> the names in it: without "By", roles, dates, handles and addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.authors.han_houses import is_han_desk
from cleanarticle.metadata.authors.han_names import han_names
from cleanarticle.metadata.authors.name_parts import holds_date, name_of, without_date
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names_of_houses import BYLINE_EDGES, host_of, is_house, without_site
from cleanarticle.metadata.authors.other_credits import with_companions, without_helpers
from cleanarticle.metadata.authors.person_names import (
    EDGES,
    PARTICLES,
    is_degree,
    is_person,
    leading_capitals,
    small_word_behind,
    stripped,
)
from cleanarticle.metadata.authors.role_parts import is_office
from cleanarticle.metadata.wording import bare, clean, without_addresses
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.authors.shown_words import ShownWords

MAX_BYLINE: Final = 300  # characters; a longer one is a biography, or a page of text
_MAX_NAMES: Final = 25
# What stands between names, or between a name and what else a byline holds, in every language.
_BORDER: Final = pattern(r"\s*[,;/|•·⋅●◦–—\n、，；؛／｜،؛・]\s*|\s+[-+]\s+|\s*&\s*|\s+\\\s+")
_HAN_BEGINS: Final = pattern("[\u3400-\u9fff]")
_BEHIND: Final = pattern(" [-\u2013\u2014|] ")  # between a name and what else a line holds, but not between names
# "Jane DoePhotos: Max Roe": the next element, which says what somebody else did
_GLUED_LABEL: Final = pattern(
    "(?<!Mac)(?<=[a-z\u00df-\u00ff\u0430-\u045f]{2})(?=[A-Z\u00c0-\u00de\u0400-\u042f][^\\W\\d_]{2,20}: )"
)
_DATE: Final = pattern(r"\s*[^\W\d]{0,12}\.?\s?\d")  # "January 5", "5.1.2024": what follows names nobody


class Names(NamedTuple):
    """Who a text names."""

    people: tuple[str, ...]
    others: tuple[str, ...]  # organisations, agencies, the site itself

    def __bool__(self) -> bool:
        """Whether anybody is named."""
        return bool(self.people or self.others)


class NameReader(NamedTuple):
    """Reads bylines in the page's languages."""

    words: ShownWords
    sites: frozenset[str]
    known: dict[tuple[str, int], Names]  # what was read on this page: the same byline stands in several sources
    shortest: int = 1  # words of a name before a function word ends it: more where a source holds only names

    def read(self, text: str) -> Names:
        """The names in a byline; none in a text that is too long to be one."""
        key = (text, self.shortest)
        names = self.known.get(key)
        if names is None:
            names = self.known[key] = self._read(text)
        return names

    def after_by(self, text: str, *, is_prose: bool) -> str:
        """What follows a word for "by" inside a line, where it names anybody; in a sentence a person in full."""
        after = self.words.after_prefix(text)
        names = self.read(after) if after else Names((), ())
        is_full = any(map(is_person, names.people))
        is_desk = bool(names) and not names.people and any(map(is_person, self.read(text).people))  # "Doe, of the desk"
        return after if is_full or (names and not (is_prose or is_desk)) else ""

    def _read(self, text: str) -> Names:
        plain = clean(text[: 4 * MAX_BYLINE])
        if len(plain) > MAX_BYLINE or NAME_WORDS.is_nobody(plain):
            return Names((), ())
        text = stripped(without_addresses(with_companions(plain, self.words)), BYLINE_EDGES)
        if text.casefold() in self.words.buttons:
            return Names((), ())
        if "." in plain and (host := host_of(plain, self.words)):
            return Names((), (host,))
        if is_han_desk(text):
            return Names((), (text,))
        text = self._before_sign(_GLUED_LABEL.sub(" | ", text))
        people: dict[str, str] = {}
        others: dict[str, str] = {}
        for name, of_house in self._names(text):
            (others if of_house else people).setdefault(bare(name), name)
        if not people and not others:
            others = self._desk(text)
        return Names(tuple(people.values())[:_MAX_NAMES], tuple(others.values())[:_MAX_NAMES])

    def _before_sign(self, text: str) -> str:
        """The line up to a dash or a bar behind a person's full name: a place or a paper follows, or what is told."""
        sign = _BEHIND.search(text)
        if sign is None or self.words.has_prefix(text[sign.end() :]):
            return text
        front = text[: sign.start()]
        first = _BORDER.split(self.words.without_prefix(front), maxsplit=1)[0]  # "Jane Doe, Harbour Wire - Seahaven"
        return front if is_person(name_of(first, self.words, shortest=self.shortest)) else text

    def _names(self, text: str) -> Iterator[tuple[str, bool]]:
        """Every name of a line and whether it is a house's, up to where something else follows."""
        first, tail, is_first, was_joined, is_cut, after_house = "", "", True, False, False, False
        for part, is_joined in self._parts(without_helpers(self.words.without_prefix(text), self.words)):
            # "A B and C D, City Desk": the last name of a list is the one after "and"
            capitals = leading_capitals(part) if first.isupper() else ""
            name = capitals or without_site(name_of(part, self.words, shortest=self.shortest), part, self.sites)
            is_after_last = was_joined and not is_joined and not self.words.has_prefix(part)
            own_tail = small_word_behind(name, part)
            is_alike = bool(capitals) or own_tail == tail != ""  # "A B in Seahaven, C D in Halmark"
            behind = name if (is_joined or is_alike) and is_person(name) else part
            is_place = after_house and name[:1].isupper() and " " not in name
            if is_place or (first and (is_after_last or self._is_apposition(behind, first))):
                continue
            was_joined = is_joined
            if self._is_rest(part, is_first=is_first) or ":" in name:
                return  # "Categories: ...": another line of the same element
            if is_cut and not is_person(name):
                return  # "Posted by Nora under Rowing, Boats"
            is_cut = " " not in name and part.startswith(name + " ")
            if name:
                of_house = is_house(name, self.sites, self.words.agencies)
                after_house = of_house and not first
                yield name, of_house
                if holds_date(part) or (of_house and part.startswith(name + " ")):
                    return  # what follows a date names nobody, nor a sentence about a house
                is_first = False
                first, tail = first or ("" if of_house else name), tail or own_tail

    def _desk(self, text: str) -> dict[str, str]:
        """A desk that signs in place of a person: "Redaktion"."""
        part = without_date(self.words.without_prefix(text), self.words).strip(" .:,|")
        lowered = part.casefold()
        is_desk = (lowered in self.words.roles or lowered in self.words.agencies) and lowered not in NAME_WORDS.nobody
        return {bare(part): part} if is_desk and lowered not in self.words.prefixes else {}

    def _is_apposition(self, part: str, first: str) -> bool:
        """Whether a part after a full name is no further name: one word (a place, a degree), or a role."""
        if " " not in first:
            return False
        part = part.strip(EDGES)
        if " " not in part and not self.words.has_prefix(part):
            return True
        if not is_person(part):
            return not self.words.has_prefix(part)
        return is_office(part.casefold().split(), self.words.roles)

    def _is_rest(self, part: str, *, is_first: bool) -> bool:
        """Whether a part goes on with something else, as "in Politics" or a date after a name does."""
        if is_first:
            return False
        word = part.partition(" ")[0]
        is_small = word.islower() and word not in PARTICLES and self.words.is_small(word)
        return (is_small and not self.words.has_prefix(part)) or _DATE.match(part) is not None

    def _parts(self, text: str) -> list[tuple[str, bool]]:
        """What stands between the borders, and whether "and" stands beside it."""
        found: list[tuple[str, bool]] = []
        listed = _BORDER.split(text)
        for part, following in zip(listed, [*listed[1:], ""], strict=True):
            if found and is_degree(part, ""):
                continue  # "A B, Ph.D., and C D, M.D."
            if _DATE.match(following):
                part = self._without_weekday(part)  # noqa: PLW2901 - "A B Tuesday, May 5"
            front, _, behind = part.partition(" ")
            # "A B, C D, and E F"; what follows less than a full name is mostly a sentence's
            is_last = bool(behind and found) and front.casefold() in self.words.joiners and is_person(found[-1][0])
            names = self._joined(behind if is_last else part) if part else []
            found += [(name, is_last or len(names) > 1) for name in names]
        return found

    def _without_weekday(self, part: str) -> str:
        """A full name without the day of the week before a date."""
        front, _, last = part.rpartition(" ")
        return front if " " in front and last.casefold().rstrip(".") in self.words.parts else part

    def _joined(self, part: str) -> list[str]:
        """Names with "and" between them; a single word after it leaves the part whole."""
        if _HAN_BEGINS.match(part):
            return han_names(part, self.words)
        words = part.split()
        borders = [place for place, word in enumerate(words) if word.casefold() in self.words.joiners]
        if not borders or borders[0] == 0 or borders[-1] >= len(words) - 2:
            return [part]
        starts = [0, *(place + 1 for place in borders)]
        return [
            " ".join(words[start:end]) for start, end in zip(starts, [*borders, len(words)], strict=True) if start < end
        ]
