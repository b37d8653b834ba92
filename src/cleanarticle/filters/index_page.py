"""Cards are linked headlines, most with a summary: a page of nothing else is an index, and below an article they go."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from cleanarticle import kinds
from cleanarticle.facts.index_codes import OF_CARDS, OF_HEADLINES
from cleanarticle.facts.left import of_kind
from cleanarticle.filters.card_links import BEFORE, LINKED, MIN_WORDS, elsewhere, headlines_of, leads
from cleanarticle.filters.no_article import whole_page
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cleanarticle.facts.survey import Survey

# Measured on the development pages: each limit lets through what gained, and keeps out what lost.
_MAX_LINKED: Final = 0.5  # of a summary
_MIN_SUMMARY: Final = 10  # words of a summary
_MIN_CARDS: Final = 4  # cards with a summary of an index
_MIN_HEADLINES: Final = 8  # kept linked headlines of an index whose cards have no summary
_TIMES: Final = 5  # an index has this many times more text in cards than outside
_MAX_OUTSIDE: Final = 1  # paragraphs outside the cards of an index, which say what it lists
_MIN_CARDS_BELOW: Final = 8  # cards that stand below an article
_MIN_ABOVE: Final = 0.7  # share of the text outside that stands above them; items of a list have text between them
# A site's first page is an index with this many cards, or with less text outside; or with this many headlines where
# most of it is links. Of 30 such pages, those of firms and shops, which say something of their own, have fewer.
_MIN_FRONT_CARDS: Final = 25
_FRONT_TIMES: Final = 4
_MIN_FRONT_LINKS: Final = 30
_MIN_FRONT_LINKED: Final = 0.5  # share of the page's characters
_KEEP_FROM: Final = -2.0  # points of what comes back above them; below it a notice of copyright is more likely
_MIN_ARTICLE: Final = 2  # paragraphs between headline and first card that make an article


class _Cards(NamedTuple):
    """Which blocks are cards, and what else a page has."""

    targets: int  # different pages that the cards link to
    beside: Sequence[int]  # numbers of the linked headlines and of the short lines below them
    inside: Sequence[int]  # of their summaries
    outside: Sequence[int]  # of other prose that was kept or stands below the headline
    article: Sequence[int]  # of the prose between headline and first card


class IndexPage:
    """Drops everything on a page of cards, and cards that outweigh the article above them.

    A page that has neither these nor an article is kept as a whole.
    """

    name: ClassVar[str] = "index-page"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each block whose decision changes."""
        said: tuple[Verdict, ...] = ()
        if survey.hints.is_front and (links := _front_links(survey)):
            yield from _emptied(kept, OF_HEADLINES, (len(links), _MIN_FRONT_LINKS), links[0])
            return
        if _may_have_cards(survey):  # this costs five times as much
            cards = _cards(survey, kept)
            if _is_index(survey, cards):
                yield from _emptied(kept, OF_CARDS, (cards.targets, _MIN_CARDS), cards.inside[0])
                return
            said = tuple(_of_some(survey, kept, points, cards))
        yield from said or whole_page(survey, kept, points)


def _front_links(survey: Survey) -> Sequence[int]:
    """The linked headlines of a site's first page, one for each page that they lead to; () where it has more to say."""
    if sum(survey.node_linked[:1]) < _MIN_FRONT_LINKED * sum(survey.node_chars[:1]):
        return ()
    first = headlines_of(survey.page.blocks)
    return tuple(first.values()) if len(first) >= _MIN_FRONT_LINKS else ()


def _may_have_cards(survey: Survey) -> bool:
    """Whether a page has enough linked headlines; with summaries, where it says that it is an article."""
    words, linked, is_article = survey.every.words, survey.every.linked, survey.hints.is_article
    if not is_article and len(of_kind(survey, kinds.HEADING)) >= _MIN_CARDS:
        return True
    links = [number for number, share in enumerate(linked) if share > LINKED and words[number] >= MIN_WORDS]
    if not is_article:
        return len(links) >= _MIN_CARDS
    if len(links) < _MIN_CARDS_BELOW:
        return False
    ends = zip(links, [*links[1:], len(words)], strict=True)
    nearby = [range(number + 1, min(number + 1 + BEFORE, end)) for number, end in ends]
    return sum([any(_is_long(survey, one) for one in near) for near in nearby]) >= _MIN_CARDS_BELOW


def _is_long(survey: Survey, number: int) -> bool:
    """Whether a block has as many words as a summary, outside links."""
    return survey.every.words[number] >= _MIN_SUMMARY and survey.every.linked[number] <= _MAX_LINKED


