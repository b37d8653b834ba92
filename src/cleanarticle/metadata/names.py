"""A byline's text -> the names in it: without "By", roles, dates, handles and addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.wording import bare, clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.langpacks import LanguagePack

MAX_BYLINE: Final = 300  # characters; a longer one is a biography, or a page of text
_MAX_NAME: Final = 60
_MAX_WORDS: Final = 6  # "Maria del Carmen García de la Torre" has seven, and is rarer than "Staff of the paper of X"
_MAX_NAMES: Final = 25
_ADDRESS: Final = re.compile(r"\S+@\S+\.\S+|\S*(?:https?:|www\.|\.com\b|\.html?\b)\S*|(?<!\w)@\w+|\([^()]{0,80}\)", re.IGNORECASE)
# What stands between names, or between a name and what else a byline holds, in every language.
_BORDER: Final = re.compile(r"\s*[,;/|•·●–—\n、，；／｜،؛・]\s*|\s+[-+]\s+|\s*&\s*|\s+\\\s+")
_DATE_BEGINS: Final = re.compile(r"\s*[(\[]?\d{1,4}[./:\-\s年]|\s*\d")
# Degrees and generations after a name; international, hence no words of one language.
_DEGREES: Final = frozenset(
    "md phd ph.d ph.d. m.d m.d. mba ms msc ma ba bsc rd rdn rn cpa cfp jd dds dmd do mph esq esq. jr jr. sr sr. ii iii "
    "fand ldn cscs llm mfa dr".split()
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

    prefixes: tuple[str, ...]  # longest first
    joiners: re.Pattern[str] | None
    roles: frozenset[str]
    agencies: frozenset[str]
    sites: frozenset[str]

    def read(self, text: str) -> Names:
        """The names in a byline; none in a text that is too long to be one."""
        text = _ADDRESS.sub(" ", clean(text[: 4 * MAX_BYLINE])).strip(" :,-–—|.•·")
        if len(text) > MAX_BYLINE:
            return Names((), ())
        people: dict[str, str] = {}
        others: dict[str, str] = {}
        for part in self._parts(self.without_prefix(text)):
            name = self._name(part)
            if name:
                key = bare(name)
                is_other = key in self.sites or name.casefold() in self.agencies
                (others if is_other else people).setdefault(key, name)
        return Names(tuple(people.values())[:_MAX_NAMES], tuple(others.values())[:_MAX_NAMES])

    def without_prefix(self, text: str) -> str:
        """The text after "By", "Written by:" and their like, where it starts with one."""
        lowered = text.casefold()
        for prefix in self.prefixes:
            if lowered.startswith(prefix):
                rest = text[len(prefix) :]
                if not rest or not (rest[0].isalnum() and prefix[-1].isascii()):
                    return self.without_prefix(rest.lstrip(" :.-–—・|")) if rest else ""
        return text

    def has_prefix(self, text: str) -> bool:
        """Whether a line starts with words for "by"."""
        return self.without_prefix(text) != text

    def _parts(self, text: str) -> list[str]:
        parts = [part for part in _BORDER.split(text) if part]
        if self.joiners is None:
            return parts
        return [name for part in parts for name in self._joined(part)]

    def _joined(self, part: str) -> list[str]:
        """Names with "and" between them; a single word on either side leaves the part whole."""
        pieces = self.joiners.split(part) if self.joiners else [part]
        if len(pieces) > 1 and all(piece.strip() for piece in pieces) and len(pieces[-1].split()) > 1:
            return pieces
        return [part]

    def _name(self, part: str) -> str:
        """The part as a name, "" where it is none."""
        part = self.without_prefix(part.strip(" .:-–—\"'“”"))
        part = self._without_role(part)
        found = _DATE_BEGINS.search(part)
        if found and (found.start() == 0 or part[found.start()].isspace()):
            part = part[: found.start()].strip()
        words = part.split()
        lowered = part.casefold()
        if not words or len(part) > _MAX_NAME or len(words) > _MAX_WORDS or len(bare(part)) < 2:
            return ""
        if lowered in self.roles or lowered in _DEGREES or lowered in self.prefixes:
            return ""
        if part[0].islower() and len(words) > 1 and not words[-1][0].isupper():
            return ""  # "in the capital", "for the paper": no name begins and ends in lower case
        return part

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


def name_reader(packs: Sequence[LanguagePack], sites: frozenset[str]) -> NameReader:
    """A reader for pages in these languages."""
    words = [pack.byline for pack in packs]
    joiners = sorted({joiner for one in words for joiner in one.joiners if joiner.isalpha()}, key=len, reverse=True)
    return NameReader(
        tuple(sorted({prefix for one in words for prefix in one.prefixes}, key=len, reverse=True)),
        re.compile(r"\s+(?:" + "|".join(map(re.escape, joiners)) + r")\s+", re.IGNORECASE) if joiners else None,
        frozenset(role for one in words for role in one.roles),
        frozenset(agency for one in words for agency in one.agencies),
        sites,
    )
