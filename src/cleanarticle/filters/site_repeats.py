"""What stands on other articles of the site, too, is no part of this one."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from cleanarticle import kinds
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import QUESTION_MARKS, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.site_evidence import SiteEvidence
    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_ARTICLES: Final = 2  # other articles on which a text stands that is no part of any
_FEW: Final = 2  # articles of a memory so small that one of them is enough
_MIN_SHARE: Final = 0.2  # share of the articles that has a line amid the prose, or a sure one below it
_LONG: Final = 25  # words of a paragraph that articles may truly share: a quote, the background of a story
_SURE: Final = 1.5  # points from which repetition alone is not enough
_MIN_SURE_ARTICLES: Final = 3
_MIN_EDGE_SHARE: Final = 1 / 3  # share from which a sure paragraph at the edges is a notice, or a sure sentence above
_MIN_SURE_SHARE: Final = 0.5  # the same, for paragraphs and sure lines amid the prose
_MIN_SENTENCE: Final = 8  # words of a line that may be a whole paragraph: a quote
_BOLD: Final = 0.9  # share of bold characters from which a line is a subhead


class _Seen(NamedTuple):
    """A kept block that stands on other articles, and where it stands on this one."""

    block: Block
    articles: int  # other articles that it stands on
    share: float  # of all
    is_sure: bool
    is_doubted: bool  # only a rescue has kept it; in plain text, where the frame runs on into the prose, any doubt
    is_lead: bool  # a sentence above all prose that is the article's own
    is_amid: bool
    is_led: bool  # the article's own words follow


class SiteRepeats:
    """Drops a kept block whose text stands on other articles of the site; abstains without a memory."""

    name: ClassVar[str] = "site-repeats"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block that stands on enough other articles for its place and length."""
        site = survey.site
        if site is None or not site.articles:
            return
        numbers = [number for number, stays in enumerate(kept) if stays]
        words = [survey.page.blocks[number].words for number in numbers]
        own_words = sum([count for number, count in zip(numbers, words, strict=True) if not site.stands[number]])
        is_few = site.articles <= _FEW and own_words * 2 >= sum(words)
        for seen in _repeated(survey, site, numbers, points):
            if not (seen.is_amid and _is_subhead(survey, seen)) and _is_no_part(seen, is_few=is_few):
                number = seen.block.number
                path = site.paths[number]
                species = path.species if path and path.species else Species.BOILERPLATE
                yield Verdict(number, False, species, "stands-on-other-articles", seen.articles, site.articles)


def _repeated(survey: Survey, site: SiteEvidence, numbers: Sequence[int], points: Sequence[float]) -> Iterator[_Seen]:
    """Each kept block that stands on other articles."""
    stands = {
        number: site.stands_exactly(number) if points[number] >= _SURE else site.stands[number] for number in numbers
    }
    own = [number for number in numbers if not stands[number]]
    if len(own) == len(numbers):
        return
    first, last = (own[0], own[-1]) if own else (-1, -1)
    fewest = _by_list(survey, site, numbers)
    for number, below in zip(numbers, [*numbers[1:], -1], strict=True):
        block, is_amid = survey.page.blocks[number], first < number < last
        is_sure = points[number] >= _SURE or (number < last and points[number] >= 0 and _is_sentence(survey, block))
        articles = (fewest if is_sure or (is_amid and block.kind is kinds.LIST_ITEM) else stands)[number]
        if articles:
            yield _Seen(
                block,
                articles,
                articles / site.articles,
                is_sure,
                is_doubted=points[number] < 0 or not survey.page.has_markup,
                is_lead=number < first and _is_sentence(survey, block),
                is_amid=is_amid,
                is_led=is_amid and not stands[below],
            )


def _is_sentence(survey: Survey, block: Block) -> bool:
    """Whether a block may be a paragraph of its own, such as a quote."""
    return block.words >= _MIN_SENTENCE and survey.ends[block.number] == SENTENCE


def _by_list(survey: Survey, site: SiteEvidence, numbers: Sequence[int]) -> dict[int, int]:
    """For each kept block the number of other articles that it stands on; for items the fewest of their list.

    A list of notices is the same on every page. Recipes have some ingredients of others, never all of the same, and
    other amounts: figures count.
    """
    blocks = survey.page.blocks
    stands: dict[int, int] = {}
    for kind, group in groupby(numbers, lambda number: blocks[number].kind):
        run = list(group)
        counts = [site.stands_exactly(number) for number in run]
        stands.update(zip(run, [min(counts)] * len(run) if kind is kinds.LIST_ITEM else counts, strict=True))
    return stands


def _is_subhead(survey: Survey, seen: _Seen) -> bool:
    """Whether a block amid the prose is a subhead, or what a form of article has for one above the article's own words.

    An interview asks everybody the same questions.
    """
    block = seen.block
    if block.kind is kinds.HEADING:
        return True
    if not (seen.is_led and seen.is_sure):
        return False
    return block.text[-1] in QUESTION_MARKS or (block.bold >= _BOLD and survey.ends[block.number] != SENTENCE)


def _is_no_part(seen: _Seen, *, is_few: bool) -> bool:
    """Whether a text that other articles have belongs to none of them.

    Amid the prose stand the paragraphs that articles share; at the edges stand notices, and above the prose a brief
    that another article begins with, too. In a small memory one other article is enough for what the evidence doubts;
    else that may hold the same article, unrecognised. Of 42 lines at the edges of annotated pages that one other page
    has 18 are the article's; of 137 amid their prose, 113, and none of those that only a rescue has kept. In plain text
    none of 29 that are no sentences and not sure is.
    """
    articles, share, is_sure, is_amid = seen.articles, seen.share, seen.is_sure, seen.is_amid
    is_long = seen.block.words >= _LONG
    if articles < _MIN_ARTICLES:
        return is_few and not is_sure and (not is_amid or (seen.is_doubted and not is_long))
    if is_amid and (is_long or is_sure):
        return articles >= _MIN_SURE_ARTICLES and share >= _MIN_SURE_SHARE
    if is_sure and (is_long or seen.is_lead):
        return share >= (_MIN_EDGE_SHARE if articles >= _MIN_SURE_ARTICLES else 1)
    return share >= _MIN_SHARE or not (is_amid or is_sure)
