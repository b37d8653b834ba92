"""What is left of a page when a filter's turn comes, sorted by what filters ask of it.

Most filters change nothing, so that one pass over the blocks serves all filters up to the next that does.
"""

from __future__ import annotations

from itertools import compress, count
from typing import TYPE_CHECKING, NamedTuple

from cleanarticle import kinds
from cleanarticle.words.sentence_ends import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block, Kind, Species
    from cleanarticle.words.line_signs import Sign


class Left(NamedTuple):
    """Blocks, and numbers of blocks, in page order."""

    kept: Sequence[bool]  # what the others are worked out from
    numbers: Sequence[int]  # of what is kept
    blocks: Sequence[Block]  # what is kept, and was judged
    paragraphs: Sequence[Block]  # of these
    lines: Sequence[Block]  # of these, those that end as no sentence does
    prose: Sequence[int]  # numbers of the kept prose
    begun: Sequence[int]  # of what is kept right below something that went
    ended: Sequence[int]  # of what is kept right above something that went


class Memo:
    """What filters have worked out of one page, kept as long as its survey; only the page's own thread asks it."""

    __slots__ = ("kinds", "left", "names", "said", "signs")

    def __init__(self) -> None:
        self.kinds: dict[Kind, Sequence[int]] = {}
        self.left: Left | None = None
        self.names: frozenset[tuple[str, ...]] | None = None  # of the site
        self.said: AbstractSet[Species] | None = None
        self.signs: dict[int, Sign | None] = {}  # by the block's number


def left_of(survey: Survey, kept: Sequence[bool]) -> Left:
    """What is left of a page.

    Args:
        survey: the page.
        kept: what is kept so far, by the block's number.
    """
    left = survey.memo.left
    if left is None or left.kept != kept:
        left = survey.memo.left = _sorted(survey, list(kept))
    return left


def _sorted(survey: Survey, kept: Sequence[bool]) -> Left:
    """Work it out."""
    ends, paragraph = survey.ends, kinds.PARAGRAPH
    numbers = list(compress(count(), kept))
    blocks = [block for block in survey.open if kept[block.number]]
    paragraphs = [block for block in blocks if block.kind is paragraph]
    lines = [block for block in paragraphs if ends[block.number] != SENTENCE]
    mass = survey.mass
    prose = [number for number in numbers if mass[number]]
    begun = [number for number in numbers if number and not kept[number - 1]]
    ended = [number for number in numbers[:-1] if not kept[number + 1]]
    ended += numbers[-1:] if kept and not kept[-1] else ()
    return Left(kept, numbers, blocks, paragraphs, lines, prose, begun, ended)


def of_kind(survey: Survey, kind: Kind) -> Sequence[int]:
    """The numbers of a page's blocks of one kind, kept or not; several filters go through its headings.

    Args:
        survey: the page.
        kind: the kind.
    """
    found = survey.memo.kinds.get(kind)
    if found is None:
        found = survey.memo.kinds[kind] = [number for number, own in enumerate(survey.every.kind) if own is kind]
    return found


def species_said(survey: Survey) -> AbstractSet[Species]:
    """What the phrases on a page say that its lines are: most filters that go by a phrase find none of theirs."""
    said = survey.memo.said
    if said is None:
        said = survey.memo.said = {cue.species for cue in survey.cues}
    return said


def sign_of(survey: Survey, number: int) -> Sign | None:
    """What the words of a block add up to, as `LineSigns.find` has it; several filters ask of one block.

    Args:
        survey: the page.
        number: number of the block.
    """
    signs = survey.memo.signs
    if number not in signs:
        signs[number] = survey.words.signs.find(survey.page.blocks[number], survey.tokens[number])
    return signs[number]
