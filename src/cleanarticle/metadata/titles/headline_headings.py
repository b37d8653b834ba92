"""The headings that may be the headline, weighed by how far the head agrees with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.titles.headlines import Named
from cleanarticle.metadata.titles.site_cut import without_label, without_site
from cleanarticle.metadata.wording import bare, overlap, shown, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from cleanarticle.model import Block

_WEIGHTS: Final = (7.0, 2.4, 2.4, 2.4, 2.4, 2.4)  # h1 to h6, as far as the head agrees
_ALONE: Final = 0.2  # share of that weight that a heading has without the head's agreement
_ONLY_HEADING: Final = 0.3  # a page's one h1 is its headline more often than the first of several
_AGREES_FROM: Final = 0.34  # share of words that an h1 must have in common with the head
_LONG_AGREES_FROM: Final = 0.15  # the same for a page's only h1, where it is a sentence
_LONG: Final = 5  # words of a heading that is more than a label
_LOWER_AGREES_FROM: Final = 0.5  # the same for lower headings, which are mostly something else
_LOWER_SHARED: Final = 0.3  # share of the longer one's words that a lower heading and the head must have in common
_BESIDE: Final = 6  # blocks after the h1 in which the headline that readers see may follow
_SIGNS: Final = (" - ", " \u2013 ", " \u2014 ", " \u00b7 ", " \u00bb ")  # before a site's name; a colon is none
_LONG_KEY: Final = 16  # letters of a heading that cannot be a label
_SHORT_KEY: Final = 8  # letters of one that is contained in others by chance


class Heading(NamedTuple):
    """A heading of the page, and its text as ``bare`` gives it."""

    block: Block
    key: str


class _Known(NamedTuple):
    """A headline of the head, as it is compared."""

    text: str
    key: str
    words: frozenset[str]


def headings_as_headline(headings: Sequence[Heading], named: Sequence[Named], sites: frozenset[str]) -> list[Named]:
    """The heading that may be the headline: it agrees with the head, or there is nothing to agree with.

    Args:
        headings: the page's headings.
        named: the headlines of the head.
        sites: names of the site, as ``bare`` gives them.
    """
    # A head that has nothing but the site's name agrees with the menu and the contact form.
    texts = dict.fromkeys([item.text for item in named])  # most sources say the same
    told = {text: _Known(text, key, tokens(text)) for text in texts if (key := bare(text)) not in sites}
    known = list(told.values())
    firsts = [heading for heading in headings if heading.block.level == 1 and heading.key not in sites]
    keys = {heading.key for heading in headings}
    found = _agreeing(firsts, known, sites, keys, is_only=len(firsts) == 1)
    if not found:
        others = [heading for heading in headings if heading.block.level != 1]
        found = _agreeing(others, known, sites, keys, is_only=False)
    voted: dict[str, float] = {}
    for item in named:
        if one := told.get(item.text):
            voted[one.key] = voted.get(one.key, 0.0) + item.weight
    best = sorted(found, key=lambda item: -item.weight - voted.get(bare(item.text), 0.0))[:1]
    return _shown(best[0], headings, known) or best if best and firsts else best


def _shown(first: Named, headings: Sequence[Heading], known: Sequence[_Known]) -> list[Named]:
    """The lower heading beside the h1 that the head repeats: the h1 is then written for search engines."""
    number = int(first.source.removeprefix("block:"))
    key = bare(first.text)
    for block, own in headings:
        if block.level > 1 and 0 < block.number - number <= _BESIDE:
            for item in known:
                if len(item.key) >= _LONG_KEY and item.key not in key and own.endswith(item.key):
                    return [Named(item.text, f"block:{block.number}", first.weight)]
    return []


def _agreeing(
    headings: Sequence[Heading], known: Sequence[_Known], sites: frozenset[str], keys: set[str], *, is_only: bool
) -> list[Named]:
    found = []
    for heading in headings:
        block = heading.block
        agreement = _agreement(heading, known, is_only=is_only) if known else 1.0
        enough = _AGREES_FROM if block.level == 1 else _LOWER_AGREES_FROM
        if is_only and block.words >= _LONG:
            enough = _LONG_AGREES_FROM
        if agreement >= enough:
            weight = _WEIGHTS[block.level - 1] * (_ALONE + (1.0 - _ALONE) * agreement) + _ONLY_HEADING * is_only
            own = Named(shown(block.text), f"block:{block.number}", weight)
            found.append(_without_names(own, sites, keys - {heading.key}))
    return found


def _without_names(own: Named, sites: frozenset[str], keys: AbstractSet[str]) -> Named:
    """A heading without the site's name or a department behind a sign that sets them off."""
    if "|" in own.text:
        return without_label(without_site(own, sites, keys))
    return without_site(own, sites, frozenset()) if any(sign in own.text for sign in _SIGNS) else own


def _agreement(heading: Heading, known: Sequence[_Known], *, is_only: bool) -> float:
    """How far a heading says what the head says, 0-1."""
    key = heading.key
    if not key:
        return 0.0
    if any(key == item.key for item in known):
        return 1.0
    if len(key) > _SHORT_KEY and any(
        key in item.key or (len(item.key) > _SHORT_KEY and item.key in key) for item in known
    ):
        return 0.9
    words = tokens(heading.block.text)
    if len(words) < 2 and not is_only:
        return 0.0  # a word of the headline, as sections and menus have it
    least = 0.0 if heading.block.level == 1 else _LOWER_SHARED
    return 0.8 * max(overlap(words, item.words) * (_shared(words, item.words) >= least) for item in known)


def _shared(left: frozenset[str], right: frozenset[str]) -> float:
    """Share of the larger set's words that are in the other, 0-1."""
    return len(left & right) / max(len(left), len(right), 1)
