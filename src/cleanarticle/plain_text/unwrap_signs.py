"""Lines of Chinese or Japanese -> paragraphs: undoes a fixed width where nothing stands between words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern
from cleanarticle.plain_text.paragraph_starts import starts_paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MIN_UNSPACED: Final = 15  # characters of a wrapped line in a script without spaces
_MAX_UNSPACED: Final = 60
_HANGING: Final = 2  # characters by which lines differ so that none begins with a closing sign
_MIN_AMID: Final = 0.6  # share of full lines that end amid a sentence
_AMID: Final = pattern(r"[\u3001\u3002\uff0c\uff1b\u3041-\u309f]")  # a comma, a full stop, or Japanese endings
_MIN_FULL: Final = 3  # full lines of a wrapped text
_MIN_FULL_SHARE: Final = 0.6  # of the lines that another follows
_MAX_SPACES: Final = 2  # spaces in a line: between a few words of another script
_ENDS: Final = frozenset(".!?…。！？”」』")


def are_wrapped(full: int, followed: int) -> bool:
    """Whether so many full lines, among so many that another follows, show that a text was wrapped at a width."""
    return full >= _MIN_FULL and full >= _MIN_FULL_SHARE * followed


def unspaced_width(lines: Sequence[str]) -> int:
    """The number of characters at which a text without spaces was wrapped; 0 where it was not.

    Most lines have it, and most of these end amid a sentence and have signs in them, as headlines of one length do not.
    """
    if len(max(lines, key=len, default="").strip()) > _MAX_UNSPACED:  # one look spares most texts the rest
        return 0
    width = max(map(len, map(str.strip, lines)), default=0)
    if not _MIN_UNSPACED <= width <= _MAX_UNSPACED:
        return 0
    followed = [
        line
        for line, after in pairwise(map(str.rstrip, lines))
        if line and after.strip() and not starts_paragraph(after, line)
    ]
    full = [line for line in followed if len(line.strip()) >= width - _HANGING]
    if not are_wrapped(len(full), len(followed)):
        return 0
    amid = [line for line in full if line[-1] not in _ENDS and _AMID.search(line) and line.count(" ") <= _MAX_SPACES]
    return width if len(amid) >= _MIN_AMID * len(full) else 0


def unwrapped_signs(lines: Sequence[str], width: int) -> Iterator[str]:
    """The paragraphs of lines of this width, in order."""
    parts: list[str] = []
    last = ""
    for line in [*lines, ""]:
        bare = line.strip()
        is_full = len(last.strip()) >= width - _HANGING
        if bare and last and is_full and not starts_paragraph(line, last):
            parts.append(" " + bare if last.rstrip()[-1].isascii() and bare[0].isascii() else bare)
        else:
            if parts:
                yield "".join(parts)
            parts = [line.rstrip()] if bare else []
        last = line if bare else ""
