"""Below "You may also like" there are other articles' summaries until the end, or until the article goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of, species_said
from cleanarticle.filters.led_list import is_led
from cleanarticle.filters.mostly_kept import is_mostly_kept
from cleanarticle.filters.prose_path import prose_path
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import COLON, NO_END, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.words.phrases import Cue

_LISTS: Final = frozenset({Species.TEASER_LIST, Species.MOST_READ, Species.COMMENTS})
_UP_TO: Final = 0.4  # points of a block that the heading overrules
_COMMENT_UP_TO: Final = 1.0  # and, in plain text, below that of readers' comments, which are sentences
_ANSWERS: Final = 2  # short lines above a button that sends an answer
_MAX_ANSWER: Final = 6  # words
_MIN_BEFORE: Final = 0.6  # share of the kept characters that stand before the list
# Sure paragraphs of the article between a heading and its last one, from which what stands below that is its own: its
# sources, its verdict. Of what is as doubtful between those paragraphs, truths leave out all 11 lines.
_GOES_ON: Final = 2
_MOST_ITEMS: Final = 12  # of a list below a colon
_SURE: Final = 2.0  # points of such a paragraph


class TeaserList:
    """Drops what follows the heading of a teaser list, once most of the article stands before it."""

    name: ClassVar[str] = "teaser-list"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block after the heading."""
        blocks = survey.page.blocks
        headings = {} if _LISTS.isdisjoint(species_said(survey)) else _headings(survey)
        if not headings:
            return
        total = sum([len(block.text) for block in blocks if kept[block.number]])
        heading, phrase, before, box, on = None, "", 0, -1, 0
        article = prose_path(survey, kept)[0] if survey.page.has_markup else -1
        has_prose_below = is_mostly_kept(survey, kept)
        own = _prose_on(survey, kept, article)
        last = max(own, default=-1)
        for block in blocks:
            number = block.number
            if heading is None:
                cue = headings.get(number)
                if cue is not None and not kept[number] and total and before / total >= _MIN_BEFORE:
                    heading, phrase, box = cue.species, cue.phrase, survey.parents[number]
            elif (
                kept[number]
                and points[number] < _up_to(survey, heading)
                and not (has_prose_below and heading is not Species.COMMENTS and survey.ends[number] == SENTENCE)
                and not (block.kind is kinds.QUOTE if number < last else on >= _GOES_ON)
                and not (has_prose_below and heading is not Species.COMMENTS and _is_of_list(survey, kept, number))
                and (survey.parents[number] == box or survey.page.nodes[block.node].path != article)
                and not _is_led_item(survey, kept, number, article)
            ):
                yield Verdict(number, False, heading, "follows-heading", phrase, _MIN_BEFORE)
            if kept[number]:
                before += len(block.text)
                on += heading is not None and number in own and points[number] >= _SURE


def _headings(survey: Survey) -> dict[int, Cue]:
    """The headings of such lists, by the numbers of their blocks."""
    return {
        cue.block: cue
        for cue in reversed([*survey.cues])
        if cue.match == "exact" and cue.species in _LISTS and not _sends_answer(survey, cue)
    }


def _is_of_list(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line of plain text leads to a list of the article, or is one of it."""
    if survey.page.has_markup:
        return False
    is_lead = survey.ends[number] == COLON and is_led(survey, kept, number + 1)
    return is_lead or is_led(survey, kept, number)


def _is_led_item(survey: Survey, kept: Sequence[bool], number: int, article: int) -> bool:
    """Whether a line of a page is an item of the list below a paragraph of the article that ends with a colon."""
    blocks, lead = survey.page.blocks, number
    while blocks[lead].kind is kinds.LIST_ITEM and lead > max(0, number - _MOST_ITEMS):
        lead -= 1
    is_lead = lead < number and kept[lead] and survey.ends[lead] == COLON
    return is_lead and survey.page.nodes[blocks[lead].node].path == article


def _sends_answer(survey: Survey, cue: Cue) -> bool:
    """Whether a heading of comments is rather the button below a poll's answers: "Submit"."""
    if cue.species is not Species.COMMENTS or cue.block < _ANSWERS:
        return False
    most = _MAX_ANSWER * survey.words.factor
    return all(
        survey.ends[number] == NO_END and survey.page.blocks[number].words <= most and not survey.cues.of(number)
        for number in range(cue.block - _ANSWERS, cue.block)
    )


def _up_to(survey: Survey, heading: Species) -> float:
    return _UP_TO if survey.page.has_markup or heading is not Species.COMMENTS else _COMMENT_UP_TO


def _prose_on(survey: Survey, kept: Sequence[bool], path: int) -> frozenset[int]:
    """Numbers of the kept prose on a path: as long as not all of it has come, the article goes on; none in text."""
    nodes = survey.page.nodes
    if not survey.page.has_markup:
        return frozenset()
    return frozenset(
        block.number
        for block in left_of(survey, kept).blocks
        if survey.mass[block.number] and nodes[block.node].path == path
    )
