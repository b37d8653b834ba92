"""Links to authors' pages, and the names that they spell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.authors.names import Names
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

AUTHOR_LINK: Final = pattern(
    r"[/?&](?:(?<=/)(?:(?:[\w-]{0,40}[-_])?(?:authors?|autor(?:en|es)?|auteurs?)(?:[-_][\w-]{0,40})?|(?:user)?profiles?"
    r"|people|contributors?|staff|journalists?|writers?|by|users?(?:-(?!api)\w+)?|members)/"
    r"|(?<=[?&])(?:author=|mode=viewprofile))"
)
_MAX_NAME_WORDS: Final = 5  # of a link's text that may be a name
_BETWEEN: Final = " \n\t\r,;|/&\u00b7"  # signs between two links that name authors side by side


def as_linked(names: Names, linked: Names) -> Names:
    """The names as the links to their authors spell them, where the line says nothing else, or runs on around them."""
    if len(names.people) > len(linked.people) or names.others:
        return names
    ends = tuple([" " + name for name in linked.people])
    is_same = all(
        name.startswith(linked.people)
        or linked.people[0].startswith(name)
        or (name.endswith(ends) and not is_person(name))  # an unknown word for "by" before an account
        for name in names.people
    )
    return linked if is_same else names


def linked_authors(block: Block, reader: NameReader) -> Names:
    """Who the links to authors in a block name, up to where something else than "and" stands between them."""
    texts: dict[str, str] = {}
    for piece in block.pieces:
        if piece.href and AUTHOR_LINK.search(piece.href):
            texts[piece.href] = texts.get(piece.href, "") + piece.text
        elif texts and (between := piece.text.strip(_BETWEEN)) and between.casefold() not in reader.words.joiners:
            break
    people: dict[str, None] = {}
    for text in texts.values():
        plain = " ".join(reader.words.without_prefix(text.strip()).split())
        read = reader.read(plain).people
        if len(read) == 1 and " " not in read[0] and plain.startswith(read[0] + " "):
            read = (plain,)  # all of a link is the name, whatever words are in it
        if len(plain.split()) <= _MAX_NAME_WORDS:
            people.update(dict.fromkeys(read))
    return Names(tuple(people), ())


def linked_below(block: Block, sources: Sources, reader: NameReader) -> Names:
    """Who the links to authors in the next block name, where a block is a word for "by" alone."""
    following = sources.page.blocks[block.number + 1 : block.number + 2]
    return linked_authors(following[0], reader) if following and following[0].links else Names((), ())
