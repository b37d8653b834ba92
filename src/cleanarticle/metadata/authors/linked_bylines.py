"""A person's name that leads to an author's page, with no word for "by"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle import kinds
from cleanarticle.metadata.authors.author_links import AUTHOR_LINK
from cleanarticle.metadata.authors.lone_bylines import MAX_NAME, alone
from cleanarticle.metadata.authors.person_names import is_person
from cleanarticle.metadata.authors.shown_byline import ShownByline, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.metadata.authors.names import NameReader
    from cleanarticle.model import Block

_ALL: Final = 0.99  # share of a block's characters from which all of it is a link


def linked_bylines(blocks: tuple[Block, ...], reader: NameReader) -> Iterator[ShownByline]:
    """The only person whose name is a line of its own and leads to an author's page.

    Args:
        blocks: those of the page.
        reader: reads names in the page's languages.
    """
    found: dict[str, ShownByline] = {}
    in_menu = False
    for block in blocks:
        leads = block.links and len(block.text) <= MAX_NAME and any(map(AUTHOR_LINK.search, block.links))
        if leads and (is_person(block.text) or "@" in block.text) and (names := alone(block, reader)):
            found.setdefault(names.people[0], shown(block, names))
            in_menu = in_menu or _is_of_menu(block, blocks)
    if len(found) == 1 and not in_menu:
        yield from found.values()


def _is_of_menu(block: Block, blocks: tuple[Block, ...]) -> bool:
    """Whether a link stands in a list between two others: "Member List" is a menu's."""
    beside = blocks[max(0, block.number - 1) : block.number + 2]
    return len(beside) > 2 and all(one.kind is kinds.LIST_ITEM and one.linked > _ALL for one in beside)
