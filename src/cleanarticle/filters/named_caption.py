"""What its element's class calls a caption or a credit is one, in whatever tag it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.named_nodes import CAPTION_NAMES, STANDFIRST_NAMES, named_blocks
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_WORDS: Final = 60  # words of a caption
_COPYRIGHT: Final = "copyright"  # of a picture on a short line of its own; around several lines it is the page's
_NAMES: Final = CAPTION_NAMES | {_COPYRIGHT}
_MAX_COPYRIGHT: Final = 12  # words
_BELOW: Final = 2  # blocks below the headline in which a standfirst stands
_MAX_SHARE: Final = 0.2  # of the page's prose under such a name; beyond it the name means something else


class NamedCaption:
    """Drops a short block whose element, or the one around it, is named as a caption."""

    name: ClassVar[str] = "named-caption"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept caption."""
        named = [
            block
            for _, block in named_blocks(survey, _NAMES)
            if kept[block.number] and _may_be(survey, block) and block.kind is not kinds.HEADING
        ]
        if sum([survey.mass[block.number] for block in named]) > _MAX_SHARE * survey.total:
            return
        for block in named:
            if _is_standfirst(survey, block):
                continue
            yield Verdict(block.number, False, Species.CAPTION, "class-says-caption", block.text, _MAX_WORDS)


def _may_be(survey: Survey, block: Block) -> bool:
    """Whether a block has few enough words for what its names say that it is."""
    own = survey.nodes.words[block.node]
    if CAPTION_NAMES.isdisjoint(own) and CAPTION_NAMES.isdisjoint(survey.nodes.words[survey.parents[block.number]]):
        return _COPYRIGHT in own and block.words <= _MAX_COPYRIGHT
    return block.words < _MAX_WORDS


def _is_standfirst(survey: Survey, block: Block) -> bool:
    """Whether a block right below the headline has a standfirst's name itself, and a caption's only around it."""
    if survey.headline < 0 or not 0 < block.number - survey.headline <= _BELOW:
        return False
    own = survey.nodes.words[block.node]
    return CAPTION_NAMES.isdisjoint(own) and not STANDFIRST_NAMES.isdisjoint(own)
