"""What a list of other stories is made of: the line above it, linked headlines or bare ones, and summaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle import kinds
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.model import Kind, Species
from cleanarticle.tags import MENUS
from cleanarticle.words.sentence_ends import COLON, ELLIPSIS, NO_END, QUESTION_ENDS, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

LISTS: Final = frozenset({Species.TEASER_LIST, Species.MOST_READ})
HEADS: Final = LISTS | {Species.TEASER_INLINE}
_MIN_WORDS: Final = 3  # of a headline
_TOO_MANY: Final = 26
_ASKS: Final = 16  # words of one that asks
_UNKNOWN: Final = 8  # words of a line above a list that says nothing that a phrase or sign knows
_SENTENCES: Final = frozenset({SENTENCE, ELLIPSIS, COLON})  # what no headline ends with
_LEAST: Final = -1.0  # what the words of one say
_MIN_SUMMARY: Final = 9  # words
_SUMMARY_ENDS: Final = frozenset({SENTENCE, ELLIPSIS})
_NO_SUMMARY: Final = frozenset({Kind.HEADING, Kind.CELL, Kind.CODE, Kind.QUOTE})


class Heads:
    """Which lines may head a list; each is asked for once for every summary below it."""

    __slots__ = ("_has_cut", "_known", "_survey", "kept", "lists")

    def __init__(self, survey: Survey, kept: Sequence[bool]) -> None:
        self._survey = survey
        self.kept = kept
        self.lists: dict[int, tuple[Sequence[int], str]] = {}  # what stands below those that were looked at
        self._known: dict[int, bool] = {}
        self._has_cut = ELLIPSIS in survey.ends  # once: asked for each head it took the square of the page's blocks

    def may_be(self, head: int) -> bool:
        """Whether a line may head a list, by what it says and what stands right below it."""
        if head not in self._known:
            is_above = is_headline(self._survey, self.kept, self._survey.page.blocks[head + 1])
            self._known[head] = is_above and self._may_announce(head)
        return self._known[head]

    def _may_announce(self, head: int) -> bool:
        """Whether a line may announce a list, as far as one look tells; its words are read where a list is below."""
        survey = self._survey
        if self.kept[head]:
            return self._has_cut and is_short_label(survey, head)
        if cues := survey.cues.of(head):
            is_menu = cues[0].species is Species.NAVIGATION
            return is_menu or any(cue.match == "exact" and cue.species in HEADS for cue in cues)
        return True


def is_short_label(survey: Survey, head: int) -> bool:
    """Whether a line is short and ends like no sentence: above summaries that are cut short it heads a list.

    Args:
        survey: the page.
        head: number of the line.
    """
    return survey.ends[head] == NO_END and survey.page.blocks[head].words <= _UNKNOWN * survey.words.factor


def is_headline(survey: Survey, kept: Sequence[bool], block: Block) -> bool:
    """Whether a block may be another story's headline: a link, or a line that asks or is no sentence.

    Args:
        survey: the page.
        kept: what is kept so far.
        block: the block.
    """
    number, words, factor = block.number, block.words, survey.words.factor
    if words < _MIN_WORDS * factor:
        return False
    if block.linked < ALL_LINK:
        if words >= _TOO_MANY * factor or block.kind is not kinds.PARAGRAPH:
            return False
        if kept[number] and survey.says[number] < _LEAST:
            return False
        if survey.ends[number] in _SENTENCES and not _asks(survey, block):
            return False
    return block.tag not in MENUS and number not in survey.cues.by_block


def _asks(survey: Survey, block: Block) -> bool:
    """Whether a line is a short question."""
    return block.text[-1] in QUESTION_ENDS and block.words <= _ASKS * survey.words.factor


def is_summary(survey: Survey, block: Block) -> bool:
    """Whether a block may be how a story begins.

    Args:
        survey: the page.
        block: the block.
    """
    is_sentence = survey.ends[block.number] in _SUMMARY_ENDS
    is_long = is_sentence and block.words >= _MIN_SUMMARY * survey.words.factor
    return is_long and block.linked < ALL_LINK and block.kind not in _NO_SUMMARY


def summaries_of(survey: Survey) -> list[int]:
    """The numbers of the open blocks that are summaries; see ``is_summary``.

    Args:
        survey: the page.
    """
    columns, ends, least = survey.columns, survey.ends, _MIN_SUMMARY * survey.words.factor
    facts = zip(columns.number, columns.words, columns.linked, columns.kind, strict=True)
    return [
        number
        for number, words, linked, kind in facts
        if words >= least and linked < ALL_LINK and ends[number] in _SUMMARY_ENDS and kind not in _NO_SUMMARY
    ]
