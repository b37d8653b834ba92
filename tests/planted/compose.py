"""Lays out the lines of a page: an article, and planted lines where pages have them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from random import Random
from typing import Final, NamedTuple

from tests.planted.stories import Block, Story

_TOP: Final = frozenset({"byline", "dateline", "reading-time", "audio-player"})
_END: Final = frozenset(
    "author-bio comments copyright feedback live-ticker most-read share tags teaser-list tweet-widget".split(),
)
_HEADLINE_SPECIES: Final = frozenset({"most-read", "teaser-inline", "teaser-list"})  # headlines follow
_PER_PAGE: Final = 6  # planted wordings on a page
_MISSES: Final = 8  # on a page: where more lines speak of newsletters, the article does


class Line(NamedTuple):
    """One line of a page."""

    role: str  # "headline", the role of a body block, "navigation", or the species of a planted line
    text: str
    stays: bool = False
    is_link: bool = False
    group: int = 0  # lines that are one widget share a number
    is_miss: bool = False  # it stays, and only sounds like boilerplate


def pages(story: Story, half: str, manner: str) -> list[list[Line]]:
    """The pages of a story: every wording of one half is planted on one of them.

    Args:
        story: the article and its lines.
        half: a set of lines.
        manner: only makes the places differ.
    """
    random = Random(f"{story.language} {half} {manner}")  # noqa: S311 - chooses places in invented pages
    wordings = [(species, text) for species, texts in story.planted[half].items() for text in texts]
    random.shuffle(wordings)
    count = -(-len(wordings) // _PER_PAGE)
    return [_page(story, half, wordings[start::count], random) for start in range(count)]


def pages_of_misses(story: Story, half: str) -> list[list[Line]]:
    """The article with lines that only sound like boilerplate, blocks of its own, spread over it; a page for each few.

    Args:
        story: the article and its lines.
        half: a set of lines.
    """
    random = Random(f"{story.language} {half} misses")  # noqa: S311 - chooses places in invented pages
    misses = story.misses[half]
    count = -(-len(misses) // _MISSES)
    return [_with_misses(story, misses[start::count], random) for start in range(count)]


def _with_misses(story: Story, misses: Sequence[Block], random: Random) -> list[Line]:
    slots = [[Line(block.role, block.text, stays=True)] for block in story.body]
    for miss in misses:
        slots[random.choice(_gaps(story))].append(Line(miss.role, miss.text, stays=True, is_miss=True))
    navigation = [Line("navigation", word, is_link=True) for word in story.sections]
    return [*navigation, Line("headline", story.headline), *chain.from_iterable(slots)]


def _page(story: Story, half: str, wordings: Sequence[tuple[str, str]], random: Random) -> list[Line]:
    """One page: navigation, headline, then the body with lines above, within and below it."""
    groups = [
        (species, list(_lines(story, half, species, text, number, random)))
        for number, (species, text) in enumerate(wordings, 1)
    ]
    within = [lines for species, lines in groups if species not in _TOP | _END]
    gaps = _gaps(story)
    rounds = max(1, -(-len(within) // len(gaps)))  # in a short story two widgets may share a gap
    places = sorted(random.sample(gaps * rounds, len(within)))
    body = [Line(block.role, block.text, stays=True) for block in story.body]
    slots: list[list[Line]] = [[line] for line in body]
    for place, lines in zip(places, within, strict=True):
        slots[place] += lines
    above = [lines for species, lines in groups if species in _TOP]
    slots[0] = [slots[0][0], *chain.from_iterable(above), *slots[0][1:]]
    below = [lines for species, lines in groups if species in _END]
    navigation = [Line("navigation", word, is_link=True) for word in story.sections]
    headline = Line("headline", story.headline)
    return [*navigation, headline, *chain.from_iterable(slots), *chain.from_iterable(below)]


def _gaps(story: Story) -> list[int]:
    """Numbers of the body blocks after which something can be planted: lists and subheads stay whole."""
    roles = [block.role for block in story.body]
    pairs = pairwise(roles)
    return [
        number
        for number, (role, following) in enumerate(pairs)
        if number > 0 and role != "subhead" and following != "item"
    ]


def _lines(story: Story, half: str, species: str, text: str, group: int, random: Random) -> Iterator[Line]:
    """The lines of one planted widget; "{}" in a wording is a headline on the same line."""
    if species == "player-title":  # stands below a notice, as on the pages that have it
        yield Line("player-notice", random.choice(story.planted[half]["player-notice"]).split("\n")[0], group=group)
    others = random.sample(story.others, 4)
    is_inline = "{}" in text
    if is_inline:
        text = text.replace("{}", others[0])
    for part in text.split("\n"):
        yield Line(species, part, group=group, is_link=is_inline)
    if is_inline or species not in _HEADLINE_SPECIES:
        return
    count = {"teaser-inline": random.randint(1, 2)}.get(species, 4)
    for number, other in enumerate(others[:count]):
        yield Line(species, other, is_link=True, group=group)
        if species == "teaser-list" and number < len(story.summaries):
            yield Line(species, story.summaries[number], group=group)
