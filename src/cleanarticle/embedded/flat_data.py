"""A flat list in which numbers stand for other entries, as frameworks write their data -> the tree that it means."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from cleanarticle.loose_json import MAX_CHARACTERS, MAX_DEPTH

if TYPE_CHECKING:
    from cleanarticle.loose_json import JsonValue

_MAX_VALUES: Final = 100_000  # as many as are looked at for an article
_WRAPPER: Final = 2  # entries of what only says what kind of value another one is: ["Reactive", 1]
_NAME: Final = "_"  # before the number of a property's name


def is_flat(value: JsonValue) -> bool:
    """Whether a value is such a list: its first entry holds numbers of others, of which some are texts.

    Nuxt 3 and SvelteKit write them so (https://github.com/sveltejs/devalue), Remix and React Router with the names of
    properties by their numbers, too (https://github.com/jacob-ebey/turbo-stream).
    """
    if not isinstance(value, list) or not value or not any(isinstance(entry, str) for entry in value):
        return False
    first = value[0]
    if isinstance(first, dict):
        return bool(first) and all(isinstance(place, int) for place in first.values())
    return isinstance(first, list) and len(first) == _WRAPPER and isinstance(first[0], str) and _is_place(first[1])


def unfolded(entries: list[JsonValue]) -> JsonValue:
    """The first entry with all that it refers to.

    A list or an object is in the tree once, where it is named first and least deep: elsewhere, and in itself, stands
    None. Texts stay wherever they are named, up to the length of the longest script that is read.

    Args:
        entries: what ``is_flat`` says is such a list.
    """
    return _Unfolding(entries).run()


class _Unfolding:
    """One list's work; used once."""

    def __init__(self, entries: list[JsonValue]) -> None:
        self.entries = entries
        self.seen: set[int] = set()
        self.room = MAX_CHARACTERS
        self.left = _MAX_VALUES
        # Those to be filled, what with, and how deep they stand.
        self.waiting: deque[tuple[list[JsonValue] | dict[str, JsonValue], JsonValue, int]] = deque()

    def run(self) -> JsonValue:
        """The tree."""
        root = self.value(0, 0)
        while self.waiting:
            made, entry, depth = self.waiting.popleft()
            if isinstance(made, dict) and isinstance(entry, dict):
                for name, place in entry.items():
                    made[self.name(name)] = self.value(place, depth)
            elif isinstance(made, list) and isinstance(entry, list):
                # ["Set", 3, 4], ["Map", 3, 4]: the kind says nothing.
                made += [self.value(place, depth) for place in entry if _is_place(place)]
        return root

    def value(self, place: JsonValue, depth: int) -> JsonValue:
        """The value of an entry; lists and objects are filled later."""
        entry = self.entry(place) if depth < MAX_DEPTH else None
        self.left -= 1
        if self.left < 0 or entry is None:
            return None
        if isinstance(entry, str):
            self.room -= len(entry)
            return entry if self.room >= 0 else None
        if not isinstance(entry, list | dict):
            return entry
        made: list[JsonValue] | dict[str, JsonValue] = {} if isinstance(entry, dict) else []
        self.waiting.append((made, entry, depth + 1))
        return made

    def entry(self, place: JsonValue) -> JsonValue:
        """The entry with a number, without what only says its kind; None for lists and objects that were met before."""
        while isinstance(place, int) and _is_place(place) and place < len(self.entries):
            entry = self.entries[place]
            if not isinstance(entry, list | dict):
                return entry
            if place in self.seen:
                break
            self.seen.add(place)
            if isinstance(entry, dict) or len(entry) != _WRAPPER or not isinstance(entry[0], str):
                return entry
            place = entry[1]
        return None

    def name(self, name: str) -> str:
        """The name of a property, for which its number may stand: "_3"."""
        number = name.removeprefix(_NAME)
        if number == name or not number.isdecimal() or len(number) >= len(str(MAX_CHARACTERS)):
            return name
        entry = self.entries[int(number)] if int(number) < len(self.entries) else None
        return entry if isinstance(entry, str) else name


def _is_place(place: JsonValue) -> bool:
    """Whether a value is the number of an entry; negative ones stand for what JSON cannot say."""
    return isinstance(place, int) and not isinstance(place, bool) and place >= 0
