"""What a page holds that is no article: all that stands outside its frame."""

from __future__ import annotations

from collections import Counter
from itertools import compress
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.facts.index_codes import NO_ARTICLE, OF_HEADLINES
from cleanarticle.filters.card_links import headlines_of
from cleanarticle.filters.out_of_sight import hidden_window, is_out_of_sight
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

# Measured on the development pages with weights of other sites: of 203 pages that are no articles 29 come back and one
# gets worse, as does one of 1,740 articles. Around these limits little changes.
_MAX_KEPT: Final = 0.35  # share of the characters outside the frame that was kept
_MAX_TOGETHER: Final = 0.5  # share of the kept prose in one element: an article's paragraphs stand together
_MAX_SURE: Final = 2.3  # points of the kept prose, by their mean
# The same for paragraphs that stand by themselves and are doubtful.
_MAX_KEPT_APART: Final = 0.7
_MAX_TOGETHER_APART: Final = 0.3
_MAX_SURE_APART: Final = 1.3
# An article all the same, whatever stands beside it: of 16 pages without one that come back with it, none has as much.
_MIN_RUN: Final = 4  # paragraphs kept in one element
_SURE_RUN: Final = 3.0  # their points, by their mean
_LINKED: Final = 0.9  # share of linked characters from which a lone paragraph says what a page lists
# What leads to as many pages by their headlines is the news of a site, around an article that is lost or on a page of
# its own, where no paragraph says what it lists.
_MIN_NEWS: Final = 40
_NEWS_LINKED: Final = 0.45
_MIN_SIZE: Final = 200  # characters outside the frame; fewer are the rest of a page, or nothing but a menu
_MIN_WORDS: Final = 2.5  # words of its lines, by their mean, which menus do not reach; the briefest real list has 2.9
_MIN_ALIKE: Final = 0.5  # share of them on one path: names of goods may be as brief
_KEEP_FROM: Final = -4.0  # points; below it much speaks against a block
_CLOSED: Final = -9.0  # the judge's points for a label or link that was not worth judging: of a list they are half
# Down the same page, "Skip to search results"; posts of a thread have their number there, and buttons nothing.
_DOWN: Final = pattern(r"#[^\d]+\Z")

_FRAME: Final = frozenset({"aside", "button", "dialog", "footer", "form", "header", "nav"})
# The same, as class words, with what stands below a page's own text.
_NAMES: Final = frozenset({"breadcrumb", "footer", "footnotes", "header", "menu", "modal", "navbar", "reviews"})
_EDGES: Final = frozenset({"footer", "header"})  # an entry of a list has them, too
_ENTRIES: Final = frozenset({"article", "li", "main", "section"})


class _Prose(NamedTuple):
    """The paragraphs that were kept."""

    paragraphs: int
    together: float  # share of their characters in the element that holds most of them
    sure: float  # their points, by their mean
    is_run: bool  # that element holds an article's paragraphs, few as they may be beside the page's others


def whole_page(survey: Survey, kept: Sequence[bool], points: Sequence[float]) -> Iterator[Verdict]:
    """Keep all that stands outside the frame, where little was kept and no run of paragraphs is an article.

    Args:
        survey: the page.
        kept: what is kept so far.
        points: sum of the evidence of each block.
    """
    if not _may_have_none(survey, kept):
        return
    prose = _prose(survey, kept, points)
    if (most := _most_kept(prose)) <= 0:
        return
    inside = _content(survey)
    size = sum([len(block.text) for block in inside])
    own = sum([len(block.text) for block in inside if kept[block.number]])
    if size < _MIN_SIZE or own >= most * size or _are_menus(survey, inside):
        return
    linked = sum([len(block.text) * block.linked for block in inside]) / size
    if prose.paragraphs == 1 and linked < _LINKED:
        return
    if prose.paragraphs != 1 and linked >= _NEWS_LINKED and (news := len(headlines_of(inside))) >= _MIN_NEWS:
        yield from _without_summaries(prose, kept, news)
        return
    for block in inside:
        if not kept[block.number] and _may_be(survey, block, points[block.number]):
            yield Verdict(block.number, True, None, NO_ARTICLE, own / size, most)


