"""What lies in comments, posts, other articles' teasers and the page's header and footer: its dates are others'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle import kinds
from cleanarticle.metadata.around import COMMENTS, elements_around, is_within
from cleanarticle.metadata.dates.event_lines import OPENING, is_of_event
from cleanarticle.metadata.wording import is_sentence
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block, Node, Page

_OTHERS: Final = COMMENTS.union("related recommended recommendations infobox".split())
# Names that the networks' own codes, and oEmbed's, give the element of a post or a film.
_EMBEDS: Final = tuple(
    frozenset(names.split())
    for names in (
        "oembed",
        "instagram media",
        "twitter tweet",
        "tiktok embed",
        "bluesky embed",
        "mastodon embed",
        "fb post",
    )
)
_TELLING: Final = frozenset("oembed instagram tweet tiktok bluesky mastodon fb".split())  # the rarer one of each
_FRAMES: Final = frozenset({"header", "footer"})
_ARTICLES: Final = frozenset({"article", "main"})  # whose header is no page's
_ASIDE: Final = frozenset({"aside", "nav"})
_SUSPECT: Final = _OTHERS | _TELLING
_CLOCKS: Final = frozenset({"today", "clock"})  # what names the day of the visit, above the headline
# A day that opens a paragraph, or a label or a place and a day before its first words.
_DATELINE: Final = pattern(r"\A(?:\W{0,3}\d|\D{0,25}:\s)|\d\s*[-\u2013\u2014:|)]")
# A place, a day and a year, and the dash that parts them from the text: "Toluca, Méx., a 12 de mayo de 2025.- ".
_PLACE_AND_DAY: Final = pattern(r"\A\D{3,30}\d{1,2}[^\d.]{3,20}\d{4}(?=\s?\.?\s?[-\u2013\u2014])")
_DATED: Final = frozenset({"date", "datetime", "time", "byline"})
_RIGHT_BELOW: Final = 5  # blocks after the headline
_TEASER_LINES: Final = 2  # blocks under a teaser's headline
_MIN_TEASER: Final = 4  # words of a headline
_MOSTLY: Final = 0.6  # share of a block's characters from which it is a link and little else: a day, perhaps
_MAX_CARD: Final = 4  # elements around a teaser's lines, of which one holds both
_MAX_LEVELS: Final = 60  # elements around a block that are looked at; real pages nest half as deep


def is_elsewhere(number: int, sources: Sources, headline: int | None) -> bool:
    """Whether a block lies in a part of the page that is about something else.

    Args:
        number: the block's.
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
    """
    if number in sources.listed:
        return True
    suspects, is_aside = _around(number, sources.page)
    if _is_of_teaser(number, sources, headline, is_aside=is_aside):
        return True
    if headline is not None and headline < number < min(sources.span.start, headline + _RIGHT_BELOW):
        # What counts the comments there holds the byline, too.
        suspects = [node for node in suspects if _DATED.isdisjoint(node.words)]
    told = [node.number for node in suspects if _tells(node, number, sources, headline)]
    return bool(told) and not _own(sources, headline).issuperset(told)


def _tells(node: Node, number: int, sources: Sources, headline: int | None) -> bool:
    """Whether an element around a block says that it is about something else.

    A line's own element may link to the comments, but who signs a post stands in the post's own, and who comments
    perhaps in that of all comments.
    """
    if node.number != sources.page.blocks[number].node:
        return _is_others(node, sources, headline)
    return _is_post(node) or (_is_others(node, sources, headline) and _holds_more(node, number, sources.page))


def _own(sources: Sources, headline: int | None) -> set[int]:
    """Numbers of the elements that hold the headline, or the text, too: the article with its comments."""
    first = sources.span.start if sources.span else None
    places = [place for place in (headline, first) if place is not None]
    return {node.number for place in places for node in elements_around(sources.page, place, _MAX_LEVELS)}


def _is_of_teaser(number: int, sources: Sources, headline: int | None, *, is_aside: bool) -> bool:
    """Whether a block stands under the linked headline of another article, in one element with it.

    Below the text and above the headline that is a linked heading; in what the page sets aside any link of a few words.
    """
    page = sources.page
    near = page.blocks[max(0, number - _TEASER_LINES) : number + 2]  # a day may stand above the headline, too
    links = [one for one in near if one.linked > _MOSTLY and one.words >= _MIN_TEASER and one.number != headline]
    if not links:
        return False
    is_outside = 0 < sources.span.stop <= number or (headline is not None and number < headline)
    headings = [one for one in links if is_outside and one.kind is kinds.HEADING]
    if not headings and not is_aside:  # most, of whom the rest need not be known
        return False
    own = _own(sources, headline)
    around = [node for node in elements_around(page, number, _MAX_LEVELS) if node.number not in own]
    if all(node.tag not in _ASIDE for node in around):
        links, around = headings, around[:_MAX_CARD]
    held = {node.number for link in links for node in elements_around(page, link.number, _MAX_CARD)}
    return any(node.number in held for node in around)


def _around(number: int, page: Page) -> tuple[list[Node], bool]:
    """The elements around a block whose tags or names are to be looked at, of which most have none; and an aside's."""
    nodes = page.nodes
    suspects: list[Node] = []
    is_aside = False
    place = page.blocks[number].node if nodes and 0 <= number < len(page.blocks) else -1
    for _ in range(_MAX_LEVELS):
        if place < 0:
            break
        node = nodes[place]
        _, place, tag, words, _, _, _ = node
        if tag in _FRAMES or not _SUSPECT.isdisjoint(words):
            suspects.append(node)
        if tag in _ASIDE:
            is_aside = True
    return suspects, is_aside


