"""A section's name, out of what pages have in its place: addresses, lists, and what names none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.label_words import LABEL_WORDS
from cleanarticle.metadata.wording import bare
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_MAX_TEXT: Final = 80  # characters
_SIGNS: Final = " /\\<>\u203a\u00bb#|:,;\u00b7\u2022"  # around a name
_MIN_LISTED: Final = 2  # commas with a blank behind from which on they part names: "Fife & East, Scotland" is one
_COMMA: Final = pattern(r"\D,\D")
_ENDING: Final = range(2, 5)  # letters of the last part of a host
_MIN_DIGITS: Final = 5  # of a day with its year


def section_name(text: str, known: AbstractSet[str]) -> str:
    """The section that a text names, as readers would write it; "" where it names none.

    Args:
        text: cleaned.
        known: names of the site, the authors and the headline, as ``bare`` gives them.
    """
    name = _first(text)
    if "://" in name or name.startswith("www.") or not 0 < len(name) <= _MAX_TEXT or not any(map(str.isalpha, name)):
        return ""
    if LABEL_WORDS.says_nothing(name) or bare(name) in known or sum(map(str.isdigit, name)) >= _MIN_DIGITS:
        return ""
    if _is_host(name):
        return ""
    return _spelled(name) if is_machine_word(name) else name


def _is_host(name: str) -> bool:
    """Whether a name is a host's: of whoever gives the weather, mostly."""
    front, _, ending = name.rpartition(".")
    return bool(front) and " " not in name and len(ending) in _ENDING and ending.isascii() and ending.islower()


def is_machine_word(text: str) -> bool:
    """Whether a text is spelled as addresses spell names."""
    text = text.strip(_SIGNS)
    parts = text.replace("_", "-").split("-")
    return len(parts) > 1 and text.isascii() and text.islower() and all(map(str.isalnum, parts))


def _first(text: str) -> str:
    """The first of several names, the last part of an address."""
    if text.count(", ") >= _MIN_LISTED or (", " not in text and _COMMA.search(text)):
        text = text.partition(",")[0]
    text = text.strip(_SIGNS)
    if "/" in text and text.islower() and " " not in text:
        text = text.rpartition("/")[2]
    return text


def _spelled(name: str) -> str:
    """A name out of an address: "middle_east" is "Middle East", and "culture_culture-film" "Culture Film"."""
    first, _, rest = name.partition("_")
    words = (rest if first and rest.startswith(first) else name).replace("_", "-").split("-")
    return " ".join([word.capitalize() for word in words if word])
