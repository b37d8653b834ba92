"""A line that is one link and nothing else, between two paragraphs of the article, leads to another story."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.model import Kind, Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_WORDS: Final = 5  # shorter ones are names that the article lists
_BELOW: Final = 0.5  # points; the truths have what the trees are surer of
_ASIDE: Final = frozenset("(\uff08[")  # the writer's own words on what is linked stand in brackets
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.QUOTE})


class LoneLink:
    """Drops such a line where the trees hardly keep it, whatever it says.

    Of those on annotated pages the truths leave out all six, and have 23 of 27 of which the trees are surer.
    """

    name: ClassVar[str] = "lone-link"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line that is a link between paragraphs."""
        if not survey.page.has_markup:
            return
        for block in left_of(survey, kept).blocks:
            number = block.number
            if block.linked < ALL_LINK or points[number] >= _BELOW:
                continue  # nearly all
            if _leads_on(block, survey.words.factor) and _is_between_prose(survey, kept, number):
                yield Verdict(number, False, Species.TEASER_INLINE, "link-between-prose", points[number], _BELOW)


def _leads_on(block: Block, factor: int) -> bool:
    """Whether a line has the words of a headline, and its one target is another page."""
    if block.kind not in _KINDS or block.words < _MIN_WORDS * factor or block.text[0] in _ASIDE:
        return False
    return len({*block.links}) == 1 and not block.links[0].startswith("#")


def _is_between_prose(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether the nearest kept blocks on both sides are the article's prose."""
    above = next((other for other in range(number - 1, -1, -1) if kept[other]), -1)
    below = next((other for other in range(number + 1, len(kept)) if kept[other]), -1)
    return above >= 0 and below >= 0 and survey.mass[above] > 0 and survey.mass[below] > 0
