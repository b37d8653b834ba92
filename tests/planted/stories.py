"""Reads the invented articles, and the lines of boilerplate that are planted among their paragraphs."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final, NamedTuple

HALVES: Final = ("dev", "held")
FRESH: Final = "fresh"  # other stories and lines, which nobody had tuned with when they were written
LATER: Final = "later"  # other stories and lines again, written when the fresh ones had been tuned with
UNSEEN: Final = "unseen"  # and again, when the limits of filters had been chosen with the later ones in view
NEWEST: Final = "newest"  # and once more, when those had been looked at, too
LAST: Final = "last"  # and a last time, when the newest had been looked at
EIGHTH: Final = "eighth"  # written when the last ones had been looked at
NINTH: Final = "ninth"  # written beside the eighth, looked at a session later
TENTH: Final = "tenth"  # written when the ninth had been looked at
ELEVENTH: Final = "eleventh"  # written when the tenth had been looked at
TWELFTH: Final = "twelfth"  # written when the eleventh had been looked at
THIRTEENTH: Final = "thirteenth"  # written when the twelfth had been looked at; of the less usual wordings
FOURTEENTH: Final = "fourteenth"  # written when the thirteenth had been looked at; of the usual wordings again
FIFTEENTH: Final = "fifteenth"  # written when the fourteenth had been looked at; the usual wordings once more
SIXTEENTH: Final = "sixteenth"  # written when the fifteenth had been looked at; usual and less usual wordings
SEVENTEENTH: Final = "seventeenth"  # written when the sixteenth had been looked at; the everyday wordings
EIGHTEENTH: Final = "eighteenth"  # written beside the seventeenth; what widgets of recent years print
NINETEENTH: Final = "nineteenth"  # written when the seventeenth had been looked at; all kinds of sites
APART: Final = (
    FRESH,
    LATER,
    UNSEEN,
    NEWEST,
    LAST,
    EIGHTH,
    NINTH,
    TENTH,
    ELEVENTH,
    TWELFTH,
    THIRTEENTH,
    FOURTEENTH,
    FIFTEENTH,
    SIXTEENTH,
    SEVENTEENTH,
    EIGHTEENTH,
    NINETEENTH,
)  # sets with stories of their own, in folders of their own
SETS: Final = (*HALVES, *APART)
# Nothing is fitted on these. With three more hands as many pages of the nineteenth came out right as without them.
UNTAUGHT: Final = frozenset({SIXTEENTH, SEVENTEENTH, EIGHTEENTH, NINETEENTH})

_FOLDER: Final = Path(__file__).parent
_SIGNS: Final = {"## ": "subhead", "> ": "quote", "- ": "item"}


class Block(NamedTuple):
    """One block of an article."""

    role: str  # "paragraph", "subhead", "quote", "item"
    text: str


class Story(NamedTuple):
    """An invented article, what stands around it, and the lines to plant in it."""

    language: str
    site: str
    headline: str
    body: tuple[Block, ...]  # the standfirst first
    sections: tuple[str, ...]  # words of the navigation
    others: tuple[str, ...]  # headlines of other articles
    summaries: tuple[str, ...]  # how other articles begin, cut short
    planted: dict[str, dict[str, tuple[str, ...]]]  # set -> species -> wordings, a line break between their lines
    misses: dict[str, tuple[Block, ...]]  # set -> lines of articles about newsletters, browsers, polls; they stay


def languages(of: str = HALVES[0]) -> list[str]:
    """Codes of the languages that a set of lines has stories in."""
    return sorted(file.stem for file in _folder(of).glob("*.toml"))


def read(language: str, of: str = HALVES[0]) -> Story:
    """Read the story of a language.

    Args:
        language: its code.
        of: a set of lines; both halves have one story, every other set its own.

    Raises:
        FileNotFoundError: there is none.
    """
    data = tomllib.loads((_folder(of) / f"{language}.toml").read_text(encoding="utf-8"))
    sets = (of,) if of in APART else HALVES
    return Story(
        language,
        data["site"],
        data["headline"],
        tuple(_block(line) for line in data["body"].strip().split("\n")),
        tuple(data["sections"]),
        tuple(data["others"]),
        tuple(data["summaries"]),
        {half: {species: tuple(lines) for species, lines in data[half].items()} for half in sets},
        {half: tuple(map(_block, data["misses"][half])) for half in sets},
    )


def _folder(of: str) -> Path:
    return _FOLDER / of if of in APART else _FOLDER


def _block(line: str) -> Block:
    for sign, role in _SIGNS.items():
        if line.startswith(sign):
            return Block(role, line.removeprefix(sign))
    return Block("paragraph", line)
