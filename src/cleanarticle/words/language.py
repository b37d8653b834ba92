"""Texts and a declared language -> which language a page is written in, and what decided."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from cleanarticle.patterns import pattern
from cleanarticle.words.language_sample import sample_of, script_of
from cleanarticle.words.tokens import normal, spaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_FILE: Final = Path(__file__).parents[1] / "data" / "language-signs.toml"
_TEXTS: Final = 8  # of which a sample is made
_PASSED: Final = 3  # longest texts that are passed over where no language is seen in them
_MIN_TEXT: Final = 100  # characters of the longest of those that are left
# A sentence or more of somebody else's.
_QUOTED: Final = pattern('["\u201c\u201d\u201e\u00ab\u00bb][^"\u201c\u201d\u201e\u00ab\u00bb]{80,}')
_FEW_WORDS: Final = 12  # a sample below it says too little against a declared language
_FEW_SIGNS: Final = 16  # the same in characters, where only the script is known
_SURE_SHARE: Final = 0.12  # share of the words that must be function words of a language; prose has 0.3 to 0.5
# Turkish says with endings what others say with function words: of its planted texts some had but 0.072, where no other
# language had half of its points. Without its own words a text has 0.1 and a rival with more than half.
_ALONE_SHARE: Final = 0.06
_MAX_RIVAL: Final = 0.5
_MIN_ALONE: Final = 6  # function words
_RIVAL: Final = 0.7  # of the best language's points, from which a declared one is believed
_UNKNOWN: Final = "und"

Because = Literal["declared", "declared and seen", "words", "script", "nothing"]
"""What decided: only what the page declares, that and its text, its function words, its script alone."""


class LanguagePick(NamedTuple):
    """The language of a page."""

    code: str  # ISO 639-1; "und" where nothing tells
    because: Because
    confidence: float  # 0-1: share of the evidence that speaks for this language
    declared: str  # the declared language as a bare code; "" where none is


@dataclass(frozen=True, slots=True)
class LanguageSigns:
    """What languages are told by.

    Attributes:
        words: for each script, for each function word the languages that have it.
        scripts: for each block of 128 code points the script.
        sole: for each script the language that it means where no word says more.
        kin: for each script the languages that are told apart by their words.
        aliases: other codes of a language.
    """

    words: Mapping[str, Mapping[str, tuple[str, ...]]]
    scripts: Mapping[int, str]
    sole: Mapping[str, str]
    kin: Mapping[str, frozenset[str]]
    aliases: Mapping[str, str]


def load_signs(path: Path = _FILE) -> LanguageSigns:
    """Read the data file.

    Args:
        path: a file as `data/language-signs.toml`.

    Returns:
        The signs of all languages.

    Raises:
        KeyError: a table is missing.
        ValueError: the file is no TOML.
    """
    data = tomllib.loads(path.read_text("utf-8"))
    words: dict[str, dict[str, tuple[str, ...]]] = {}
    for script, languages in data["words"].items():
        known = words.setdefault(script, {})
        for code, text in languages.items():
            for word in dict.fromkeys(text.split()):
                known[word] = (*known.get(word, ()), code)
    scripts = {
        block: script
        for script, ranges in data["scripts"].items()
        for first, last in ranges
        for block in range(first >> 7, (last >> 7) + 1)
    }
    return LanguageSigns(
        words=words,
        scripts=scripts,
        sole=data["sole"],
        kin={script: frozenset(languages) for script, languages in data["words"].items()},
        aliases=data["aliases"],
    )


def pick_language(declared: str | None, texts: Sequence[str], signs: LanguageSigns) -> LanguagePick:
    """Tell a page's language from its longest texts, and compare it with what the page declares.

    Args:
        declared: what the page says, as in ``lang="pt-BR"``; None or "" where it says nothing.
        texts: the texts of its blocks.
        signs: what languages are told by.

    Returns:
        The language. A declared one wins where the texts are too short to tell, or speak for it nearly as much as
        for the best.
    """
    said = bare_code(declared or "", signs)
    longest = sorted(texts, key=len, reverse=True)[: _TEXTS + _PASSED]
    pick = _pick(said, longest[:_TEXTS], signs)
    if pick.code != _UNKNOWN:
        return pick
    # The longest text may be code, names or data that a template shows by mistake, and fill the sample alone.
    for first in range(1, min(len(longest), _PASSED + 1)):
        if len(longest[first]) < _MIN_TEXT:
            break
        pick = _pick(said, longest[first : first + _TEXTS], signs, is_second=True)
        if pick.code != _UNKNOWN:
            break
    return pick


def _pick(said: str, longest: Sequence[str], signs: LanguageSigns, *, is_second: bool = False) -> LanguagePick:
    """The language that some texts are in, the longest first, or that the page says they are in.

    A second look takes none that has but few function words: code has some, by chance.
    """
    sample = sample_of(longest)
    script = script_of(sample, signs.scripts)
    read = spaced(normal(sample)).split() if script in signs.kin else []
    points, hits = _points(read, signs.words.get(script, {}))
    best = max(points, key=lambda code: (points[code], code), default=_UNKNOWN)
    is_unsure = said or is_second or not _stands_alone(best, points, hits, len(read))
    if hits.get(best, 0) <= _SURE_SHARE * len(read) and is_unsure:
        return _by_script(said, script, signs, len(sample))
    if said in points and points[said] >= _RIVAL * points[best]:
        return LanguagePick(said, "declared and seen", points[said] / sum(points.values()), said)
    if said and (len(read) < _FEW_WORDS or _is_said_around(said, sample, signs.words.get(script, {}))):
        return LanguagePick(said, "declared", 0.5, said)
    return LanguagePick(best, "words", points[best] / sum(points.values()), said)


def _is_said_around(said: str, sample: str, known: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a text is in the declared language but for a long quotation."""
    rest = _QUOTED.sub(" ", sample)
    points, hits = _points(spaced(normal(rest)).split(), known) if len(rest) < len(sample) else ({}, {})
    return hits.get(said, 0) >= _MIN_ALONE and points[said] >= _RIVAL * max(points.values())


