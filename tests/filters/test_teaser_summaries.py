"""Summaries between the headlines of a list of other stories."""

from __future__ import annotations

from typing import Any

import pytest

from cleanarticle.filters.teaser_summaries import TeaserSummaries
from cleanarticle.model import Species
from tests.builders import PROSE, Draft, block, fates, page, surveyed

_PHRASES = {Species.TEASER_LIST: {"exact": ["more from us"]}, Species.TEASER_INLINE: {"exact": ["see also"]}}
_SUMMARY = "The mill had stood empty for ten years when two brothers bought it."
_ARTICLE = (block(PROSE),) * 4


def link(text: str = "Two brothers open the old mill again") -> Draft:
    """Another story's headline that is a link."""
    return block(text, linked=1.0)


def line(text: str = "Two brothers open the old mill again") -> Draft:
    """One that is none."""
    return block(text)


def gone(*below: Draft, head: str = "More from us", has_markup: bool = True, before: int = 4) -> list[int]:
    """Numbers of what goes below a heading that went, counted from it; links went, too."""
    drafts = [*_ARTICLE[:before], block(head), *below]
    text = page(*drafts, has_markup=has_markup)
    kept = "k" * before + "d" + "".join("d" if draft.block.linked else "k" for draft in below)
    said = fates(TeaserSummaries(), surveyed(text, phrases=_PHRASES), kept)
    assert {verdict.species for verdict in said.values()} <= {Species.TEASER_LIST}
    return [number - before for number in said]


def test_between_links() -> None:
    """A paragraph between two linked headlines below the heading of a list is a summary, whole as it is."""
    assert gone(link(), block(_SUMMARY), link()) == [2]
    assert gone(link(), block(_SUMMARY), link(), block(_SUMMARY)) == [2, 4]
    assert gone(link(), link(), block(_SUMMARY)) == []


def test_the_article_goes_on() -> None:
    """Where two paragraphs follow each other, or a subhead."""
    assert gone(link(), block(_SUMMARY), block(_SUMMARY), link()) == []
    assert gone(link(), block(_SUMMARY), link(), block(_SUMMARY), block(_SUMMARY)) == [2]
    assert gone(link(), block(_SUMMARY), block("Costs", at="body>h2"), link()) == []


@pytest.mark.parametrize("has_markup", [True, False])
def test_headlines_that_are_no_links(has_markup: bool) -> None:  # noqa: FBT001 - a table
    """They go with their summaries, four lines of them and more; a subhead and its only paragraph stay."""
    assert gone(line(), block(_SUMMARY), line(), block(_SUMMARY), has_markup=has_markup) == [1, 2, 3, 4]
    assert gone(line(), block(_SUMMARY), line(), has_markup=has_markup) == []
    assert gone(line(), line(), block(_SUMMARY), line(), has_markup=has_markup) == []


def test_below_another_cue() -> None:
    """One link below "See also" stands amid the article; four headlines and summaries are a list."""
    assert gone(link(), block(_SUMMARY), link(), head="See also") == []
    assert gone(link(), block(_SUMMARY), link(), block(_SUMMARY), head="See also") == [2, 4]
    assert gone(link(), block(_SUMMARY), link(), block(_SUMMARY), head="The old mill") == []


def test_a_headline_that_asks() -> None:
    """A short question between two summaries is a headline as others are."""
    asks = line("Who will open the old mill again?")
    assert gone(line(), block(_SUMMARY), asks, block(_SUMMARY)) == [1, 2, 3, 4]


def test_a_heading_that_says_nothing() -> None:
    """Below any short line that went, a summary that is cut short tells a list from sections of an article."""
    cut = block(_SUMMARY.rstrip(".") + "\u2026")
    assert gone(line(), block(_SUMMARY), line(), cut, head="Fit for you") == [1, 2, 3, 4]
    assert gone(line(), block(_SUMMARY), line(), block(_SUMMARY), head="Fit for you") == []
    assert gone(line(), block(_SUMMARY), line(), cut, head="They were fit for nothing else.") == []


def test_a_paragraph_of_the_article() -> None:
    """It has not the parent of the headline above it: related stories stand in a box of their own."""
    box = "body>aside.box>h3"
    assert gone(block("Two brothers open the old mill", linked=1.0, at=box), block(_SUMMARY), link()) == []


def test_before_the_article() -> None:
    """Most of the article stands above such a list."""
    assert gone(link(), block(_SUMMARY), link(), block("Costs", at="body>h2"), *_ARTICLE, before=2) == []


def test_many_lists() -> None:
    """What stands before each is not added up anew: twice the lists take twice the work."""

    class Counted(list[bool]):
        """Counts how often it is asked."""

        asked = 0

        def __getitem__(self, number: Any) -> Any:  # noqa: ANN401 - as a list
            self.asked += 1
            return super().__getitem__(number)

    def asked(lists: int) -> int:
        own = (block("More from us"), link(), block(_SUMMARY), link(), block(_SUMMARY), *_ARTICLE[:2])
        kept = Counted([True] * 4 + [False, False, True, False, True, True, True] * lists)
        some_survey = surveyed(page(*_ARTICLE, *own * lists), phrases=_PHRASES)
        assert tuple(TeaserSummaries()(some_survey, kept, [0.0] * len(kept)))
        return kept.asked

    assert asked(80) < 3 * asked(40)


def test_a_heading_that_stayed() -> None:
    """Nobody knows its words; a summary that is cut short says that it heads other stories, and it goes, too."""
    cut = block(_SUMMARY.removesuffix(".") + "…")
    drafts = (*_ARTICLE, block("And then"), line(), block(_SUMMARY), line(), cut)
    assert list(fates(TeaserSummaries(), surveyed(page(*drafts)))) == [4, 5, 6, 7, 8]
    drafts = (*_ARTICLE, block("And then"), line(), block(_SUMMARY), line(), block(_SUMMARY))
    assert list(fates(TeaserSummaries(), surveyed(page(*drafts)))) == []
