"""What the class attribute of an inline element says of it."""

from __future__ import annotations

from typing import Final, NamedTuple

from cleanarticle.patterns import pattern
from cleanarticle.walk.heading_links import EDIT
from cleanarticle.walk.own_lines import LINE_WORDS, may_be_line
from cleanarticle.walk.unseen import UNSEEN_WORDS, is_unseen

_NAMES: Final = "author byline journalist date publish time modified credit".split()  # "updated" holds one of them
# Without any of them a class says nothing.
_SAYING: Final = (*_NAMES, "head", "title", EDIT, *UNSEEN_WORDS, *LINE_WORDS)
_TITLE: Final = pattern(r"\b(?:head(?:line|ing)?|title)\b")


class Told(NamedTuple):
    """What a class attribute says of its element."""

    is_mark: bool  # a word of _NAMES
    is_title: bool  # it is a headline
    is_unseen: bool  # it is for screen readers alone, or for those who write the page
    may_be_line: bool  # a caption, a day or a place, which may stand before what it is no part of


NOTHING: Final = Told(is_mark=False, is_title=False, is_unseen=False, may_be_line=False)  # as most class attributes


def told_by(names: str) -> Told:
    """What a class attribute says, whatever its case; looking for each word costs a tenth of one pattern for all."""
    lower = names.lower()
    if not any(map(lower.__contains__, _SAYING)):  # most
        return NOTHING
    is_title = ("head" in lower or "title" in lower) and _TITLE.search(lower) is not None
    is_mark = any(map(lower.__contains__, _NAMES))
    told = Told(is_mark, is_title, names == EDIT or is_unseen(names), may_be_line(lower))
    return told if any(told) else NOTHING