def _is_index(survey: Survey, cards: _Cards) -> bool:
    """Whether a page has nothing but cards with summaries."""
    if len(cards.article) >= _MIN_ARTICLE or cards.targets < _MIN_CARDS or survey.hints.is_article:
        return False
    is_front = survey.hints.is_front
    if is_front and cards.targets >= _MIN_FRONT_CARDS:
        return True
    times = _FRONT_TIMES if is_front else _TIMES
    is_index = _size(survey, cards.inside) >= times * _size(survey, cards.outside)
    return is_index and _paragraphs(survey, cards.outside) <= _MAX_OUTSIDE


def _of_some(survey: Survey, kept: Sequence[bool], points: Sequence[float], cards: _Cards) -> Iterator[Verdict]:
    """The verdicts for a page that has cards among other things."""
    seen, inside, outside = cards.targets, _size(survey, cards.inside), _size(survey, cards.outside)
    if len(cards.article) >= _MIN_ARTICLE and seen >= _MIN_CARDS_BELOW:
        is_heavy = inside > outside and _size(survey, cards.article) > _MIN_ABOVE * outside
        if is_heavy and not _are_sections(survey, cards):
            yield from _keep(survey, cards, kept, points)
            yield from _drop((*cards.beside, *cards.inside), kept, "card-below-article", (seen, _MIN_CARDS_BELOW))
    elif not survey.hints.is_article:
        yield from _headlines(survey, kept, cards)


def _are_sections(survey: Survey, cards: _Cards) -> bool:
    """Whether the summaries stand among the article's paragraphs: those of a list whose headings link on do."""
    own = {survey.parents[number] for number in cards.article}
    among = sum([survey.parents[number] in own for number in cards.inside])
    return 2 * among > len(cards.inside)


def _headlines(survey: Survey, kept: Sequence[bool], cards: _Cards) -> Iterator[Verdict]:
    """The verdicts for a page of which hardly anything but linked headlines was kept."""
    blocks, host = survey.page.blocks, survey.hints.host
    linked = [blocks[number] for number in cards.beside if kept[number] and blocks[number].linked > LINKED]
    sizes = {elsewhere(block, host): len(block.text) for block in linked}
    outside = [number for number in cards.outside if kept[number]]
    if len(sizes) < _MIN_HEADLINES or _paragraphs(survey, outside) > _MAX_OUTSIDE:
        return
    if _size(survey, cards.inside) + sum(sizes.values()) >= _TIMES * _size(survey, outside):
        yield from _drop(range(len(kept)), kept, OF_HEADLINES, (len(sizes), _MIN_HEADLINES))


def _paragraphs(survey: Survey, numbers: Sequence[int]) -> int:
    return sum([survey.mass[number] > 0 for number in numbers])


def _keep(survey: Survey, cards: _Cards, kept: Sequence[bool], points: Sequence[float]) -> Iterator[Verdict]:
    for number in cards.article:
        if not kept[number] and points[number] > _KEEP_FROM and not survey.cues.of(number):
            yield Verdict(number, True, None, "between-headline-and-cards", cards.targets, _MIN_CARDS_BELOW)


def _drop(numbers: Iterable[int], kept: Sequence[bool], code: str, counts: tuple[int, int]) -> Iterator[Verdict]:
    seen, limit = counts
    for number in numbers:
        if kept[number]:
            yield Verdict(number, False, Species.TEASER_LIST, code, seen, limit)


def _emptied(kept: Sequence[bool], code: str, counts: tuple[int, int], one: int) -> Iterator[Verdict]:
    """The verdicts for an index; for one card where nothing was kept, as they say what the page is."""
    yield from _drop(range(len(kept)) if any(kept) else (), kept, code, counts)
    if not any(kept):
        yield Verdict(one, False, Species.TEASER_LIST, code, *counts)


def _cards(survey: Survey, kept: Sequence[bool]) -> _Cards:
    """Pair each piece of prose with the linked headline above it."""
    mass, headline = survey.mass, survey.headline
    target, until = "", -1  # the last linked headline's, and the last block that its summary may be
    targets: set[str] = set()
    beside, inside, outside, article = [], [], [], []
    between: list[int] = []  # labels below a linked headline, its card's if a summary follows
    for block in survey.page.blocks:
        number = block.number
        link = leads(survey, block) if block.linked > LINKED or block.kind is kinds.HEADING else ""
        if link:
            target, until = link, number + BEFORE
            beside.append(number)
            between.clear()
        if link or block.linked > LINKED:
            continue
        if number <= until and _is_long(survey, number):
            targets.add(target)
            inside.append(number)
            beside += between
            until = -1
        elif number <= until:
            between.append(number)
        elif mass[number] and number > headline >= 0 and (not inside or inside[-1] < headline):
            article.append(number)
            outside.append(number)
        elif kept[number]:
            outside.append(number)
    return _Cards(len(targets), beside, inside, outside, article)


def _size(survey: Survey, numbers: Sequence[int]) -> int:
    return sum([len(survey.page.blocks[number].text) for number in numbers])
