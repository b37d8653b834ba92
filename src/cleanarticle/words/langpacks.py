"""The language packs: what the data files under data/languages say, as frozen records."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from cleanarticle.model import Species

if TYPE_CHECKING:
    from collections.abc import Mapping

_FOLDER: Final = Path(__file__).parents[1] / "data" / "languages"
UNDETERMINED: Final = "und"
ENGLISH: Final = "en"


class BylineWords(NamedTuple):
    """What stands around the names in a byline; lower case."""

    prefixes: tuple[str, ...]
    joiners: tuple[str, ...]
    roles: tuple[str, ...]
    agencies: tuple[str, ...]


class DateWords(NamedTuple):
    """What stands around a date; lower case; ``#`` in ``relative`` is a number; ``parts`` are days and time words."""

    published: tuple[str, ...]
    modified: tuple[str, ...]
    relative: tuple[str, ...]
    parts: tuple[str, ...] = ()


class PhraseLists(NamedTuple):
    """The phrases of one species as written in the file: see docs/language-packs.md."""

    exact: tuple[str, ...]
    prefix: tuple[str, ...]
    anywhere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """Everything that cleanarticle knows about the words of one language.

    Attributes:
        code: ISO 639-1, or "und" for what holds in every language.
        name: the language's English name.
        script: name of its script, "Latin".
        stop_words: its most frequent function words, lower case.
        months: twelve tuples, each with a month's full name first, then its other forms; empty in "und".
        byline: the words around names.
        dates: the words around dates.
        phrases: for each species that has any, what its blocks say.
        signs: for each sign of data/line-signs.toml that it words, the words.
        answers: what readers answer to a question of any kind: "yes", "don't know".
        leads: what a sentence says before a list, where the language needs no colon: "the following points".
        surnames: the usual ones, where they stand first and a few are most people's.
    """

    code: str
    name: str
    script: str
    stop_words: frozenset[str]
    months: tuple[tuple[str, ...], ...]
    byline: BylineWords
    dates: DateWords
    phrases: Mapping[Species, PhraseLists]
    signs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    answers: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    surnames: tuple[str, ...] = ()


class LanguagePacks:
    """The packs of a folder, each read when it is first asked for.

    Safe in threads: a pack never changes once it is read, and a race only reads it twice.
    """

    def __init__(self, folder: Path = _FOLDER) -> None:
        self._folder = folder
        self._loaded: dict[str, LanguagePack | None] = {}

    def codes(self) -> tuple[str, ...]:
        """The codes of all packs, sorted; "und" among them."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.json")))

    def get(self, code: str) -> LanguagePack | None:
        """The pack of a language, or None where there is none."""
        if code not in self._loaded:
            if not (code.isalpha() and code.isascii() and code.islower()):  # a code from a page is no file name
                return None
            path = self._folder / f"{code}.json"
            self._loaded[code] = read_pack(path) if path.is_file() else None
        return self._loaded[code]

    def active(self, code: str) -> tuple[LanguagePack, ...]:
        """The packs that a page in this language is read with: its own, English, "und"; each once."""
        wanted = dict.fromkeys((code, ENGLISH, UNDETERMINED))
        return tuple(pack for one in wanted if (pack := self.get(one)) is not None)


def read_pack(path: Path) -> LanguagePack:
    """Read one data file.

    Args:
        path: a file in the format of docs/language-packs.md.

    Returns:
        Its pack.

    Raises:
        KeyError: a required key is missing.
        ValueError: the file is no JSON, or names an unknown species.
    """
    data = json.loads(path.read_bytes())
    byline, dates = data["byline"], data["dates"]
    return LanguagePack(
        code=data["code"],
        name=data["name"],
        script=data["script"],
        stop_words=frozenset(data["stop_words"]),
        months=tuple(tuple(names) for names in data["months"]),
        byline=BylineWords(*(tuple(byline[key]) for key in BylineWords._fields)),
        dates=DateWords(*(tuple(dates[key]) for key in DateWords._fields)),
        phrases={Species(name): _lists(table) for name, table in data["phrases"].items()},
        signs={name: tuple(words) for name, words in data.get("signs", {}).items()},
        answers=tuple(data.get("answers", ())),
        leads=tuple(data.get("leads", ())),
        surnames=tuple(data.get("surnames", ())),
    )


def _lists(table: dict[str, Any]) -> PhraseLists:
    """One species' table as a record."""
    return PhraseLists(*(tuple(table.get(key, ())) for key in PhraseLists._fields))
