"""Dates in a page's own embedded data: asked where no other source has one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Names under which frameworks and tag managers keep the publication's date; searched for as they stand, because a
# pattern of all spellings takes 40 ms for a megabyte of scripts and these searches take 2.
_PUBLISHED: Final = tuple(
    "datePublished publishedAt published_at publishedDate published_date publishDate publish_date publicationDate "
    "publication_date firstPublicationDate firstPublished first_published pubDate pubdate publishedTime published_time "
    "publishTime publishedOn displayDate display_date publishdate".split()
)
_STEMS: Final = ("ublish", "ublicationDate", "ublication_date", "ubDate", "ubdate", "splayDate", "splay_date")
_CREATED: Final = ("dateCreated", "createdAt", "created_at")
_CREATED_STEMS: Final = ("reated",)
_VALUE: Final = pattern(r"""\\?["']?\]?\s*[:=]\s*\\?["']?([\dA-Za-z][^"'\\<>{}\[\]]{7,40})""")
# Lists of other articles; brackets in their texts are rare, and come in pairs. What stands before the telling word is
# not matched: a pattern that tries each word of a script from its start takes 2 ms a page. Looking back at the word's
# first letter, which may be either of two, takes a fifth of beginning with it.
_OTHERS: Final = pattern(
    r"(?:elated(?<=[Rr]elated)|ecommend(?<=[Rr]ecommend)|opular(?<=[Pp]opular)|ost(?<=[Mm]ost)_?[Rr]ead"
    r"""|rending(?<=[Tt]rending)|easer(?<=[Tt]easer)s?)\w{0,30}\\?["']?\s{0,3}:\s{0,3}\["""
)
_OTHERS_STEMS: Final = tuple("elated ecommend opular ostRead ostread ost_read ost_Read rending easer".split())
_BRACKET: Final = pattern(r"[\[\]]")
_MAX_CHARACTERS: Final = 400_000  # of all scripts together
_MAX_PLACES: Final = 3  # occurrences of a name that are looked at
_PUBLISHED_WEIGHT: Final = 4.0
_CREATED_WEIGHT: Final = 2.0


def read_scripts(scripts: Sequence[str], stems: Sequence[str]) -> list[str]:
    """The scripts that hold one of some words, without lists of other articles.

    Args:
        scripts: the page's; the first ones are read, up to 400,000 characters.
        stems: the words; most scripts have none of them and need not be cut.
    """
    room = _MAX_CHARACTERS
    read = []
    for script in scripts:
        room -= len(script)
        if room < 0:
            break
        if any([stem in script for stem in stems]):  # noqa: C419 - as in flow.py
            has_others = any(stem in script for stem in _OTHERS_STEMS)
            read.append(_without_others(script) if has_others else script)
    return read


def _without_others(script: str) -> str:
    """A script without its lists of other articles; from one that is never closed on, it stays as it is."""
    kept, done = [], 0
    while found := _OTHERS.search(script, done):
        end = _closing(script, found.end())
        if end < 0:
            break
        kept.append(script[done : found.end()])
        done = end
    return "".join(kept) + script[done:]


def _closing(script: str, place: int) -> int:
    """Place of the bracket that closes the list which is open at a place; -1 where none does."""
    depth = 1
    for found in _BRACKET.finditer(script, place):
        depth += 1 if found.group() == "[" else -1
        if not depth:
            return found.start()
    return -1


def scripted_dates(scripts: Sequence[str]) -> Iterator[tuple[str, str, float]]:
    """Text, source and weight of each date under a telling name, unread; the surest names first."""
    read = read_scripts(scripts, (*_STEMS, *_CREATED_STEMS))
    for names, stems, weight in ((_PUBLISHED, _STEMS, _PUBLISHED_WEIGHT), (_CREATED, _CREATED_STEMS, _CREATED_WEIGHT)):
        telling = [script for script in read if any(stem in script for stem in stems)]
        for name in names if telling else ():
            for script in telling:
                for text in _values(script, name):
                    yield text, "script:" + name, weight


def _values(script: str, name: str) -> Iterator[str]:
    place = script.find(name)
    for _ in range(_MAX_PLACES):
        if place < 0:
            return
        found = _VALUE.match(script, place + len(name))
        if found:
            yield found.group(1)
            return
        place = script.find(name, place + len(name))
