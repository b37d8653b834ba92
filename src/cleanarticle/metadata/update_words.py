"""Names of elements and marks that speak of a change, and not of the publication."""

from __future__ import annotations

from typing import Final

from cleanarticle.patterns import pattern

_MODIFIED_WORDS: Final = frozenset(
    "modified updated update changed lastmod lastupdated dateupdated datemodified".split()
)
_PUBLISHED_WORDS: Final = frozenset("published publish entry post date pubdate created".split())
_WORD: Final = pattern("[a-z]+")


def tells_update(name: str) -> bool:
    """Whether a mark's name speaks of a change."""
    return names_modified(set(_WORD.findall(name.lower())))


def names_modified(words: set[str]) -> bool:
    """Whether class words speak of a change; "date updated" is what many themes call the publication's date."""
    return not words.isdisjoint(_MODIFIED_WORDS) and ("last" in words or words.isdisjoint(_PUBLISHED_WORDS))
