"""A page of many pictures with a sentence below each, and hardly any other text, has its article in the captions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.list_nodes import innermost
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_FIGURE: Final = "figure"
# Fewer are pictures beside a text that is short, or that was lost: of three such pages none has captions in its truth.
_MIN_FIGURES: Final = 8
_TIMES: Final = 4  # their sentences have this many times the prose that was kept outside
_MIN_WORDS: Final = 10  # of a sentence
_MAX_LINKED: Final = 0.5


class Gallery:
    """Keeps the captions and headings of figures that are the article: a list of things, a picture of each."""

    name: ClassVar[str] = "gallery"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each line of the figures that went."""
        if survey.nodes.tag.count(_FIGURE) < _MIN_FIGURES:  # most pages have none
            return
        figures = innermost(survey.page.nodes, _FIGURE)
        inside = [block for block in survey.page.blocks if figures[block.node] >= 0 and _may_be(survey, block)]
        sentences = [block for block in inside if _is_sentence(survey, block)]
        count = len({figures[block.node] for block in sentences})
        outside = sum([own for own, place, stays in _rows(survey, kept) if stays and figures[place] < 0])
        if count < _MIN_FIGURES or sum([len(block.text) for block in sentences]) < _TIMES * outside:
            return
        for block in inside:
            if not kept[block.number]:
                yield Verdict(block.number, True, None, "caption-of-gallery", count, _MIN_FIGURES)


def _rows(survey: Survey, kept: Sequence[bool]) -> Iterator[tuple[float, int, bool]]:
    """Of each block how much prose it is, where it stands, and whether it stays."""
    return zip(survey.mass, survey.every.node, kept, strict=True)


def _may_be(survey: Survey, block: Block) -> bool:
    """Whether readers see a line, and nothing in it says that it is a credit or a link."""
    is_seen = not is_out_of_sight(survey, block.node)
    return is_seen and block.linked <= _MAX_LINKED and not survey.cues.of(block.number)


def _is_sentence(survey: Survey, block: Block) -> bool:
    return bool(survey.ends[block.number]) and block.words >= _MIN_WORDS * survey.words.factor
