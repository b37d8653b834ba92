"""A link right below a sentence with a colon, in one element with it, is what the sentence leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Verdict
from cleanarticle.words.sentence_ends import COLON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MIN_WORDS: Final = 8  # of the line that leads; a shorter one announces other stories


class LedLink:
    """Keeps such a link: its line is cut off by a break alone, and the sentence above it would lead to nothing."""

    name: ClassVar[str] = "led-link"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such link that went."""
        if not survey.page.has_markup:
            return
        every, least = survey.every, _MIN_WORDS * survey.words.factor
        for lead in left_of(survey, kept).ended:
            if survey.ends[lead] != COLON or every.linked[lead + 1] < ALL_LINK:
                continue
            words, block = every.words[lead], survey.page.blocks[lead + 1]
            if not (block.joined and every.node[lead] == block.node and words >= least and says_nothing(survey, lead)):
                continue
            if not survey.cues.of(block.number) and not is_out_of_sight(survey, block.node):
                yield Verdict(block.number, True, None, "link-below-colon", words, least)
