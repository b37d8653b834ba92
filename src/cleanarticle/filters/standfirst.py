"""The standfirst opens the article, although it stands in a box with the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind, Verdict
from cleanarticle.sentence_ends import QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

# What class names call it. Truths disagree about standfirsts: of those that the judge drops, 34 of 62 belong.
_NAMES: Final = frozenset(
    "abstract dek deck excerpt intro lead lede preamble standfirst sub subheadline subtitle summary".split()
)
_AFTER: Final = 2  # blocks after the headline in which it stands
_MIN_WORDS: Final = 6
_MAX_LINKED: Final = 0.3
_FROM: Final = -3.0  # points; below it more speaks against it than that it stands apart


class Standfirst:
    """Keeps a whole sentence below the headline whose class calls it a standfirst."""

    name: ClassVar[str] = "standfirst"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped standfirst."""
        headline, nodes = survey.headline, survey.page.nodes
        if headline < 0 or not survey.page.has_markup or not any(kept):
            return
        for block in survey.page.blocks[headline + 1 : headline + 1 + _AFTER]:
            number = block.number
            if kept[number]:
                return
            is_sentence = block.words >= _MIN_WORDS and survey.ends[number] in {SENTENCE, QUOTED}
            if not is_sentence or block.linked > _MAX_LINKED or block.kind is Kind.CAPTION or survey.cues.of(number):
                continue
            if points[number] >= _FROM and not _NAMES.isdisjoint(nodes[block.node].words):
                yield Verdict(number, True, None, "named-standfirst", points[number], _FROM)
