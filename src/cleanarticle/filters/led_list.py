"""A line that ends with a colon says that the list below it belongs to the article, as plain text says nowhere else."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.mostly_kept import is_mostly_kept
from cleanarticle.filters.said import says_nothing
from cleanarticle.model import Verdict
from cleanarticle.words.sentence_ends import COLON, ELLIPSIS, NO_END, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_WORDS: Final = 4  # of the line with the colon; a shorter one is a label
_MIN_LEAD: Final = 8  # and of one in the dump of a whole page
_MAX_LOST: Final = 0.45  # share of the items of its list that went
_MAX_WORDS: Final = 30  # of an item
_MOST: Final = 12  # items
_NEAR: Final = 4  # lines below such a list to what is kept
_NEAR_ABOVE: Final = 6  # and above: a form and a subhead may stand between
_MAX_LINKED: Final = 0.3  # of an item
_FROM: Final = -2.5  # points; below it more speaks against a line than that it is short
_FROM_UNSPACED: Final = -4.0  # the same in Chinese and Japanese, of which the trees have seen little


class LedList:
    """Keeps the items between a line that ends with a colon and the article's next paragraph."""

    name: ClassVar[str] = "led-list"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line of such a list."""
        if survey.page.has_markup:
            yield from _of_page(survey, kept, points)
        elif is_mostly_kept(survey, kept):
            yield from _of_text(survey, kept, points)
        else:
            yield from _of_dump(survey, kept, points)


def _of_dump(survey: Survey, kept: Sequence[bool], points: Sequence[float]) -> Iterator[Verdict]:
    """The lines that went of such a list in the dump of a whole page, where most of it stays, or bullets mark it.

    Of such lines on dumps of real pages 95 of 107 are the article's; of lists that went as a whole two of three.
    """
    blocks, least = survey.page.blocks, _MIN_LEAD * survey.words.factor
    leads = [
        lead for lead, end in enumerate(survey.ends) if end == COLON and kept[lead] and blocks[lead].words >= least
    ]
    for lead in leads:
        items = list(takewhile(lambda block: _is_short(survey, block), blocks[lead + 1 : lead + 1 + _MOST]))
        gone = [item.number for item in items if not kept[item.number]]
        after = lead + 1 + len(items)
        if not gone or len(items) == 1 or not any(kept[after : after + 1]):
            continue
        is_own = len(gone) <= _MAX_LOST * len(items) or all(item.kind is kinds.LIST_ITEM for item in items)
        if is_own and all(says_nothing(survey, number) for number in gone):
            yield from (Verdict(number, True, None, "below-colon", points[number], _FROM) for number in gone)


def _is_short(survey: Survey, block: Block) -> bool:
    """Whether a line may be an item of a list by its length and end."""
    is_item = block.words <= _MAX_WORDS * survey.words.factor and survey.ends[block.number] not in {COLON, ELLIPSIS}
    return is_item and not survey.mass[block.number]


def _of_text(survey: Survey, kept: Sequence[bool], points: Sequence[float]) -> Iterator[Verdict]:
    """The short lines between such a line and the article's next paragraph, and the line itself."""
    done, lowest = -1, _FROM if survey.words.factor == 1 else _FROM_UNSPACED
    for lead, end in enumerate(survey.ends):
        if lead <= done or not _leads(survey, lead, end) or not _may_stay(survey, points, lead, lowest):
            continue
        if survey.page.blocks[lead].words < _MIN_WORDS:
            continue
        items = list(_items(survey, kept, points, lead, lowest))
        done = items[-1] if items else lead
        above, below = kept[max(0, lead - _NEAR_ABOVE) : lead + 1], kept[done + 1 : done + 1 + _NEAR]
        if len(items) > 1 and any(above) and any(below):
            for number in (lead, *items):
                if not kept[number]:
                    yield Verdict(number, True, None, "below-colon", points[number], lowest)


def _of_page(survey: Survey, kept: Sequence[bool], points: Sequence[float]) -> Iterator[Verdict]:
    """Lists that went as a whole between a kept line with a colon and what is kept further on.

    Links go on: of such lists on annotated pages, 14 of 23 are the article's contents, and the others its site's.
    """
    kinds_of, blocks = survey.every.kind, survey.page.blocks
    for lead in left_of(survey, kept).ended:
        if survey.ends[lead] != COLON:
            continue
        if kinds_of[lead + 1] is not kinds.LIST_ITEM or blocks[lead].words < _MIN_WORDS:
            continue
        items = list(takewhile(lambda block: block.kind is kinds.LIST_ITEM, islice(blocks, lead + 1, None)))
        after = lead + 1 + len(items)
        if (
            len(items) > 1
            and any(kept[after : after + _NEAR])
            and all(_is_item(survey, kept, points, item) for item in items)
        ):
            yield from (Verdict(item.number, True, None, "below-colon", points[item.number], _FROM) for item in items)


def is_led(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line is one of several below a kept line that leads to a list.

    Args:
        survey: the page.
        kept: what is kept so far, by the block's number.
        number: number of the line.
    """
    ends, lead = survey.ends, number - 1
    if number >= len(ends):
        return False
    while lead >= max(0, number - _MOST) and ends[lead] == NO_END and not survey.mass[lead]:
        lead -= 1
    is_lead = (
        lead >= 0 and _leads(survey, lead, ends[lead]) and kept[lead] and survey.page.blocks[lead].words >= _MIN_WORDS
    )
    return is_lead and ends[number] == NO_END and (number - lead > 1 or ends[number + 1 : number + 2] == [NO_END])


def is_led_in_text(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """The same for plain text alone; on pages the markup of lists says what is one.

    Args:
        survey: the page.
        kept: what is kept so far, by the block's number.
        number: number of the line.
    """
    return not survey.page.has_markup and is_led(survey, kept, number)


def _leads(survey: Survey, number: int, end: int) -> bool:
    """Whether a list may stand below a line: it ends with a colon, or is a sentence that says so."""
    leads, text = survey.words.leads, survey.page.blocks[number].text
    return end == COLON or (bool(leads) and end == SENTENCE and any(lead in text for lead in leads))


def _items(survey: Survey, kept: Sequence[bool], points: Sequence[float], lead: int, lowest: float) -> Iterator[int]:
    """Numbers of the short lines below a line; one between two that stay may have words of boilerplate."""
    for block in survey.page.blocks[lead + 1 : lead + 1 + _MOST]:
        number = block.number
        if not _is_short(survey, block) or points[number] < lowest:
            return
        is_between = kept[number - 1] and all(kept[number + 1 : number + 2]) and not survey.cues.of(number)
        if not is_between and not says_nothing(survey, number):
            return
        yield number


def _is_item(survey: Survey, kept: Sequence[bool], points: Sequence[float], item: Block) -> bool:
    """Whether an item went, and nothing but that it is short speaks against it."""
    return not kept[item.number] and item.linked <= _MAX_LINKED and _may_stay(survey, points, item.number, _FROM)


def _may_stay(survey: Survey, points: Sequence[float], number: int, lowest: float) -> bool:
    """Whether nothing says that a line is none of the article's."""
    return points[number] >= lowest and says_nothing(survey, number)
