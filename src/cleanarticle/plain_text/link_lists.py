"""Plain text whose links stand in a list at its end, as Markdown and text browsers write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.patterns import pattern
from cleanarticle.plain_text.unwrap import paragraphs, unquoted

if TYPE_CHECKING:
    from collections.abc import Sequence

# Markdown: "the [ferry][1] runs", and at the end "[1]: https://...".
_DEFINITION: Final = pattern(
    r"^ {0,3}\[([^\[\]\n^]{1,99})\]:[ \t]{1,9}<?((?:https?:|mailto:|/|#)[^\s<>]{0,2000})>?"
    r"[ \t]*(?:[\"\'(][^\n]{0,300})?$",
    re.MULTILINE,
)
_REFERENCE: Final = pattern(r"\[([^\[\]]{1,1000})\] ?\[([^\[\]]{0,99})\]")
# Text browsers: "the [1]ferry runs", and at the end "1. https://...".
_LISTED: Final = pattern(r"\A\s*(\d{1,4})\. (?:https?|file|ftp|mailto):\S+\s*\Z")
# The number of a link stands before its first word, that of a note behind what it is to.
_MARKER: Final = pattern(r"(?<![^\s(“\"‘'])\[(\d{1,4})\](?=[\w(“\"‘'])")
_AGAIN: Final = "#"  # stands for a target that was written out: the text may grow by no more than its list was long
_MAX_LABEL: Final = 3  # words of "References", "Visible links"


class _LinkLists(NamedTuple):
    """A text without its lists of links, and how its lines are to be read."""

    text: str
    targets: dict[str, str]  # of Markdown's links, by name; each is written out once
    markers: int  # numbers of a text browser's links

    def restored(self, line: str) -> str:
        """A line with its links in their places; those of a text browser do not say where they end."""
        if self.targets and "[" in line:
            line = _REFERENCE.sub(self._link, line)
        if self.markers and "[" in line:
            line = _MARKER.sub(lambda found: "" if int(found[1]) <= self.markers else found[0], line)
        return line

    def _link(self, found: re.Match[str]) -> str:
        name = (found[2] or found[1]).lower()
        if name not in self.targets:
            return found[0]
        target, self.targets[name] = self.targets[name], _AGAIN
        return f"[{found[1]}]({target})"


def read_lines(text: str) -> tuple[str, Sequence[str]]:
    """The paragraphs of a text, and the text as they are in it, with its links in their places.

    Args:
        text: the text, its lines ended by line feeds.
    """
    text = unquoted(text)
    lists = _link_lists(text)
    if lists is None:
        return text, paragraphs(text)
    lines = [lists.restored(line) for line in paragraphs(lists.text)]
    return "\n".join(lines), lines


def _link_lists(text: str) -> _LinkLists | None:
    """The lists of links of a text; None where it has none that anything leads to."""
    if "]: " in text and "][" in text and (found := _DEFINITION.findall(text)):
        return _LinkLists(_DEFINITION.sub("", text), {name.lower(): target for name, target in found}, 0)
    if "[1]" not in text or "1. " not in text:
        return None
    lines = text.split("\n")
    start, count = _foot(lines)
    body = "\n".join(lines[:start])
    return _LinkLists(body, {}, count) if count and _MARKER.search(body) else None


def _foot(lines: list[str]) -> tuple[int, int]:
    """Where a text browser's list begins, with the labels above it, and how many links it has."""
    start = at = len(lines)
    count = 0
    while at:
        at -= 1
        if found := _LISTED.match(lines[at]):
            start, count = at, max(count, int(found[1]))
        elif len(lines[at].split()) > _MAX_LABEL:
            break
        elif count:
            start = at
    return start, count
