"""Reporters in brackets, in the first lines of a text or behind its last words, and in a line of their own above it."""

from __future__ import annotations

from itertools import compress, islice
from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.han_houses import is_han_house
from cleanarticle.metadata.authors.han_names import is_whole_name
from cleanarticle.metadata.authors.name_words import NAME_WORDS
from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.shown_byline import shown
from cleanarticle.metadata.wording import UNSPACED_FROM, unbracketed
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.authors.shown_byline import ShownByline
    from cleanarticle.metadata.authors.shown_words import ShownWords
    from cleanarticle.metadata.sources import Sources

_OPENING: Final = 3  # kept blocks in which an agency's text names its reporters in brackets
_MAX_OPENING: Final = 240  # characters of such a block in which they stand
_MAX_LINE: Final = 28  # characters of a house, a role and names
_FIRST: Final = 6  # blocks of the text in which such a line may stand, behind what sums it up
_BESIDE: Final = 2  # blocks below the headline
_BRACKETS: Final = pattern("[(\uff08\u3010\u3014]([^()\uff08\uff09\u3011\u3015]{2,40})[)\uff09\u3011\u3015]")
_NAME: Final = pattern("[\u3400-\u9fff]{2,4}")
_CLOSED: Final = pattern("[(\uff08]([^()\uff08\uff09]{2,40})[)\uff09]\\Z")
_SIGNED: Final = pattern(r"[.!?\u201d\"] ?\(([^\W\d_][^()\d]{5,60})\)(?: [\w/]{1,12})?\Z")
_MAX_SIGNED: Final = 90  # characters at a text's end in which its writer signs
_MAX_CLOSED: Final = 42  # characters of brackets at an end
_LONE: Final = range(2, 4)  # characters of a name that nothing announces
_DAY_BEHIND: Final = pattern(
    "([\u3400-\u9fff]{3}) ?[\u00b7\u2022|\u4e28] ?(?:20\\d\\d[-./\u5e74])?\\d{1,2}[-./\u6708]\\d"
)
_LAST: Final = 40  # blocks at a text's end in which a Japanese one is signed: tables have many
_KANA: Final = pattern("[\u3040-\u30ff]")
_SENTENCE_ENDS: Final = frozenset("\u3002\u300d\u300f\uff01\uff1f")


def reporters(sources: Sources, reader: NameReader, headline: int | None) -> Iterator[ShownByline]:
    """Reporters in brackets in the first lines of the text, after a word for "by".

    Where nothing stands between words they stand behind the last words, too, or above or below the text: "记者 王小明".

    Args:
        sources: the page's facts.
        reader: reads names in the page's languages.
        headline: number of the headline's block; None where it is not shown.
    """
    opening = list(islice(compress(sources.page.blocks, sources.kept), _OPENING))
    for block in opening:
        for found in _BRACKETS.finditer(block.text[:_MAX_OPENING]):
            if _says_who(found.group(1), reader):
                names = reader.read(found.group(1))
                if names.people:
                    yield shown(block, names)._replace(is_prefixed=True)
    yield from _signed(sources, reader)
    roles = tuple(
        [role for role in reader.words.roles - NAME_WORDS.helpers if len(role) > 1 and role[-1] >= UNSPACED_FROM]
    )
    if roles and opening:
        yield from _behind_roles(sources, reader, roles, headline)
        yield from _before_day(sources, reader, headline)
        yield from _closed(sources, reader, roles)


