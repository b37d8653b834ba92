"""The index in which the phrases of a page are looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from cleanarticle.filed_phrases import ANY, NUMBER
from cleanarticle.tokens import is_thai

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.filed_phrases import FiledPhrases, Phrase

_MOST_ANY: Final = 6
_MOST_ANY_THAI: Final = 14  # as many words
_MOST_NUMBER: Final = 3
_WILD: Final = (ANY, NUMBER)

_Group: TypeAlias = "Mapping[str, tuple[Phrase, ...]]"  # phrases by their second part, "" where there is none


class _Opening(NamedTuple):
    """The phrases that begin with one token and must stand at a block's start."""

    seconds: frozenset[str]  # the tokens that may follow: * among them where anything may, "" where nothing must
    whole: Mapping[tuple[str, ...], tuple[Phrase, ...]]  # those that must be the whole block, by their tokens
    group: _Group  # the others


_NO_OPENING: Final = _Opening(frozenset(), {}, {})


class PhraseIndex:
    """The phrases of some packs, ready for searching; shared by threads.

    The phrases that begin with a token are cut up when a block first has it; a race only does that twice.

    Args:
        packs: where two have the same phrase, the first one's is found first.

    Attributes:
        rare: of each phrase that may stand further in one token, the least usual, with the tokens that open the
            phrases which have it; where none of them is, no phrase is.
        buttons: the phrases of one token for share rows; a block of nothing else is one, in any order.
    """

    def __init__(self, packs: Sequence[FiledPhrases]) -> None:
        self._packs = packs
        self._firsts = frozenset[str]().union(*[pack.outer for pack in packs])
        self._openings: dict[str, _Opening] = {}
        self._inner: dict[str, _Group] = {}
        self.buttons: Final = {token: pack.phrase(number) for pack in packs for token, number in pack.buttons.items()}
        rare: dict[str, frozenset[str]] = {}
        for pack in packs:
            both = rare.keys() & pack.rare.keys()
            rare |= {**pack.rare, **{token: rare[token] | pack.rare[token] for token in both}}
        self.rare: Final[Mapping[str, frozenset[str]]] = rare

    def may_open(self, read: Sequence[str]) -> bool:
        """Whether some phrase starts as these tokens do: at a small cost no for nearly all blocks."""
        first = read[0]
        if first in self._firsts:
            seconds = (self._openings.get(first) or self._opening(first)).seconds
            if ANY in seconds or (read[1] if len(read) > 1 else "") in seconds:
                return True
        return first[0].isdigit() or first in self.buttons

    def whole(self, read: Sequence[str]) -> Sequence[Phrase]:
        """The phrases that are a block with these tokens."""
        return self._opening(read[0]).whole.get(tuple(read), ())

    def opening(self, read: Sequence[str]) -> Sequence[Phrase]:
        """The other phrases that may open a block with these tokens, by their first two parts."""
        found = _with_second(self._opening(read[0]).group, read, 1)
        if read[0][0].isdigit():
            group = self._opening(NUMBER).group
            for end in _number_ends(read, 0):
                found += _with_second(group, read, end)
        return found

    def inside(self, read: Sequence[str]) -> list[tuple[int, Phrase]]:
        """The phrases that may stand further in, by their first two parts, each with the number of its first token."""
        rare = self.rare
        firsts = frozenset[str]().union(*[rare[token] for token in read if token in rare])
        if firsts.isdisjoint(read):
            return []
        return [
            (at, phrase)
            for at, token in enumerate(read)
            if token in firsts
            for phrase in _with_second(self._group(token), read, at + 1)
        ]

    def _opening(self, first: str) -> _Opening:
        """The phrases that begin with a token and must stand at a block's start."""
        if first not in self._firsts:
            return _NO_OPENING
        if first not in self._openings:
            self._openings[first] = _opening(
                [pack.phrase(number) for pack in self._packs for number in pack.outer.get(first, ())]
            )
        return self._openings[first]

    def _group(self, first: str) -> _Group:
        """The phrases that begin with a token and may stand further in."""
        if first not in self._inner:
            self._inner[first] = _by_second(
                [pack.phrase(number) for pack in self._packs for number in pack.inner.get(first, ())]
            )
        return self._inner[first]


def _opening(phrases: Sequence[Phrase]) -> _Opening:
    """Phrases with the same first token, by how they are looked up."""
    whole: dict[tuple[str, ...], tuple[Phrase, ...]] = {}
    for phrase in phrases:
        if phrase.match == "exact" and phrase.is_plain:
            whole[phrase.parts] = (*whole.get(phrase.parts, ()), phrase)
    group = _by_second([phrase for phrase in phrases if phrase.parts not in whole or phrase.match != "exact"])
    seconds = {parts[1] if len(parts) > 1 else "" for parts in whole} | {second for second in group if second}
    if "" in group or not seconds.isdisjoint((ANY, NUMBER)):
        seconds.add(ANY)
    return _Opening(frozenset(seconds), whole, group)


def _by_second(phrases: Sequence[Phrase]) -> _Group:
    """Phrases by their second part."""
    group: dict[str, tuple[Phrase, ...]] = {}
    for phrase in phrases:
        second = phrase.parts[1] if len(phrase.parts) > 1 else ""
        group[second] = (*group.get(second, ()), phrase)
    return group


def phrase_end(phrase: Phrase, read: Sequence[str], at: int) -> int:
    """Number of the token behind a phrase that starts at token ``at``, or -1 where it, or its end, is not there."""
    parts, length, must_fill = phrase.parts, len(read), phrase.match == "exact"
    last = parts[-1]  # in which most differ, and looking at it costs least
    if phrase.is_plain:
        end = at + len(parts)
        fits = end == length if must_fill else end <= length
        return end if fits and read[end - 1] == last and tuple(read[at:end]) == parts else -1
    if last not in _WILD and (read[-1] != last if must_fill else last not in read):
        return -1
    return _end_of_ways(parts, read, at, must_fill=must_fill)


def _end_of_ways(parts: Sequence[str], read: Sequence[str], at: int, *, must_fill: bool) -> int:
    """Number of the token behind parts with wildcards, of all ways to read them the first that fits; -1 for none."""
    most, length = len(parts), len(read)
    most_any = _MOST_ANY_THAI if any(map(is_thai, parts)) else _MOST_ANY
    open_ways = [(0, at)]
    while open_ways:
        part, token = open_ways.pop()
        while part < most and token < length and parts[part] == read[token]:
            part += 1
            token += 1
        if part == most:
            if token == length or not must_fill:
                return token
        elif parts[part] == ANY:
            open_ways += [(part + 1, further) for further in range(min(token + most_any, length), token, -1)]
        elif parts[part] == NUMBER:
            open_ways += [(part + 1, further) for further in _number_ends(read, token)]
    return -1


def _number_ends(read: Sequence[str], at: int) -> list[int]:
    """Where a number that starts at a token may end, the nearest first."""
    ends = []
    for token in range(at, min(at + _MOST_NUMBER, len(read))):
        if not read[token][0].isdigit():
            break
        ends.append(token + 1)
    return ends


def _with_second(group: _Group, read: Sequence[str], at: int) -> tuple[Phrase, ...]:
    """The phrases of a group whose second part stands at a token, and those that have none."""
    found = group.get("", ())
    if at < len(read):
        second = read[at]
        found += group.get(second, ()) + group.get(ANY, ())
        if second[0].isdigit():
            found += group.get(NUMBER, ())
    return found
