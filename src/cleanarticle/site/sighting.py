"""A page that is about to be judged, as a memory of its site sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.site.fingerprints import NOTHING, address_key, exact_key, path_keys, text_key, title_key
from cleanarticle.site.identity import Identity
from cleanarticle.site.record import MIN_PROSE_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.facts.survey import Survey

_MAX_LINKED: Final = 0.5  # share of link text from which a block is no part of the article that it is known by


class Sighting(NamedTuple):
    """The fingerprints of a page."""

    identity: Identity
    texts: Sequence[int]  # per block, of its text; NOTHING where the block is not worth judging
    exact: Mapping[int, int]  # of the texts with figures as they stand, by number of the block
    places: Sequence[int]  # per block, of its path; () for plain text


def sighting(survey: Survey, address: str | None, months: frozenset[str]) -> Sighting:
    """Take the fingerprints of a page.

    Args:
        survey: the page.
        address: the page's own address.
        months: names of months in its language, lower case.
    """
    page = survey.page
    texts = [NOTHING] * len(page.blocks)
    prose: dict[int, int] = {}
    exact: dict[int, int] = {}
    for block in survey.open:
        key = texts[block.number] = text_key(block, months)
        if key and (figures := exact_key(block)):
            exact[block.number] = figures
        if key and block.words >= MIN_PROSE_WORDS and survey.in_main[block.node] and block.linked <= _MAX_LINKED:
            prose.setdefault(key, block.words)
    titles = frozenset(map(title_key, survey.hints.titles)) - {NOTHING}
    keys = path_keys(page.nodes) if page.has_markup else []
    places = [keys[block.node] for block in page.blocks] if keys else ()
    return Sighting(Identity(address_key(address), titles, prose, is_judged=False), texts, exact, places)
