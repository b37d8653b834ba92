"""A line that is a full name, or two that are joined: "Jane Doe", "Jane Doe and Tess van Dael"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from unicodedata import category

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from cleanarticle.words.language_words import LanguageWords

_MAX_PARTICLES: Final = 2  # before a surname: "van der"
_WITH_SURNAME: Final = range(2, 5)  # words of a name that opens with its surname
_PARTICLE: Final = 3  # letters of one
_MAX_PLACE: Final = 3  # words of a place


def are_full_names(text: str, known: LanguageWords) -> bool:
    """Whether a text is one full name, or two that are joined, and nothing else.

    Args:
        text: a line.
        known: words of the page's language.
    """
    if opens_with_surname(text, known):
        return True
    words = text.split()
    if not words or not all(map(is_word, words)) or words[0].lower() in known.stop_words:
        return False
    joined = [place for place, word in enumerate(words) if word.lower() in known.joiners]
    if len(joined) > 1:
        return False
    sides = (words[: joined[0]], words[joined[0] + 1 :]) if joined else (words,)
    # One alone with a small word in it may be a subhead: "Battle of Harbourtown".
    return all(_is_full_name(side, known.stop_words if joined else ()) for side in sides)


def is_word(text: str) -> bool:
    """Whether a text is letters, perhaps with a hyphen between; the vowel signs of India are none to Python.

    Args:
        text: a word.
    """
    if text.isalpha():
        return True
    return text[:1].isalpha() and all(char.isalpha() or char == "-" or category(char)[0] == "M" for char in text)


def may_be_place(words: Sequence[str]) -> bool:
    """Whether words may be a place's name, at most three, small ones between others: "Vila do Campo".

    Args:
        words: of a line.
    """
    if not 0 < len(words) <= _MAX_PLACE or not may_name(words[0]) or not may_name(words[-1]):
        return False
    return all(may_name(word) or len(word) <= _PARTICLE for word in words)


def may_name(word: str) -> bool:
    """Whether a word may be a place's: it has a capital, in scripts that know them, and neither digit nor colon.

    Args:
        word: the word.
    """
    is_bare = ":" not in word and not any(map(str.isdigit, word))
    return is_bare and (word[0].isupper() or word.lower() == word.upper())


def opens_with_surname(text: str, known: LanguageWords) -> bool:
    """Whether a text is a name that begins with a usual surname, as Vietnamese ones do, and nothing else.

    Args:
        text: a line.
        known: words of the page's language.
    """
    words = text.split() if known.surnames else []
    return len(words) in _WITH_SURNAME and words[0].lower() in known.surnames and all(map(str.istitle, words))


def _is_full_name(words: Sequence[str], small: Collection[str]) -> bool:
    """Whether words are a first name and a surname, perhaps with small words before it: "Tess van Dael"."""
    first, *particles, last = words if len(words) > 1 else ("", "")
    if not all(len(word) > 1 and word.istitle() for word in (first, last)):
        return False
    return len(particles) <= _MAX_PARTICLES and all(
        word.islower() and len(word) <= _PARTICLE and word in small for word in particles
    )
