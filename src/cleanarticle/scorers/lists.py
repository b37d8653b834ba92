"""The items of a list, and the cells of a table, belong to the article together or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.list_nodes import lists_of
from cleanarticle.sentence_ends import COLON, QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.lexicon import Lexicon
    from cleanarticle.model import Block
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey

_NONE: Final = (0.0, 0.0, 0.0, 0.0, 0.0)
_ENDS: Final = frozenset({SENTENCE, QUOTED})


class Lists:
    """Items, length, links and sentences of the list or table that a block stands in, and what leads into it."""

    name: ClassVar[str] = "lists"
    facts: ClassVar[tuple[str, ...]] = ("list-blocks", "list-words", "list-linked", "list-sentences", "list-led-in")
    needs_markup: ClassVar[bool] = True

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        lists = lists_of(survey)
        members: dict[int, list[Block]] = {}
        led_in: dict[int, bool] = {}
        before = -1
        for block, at in zip(survey.open, lists, strict=True):
            if at >= 0:
                members.setdefault(at, []).append(block)
                led_in.setdefault(at, before >= 0 and survey.ends[before] == COLON)
            before = block.number
        facts = {at: (*_measure(survey, own), float(led_in[at])) for at, own in members.items()}
        rows = [facts.get(at, _NONE) for at in lists]
        return tuple(map(list, zip(*rows, strict=True))) if rows else ([], [], [], [], [])


def _measure(survey: Survey, own: Sequence[Block]) -> tuple[float, ...]:
    """Blocks of one list, their mean length, and the shares of linked characters and of sentences."""
    count = len(own)
    chars = sum([len(block.text) for block in own])
    return (
        count,
        sum([block.words for block in own]) / count,
        sum([len(block.text) * block.linked for block in own]) / chars,
        len([1 for block in own if survey.ends[block.number] in _ENDS]) / count,
    )