def _may_have_none(survey: Survey, kept: Sequence[bool]) -> bool:
    """Whether a page may be no article, nor an index, as what calls itself a collection is where nothing was kept."""
    hints = survey.hints
    if hints.is_article or hints.is_front or not survey.page.has_markup:
        return False
    return not hints.is_list or True in kept


def _without_summaries(prose: _Prose, kept: Sequence[bool], news: int) -> Iterator[Verdict]:
    """Drop what was kept of a site's news, where its paragraphs stand by themselves."""
    if prose.together < _MAX_TOGETHER_APART:
        for number in compress(range(len(kept)), kept):
            yield Verdict(number, False, Species.TEASER_LIST, OF_HEADLINES, news, _MIN_NEWS)


def _are_menus(survey: Survey, inside: Sequence[Block]) -> bool:
    """Whether the lines of a page are too brief for a list, and stand here and there."""
    if sum([block.words for block in inside]) >= _MIN_WORDS * len(inside):
        return False
    paths = Counter([survey.nodes.path[block.node] for block in inside])
    return max(paths.values()) < _MIN_ALIKE * len(inside)


def _prose(survey: Survey, kept: Sequence[bool], points: Sequence[float]) -> _Prose:
    mass, parents = survey.mass, survey.parents
    numbers = [number for number, own in enumerate(mass) if own and kept[number]]
    beside: dict[int, list[int]] = {}
    for number in numbers:
        beside.setdefault(parents[number], []).append(number)
    run = max(beside.values(), key=lambda own: sum([mass[number] for number in own]), default=[])
    size, sure = _weighed(run, mass, points)
    total, all_sure = _weighed(numbers, mass, points)
    is_run = len(run) >= _MIN_RUN and sure >= _SURE_RUN
    return _Prose(len(numbers), size / (total or 1.0), all_sure, is_run)


def _weighed(numbers: Sequence[int], mass: Sequence[float], points: Sequence[float]) -> tuple[float, float]:
    """Characters of some paragraphs, and the mean of their points by these."""
    size = sum([mass[number] for number in numbers])
    return size, sum([points[number] * mass[number] for number in numbers]) / (size or 1.0)


def _most_kept(prose: _Prose) -> float:
    """The share of a page that may have been kept for it to be no article; 0 where it is one."""
    if prose.is_run:
        return 0.0
    if prose.paragraphs <= 1:
        return _MAX_KEPT
    if prose.together < _MAX_TOGETHER_APART and prose.sure < _MAX_SURE_APART:
        return _MAX_KEPT_APART
    return _MAX_KEPT if prose.together < _MAX_TOGETHER and prose.sure < _MAX_SURE else 0.0


def _may_be(survey: Survey, block: Block, points: float) -> bool:
    """Whether nothing that a block says speaks against it."""
    if _CLOSED < points < _KEEP_FROM or survey.cues.of(block.number):
        return False
    return block.linked < 1 or not block.links or not _DOWN.match(block.links[0])


def _content(survey: Survey) -> Sequence[Block]:
    """The blocks outside the page's frame that readers see."""
    frame: list[bool] = []
    entries: list[bool] = []
    nodes, half, window = survey.nodes, max(survey.node_chars, default=0.0) / 2, hidden_window(survey)
    for number, (tag, parent, words) in enumerate(zip(nodes.tag, nodes.parent, nodes.words, strict=True)):
        entries.append(tag in _ENTRIES or (parent >= 0 and entries[parent]))
        is_whole = survey.node_chars[number] > half  # a form around all of a page; "has-sidebar" of its body
        is_frame = tag in _FRAME and not (is_whole and tag == "form") and not (entries[number] and tag in _EDGES)
        is_frame = is_frame or number in survey.consent or not (is_whole or _NAMES.isdisjoint(words))
        is_frame = is_frame or number == window or is_out_of_sight(survey, number)
        frame.append(is_frame or (parent >= 0 and frame[parent]))
    return [block for block in survey.page.blocks if not frame[block.node]]
