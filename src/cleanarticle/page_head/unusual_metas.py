"""Metas that speak in another way than by their names -> the metas that they stand for."""

from __future__ import annotations

from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cleanarticle.loose_json import read_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

# What https://docs.parse.ly/metatags calls the same fields in metas of their own.
_NAMES: Final = MappingProxyType(
    {
        "title": "parsely-title",
        "author": "parsely-author",
        "authors": "parsely-author",
        "pub_date": "parsely-pub-date",
        "section": "parsely-section",
        "image_url": "parsely-image-url",
        "tags": "parsely-page:tags",  # which hold marks for the site's own programs, too
    }
)
_MAX_VALUES: Final = 50
_OF_REVIEWS: Final = frozenset({"datePublished", "dateCreated", "author"})  # which pages have, too
_REVIEWS: Final = frozenset({"review", "reviews", "comment"})  # what a thing's reviews are: https://schema.org/review
_MAX_UP: Final = 5  # elements around a meta


def unusual_metas(element: _Element, content: str) -> Iterator[tuple[str, str]]:
    """Name and content of what a meta says in another way than by its own name.

    Args:
        element: the meta.
        content: its content.
    """
    if element.get("name"):
        yield from _of_json(content)
    elif element.get("itemprop") == "name":
        parent = element.getparent()
        if parent is not None and parent.get("itemprop") == "publisher":
            yield "itemprop:publisher", content
    elif (element.get("http-equiv") or "").lower() == "content-language":
        yield "content-language", content


def is_of_review(element: _Element, prop: str) -> bool:
    """Whether a meta amid the page says who wrote a review or a comment, or when.

    Args:
        element: the meta.
        prop: its itemprop.
    """
    around = islice(element.iterancestors(), _MAX_UP) if prop in _OF_REVIEWS else ()
    return any(one.get("itemprop") in _REVIEWS for one in around)


def _of_json(content: str) -> Iterator[tuple[str, str]]:
    """The fields of one object; nothing where the content cannot be read."""
    for value in read_json(content).values:
        for key, held in value.items() if isinstance(value, dict) else ():
            for text in held[:_MAX_VALUES] if isinstance(held, list) else [held]:
                if key in _NAMES and isinstance(text, str) and text.strip():
                    yield _NAMES[key], text.strip()
