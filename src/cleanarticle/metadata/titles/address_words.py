"""What the page's address says of its headline: its words often end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from cleanarticle.metadata.linked_data import address_key
from cleanarticle.metadata.titles.headlines import Named
from cleanarticle.metadata.wording import bare, tokens
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.metadata.titles.headline_headings import Heading

_SLUG_WORDS: Final = 4
_SLUG_LETTERS: Final = 6  # of an address that is a headline of few words
_SAME: Final = 0.9  # share of words that an address and a headline have in common
_OTHER: Final = 0.3  # the same, where they are two headlines
_WORDS: Final = pattern(r"[^\W\d_]+")


def of_address(url: str, headings: Sequence[Named], spelled: Mapping[str, Named]) -> list[str]:
    """The head's headline that the address repeats, where the heading is another one: it stands over another text.

    Args:
        url: the page's; "" gives none.
        headings: those that may be the headline.
        spelled: the headlines by their keys.
    """
    if not headings:
        return []
    parts: list[list[str]] = [_WORDS.findall(part) for part in unquote(address_key(url)).split("/")]
    longest: list[str] = max(parts[1:], key=len, default=[])
    slug = frozenset(longest)
    if len(slug) < _SLUG_WORDS or any(_likeness(slug, found.text) > _OTHER for found in headings):
        return []
    shown = {bare(found.text) for found in headings}
    return [key for key, found in spelled.items() if key not in shown and _likeness(slug, found.text) >= _SAME]


def of_slug(shown: Sequence[Heading], url: str) -> list[Named]:
    """The first heading of the first level that is what the address ends with, word for word; none or one.

    Args:
        shown: the page's headings.
        url: the page's; "" gives none.
    """
    firsts = [heading for heading in shown if heading.block.level == 1]
    _, border, segment = address_key(unquote(url)).rpartition("/") if firsts else ("", "", "")
    front, _, end = segment.rpartition(".") if border else ("", "", "")
    slug = front or end
    key, words = bare(slug), frozenset(_WORDS.findall(slug))
    for heading in firsts:
        is_long = len(words) >= _SLUG_WORDS and _likeness(words, heading.block.text) >= _SAME
        if is_long or (key == heading.key and len(key) >= _SLUG_LETTERS):
            return [Named(heading.block.text, "url", 0.0)]
    return []


def _likeness(slug: frozenset[str], text: str) -> float:
    """Share of the words of both that both have."""
    words = tokens(text)
    return len(slug & words) / len(slug | words)