def _holds_more(element: Node, number: int, page: Page) -> bool:
    """Whether a block's own element holds the block before it or behind it, too."""
    beside = [elements_around(page, other, _MAX_LEVELS) for other in (number - 1, number + 1)]
    return any(element.number == node.number for around in beside for node in around)


def opening(text: str) -> str:
    """What stands at a paragraph's start, where its day may stand: thirty characters, or a place and a whole day."""
    placed = _PLACE_AND_DAY.match(text)
    return placed.group() if placed else text[:OPENING]


def is_not_its_own(block: Block, words: AbstractSet[str], sources: Sources, headline: int | None) -> bool:
    """Whether the day in a block is not the article's: it lies elsewhere, names the visit's day, or tells of an event.

    Args:
        block: what holds the day.
        words: the names of its element and of those inside it.
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
    """
    if headline is not None and block.number < headline and not _CLOCKS.isdisjoint(words):
        return True
    text = f"{block.text[:-1]}." if block.text[-1] == ":" else block.text  # what a sentence says before a quotation
    is_prose = sources.kept[block.number] and is_sentence(text, block.words)
    if is_prose and not (_DATELINE.search(block.text, 0, OPENING) or _PLACE_AND_DAY.match(block.text)):
        return True
    return is_of_event(block, sources) or is_elsewhere(block.number, sources, headline)


def _is_post(node: Node) -> bool:
    """Whether an element is a post or a film of a network."""
    return not _TELLING.isdisjoint(node.words) and any(names.issubset(node.words) for names in _EMBEDS)


def _is_others(node: Node, sources: Sources, headline: int | None) -> bool:
    """Whether an element is a part of comments or of other articles, a post, or the page's own header or footer.

    Whose header it is tells the headline; where none is known, only the body's own is the page's.
    """
    if not _OTHERS.isdisjoint(node.words) or _is_post(node):
        return True
    nodes = sources.page.nodes
    is_bodys = node.parent >= 0 and nodes[node.parent].tag == "body"
    if node.tag == "header":
        return (is_bodys or headline is not None) and not is_within(node, _ARTICLES, nodes)
    return node.tag == "footer" and is_bodys
