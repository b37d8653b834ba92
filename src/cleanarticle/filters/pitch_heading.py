"""The heading of a box of which nothing else is kept, and a line of which asks readers to sign up, is the box's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of, species_said
from cleanarticle.filters.list_heading import is_headed
from cleanarticle.filters.said import words_of
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import NO_END, QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_PITCHES: Final = frozenset({Species.APP_PROMO, Species.NEWSLETTER, Species.PAYWALL})
_MAX_CARD: Final = 2  # lines above a button: a newsletter's name, and what it is
_MAX_NAME: Final = 6  # words of this name
_MAX_SAYS: Final = 16  # and of what it is
_NAMES: Final = frozenset({NO_END, QUOTED})
_NEWSLETTER: Final = "newsletter"  # the sign that its name has
_MAX_BLOCKS: Final = 8  # of the box: a heading, a few lines, what buttons say


class PitchHeading:
    """Drops such a heading: the name of a newsletter reads as a subhead does.

    Of headings of boxes of which nothing else was kept truths have half; of these, none.
    """

    name: ClassVar[str] = "pitch-heading"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept heading of such a box, and for the lines of a card about a newsletter."""
        yield from _cards(survey, kept)
        if not survey.page.has_markup:
            return
        headings = [block for block in left_of(survey, kept).blocks if block.kind is kinds.HEADING]
        for block in headings:
            number = block.number
            if any(kept[number + 1 : number + 2]):
                continue
            said = next(
                (words for one in _below(survey, kept, block) if (words := words_of(survey, one, _PITCHES))), ""
            )
            if said:
                yield Verdict(number, False, Species.NEWSLETTER, "heads-a-pitch", said, _MAX_BLOCKS)


def _cards(survey: Survey, kept: Sequence[bool]) -> Iterator[Verdict]:
    """A newsletter's name, and perhaps what it is, above a button that signs up for it."""
    blocks, factor = survey.page.blocks, survey.words.factor
    for cue in survey.cues if Species.NEWSLETTER in species_said(survey) else ():
        if cue.species is not Species.NEWSLETTER or cue.match != "exact" or kept[cue.block]:
            continue
        for top in range(cue.block - 1, max(-1, cue.block - 1 - _MAX_CARD), -1):
            block = blocks[top]
            if not kept[top] or block.kind is not kinds.PARAGRAPH or block.words > _MAX_SAYS * factor:
                break
            is_name = block.words <= _MAX_NAME * factor and survey.ends[top] in _NAMES
            if is_name and survey.words.signs.mentions(_NEWSLETTER, survey.tokens[top]):
                for number in range(top, cue.block):
                    yield Verdict(number, False, Species.NEWSLETTER, "heads-a-pitch", cue.phrase, _MAX_BLOCKS)
                break


def _below(survey: Survey, kept: Sequence[bool], heading: Block) -> range:
    """Numbers of the other blocks of a heading's element; none where one is kept, or stands above it, or many do."""
    count = int(survey.node_blocks[survey.parents[heading.number]])
    below = range(heading.number + 1, heading.number + count)
    if not 1 < count <= _MAX_BLOCKS or below.stop > len(kept) or any(kept[number] for number in below):
        return range(0)
    return below if all(is_headed(survey, heading.number, number) for number in below) else range(0)
