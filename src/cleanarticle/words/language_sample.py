"""What of a page's texts is read to tell its language, and the script of that."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SAMPLE: Final = 1_500  # characters of the longest texts that are read
_FOREIGN: Final = pattern(r"[^\x00-\xbf]")
_FOREIGN_SAMPLE: Final = 150  # characters beyond Latin-1's signs whose script is looked up


def sample_of(longest: Sequence[str]) -> str:
    """The openings of the longest texts, as much as is read; much shorter ones are menus."""
    return "\n".join([text[:_SAMPLE] for text in longest if len(text) * 4 > len(longest[0])])[:_SAMPLE]


def script_of(sample: str, scripts: Mapping[int, str]) -> str:
    """The script of most letters beyond ASCII, if they are more than accents; else Latin."""
    if sample.isascii():
        return "Latin"
    foreign = _FOREIGN.findall(sample)
    step = len(foreign) // _FOREIGN_SAMPLE + 1
    found = Counter([scripts.get(ord(letter) >> 7, "Latin") for letter in foreign[::step]])
    found.pop("signs", None)
    if "Kana" in found and found["Kana"] * 8 > found["Han"]:
        return "Kana"
    script, count = max(found.items(), key=lambda item: (item[1], item[0]), default=("Latin", 0))
    is_accent = script == "Latin" or count * step * 4 < len(sample) - len(foreign)
    return "Latin" if is_accent else script
