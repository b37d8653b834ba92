"""Authors in a page's own embedded data: asked where no other source names anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.dates.scripted_dates import read_scripts
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Names under which frameworks and tag managers keep the author, the surest first.
_NAMES: Final = tuple(
    "pagePostAuthor articleAuthor pageAuthor authorName author_name author_display_name authors author "
    "contributors byline".split()
)
_STEMS: Final = ("uthor", "ontributors", "byline")
# A text, or the name of the first object: its properties before the name hold no objects.
_VALUE: Final = pattern(
    r"""\\?["']?\s{0,3}[:=]\s{0,3}(?:\[?\s{0,3}\{[^{}]{0,600}?\\?"name\\?"\s{0,3}:\s{0,3})?\[?"""
    r"""\\?["']((?:[^"'\\<>{}\[\]:/@_]|\\u[0-9a-fA-F]{4}){3,60})\\?["']"""
)
_ESCAPE: Final = pattern(r"\\u([0-9a-fA-F]{4})")
_MAX_PLACES: Final = 5  # occurrences of a name that are looked at


def scripted_authors(scripts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Text and source of each author under a telling name, unread; the surest names first."""
    telling = read_scripts(scripts, _STEMS)
    for name in _NAMES if telling else ():
        for script in telling:
            for text in _values(script, name):
                yield text, "script:" + name


def _values(script: str, name: str) -> Iterator[str]:
    place = script.find(name)
    for _ in range(_MAX_PLACES):
        if place < 0:
            return
        is_whole = place == 0 or not (script[place - 1].isalnum() or script[place - 1] == "_")
        found = _VALUE.match(script, place + len(name)) if is_whole else None
        if found:
            yield _ESCAPE.sub(lambda code: chr(int(code.group(1), 16)), found.group(1))
        place = script.find(name, place + len(name))
