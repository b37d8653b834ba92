"""A byline of initials, "J. D." or "J. Doe" -> the full name that a line about the author has: "Jane Doe, Quayside"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.lone_bylines import is_of_comment
from cleanarticle.metadata.authors.person_names import PARTICLES, is_person
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.sources import Sources

_SHORT: Final = pattern(r"(?:[^\W\d_]\.[ -]?){1,3}(?:[^\W\d_]{2,30})?")
_SIGN: Final = pattern(r" ?[,/|\u00b7\u2022\u2013\u2014(:] ?| - ")  # between a name and what somebody is
_MAX_LINE: Final = 200  # characters of a line about the author
_BENEATH: Final = 20  # blocks below the text in which it stands
_MAX_BLOCKS: Final = 3_000


def in_full(name: str, sources: Sources, reader: NameReader, headline: int | None) -> str:
    """The only full name in a line of its own, or at its start, that has these initials; else the name itself.

    Args:
        name: of the page's only author.
        sources: the page's facts.
        reader: reads names in the page's languages.
        headline: number of the headline's block; None where it is not shown.
    """
    if not _SHORT.fullmatch(name):
        return name
    parts = name.replace(".", " ").replace("-", " ").split()
    full = {one for one in _full_names(sources, reader, headline or 0) if _has_initials(one, parts)}
    return full.pop() if len(full) == 1 else name


def _full_names(sources: Sources, reader: NameReader, start: int) -> Iterator[str]:
    """Full names that begin a short line between the headline and a little below the text."""
    stop = sources.span.stop + _BENEATH
    for block in islice(sources.page.blocks[start:stop], _MAX_BLOCKS):
        if len(block.text) > _MAX_LINE:
            continue
        front = _SIGN.split(reader.words.without_prefix(block.text), maxsplit=1)[0].strip()
        if "." in front or not is_person(front) or reader.read(front).people != (front,):
            continue
        if not is_of_comment(block, sources):
            yield front


def _has_initials(full: str, parts: Sequence[str]) -> bool:
    """Whether each part of a short name is that of the full one, or begins it."""
    words = [word for word in full.replace("-", " ").split() if word not in PARTICLES]
    if not len(parts) <= len(words) <= len(parts) + 1:
        return False
    first, last = parts[0], parts[-1]
    is_last = words[-1] == last if len(last) > 1 else words[-1].startswith(last)
    return words[0].startswith(first) and is_last
