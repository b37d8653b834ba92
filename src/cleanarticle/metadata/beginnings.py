"""Phrases that lines may begin with, by their first two letters: most lines begin with none, and cost one look."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Beginnings(NamedTuple):
    """Phrases, lower case."""

    by_letters: Mapping[str, tuple[str, ...]]  # the first two letters of some -> they, the longest first, and `short`
    short: tuple[str, ...]  # those of one letter

    def of(self, text: str) -> tuple[str, ...]:
        """Those that a lower-case text may begin with, the longest first."""
        return self.by_letters.get(text[:2], self.short)

    def longest(self, text: str) -> int:
        """Letters of the longest one that a lower-case text begins with; 0 for none."""
        return next((len(one) for one in self.by_letters.get(text[:2], self.short) if text.startswith(one)), 0)

    def begin(self, text: str) -> bool:
        """Whether a lower-case text begins with one."""
        return text.startswith(self.by_letters.get(text[:2], self.short))


def beginnings(phrases: Iterable[str]) -> Beginnings:
    """The phrases, in order.

    Args:
        phrases: lower case; what is empty is left out.
    """
    listed = sorted({phrase for phrase in phrases if phrase}, key=lambda phrase: (-len(phrase), phrase))
    short = tuple([phrase for phrase in listed if len(phrase) == 1])
    grouped: dict[str, list[str]] = {}
    for phrase in listed:
        if len(phrase) > 1:
            grouped.setdefault(phrase[:2], []).append(phrase)
    return Beginnings({letters: (*group, *short) for letters, group in grouped.items()}, short)
