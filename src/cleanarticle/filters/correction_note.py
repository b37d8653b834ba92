"""What an article says at its end about its own errors is part of it, though its words are those of the site."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.text_lines import is_dated
from cleanarticle.filters.edges import edges_of
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.words.sentence_ends import BRACKET, QUESTION_MARKS, QUOTED, SENTENCE
from cleanarticle.words.tokens import normal, spaced

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_BEYOND: Final = 8  # blocks below the last paragraph in which the note stands; shares, tags and authors come between
_ENDS: Final = frozenset({SENTENCE, QUOTED, BRACKET})
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE})
_ASKS: Final = frozenset(QUESTION_MARKS + "@")  # "Found a mistake? Write to ..."
_MAX_LINKED: Final = 0.5
_LABEL: Final = "：:】"
_MAX_LABEL: Final = 45  # characters in which a label's colon stands: "Correction, Nov. 15, 2022:"
_CORRECTED: Final = "corrected"
_ADDED: Final = "added"
_CHANGED: Final = (_CORRECTED, _ADDED)  # signs, one of which each note has
_FROM: Final = -2.0  # points of a note that says only what was added; those with less say when a page was printed
_MAX_WHEN: Final = 12  # tokens of a line that says when the article was updated, and not what is new
_SPEAKS_OF: Final = ("earlier-version", "this-text")
_OF_NOTES: Final = frozenset({*_SPEAKS_OF, "updated-with"})  # first signs of the rules that know such notes
_NAMES: Final = frozenset({Species.DATELINE, Species.FEEDBACK})  # as the phrases name them that know some


class CorrectionNote:
    """Keeps notes on corrections below the last paragraph; those above and between it go as all lines about dates do.

    Of such notes below the last paragraph of annotated pages, the truths keep the four that have a label, and none of
    the three that have none; those stay for what an article is to its readers. So do those that say that something was
    added since: of three that were barely lost on read pages all belong.
    """

    name: ClassVar[str] = "correction-note"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped note."""
        foot, signs = edges_of(survey, kept).foot, survey.words.signs
        near = range(foot + 1, min(foot + 1 + _BEYOND, len(kept))) if foot >= 0 else ()
        said = [*chain.from_iterable([survey.tokens[number] for number in near])]
        if not any(signs.mentions(one, said) for one in _CHANGED):
            return  # nearly all pages
        for block in survey.page.blocks[foot + 1 : foot + 1 + _BEYOND]:
            if any(cue.species is Species.COMMENTS for cue in survey.cues.of(block.number)):
                return  # what readers say is none of it
            if not kept[block.number] and (words := _corrects(survey, block, points[block.number])):
                yield Verdict(block.number, True, None, "corrects-the-article", words, _BEYOND)


def _may_be(survey: Survey, block: Block) -> bool:
    """Whether a block is a statement that nothing calls anything else."""
    number, tokens = block.number, survey.tokens[block.number]
    if not tokens or block.kind not in _KINDS or survey.ends[number] not in _ENDS or block.linked > _MAX_LINKED:
        return False
    if is_out_of_sight(survey, block.node) or not _ASKS.isdisjoint(block.text):
        return False
    if any(cue.species not in _NAMES for cue in survey.cues.of(number)):
        return False
    sign = survey.words.signs.find(block, tokens)
    return sign is None or sign.topic in _OF_NOTES


def _corrects(survey: Survey, block: Block, points: float) -> str:
    """How a block says that the article is not as it was: by its label, or as it speaks of itself; "" otherwise."""
    signs, tokens = survey.words.signs, survey.tokens[block.number]
    is_corrected = signs.mentions(_CORRECTED, tokens)
    may_be_added = survey.page.has_markup and points >= _FROM  # in plain text such a line may stand anywhere on a page
    is_added = may_be_added and signs.mentions(_ADDED, tokens) and not _says_when(survey, tokens)
    if not (is_corrected or is_added) or not _may_be(survey, block):
        return ""  # nearly all
    head = block.text[:_MAX_LABEL]
    ends = [at for at in map(head.find, _LABEL) if at > 0]
    if is_corrected and ends and signs.mentions(_CORRECTED, spaced(normal(head[: min(ends)])).split()):
        return head[: min(ends)]
    return next((sign for sign in _SPEAKS_OF if signs.mentions(sign, tokens)), "")


def _says_when(survey: Survey, tokens: Sequence[str]) -> bool:
    """Whether a line is brief and has a date: "This story was updated on 12 May 2024 at 10:15."."""
    return len(tokens) <= _MAX_WHEN and is_dated(tokens, survey.words)
