"""Strings that nearly match a regular expression, made from its own parts, to make it try again and again."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from re import _constants as codes  # type: ignore[attr-defined] # no public name in any version
from re import _parser as parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any, Final

import cleanarticle
from cleanarticle.patterns import Later

_MOST_UNITS: Final = 30  # of one pattern
_LONGEST: Final = 40  # characters of a unit
_COPIES: Final = 3  # of what stands in a repetition, in a sample


def patterns() -> dict[str, re.Pattern[Any]]:
    """Every compiled pattern in a module or class of the package, by its place."""
    found: dict[str, re.Pattern[Any]] = {}
    for info in pkgutil.walk_packages(cleanarticle.__path__, "cleanarticle."):
        if not info.name.endswith("__main__"):
            module = importlib.import_module(info.name)
            for place, value in vars(module).items():
                for pattern in _in(value, module):
                    found.setdefault(f"{info.name.removeprefix('cleanarticle.')}.{place}", pattern)
    return found


def _in(value: object, module: ModuleType) -> Iterator[re.Pattern[Any]]:  # noqa: C901 - one case a kind
    """The patterns in a value: itself, or what it holds."""
    if isinstance(value, Later):
        yield value.compiled()
    elif isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Mapping):
        for own in value.values():
            yield from _in(own, module)
    elif isinstance(value, tuple | list | frozenset):
        for own in value:
            yield from _in(own, module)
    elif isinstance(value, type) and value.__module__ == module.__name__:
        for own in list(vars(value).values()):
            if isinstance(own, Later | re.Pattern):
                yield from _in(own, module)


def attacks(pattern: re.Pattern[Any], size: int) -> Iterator[Any]:
    """Strings of about a size that nearly match: what stands before a repetition, its content again and again, a stop.

    Args:
        pattern: compiled from str or bytes.
        size: in characters.
    """
    text = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    tree = parser.parse(text, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags)
    seen: set[str] = set()
    for before, unit in _repetitions(list(tree), ""):
        for start in ("", before):
            for stop in ("\x01", "!", ""):
                attack = start + unit * (size // len(unit)) + stop
                if attack not in seen and len(seen) < _MOST_UNITS * 4:
                    seen.add(attack)
                    yield attack if isinstance(pattern.pattern, str) else attack.encode("latin-1", "replace")
    whole = _sample(list(tree))[:_LONGEST] or "a"
    for unit in (whole, whole[:-1] or "a", whole[0], " ", "\n"):
        attack = unit * (size // len(unit)) + "\x01"
        yield attack if isinstance(pattern.pattern, str) else attack.encode("latin-1", "replace")


def _repetitions(tree: Iterable[Any], before: str) -> Iterator[tuple[str, str]]:  # noqa: C901 - one case a kind
    """For each repetition: a sample of what stands before it, and samples of its content."""
    for code, value in tree:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            for unit in _samples(list(value[2])):
                if unit:
                    yield before, unit[:_LONGEST]
            yield from _repetitions(list(value[2]), before)
        elif code is codes.SUBPATTERN:
            yield from _repetitions(list(value[3]), before)
        elif code is codes.ATOMIC_GROUP:
            yield from _repetitions(list(value), before)
        elif code is codes.BRANCH:
            for own in value[1]:
                yield from _repetitions(list(own), before)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _repetitions(list(value[1]), before)
        before += _sample([(code, value)])


def _samples(tree: list[Any]) -> Iterator[str]:
    """A few strings that match: one for each branch, and for several characters of a class."""
    yield _sample(tree)
    for place, (code, value) in enumerate(tree):
        rest, behind = tree[:place], tree[place + 1 :]
        if code is codes.BRANCH:
            for own in value[1]:
                yield _sample([*rest, *own, *behind])
        elif code is codes.SUBPATTERN:
            for own_text in _samples(list(value[3])):
                yield _sample(rest) + own_text + _sample(behind)
        elif code is codes.IN:
            for character in _characters(value):
                yield _sample(rest) + character + _sample(behind)


def _sample(tree: Iterable[Any]) -> str:
    """One string that matches, looking-around aside."""
    return "".join([_one(code, value) for code, value in tree])


def _one(code: Any, value: Any) -> str:  # noqa: ANN401, C901, PLR0911 - one case a kind of an untyped tree
    if code is codes.LITERAL:
        return str(chr(value))
    if code is codes.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if code is codes.ANY:
        return "a"
    if code is codes.IN:
        return next(_characters(value), "a")
    if code is codes.BRANCH:
        return _sample(value[1][0])
    if code is codes.SUBPATTERN:
        return _sample(value[3])
    if code is codes.ATOMIC_GROUP:
        return _sample(value)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, most, content = value
        return _sample(content) * int(min(max(least, min(_COPIES, most)), 50))
    return ""


def _characters(members: list[Any]) -> Iterator[str]:
    """Characters of a class."""
    is_negated = bool(members) and members[0][0] is codes.NEGATE
    own = [each for each in members if each[0] is not codes.NEGATE]
    if is_negated:
        yield from (character for character in "a 1<&;\n" if not any(_holds(each, character) for each in own))
        return
    for code, value in own:
        if code is codes.LITERAL:
            yield chr(value)
        elif code is codes.RANGE:
            yield chr(value[0])
        elif code is codes.CATEGORY:
            yield next(character for character in "a 1!\n" if _holds((code, value), character))


def _holds(member: tuple[Any, Any], character: str) -> bool:
    """Whether one member of a class holds a character."""
    code, value = member
    if code is codes.LITERAL:
        return bool(value == ord(character))
    if code is codes.RANGE:
        return bool(value[0] <= ord(character) <= value[1])
    kinds = {
        codes.CATEGORY_DIGIT: character.isdigit(),
        codes.CATEGORY_NOT_DIGIT: not character.isdigit(),
        codes.CATEGORY_SPACE: character.isspace(),
        codes.CATEGORY_NOT_SPACE: not character.isspace(),
        codes.CATEGORY_WORD: character.isalnum() or character == "_",
        codes.CATEGORY_NOT_WORD: not (character.isalnum() or character == "_"),
    }
    return kinds.get(value, False)
