"""Reviews below a product or a recipe, in microdata: who wrote each, and when, is not the page's author and day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Page

_AUTHOR: Final = "itemprop:author"
_OWN: Final = frozenset({_AUTHOR, "itemprop:datePublished"})
_RATING: Final = "itemprop:ratingValue"
_LEAST: Final = 2  # of reviews: one may be the page itself


def without_reviews(page: Page) -> Page:
    """The page without the marks of who wrote a review and when; itself where it has none, or a single one.

    Properties of https://schema.org/Review: an author, a day, and then the rating.

    Args:
        page: the page.
    """
    names = [mark.name for mark in page.marks]
    if names.count(_RATING) < _LEAST or names.count(_AUTHOR) < _LEAST:
        return page
    others = _rated(names)
    if sum(names[place] == _AUTHOR for place in others) < _LEAST:
        return page
    return page._replace(marks=tuple([mark for place, mark in enumerate(page.marks) if place not in others]))


def _rated(names: Sequence[str]) -> frozenset[int]:
    """Places of the authors behind which a rating stands before the next one, and of the days beside them."""
    found: set[int] = set()
    waiting: list[int] = []
    for place, name in enumerate(names):
        if name == _RATING:
            found.update(waiting)
            waiting = []
        elif name in _OWN:
            if name == _AUTHOR and any(names[other] == _AUTHOR for other in waiting):
                waiting = []
            waiting.append(place)
    return frozenset(found)
