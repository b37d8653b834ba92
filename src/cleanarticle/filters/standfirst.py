"""The standfirst opens the article, although it stands in a box with the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.described import described
from cleanarticle.facts.named_nodes import STANDFIRST_NAMES
from cleanarticle.model import Verdict
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

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
        for block in survey.page.blocks[headline + 1 : headline + 1 + _AFTER_WITH_BYLINE]:
            if kept[block.number]:
                return
            if verdict := _verdict(survey, kept, points[block.number], block):
                yield verdict
                return


def _verdict(survey: Survey, kept: Sequence[bool], points: float, block: Block) -> Verdict | None:
    """What is to be said of a dropped block near the headline; None where it is no standfirst."""
    number, place = block.number, block.number - survey.headline - 1
    if _is_short(survey, block):
        is_one = _is_said_and_named(survey, block)
        return Verdict(number, True, None, "says-description", 1.0, _ALIKE) if is_one else None
    if points < _FROM or not _may_be(survey, block) or _is_copy(survey, kept, block):
        return None
    if place < _AFTER and _is_named(survey, block):
        return Verdict(number, True, None, "named-standfirst", points, _FROM)
    if not place and points >= _HEADING_FROM and _is_subheadline(block, kept):
        return Verdict(number, True, None, "heading-below-headline", points, _HEADING_FROM)
    alike = _alike(survey, block, _declared(survey))
    return Verdict(number, True, None, "says-description", alike, _ALIKE) if alike >= _ALIKE else None


def _is_short(survey: Survey, block: Block) -> bool:
    """Whether a block has so few words that the evidence says no more than that."""
    return block.words < _MIN_WORDS * survey.words.factor


def _is_said_and_named(survey: Survey, block: Block) -> bool:
    """Whether a short block is all of a description, and its class calls it a standfirst: five of six belong."""
    return _may_be(survey, block) and _is_named(survey, block) and tokens(block.text) in _declared(survey)


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
        block.linked <= _MAX_LINKED
        and block.kind is not kinds.CAPTION
        and not survey.cues.of(block.number)
        and block.text.casefold() != survey.page.blocks[survey.headline].text.casefold()
    )


def _is_copy(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether the article says the same in a block that stays: the first went as its copy."""
    return any(kept[other.number] and other.text == block.text for other in survey.open)
