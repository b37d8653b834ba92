"""JSON-LD objects -> those that do not say of themselves that they are another article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.linked_data import ARTICLE, address_key, addresses_of, first_text, tier_of, types_of
from cleanarticle.metadata.wording import bare, clean, overlap, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.loose_json import JsonObject
    from cleanarticle.page_head.head import Head

_ALIKE: Final = 0.3  # share of words in common from which a headline may be the page's in other words
_INSIDE: Final = frozenset({"VideoObject", "AudioObject", "MediaObject", "Clip"})  # have pages of their own as well


class _Kinship(NamedTuple):
    """What an object says of whose it is; None where it says nothing that can be compared."""

    at_page: bool | None  # whether its address is the page's
    is_named: bool | None  # whether its headline is the page's

    @property
    def is_own(self) -> bool:
        """Whether one of the two is the page's."""
        return bool(self.at_page or self.is_named)

    def is_others(self, *, is_known: bool) -> bool:
        """Whether it is another article's: by address and headline, or by the headline where the own one is known."""
        return self.is_named is False and (self.at_page is False or (is_known and self.at_page is None))


def own_objects(head: Head, *, url: str, headings: Sequence[str]) -> tuple[JsonObject, ...]:
    """The head's objects without those that are other articles: teasers and lists of further stories have them.

    Args:
        head: what the page says of itself.
        url: the page's address, "" where unknown.
        headings: texts of its main headings.
    """
    every = (url, *head.links.get("canonical", ()), head.first("og:url"), *head.links.get("amphtml", ()))
    places = frozenset(address_key(place) for place in every if place)
    found = [(item, _at_page(item, places)) for item in head.objects]
    if all(at_page or not _may_be_others(item) for item, at_page in found):
        return head.objects  # as on most pages
    texts = (head.title, head.first("og:title"), head.first("twitter:title"), *headings)
    titles = [(bare(title), tokens(title)) for text in texts if text and (title := clean(text))]
    kin = [(item, _Kinship(at_page, None if at_page else _is_named(item, titles))) for item, at_page in found]
    is_known = any(one.is_own and tier_of(item) == ARTICLE for item, one in kin)
    return tuple([item for item, one in kin if not one.is_others(is_known=is_known and tier_of(item) == ARTICLE)])


def _may_be_others(item: JsonObject) -> bool:
    """Whether an object is about a page, and no film in one."""
    return tier_of(item) > 0 and _INSIDE.isdisjoint(types_of(item))


def _at_page(item: JsonObject, places: frozenset[str]) -> bool | None:
    """Whether an object's address is the page's; None where one is not known, or without a path: the site's own."""
    own = {key for text in addresses_of(item) if "://" in text and "/" in (key := address_key(text))}
    return not own.isdisjoint(places) if own and places else None


def _is_named(item: JsonObject, titles: Sequence[tuple[str, frozenset[str]]]) -> bool | None:
    """Whether an object's headline is one of the page's, or shares words with it; None where one is not known."""
    name = first_text(item.get("headline")) or first_text(item.get("name"))
    if not name or not titles or not _may_be_others(item):
        return None
    key, words = bare(name), tokens(name)
    return any(key in title or title in key or overlap(words, parts) >= _ALIKE for title, parts in titles)
