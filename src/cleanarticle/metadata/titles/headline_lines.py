"""The page's headings as headlines: in one piece where line breaks cut them, without a day, and without the site's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.linked_data import address_key
from cleanarticle.metadata.titles.headline_headings import Heading
from cleanarticle.metadata.wording import bare
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Block, Mark


_PLACES: Final = pattern("[?#]")
_LINKED: Final = 0.99  # share of a heading's characters from which all of it is a link
_DATES: Final = ("time", "class:date", "itemprop:datepublished")  # names of marks that hold a day


def homes(blocks: Sequence[Block], url: str) -> frozenset[str]:
    """The headings that are links to the site's first page, as ``bare`` gives them: its name, and no headline.

    Args:
        blocks: the page's headings.
        url: address of the page; that of a site's first page gives none, and "" those that lead to "/", where there
            is another heading of the first level.
    """
    host, _, path = url.partition("://")[2].partition("/")
    if url and not path:
        return frozenset()
    linked = [block for block in blocks if block.linked > _LINKED]
    if not url and not any(block.level == 1 and "/" not in block.links for block in blocks):
        return frozenset()
    own = address_key(host) or "/"  # which is no address's key
    found = [block for block in linked if all(_is_home(link, own) for link in block.links)]
    firsts = [
        block
        for block in linked
        if block.level == 1 and block.links and all(_is_above(link, url) for link in block.links)
    ]
    return frozenset([bare(block.text) for block in (*found, *firsts)])


def _is_above(link: str, url: str) -> bool:
    """Whether a link leads to a folder that holds the page: the first page of a blog that shares its host."""
    return link.endswith("/") and len(link) < len(url.rstrip("/")) and url.startswith(link) and "//" in link


def _is_home(link: str, host: str) -> bool:
    """Whether a link leads to the first page of a host, and to no place on it."""
    if link == "/":
        return True
    ends_so = link.rstrip("/").lower().endswith(host)  # as few do: the key of all others need not be made
    return ends_so and address_key(link) == host and not _PLACES.search(link)


def without_day(blocks: Sequence[Block], marks: Sequence[Mark]) -> list[Heading]:
    """The headings, without the day in an element of its own that some of them begin with.

    Args:
        blocks: the page's headings.
        marks: the page's.
    """
    cut = [_without_day(block, marks) if block.text[0].isdigit() else block for block in blocks]
    return [Heading(block, bare(block.text)) for block in cut]


def _without_day(block: Block, marks: Sequence[Mark]) -> Block:
    day = next((mark.text for mark in marks if mark.block == block.number and mark.name.casefold() in _DATES), "")
    rest = block.text.removeprefix(day).lstrip(" .:|\u2013\u2014-")
    return block._replace(text=rest) if day and " " in rest else block


def whole_headings(headings: Sequence[Heading], named: Sequence[str]) -> list[Heading]:
    """The headings; the lines of one element are one heading where the head has them as one.

    Args:
        headings: the page's headings, in page order.
        named: the headlines of the head, as ``bare`` gives them.
    """
    whole: list[Heading] = []
    for heading in headings:
        last = whole[-1] if whole else None
        if last is not None and last.block.node == heading.block.node and heading.block.level == 1:
            key = last.key + heading.key
            if any(key in name for name in named):
                text = f"{last.block.text} {heading.block.text}"
                block = last.block._replace(text=text, words=last.block.words + heading.block.words)
                whole[-1] = Heading(block, key)
                continue
        whole.append(heading)
    return whole
