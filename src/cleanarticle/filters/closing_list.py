"""A list of whole sentences below a line with a colon, at the end of the article's own element, belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import outer_lists
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.said import STOPS, has_words_of_boilerplate
from cleanarticle.model import Verdict
from cleanarticle.words.sentence_ends import COLON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_ITEMS: Final = 3
_MAX_LINKED: Final = 0.8  # share of the list's characters; the headlines of a list of teasers are links and no more


class ClosingList:
    """Keeps "Update:" right below kept prose, and the sentences listed below it; headlines end with no full stop."""

    name: ClassVar[str] = "closing-list"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each line of such a list, and for the line above it."""
        every, last = survey.every, len(kept) - 2
        leads = {
            number + 1
            for number in left_of(survey, kept).ended
            if number < last
            and every.kind[number + 2] is kinds.LIST_ITEM
            and survey.ends[number + 1] == COLON
            and survey.mass[number]
        }
        if not leads or not survey.page.has_markup:
            return
        for node, items in outer_lists(survey).items():
            lead = items[0].number - 1
            if lead not in leads or any(kept[item.number] for item in items):
                continue
            if _are_beside(survey, lead, node) and _are_sentences(items) and _may_stay(survey, lead, items):
                for number in (lead, *[item.number for item in items]):
                    yield Verdict(number, True, None, "sentences-below-colon", len(items), _MIN_ITEMS)


def _are_beside(survey: Survey, lead: int, node: int) -> bool:
    """Whether the prose above, the line with the colon and the list stand in one element."""
    around = survey.nodes.parent[node]
    is_paragraph = survey.every.kind[lead] is kinds.PARAGRAPH
    return is_paragraph and survey.parents[lead] == survey.parents[lead - 1] == around


def _are_sentences(items: Sequence[Block]) -> bool:
    """Whether each of a few items ends with a full stop, and they hold more than links."""
    if len(items) < _MIN_ITEMS or any(item.text[-1] not in STOPS for item in items):
        return False
    linked = sum([len(item.text) * item.linked for item in items])
    return linked <= _MAX_LINKED * sum([len(item.text) for item in items])


def _may_stay(survey: Survey, lead: int, items: Sequence[Block]) -> bool:
    """Whether nothing that can be seen speaks against any of the lines."""
    numbers = [lead, *[item.number for item in items]]
    if is_out_of_sight(survey, survey.every.node[lead]) or is_out_of_sight(survey, items[0].node):
        return False
    return not any(survey.cues.of(number) or has_words_of_boilerplate(survey, number) for number in numbers)
