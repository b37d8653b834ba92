"""A byline that a reader sees, as those who look for one hand it on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.authors.person_names import is_person

if TYPE_CHECKING:
    from cleanarticle.metadata.authors.names import Names
    from cleanarticle.model import Block

SURE_FROM: Final = 3.5  # weight of a byline that two signs agree on
_FAIR_FROM: Final = 3.1  # weight of a byline that one sign and its place speak for
_PREFIXED_FROM: Final = 2.5  # the same where "by" stands before it


class ShownByline(NamedTuple):
    """A byline that is visible on the page."""

    names: Names
    source: str
    text: str
    weight: float
    is_prefixed: bool = False  # a word for "by" stands before it
    is_joined: bool = False  # "and" stands between the names, or each is an element of its own
    is_own: bool = False  # all of a line right below the headline that begins with a word for "by"


def shown(block: Block, names: Names) -> ShownByline:
    """A byline of little weight.

    Args:
        block: the line that names them.
        names: whom it names.
    """
    return ShownByline(names, f"block:{block.number}", block.text, 1.0)


def is_fair(byline: ShownByline, page_title: str) -> bool:
    """Whether one sign and its place speak for a byline; that the page's title names the author of a book is one.

    Args:
        byline: what was found.
        page_title: the page's ``<title>``.
    """
    is_line = byline.source.startswith("block:")
    if byline.weight >= (_PREFIXED_FROM if byline.is_prefixed and is_line else _FAIR_FROM):
        return True
    title, people = "" if is_line else page_title, byline.names.people
    return bool(title and people) and all(is_person(one) and one in title for one in people)
