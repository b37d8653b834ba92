"""Whose site it is, as its head says: an author who is called so is a house, and the program's makers are nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.wording import bare, clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cleanarticle.page_head.head import Head

_RIGHTS: Final = ("copyright", "dc.rights", "dcterms.rights", "rights", "itemprop:copyrightholder")
_MIN_NAME: Final = 2  # characters of a name
_MIN_SITE: Final = 4  # letters of a site's name by which a company is known
_MIN_PROGRAM: Final = 4  # letters of a program's


def is_owner(name: str, head: Head) -> bool:
    """Whether the head names somebody in the notice of who has the rights.

    Args:
        name: an author whom the head declares.
        head: what the page says outside its text.
    """
    key = bare(name)
    if len(key) < _MIN_NAME:
        return False
    return any(key in bare(clean(head.first(meta))) for meta in _RIGHTS if meta in head.metas)


def is_program(text: str, head: Head) -> bool:
    """Whether words that name no person name the program that made the page: all of its sites are signed so.

    Args:
        text: a declared author.
        head: what the page says outside its text.
    """
    program = bare(head.first("generator").partition(" ")[0])
    return len(program) >= _MIN_PROGRAM and program in bare(text)


def begins_with_site(text: str, sites: Iterable[str]) -> bool:
    """Whether a company, or an address, begins as one of the site's names: who made the site signs in the head, too.

    Args:
        text: a declared author.
        sites: names of the site, as bare() gives them.
    """
    key = bare(text)
    return any(len(site) >= _MIN_SITE and key.startswith(site) for site in sites)
