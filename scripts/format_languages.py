"""Sort the language packs, drop what they say twice, and tell what breaks a rule of docs/language-packs.md."""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from cleanarticle.model import Species
from cleanarticle.words.filed_phrases import ANY, NUMBER, phrase_parts
from cleanarticle.words.line_signs import read_rules
from cleanarticle.words.tokens import normal

FOLDER: Final = Path(__file__).parent.parent / "src" / "cleanarticle" / "data" / "languages"
WORD_TABLES: Final = {
    "byline": ("prefixes", "joiners", "roles", "agencies"),
    "dates": ("published", "modified", "relative", "parts"),
}
SIGNS: Final = read_rules().signs()
MATCHES: Final = ("exact", "prefix", "anywhere")
NO_PHRASES: Final = frozenset({Species.HEADLINE, Species.HIDDEN, Species.BOILERPLATE})
_WIDTH: Final = 120
_ONE_LINE: Final = 96  # characters of a list, its key beside it
_MOST_ANY: Final = 2
_ANYWHERE_WORDS: Final = 3
_ANYWHERE_LETTERS: Final = 6
_STEM_LETTERS: Final = 3
_LONG_WORDS: Final = 16  # letters of two words that say enough, in languages that join words


def main(folder: Path = FOLDER) -> int:
    """Rewrite every file that is not in order; 1 where one breaks a rule."""
    broken = False
    for path in sorted(folder.glob("*.json")):
        before = path.read_text("utf-8")
        data = json.loads(before)
        after = formatted(data)
        if after != before:
            path.write_text(after, "utf-8")
        for problem in problems(data, path.stem):
            broken = True
            sys.stderr.write(f"{path.name}: {problem}\n")
    return int(broken)


def formatted(data: dict[str, Any]) -> str:
    """A pack as its file should be."""
    pack = {key: data[key] for key in ("code", "name", "script")}
    pack |= {"stop_words": _sorted(data["stop_words"]), "months": data["months"]}
    pack |= {key: _sorted(data[key]) for key in ("answers", "leads", "surnames") if key in data}
    for table, keys in WORD_TABLES.items():
        pack[table] = {key: _sorted(data[table][key]) for key in keys}
    pack["phrases"] = {}
    for species in Species:
        lists = data["phrases"].get(species, {})
        if found := {match: kept for match in MATCHES if (kept := _phrases(lists.get(match, ())))}:
            pack["phrases"][species] = found
    if signs := data.get("signs"):
        pack["signs"] = {sign: _sorted(signs[sign]) for sign in sorted(signs)}
    return _written(pack) + "\n"


def problems(data: dict[str, Any], code: str) -> list[str]:
    """What in a pack breaks a rule, one sentence each."""
    found = [] if data["code"] == code else [f"the code {data['code']!r} is not the file's name"]
    if code != "und":
        found += [] if len(data["months"]) == 12 else ["a year has twelve months"]  # noqa: PLR2004
        found += [] if 40 <= len(data["stop_words"]) <= 160 else ["stop words: 60 to 150"]  # noqa: PLR2004
    for name, lists in data["phrases"].items():
        if name not in set(Species) - NO_PHRASES:
            found.append(f"{name!r} takes no phrases")
        found += [f"{name} has a list {key!r}" for key in lists if key not in MATCHES]
        for match in MATCHES:
            found += [
                f"{name}.{match}: {phrase!r} {why}" for phrase in lists.get(match, ()) if (why := _fault(phrase, match))
            ]
    for sign, words in data.get("signs", {}).items():
        found += [] if sign in SIGNS else [f"{sign!r} is no sign of data/line-signs.toml"]
        found += [f"{sign}: {word!r} is too short a stem" for word in words if _is_too_short(word)]
    return found


def _is_too_short(word: str) -> bool:
    """Whether a stem has too few letters to mean anything, or letters that are not found by their first three."""
    stem = word.strip("*")
    return not stem or (word != stem and stem.isascii() and len(stem) < _STEM_LETTERS)


def _fault(phrase: str, match: str) -> str:
    """What is wrong with a phrase; "" where nothing is."""
    parts = phrase_parts(phrase)
    words = [part for part in parts if part not in (ANY, NUMBER)]
    if not words and (match != "exact" or ANY in parts):
        return "has no words"
    if parts.count(ANY) > _MOST_ANY or (ANY, ANY) in pairwise(parts):
        return "has too many *"
    if phrase.endswith(":") and match != "prefix":
        return "ends with a colon but is no prefix"
    if match == "anywhere" and not {ANY, NUMBER}.isdisjoint((parts[0], parts[-1])):
        return "starts or ends with a wildcard"
    if parts[:2] == (ANY, NUMBER):
        return "starts with two wildcards"
    letters = sum(map(len, words))
    is_short = letters < (_ANYWHERE_LETTERS if len(words) >= _ANYWHERE_WORDS else _LONG_WORDS)
    return "is too short to stand anywhere" if match == "anywhere" and is_short else ""


def _phrases(phrases: list[str]) -> list[str]:
    """Phrases in order, of those that are compared alike the plainest."""
    kept: dict[tuple[tuple[str, ...], bool, bool], str] = {}
    for phrase in sorted(_sorted(phrases), key=len):
        kept.setdefault((phrase_parts(phrase), phrase.endswith(":"), phrase.startswith("*:")), phrase)
    return sorted(kept.values())


def _sorted(words: list[str]) -> list[str]:
    """Lower case, in order, each once."""
    return sorted({" ".join(normal(word).replace("’", "'").split()) for word in words})


def _written(value: Any, indent: str = "") -> str:  # noqa: ANN401 - anything that JSON has
    """JSON in lines of at most 120 characters: strings fill them, everything else has lines of its own."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    deeper = indent + "  "
    if isinstance(value, dict):
        lines = [f"{json.dumps(key)}: {_written(own, deeper)}" for key, own in value.items()]
        opens, closes = "{", "}"
    else:
        lines, (opens, closes) = [_written(own, deeper) for own in value], "[]"
        if all(isinstance(own, str) for own in value):
            one_line = f"[{', '.join(lines)}]"
            if len(indent) + len(one_line) <= _ONE_LINE:
                return one_line
            lines = _filled(lines, _WIDTH - len(deeper) - 1)
    return f"{opens}\n{deeper}{f',{chr(10)}{deeper}'.join(lines)}\n{indent}{closes}" if lines else opens + closes


def _filled(words: list[str], width: int) -> list[str]:
    """Words in as few lines as they fit in."""
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + len(word) + 2 <= width:
            lines[-1] += f", {word}"
        else:
            lines.append(word)
    return lines


if __name__ == "__main__":
    sys.exit(main())