def _stands_alone(best: str, points: Mapping[str, float], hits: Mapping[str, int], words: int) -> bool:
    """Whether a language has few function words in a sample, but no other language nearly as many."""
    count = hits.get(best, 0)
    if count < _MIN_ALONE or count < _ALONE_SHARE * words:
        return False
    rival = max([own for code, own in points.items() if code != best], default=0.0)
    return rival <= _MAX_RIVAL * points[best]


def bare_code(tag: str, signs: LanguageSigns) -> str:
    """The two-letter code of a language tag ("pt_BR" -> "pt", "nb" -> "no"); "" where it is none."""
    code = re.split(r"[^a-z]", tag.strip().lower(), maxsplit=1)[0]
    code = signs.aliases.get(code, code)
    return code if len(code) == 2 else ""  # noqa: PLR2004 - ISO 639-1 has two letters


def _points(read: Iterable[str], known: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, float], dict[str, int]]:
    """What the words say for each language, and how many say it; a word of few languages says more."""
    points: dict[str, float] = {}
    hits: dict[str, int] = {}
    by_codes = Counter(map(known.get, read, repeat(())))  # words of the same languages say the same, and are many
    for codes, count in by_codes.items():
        weight = count * (0.5 + 1 / (len(codes) or 1))
        for code in codes:
            points[code] = points.get(code, 0.0) + weight
            hits[code] = hits.get(code, 0) + count
    return points, hits


def _by_script(said: str, script: str, signs: LanguageSigns, length: int) -> LanguagePick:
    """What the script alone says, or the page's own word."""
    sole = signs.sole.get(script, "")
    if said and (not sole or said == sole or said in signs.kin.get(script, ()) or length < _FEW_SIGNS):
        return LanguagePick(said, "declared", 0.5, said)
    if sole:
        return LanguagePick(sole, "script", 0.8, said)
    return LanguagePick(_UNKNOWN, "nothing", 0.0, said)
