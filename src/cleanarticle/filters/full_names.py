"""A line that is a full name, or two that are joined: "Jane Doe", "Jane Doe and Tess van Dael"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from cleanarticle.language_words import LanguageWords

_MAX_PARTICLES: Final = 2  # before a surname: "van der"
_WITH_SURNAME: Final = range(2, 5)  # words of a name that opens with its surname
_PARTICLE: Final = 3  # letters of one


def are_full_names(text: str, known: LanguageWords) -> bool:
    """Whether a text is one full name, or two that are joined, and nothing else.

    Args:
        text: a line.
        known: words of the page's language.
    """
    if opens_with_surname(text, known):
        return True
    words = text.split()
    if not words or not all(map(str.isalpha, words)) or words[0].lower() in known.stop_words:
        return False
    joined = [place for place, word in enumerate(words) if word.lower() in known.joiners]
    if len(joined) > 1:
        return False
    sides = (words[: joined[0]], words[joined[0] + 1 :]) if joined else (words,)
    # One alone with a small word in it may be a subhead: "Battle of Harbourtown".
    return all(_is_full_name(side, known.stop_words if joined else ()) for side in sides)


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
