"""A sentence below the picture in a figure is its caption, though no element says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.list_nodes import nearest
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_LEVELS: Final = 6  # elements around a caption in which its figure is looked for
_FIGURE: Final = "figure"
_IMAGE: Final = "image"
_MAX_WORDS: Final = 60  # words of a caption
_MAX_BLOCKS: Final = 3  # caption, credit, and the name of an agency; more is a text that somebody put into a figure
_MAX_SHARE: Final = 1 / 3  # of the page's prose in such figures; beyond it they are what the article is made of


class FigureText:
    """Drops a sentence in a figure, right behind its picture, and the credit below it."""

    name: ClassVar[str] = "figure-text"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of such a caption."""
        if _FIGURE not in survey.nodes.tag:
            return
        found: list[int] = []
        for number in sorted({medium.block for medium in survey.page.media if medium.name == _IMAGE}):
            blocks = _below_picture(survey, number)
            if blocks and _is_caption(survey, blocks):
                found += [block.number for block in blocks if kept[block.number]]
        if sum([survey.mass[number] for number in found]) <= _MAX_SHARE * survey.total:
            for number in found:
                words = survey.page.blocks[number].words
                yield Verdict(number, False, Species.CAPTION, "below-its-picture", words, _MAX_WORDS)


def _below_picture(survey: Survey, number: int) -> Sequence[Block]:
    """The blocks of a figure whose first is given; none where it is not the first, or where there are many."""
    figure = nearest(survey, number, _FIGURE, _LEVELS)
    if figure < 0 or survey.node_blocks[figure] > _MAX_BLOCKS:
        return ()
    if nearest(survey, number - 1, _FIGURE, _LEVELS) == figure:
        return ()
    return survey.page.blocks[number : number + int(survey.node_blocks[figure])]


def _is_caption(survey: Survey, blocks: Sequence[Block]) -> bool:
    """Whether some blocks are a whole sentence and short lines; names below pictures may be what an article lists."""
    if any(block.kind is not kinds.PARAGRAPH or block.words > _MAX_WORDS for block in blocks):
        return False
    return survey.ends[blocks[0].number] == SENTENCE
