"""What stands on other articles of the site, too, is no part of this one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind, Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.site_evidence import SiteEvidence
    from cleanarticle.survey import Survey

_MIN_ARTICLES: Final = 2  # other articles on which a text stands that is no part of any
_FEW: Final = 2  # articles of a memory so small that one of them is enough
_MIN_SHARE: Final = 0.2  # share of the articles that a text stands on, for a line amid the prose
_LONG: Final = 25  # words of a paragraph that articles may truly share: a quote, the background of a story
_SURE: Final = 1.5  # points of such a paragraph that one other article alone does not overrule
_MIN_LONG_ARTICLES: Final = 3
_MIN_LONG_SHARE: Final = 0.5  # share from which even such a paragraph is a notice


class SiteRepeats:
    """Drops a kept block whose text stands on other articles of the site; abstains without a memory."""

    name: ClassVar[str] = "site-repeats"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block that stands on enough other articles for its place and length."""
        site = survey.site
        if site is None or not site.articles:
            return
        numbers = [number for number, stays in enumerate(kept) if stays]
        own = [number for number in numbers if not site.stands[number]]
        first, last = (own[0], own[-1]) if own else (-1, -1)
        blocks = survey.page.blocks
        own_words = sum(blocks[number].words for number in own)
        is_mostly_own = own_words * 2 >= sum(blocks[number].words for number in numbers)
        for number in numbers:
            seen = site.stands[number]
            if not seen:
                continue
            if seen < _MIN_ARTICLES and not (is_mostly_own and _is_weak(blocks[number], points[number])):
                continue  # the other page may hold the same article, unrecognised
            if _is_no_part(blocks[number], seen, site, is_amid=first < number < last):
                path = site.paths[number]
                species = path.species if path and path.species else Species.BOILERPLATE
                yield Verdict(number, False, species, "stands-on-other-articles", seen, site.articles)


def _is_weak(block: Block, points: float) -> bool:
    return block.words < _LONG or points < _SURE


def _is_no_part(block: Block, seen: int, site: SiteEvidence, *, is_amid: bool) -> bool:
    """Whether a text that ``seen`` other articles have belongs to none of them.

    Amid the prose stand the paragraphs that articles share, and their subheads ("What happens next"), which only
    go where most articles have them; at the edges stand notices.
    """
    share = seen / site.articles
    if is_amid and block.words >= _LONG:
        return seen >= _MIN_LONG_ARTICLES and share >= _MIN_LONG_SHARE
    if is_amid and block.kind is Kind.HEADING:
        return False
    if seen < _MIN_ARTICLES:
        return site.articles <= _FEW
    return share >= _MIN_SHARE or not is_amid
