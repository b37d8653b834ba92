"""Text that style, attribute or aria hide is no part of the article, unless most of the page's prose is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey


# Of the main element's characters: more is hidden only until somebody unfolds it, and the sum decides about that.
_MAX_SHARE: Final = 0.1
# Blocks of the hidden element: of the folded answers of guides, which have more, nine of ten belong to the article.
_MAX_BLOCKS: Final = 1


class Hidden:
    """Drops single hidden lines and paragraphs."""

    name: ClassVar[str] = "hidden"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block that a reader does not see."""
        if survey.hidden_prose or True not in survey.nodes.hidden:
            return
        nodes, chars, blocks = survey.page.nodes, survey.node_chars, survey.node_blocks
        hides: list[int] = []  # per node, the outermost hidden element around it; -1 where it is seen
        for node in nodes:  # parents come first
            above = hides[node.parent] if node.parent >= 0 else -1
            hides.append(above if above >= 0 or not node.hidden else node.number)
        limit = _MAX_SHARE * chars[survey.main] if nodes else 0.0
        for block in survey.open:
            hidden = hides[block.node]
            if kept[block.number] and hidden >= 0 and chars[hidden] < limit and blocks[hidden] <= _MAX_BLOCKS:
                yield Verdict(block.number, False, Species.HIDDEN, "hidden-text", chars[hidden], limit)
