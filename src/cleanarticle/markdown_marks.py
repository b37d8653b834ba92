"""Takes Markdown's marks out of a line of text, and keeps what they say about it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from cleanarticle.patterns import pattern

# Bounded, so that a line of brackets costs no more than any other.
_ADDRESS: Final = r"\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s{1,9}\"[^\"]{0,500}\")?\)"
_IMAGE: Final = pattern(rf"!\[[^\[\]]{{0,1000}}\]{_ADDRESS}")
_LINK: Final = pattern(rf"\[([^\[\]]{{0,1000}})\]({_ADDRESS})")
_EMPHASIS: Final = pattern(r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)")
_ESCAPE: Final = pattern(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_HEADING: Final = pattern(r"^#{2,6} ", re.MULTILINE)
_BORDER: Final = "| \t"
_MIN_STARS: Final = 4  # two pieces of bold text


class Unmarked(NamedTuple):
    """A line without its marks."""

    text: str
    links: tuple[str, ...]  # targets, as written
    linked: int  # characters that stand in links
    bold: bool  # all of it is bold


def is_markdown(text: str) -> bool:
    """Whether a text has marks that only Markdown has."""
    if "](" in text and _LINK.search(text):
        return True
    return text.count("**") >= _MIN_STARS or ("##" in text and _HEADING.search(text) is not None)


def unmark(line: str) -> Unmarked:
    """Read one line of Markdown; its white space is folded."""
    links: tuple[str, ...] = ()
    linked = 0
    if "](" in line:
        line = _IMAGE.sub("", line)
        found = _LINK.findall(line)
        links = tuple([target[1:-1].partition(" ")[0] for _, target in found])
        linked = sum([len(text.strip()) for text, _ in found])
        line = _LINK.sub(r"\1", line)
    bold = line.startswith("**") and line.rstrip().endswith("**") and line.count("**") == 2  # noqa: PLR2004 - a pair
    if "*" in line or "_" in line:
        line = _EMPHASIS.sub("", line)
    if "\\" in line:
        line = _ESCAPE.sub(r"\1", line)
    if "|" in line:
        line = line.strip(_BORDER)
    return Unmarked(" ".join(line.split()), links, linked, bold)
