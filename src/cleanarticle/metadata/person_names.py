"""What a person's name looks like, in any language: capitals, particles, degrees behind it."""

from __future__ import annotations

import re
from typing import Final

# A degree or a membership after a name: capitals only, or points between the letters.
_DEGREE: Final = re.compile(r"(?:[A-Z][A-Z®]{1,5}|(?:[A-Za-z]{1,3}\.){2,4}|[A-Z]\.[A-Z]|Ph\.?D\.?|PhD|Esq\.?)\Z")
_GENERATION: Final = re.compile(r"(?:II|III|IV|JR\.?|SR\.?)\Z")
# Parts of names that are written small inside them, whatever language the page is in.
PARTICLES: Final = frozenset(
    "de del della der den des di du da das do dos e el al la las le les los y van von vom zu zum zur ten ter te bin "
    "ibn bint ben abu af av aw ap 't op 'n in't".split()
)


def is_degree(word: str, before: str) -> bool:
    """Whether the last word of a name is a degree; in a name in capitals it cannot be told."""
    return _DEGREE.match(word) is not None and not before.isupper() and not _GENERATION.match(word.upper())


def is_person(name: str) -> bool:
    """Whether a name has the form of a person's full name: two to five words, capitals, no numbers.

    In scripts without capitals one word of two or more letters is enough.
    """
    words = name.split()
    if not name or any(map(str.isdigit, name)):
        return False
    if name.lower() == name.upper():
        return len(words) <= 5 and 2 <= len(name) <= 30
    return 2 <= len(words) <= 5 and all(
        word[0].isupper() or word in PARTICLES or not word[0].isalpha() or "'" in word or "’" in word for word in words
    )