def _signed(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """Who stands in brackets behind the last words, and a word for "by": "(By Jane Doe) Enditem/"."""
    for block in sources.page.blocks[sources.span.stop - 1 : sources.span.stop] if sources.span else ():
        found = _SIGNED.search(block.text, max(0, len(block.text) - _MAX_SIGNED))
        if found and _says_who(found[1], reader):
            names = reader.read(found[1])
            if names.people and all(map(is_person, names.people)):
                yield shown(block, names)._replace(is_prefixed=True)


def _behind_roles(
    sources: Sources, reader: NameReader, roles: tuple[str, ...], headline: int | None
) -> Iterator[ShownByline]:
    """A role and names as all of a line below the headline, right above the text, in its first lines or below it."""
    blocks, span = sources.page.blocks, sources.span
    below = () if headline is None else blocks[headline + 1 : headline + 1 + _BESIDE]
    opening = blocks[max(0, span.start - 1) : span.start + _FIRST]
    for block in (*below, *opening, *blocks[span.stop - 1 : span.stop + 1]):
        front, _, rest = unbracketed(block.text).partition(" ") if len(block.text) <= _MAX_LINE else ("", "", "")
        names = Names(tuple(rest.split()), ())
        if front.endswith(roles) and _are_names(names) and reader.read(rest) == names:
            yield shown(block, names)._replace(is_prefixed=True)


def _before_day(sources: Sources, reader: NameReader, headline: int | None) -> Iterator[ShownByline]:
    """A name of three characters with a usual surname before a dot and a day, right below the headline."""
    blocks = sources.page.blocks
    for block in () if headline is None else blocks[headline + 1 : headline + 1 + _BESIDE]:
        found = _DAY_BEHIND.match(block.text)
        names = reader.read(found[1]) if found else Names((), ())
        is_area = found is not None and found[1].endswith(NAME_WORDS.han_areas)
        if found and not is_area and names.people == (found[1],) and _has_surname(found[1], sources):
            yield shown(block, names)._replace(is_prefixed=True)


def _has_surname(name: str, sources: Sources) -> bool:
    return any(name.startswith(pack.surnames) for pack in sources.words.packs[:1])


def _closed(sources: Sources, reader: NameReader, roles: tuple[str, ...]) -> Iterator[ShownByline]:
    """Who is named in brackets behind the last words: behind a role or a house, or with a usual surname; no editor.

    In Japanese a whole name behind a sentence is one above notices and tables, too.
    """
    last = sources.page.blocks[sources.span.stop - 1]
    closed = _CLOSED.search(last.text, max(0, len(last.text) - _MAX_CLOSED))
    if closed is None:
        yield from _japanese(sources, reader)
        return
    text = closed[1]
    says_so = text.startswith(roles) or _says_who(text, reader)
    names = reader.read(text)
    front, _, name = text.partition(" ")
    is_house = is_han_house(front) and names.people == (name,)
    is_lone = len(text) in _LONE and _has_surname(text, sources)
    if (says_so or is_house or is_lone) and _are_names(names):
        yield shown(last, Names(names.people, ()))
    else:
        yield from _japanese(sources, reader)


def _japanese(sources: Sources, reader: NameReader) -> Iterator[ShownByline]:
    """The last whole name in brackets behind a sentence of a Japanese text."""
    blocks, span = sources.page.blocks, sources.span
    for block in () if reader.words.is_unspaced else blocks[max(span.start, span.stop - _LAST) : span.stop][::-1]:
        closed = _CLOSED.search(block.text, max(0, len(block.text) - _MAX_CLOSED))
        if closed and _is_japanese(closed[1], block.text[: closed.start()], reader.words):
            yield shown(block, Names((closed[1],), ()))
            return


def _is_japanese(name: str, before: str, words: ShownWords) -> bool:
    """Whether brackets behind the last sentence of a Japanese text hold a whole name and nothing else."""
    is_behind = before.rstrip()[-1:] in _SENTENCE_ENDS and is_whole_name(name, words)
    return is_behind and _KANA.search(before) is not None


def _says_who(text: str, reader: NameReader) -> bool:
    """Whether a text begins with a word for "by" that is no editor's, and none for where it was taken from."""
    label = text[: len(text) - len(reader.words.without_prefix(text))].rstrip(" :\uff1a/\uff0f")
    first = label.partition(" ")[0].casefold()  # "Photos by"
    return bool(label) and label not in NAME_WORDS.han_checkers and first not in NAME_WORDS.helpers


def _are_names(names: Names) -> bool:
    """Whether all whom a line names have the length of Chinese names."""
    return bool(names.people) and all(map(_NAME.fullmatch, names.people))
