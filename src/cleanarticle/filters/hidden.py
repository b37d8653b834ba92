"""Text that style, attribute or aria hide is no part of the article, unless most of the page's prose is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import is_under
from cleanarticle.filters.out_of_sight import hidden_window
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey


# Of the main element's characters: more is hidden only until somebody unfolds it, and the sum decides about that.
_MAX_SHARE: Final = 0.1
# Blocks of the hidden element: of the folded answers of guides, which have more, nine of ten belong to the article.
_MAX_BLOCKS: Final = 1
# Points from which a sentence right below a kept line stays: of 13 such hidden ones on annotated pages 11 belong to the
# article, whose page unfolds them or hides them from old browsers.
_SURE: Final = 0.4


class Hidden:
    """Drops single hidden lines and paragraphs, but for sentences that go on with what stays."""

    name: ClassVar[str] = "hidden"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block that a reader does not see."""
        if True not in survey.nodes.hidden:
            return
        if survey.hidden_prose:
            yield from _of_window(survey, kept)
            return
        nodes, chars, blocks = survey.nodes, survey.node_chars, survey.node_blocks
        unseen = [block for block in left_of(survey, kept).blocks if nodes.hidden[block.node]]
        if not unseen:  # as on most pages that hide something
            return
        hides = [-1] * len(nodes.hidden)  # per node, the outermost hidden element around it; -1 where it is seen
        for number, (parent, is_hidden) in enumerate(zip(nodes.parent, nodes.hidden, strict=True)):
            above = hides[parent] if parent >= 0 else -1  # parents come first
            hides[number] = number if is_hidden and above < 0 else above
        limit = _MAX_SHARE * chars[survey.main]
        for block in unseen:
            hidden = hides[block.node]
            if chars[hidden] >= limit or blocks[hidden] > _MAX_BLOCKS:
                continue
            if not _goes_on(survey, kept, block.number, points):
                yield Verdict(block.number, False, Species.HIDDEN, "hidden-text", chars[hidden], limit)


def _of_window(survey: Survey, kept: Sequence[bool]) -> Iterator[Verdict]:
    """The lines of a hidden window on a page that has hardly any other prose."""
    window = hidden_window(survey)
    for block in left_of(survey, kept).blocks if window >= 0 else ():
        if is_under(survey.nodes.parent, block.node, window):
            size = survey.node_chars[window]
            yield Verdict(block.number, False, Species.HIDDEN, "hidden-text", size, size)


def _goes_on(survey: Survey, kept: Sequence[bool], number: int, points: Sequence[float]) -> bool:
    """Whether a sentence for which its evidence speaks stands right below a line that is kept."""
    is_below = number > 0 and kept[number - 1] and points[number] > _SURE
    return is_below and survey.ends[number] == SENTENCE and not survey.cues.of(number)
