"""Text that style, attribute or aria hide is no part of the article, unless most of the page's prose is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey


class Hidden:
    """Drops hidden blocks."""

    name: ClassVar[str] = "hidden"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block that a reader does not see."""
        if survey.hidden_prose:
            return
        nodes = survey.page.nodes
        for block in survey.page.blocks:
            if kept[block.number] and nodes[block.node].hidden:
                yield Verdict(block.number, False, Species.HIDDEN, "hidden-text", block.tag, "")
