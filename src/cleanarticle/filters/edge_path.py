"""A short sentence at the article's edge has the path of its paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.filters.quiet_line import is_quiet
from cleanarticle.model import Verdict
from cleanarticle.words.sentence_ends import BRACKET, NO_END, QUOTED, SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_FROM: Final = -1.6  # points; below it more speaks against the sentence than that it is short
_MIN_BLOCKS: Final = 3  # kept blocks on the path
_MIN_KEPT: Final = 0.8  # share of the path's other blocks that are kept
_ENDS: Final = frozenset({SENTENCE, QUOTED})
# A sentence may lack its full stop, or have a note or a mark behind it, where it has as many signs and a comma. With a
# colon it is who helped, or where to call.
_OPEN_ENDS: Final = frozenset({NO_END, BRACKET})
_MIN_SIGNS: Final = 40
_COMMAS: Final = frozenset(",\uff0c\u3001\u3002\u060c\u104a")
_COLONS: Final = frozenset(":\uff1a")
_MIN_PROSE: Final = 0.7  # share of the page's prose that stands on the path


class EdgePath:
    """Keeps a doubtful sentence on the path where nearly all of the prose stands, and nearly nothing else."""

    name: ClassVar[str] = "edge-path"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped sentence on such a path."""
        if not survey.page.has_markup:
            return
        nodes = survey.page.nodes
        doubtful = [block for block in survey.open if points[block.number] >= _FROM and not kept[block.number]]
        doubtful = [block for block in doubtful if _may_be(survey, block)]
        if not doubtful:
            return
        paths: dict[int, _OnPath] = {}
        for block in survey.open:
            paths.setdefault(nodes[block.node].path, _OnPath()).add(survey, block, stays=kept[block.number])
        for block in doubtful:
            if paths[nodes[block.node].path].is_the_articles(survey.total):
                yield Verdict(block.number, True, None, "on-the-path-of-prose", points[block.number], _FROM)


class _OnPath:
    """What stands on one path."""

    def __init__(self) -> None:
        self.kept = self.others = 0
        self.prose = 0.0  # of what is kept

    def add(self, survey: Survey, block: Block, *, stays: bool) -> None:
        """Count one block."""
        if stays:
            self.kept += 1
            self.prose += survey.mass[block.number]
        else:
            self.others += 1

    def is_the_articles(self, total: float) -> bool:
        """Whether nearly all of the prose stands there, and nearly nothing else but one doubtful block."""
        enough = max(_MIN_BLOCKS, _MIN_KEPT * (self.kept + self.others - 1))
        return self.kept >= enough and self.prose >= _MIN_PROSE * total


def _may_be(survey: Survey, block: Block) -> bool:
    """Whether a block is a sentence against which only its shortness speaks."""
    number = block.number
    if block.linked or not (survey.ends[number] in _ENDS or _lacks_end(survey, block)):
        return False
    return not survey.cues.of(number) and not is_out_of_sight(survey, block.node)


def _lacks_end(survey: Survey, block: Block) -> bool:
    """Whether a line has the length of a sentence, a comma in it, and no end; what opens with a sign is a note."""
    number, text = block.number, block.text
    if survey.ends[number] not in _OPEN_ENDS or len(text) * survey.words.factor < _MIN_SIGNS or not text[0].isalnum():
        return False
    return not _COMMAS.isdisjoint(text) and _COLONS.isdisjoint(text) and is_quiet(survey, number)
