"""The index in which the phrases of a page are looked up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from cleanarticle.model import Species

Match = Literal["exact", "prefix", "anywhere"]
"""How a phrase meets a block: it is the block, it opens it, it stands in it."""

ANY: Final = "*"  # one to six tokens
NUMBER: Final = "#"  # one to three tokens that start with a digit
_MOST_ANY: Final = 6
_MOST_NUMBER: Final = 3


class Phrase(NamedTuple):
    """A phrase, ready to be compared."""

    parts: tuple[str, ...]  # tokens and wildcards; a wildcard at the start is left out
    species: Species
    match: Match
    text: str  # as the pack has it
    has_lead: bool  # one to six tokens stand before it
    is_label: bool  # something must set it off from what follows
    is_tail: bool  # something must set it off from what stands before
    is_plain: bool  # it has no wildcards
    weight: int  # letters of its tokens: the more, the surer


Groups = dict[str, dict[str, tuple[Phrase, ...]]]
"""Phrases by their first part, then by their second ("" where there is none)."""


@dataclass(frozen=True, slots=True)
class PhraseIndex:
    """The phrases of some packs, ready for searching; shared by threads, never changed.

    Attributes:
        whole: phrases without wildcards that must be the whole block, by their tokens.
        openings: phrases that must stand at a block's start.
        inner: phrases that may stand further in.
        heads: the second tokens that may follow each first one, of all phrases in ``whole`` and ``openings``.
        rare: of each phrase in ``inner`` one token, the least usual, with the tokens that open the phrases which have
            it; where none of them is, no phrase is.
        buttons: the phrases of one token for share rows; a block of nothing else is one, in any order.
    """

    whole: Mapping[tuple[str, ...], tuple[Phrase, ...]]
    openings: Groups
    inner: Groups
    heads: Mapping[str, frozenset[str]]
    rare: Mapping[str, frozenset[str]]
    buttons: Mapping[str, Phrase]

    def may_open(self, read: Sequence[str]) -> bool:
        """Whether some phrase starts as these tokens do: at a small cost no for nearly all blocks."""
        first, seconds = read[0], self.heads.get(read[0])
        if seconds and (ANY in seconds or (read[1] if len(read) > 1 else "") in seconds):
            return True
        return first[0].isdigit() or first in self.buttons

    def opening(self, read: Sequence[str]) -> Sequence[Phrase]:
        """The phrases that may open a block with these tokens, by their first two parts."""
        group = self.openings.get(read[0])
        found = _with_second(group, read, 1) if group else ()
        if read[0][0].isdigit() and (group := self.openings.get(NUMBER)):
            for end in _number_ends(read, 0):
                found += _with_second(group, read, end)
        return found

    def inside(self, read: Sequence[str]) -> list[tuple[int, Phrase]]:
        """The phrases that may stand further in, by their first two parts, each with the number of its first token."""
        inner, rare = self.inner, self.rare
        firsts = frozenset[str]().union(*[rare[token] for token in read if token in rare])
        return [
            (at, phrase)
            for at, token in enumerate(read)
            if token in firsts
            for phrase in _with_second(inner[token], read, at + 1)
        ]


def phrase_end(phrase: Phrase, read: Sequence[str], at: int) -> int:
    """Number of the token behind a phrase that starts at token ``at``, or -1 where it, or its end, is not there."""
    most, length, parts = len(phrase.parts), len(read), phrase.parts
    must_fill = phrase.match == "exact"
    if phrase.is_plain:
        end = at + most
        fits = end == length if must_fill else end <= length
        return end if fits and tuple(read[at:end]) == parts else -1
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
            open_ways += [(part + 1, further) for further in range(min(token + _MOST_ANY, length), token, -1)]
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


def _with_second(group: Mapping[str, tuple[Phrase, ...]], read: Sequence[str], at: int) -> tuple[Phrase, ...]:
    """The phrases of a group whose second part stands at a token, and those that have none."""
    found = group.get("", ())
    if at < len(read):
        second = read[at]
        found += group.get(second, ()) + group.get(ANY, ())
        if second[0].isdigit():
            found += group.get(NUMBER, ())
    return found
