"""The index in which the phrases of a page are looked up."""

from __future__ import annotations

from itertools import compress
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from cleanarticle.words.filed_phrases import ANY, NUMBER
from cleanarticle.words.tokens import is_thai

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.words.filed_phrases import FiledPhrases, Phrase

_MOST_ANY: Final = 6
_MOST_ANY_THAI: Final = 14  # as many words
_MOST_NUMBER: Final = 3
_WILD: Final = (ANY, NUMBER)
_ANY_SECOND: Final = ("", ANY, NUMBER)  # a phrase's second part that may stand in every block

_Group: TypeAlias = "Mapping[str, tuple[Phrase, ...]]"  # phrases by their second part, "" where there is none


class _Opening(NamedTuple):
    """The phrases that begin with one token and must stand at a block's start."""

    seconds: frozenset[str]  # the tokens that may follow: * among them where anything may, "" where nothing must
    further: frozenset[str]  # of each phrase that goes on with a wildcard and has more tokens, one of these
    whole: Mapping[tuple[str, ...], tuple[Phrase, ...]]  # those that must be the whole block, by their tokens
    group: _Group  # the others


_NO_OPENING: Final = _Opening(frozenset(), frozenset(), {}, {})


class PhraseIndex:
    """The phrases of some packs, ready for searching; shared by threads.

    The phrases that begin with a token are cut up when a block first has it; a race only does that twice.

    Args:
        packs: where two have the same phrase, the first one's is found first.

    Attributes:
        has_none: whether no phrase stands further in among some tokens, by the least usual of each.
        buttons: the phrases of one token for share rows; a block of nothing else is one, in any order.
    """

    def __init__(self, packs: Sequence[FiledPhrases]) -> None:
        self._packs = packs
        self._firsts = frozenset[str]().union(*[pack.outer for pack in packs])
        self._openings: dict[str, _Opening] = {}
        self._inner: dict[str, tuple[Phrase, ...]] = {}
        self.buttons: Final = {token: pack.phrase(number) for pack in packs for token, number in pack.buttons.items()}
        self._rare = frozenset[str]().union(*[pack.inner for pack in packs])
        self.has_none: Final = self._rare.isdisjoint

    def may_open(self, read: Sequence[str]) -> bool:
        """Whether some phrase starts as these tokens do: at a small cost no for nearly all blocks."""
        first = read[0]
        if first in self._firsts:
            seconds, further, _, _ = self._openings.get(first) or self._opening(first)
            if ANY in seconds or (read[1] if len(read) > 1 else "") in seconds or first in self.buttons:
                return True
            if further and not further.isdisjoint(read):
                return True
        return first[0].isdigit()

    def whole(self, read: Sequence[str]) -> Sequence[Phrase]:
        """The phrases that are a block with these tokens."""
        return self._opening(read[0]).whole.get(tuple(read), ())

    def opening(self, read: Sequence[str], words: set[str]) -> Sequence[Phrase]:
        """The other phrases that may open a block with these tokens (``words``: as a set), by two parts and tokens."""
        found = _with_second(self._opening(read[0]).group, read, 1)
        if read[0][0].isdigit():
            group = self._opening(NUMBER).group
            for end in _number_ends(read, 0):
                found += _with_second(group, read, end)
        return [phrase for phrase in found if words.issuperset(phrase.needs)]

    def inside(self, read: Sequence[str], words: set[str]) -> list[tuple[int, Phrase]]:
        """The phrases that may stand further in, each with the number of its first token; likewise."""
        found: dict[str, list[Phrase]] = {}
        holds = words.issuperset
        for token in self._rare & words:
            for phrase in self._inner.get(token) or self._with(token):
                if holds(phrase.needs):
                    found.setdefault(phrase.parts[0], []).append(phrase)
        if not found:
            return []  # of most blocks
        for own in found.values():
            own.sort(key=attrgetter("text"))  # a set is in no order
        places = compress(range(len(read)), map(found.__contains__, read))
        return [(at, phrase) for at in places for phrase in found[read[at]]]

    def _opening(self, first: str) -> _Opening:
        """The phrases that begin with a token and must stand at a block's start."""
        if first not in self._firsts:
            return _NO_OPENING
        if first not in self._openings:
            self._openings[first] = _opening(
                [pack.phrase(number) for pack in self._packs for number in pack.outer.get(first, ())]
            )
        return self._openings[first]

    def _with(self, token: str) -> tuple[Phrase, ...]:
        """The phrases that may stand further in and have a token that no other of theirs is less usual than."""
        own = tuple([pack.phrase(number) for pack in self._packs for number in pack.inner.get(token, ())])
        self._inner[token] = own
        return own


def _opening(phrases: Sequence[Phrase]) -> _Opening:
    """Phrases with the same first token, by how they are looked up."""
    whole: dict[tuple[str, ...], tuple[Phrase, ...]] = {}
    for phrase in phrases:
        if phrase.match == "exact" and phrase.is_plain:
            whole[phrase.parts] = (*whole.get(phrase.parts, ()), phrase)
    group = _by_second([phrase for phrase in phrases if phrase.parts not in whole or phrase.match != "exact"])
    seconds = {parts[1] if len(parts) > 1 else "" for parts in whole} | {second for second in group if second}
    needed = [_further(phrase) for second in _ANY_SECOND for phrase in group.get(second, ())]
    seconds -= {ANY, NUMBER}
    if "" in needed:
        seconds.add(ANY)
    return _Opening(frozenset(seconds), frozenset(needed), whole, group)


def _further(phrase: Phrase) -> str:
    """A token of a phrase behind its first two parts, the longest; "" where it has none."""
    return max([part for part in phrase.parts[2:] if part not in _WILD], key=len, default="")


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
            most_any = _MOST_ANY_THAI if any(map(is_thai, parts)) else _MOST_ANY
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
