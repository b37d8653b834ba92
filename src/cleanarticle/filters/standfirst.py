"""The standfirst opens the article, although it stands in a box with the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.described import described
from cleanarticle.model import Verdict
from cleanarticle.named_nodes import STANDFIRST_NAMES
from cleanarticle.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_AFTER: Final = 2  # blocks after the headline in which a named one stands; below them the name means something else
_AFTER_WITH_BYLINE: Final = 8  # blocks in which one that the description says stands, among bylines and shares
_ALIKE: Final = 0.6  # share of words that it and the description have in common, each way
_MIN_WORDS: Final = 6
_MAX_WORDS: Final = 80
_MAX_DESCRIPTION: Final = 1_000  # characters of a description
_MAX_LINKED: Final = 0.3
_FROM: Final = -3.0  # points; below it more speaks against it than that it stands apart


# The same for a heading between headline and text: of five that are barely lost all belong, of others most do not.
_HEADING_FROM: Final = -1.0


class Standfirst:
    """Keeps a line below the headline that its class, or the page's description, calls a standfirst.

    Truths disagree about standfirsts: of those that are named so and that the judge drops, 34 of 62 belong where they
    end as sentences do, and as many where they do not. Of 160 pages of other sites read by eye, 13 had lost one
    without a full stop.
    """

    name: ClassVar[str] = "standfirst"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for a dropped standfirst."""
        headline = survey.headline
        if headline < 0 or not survey.page.has_markup or not any(kept):
            return
        below = survey.page.blocks[headline + 1 : headline + 1 + _AFTER_WITH_BYLINE]
        declared: list[list[str]] | None = None
        for place, block in enumerate(below):
            number = block.number
            if kept[number]:
                return
            if points[number] < _FROM or not _may_be(survey, block) or _is_copy(survey, kept, block):
                continue
            declared = _declared(survey) if declared is None else declared
            if place < _AFTER and _is_named(survey, block):
                yield Verdict(number, True, None, "named-standfirst", points[number], _FROM)
                return
            if not place and points[number] >= _HEADING_FROM and _is_subheadline(block, kept):
                yield Verdict(number, True, None, "heading-below-headline", points[number], _HEADING_FROM)
                return
            alike = _alike(survey, block, declared)
            if alike >= _ALIKE:
                yield Verdict(number, True, None, "says-description", alike, _ALIKE)
                return


def _is_named(survey: Survey, block: Block) -> bool:
    """Whether the class of a block, or of the element where it stands alone, calls it a standfirst."""
    words, above = survey.nodes.words, survey.parents[block.number]
    if not STANDFIRST_NAMES.isdisjoint(words[block.node]):
        return True
    return survey.node_blocks[above] == 1 and not STANDFIRST_NAMES.isdisjoint(words[above])


def _is_subheadline(block: Block, kept: Sequence[bool]) -> bool:
    """Whether a block is a heading right above a line of the article."""
    below = block.number + 1
    return block.kind is kinds.HEADING and below < len(kept) and kept[below]


def is_described(survey: Survey, block: Block) -> bool:
    """Whether the page's description says what a block says.

    Args:
        survey: the page.
        block: the block.
    """
    return _alike(survey, block, _declared(survey)) >= _ALIKE


def _declared(survey: Survey) -> list[list[str]]:
    """The words of each of the page's descriptions."""
    return [tokens(text[:_MAX_DESCRIPTION]) for text in survey.hints.descriptions]


def _alike(survey: Survey, block: Block, declared: Sequence[Sequence[str]]) -> float:
    """The share of words that a block and the description have in common, each way; 1 where one is declared so."""
    if declared and block.words <= _MAX_WORDS:
        own = tokens(block.text)
        if any(words[: len(own)] == own for words in declared):
            return 1.0
    return min(column[0] for column in described(survey, (block,)))


def _may_be(survey: Survey, block: Block) -> bool:
    """Whether a block reads like a standfirst."""
    return (
        block.words >= _MIN_WORDS * survey.words.factor
        and block.linked <= _MAX_LINKED
        and block.kind is not kinds.CAPTION
        and not survey.cues.of(block.number)
        and block.text.casefold() != survey.page.blocks[survey.headline].text.casefold()
    )


def _is_copy(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether the article says the same in a block that stays: the first went as its copy."""
    return any(kept[other.number] and other.text == block.text for other in survey.open)
