"""What class and id words of a block, of the elements around it and of its neighbours said on other sites' pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cleanarticle.lexicon import weigh_all
from cleanarticle.scorers.shifted import around

if TYPE_CHECKING:
    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey


class Names:
    """Log-odds of class and id words: own, the parent's, and of all elements around."""

    name: ClassVar[str] = "names"
    facts: ClassVar[tuple[str, ...]] = (
        "own-lowest",
        "own-sum",
        "parent-lowest",
        "parent-highest",
        "around-lowest",
        "around-highest",
        "around-sum",
        "inline-lowest",
        *(f"names{offset:+d}" for offset in (-2, -1, 1, 2)),
    )
    needs_markup: ClassVar[bool] = True

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        blocks, nodes = survey.open, survey.page.nodes
        parents = [survey.parents[block.number] for block in blocks]
        names = lexicon.names
        used = _used(survey)
        own = weigh_all([node.words if is_used else () for node, is_used in zip(nodes, used, strict=True)], names)
        lowest, highest, sums = (list(column) for column in zip(*own, strict=True)) if own else ([], [], [])
        for node in nodes[1:]:
            number, parent = node.number, node.parent
            sums[number] += sums[parent]
            # Comparing costs a third of what min() and max() do, and this runs 400 times a page.
            if lowest[parent] < lowest[number]:  # noqa: PLR1730
                lowest[number] = lowest[parent]
            if highest[parent] > highest[number]:  # noqa: PLR1730
                highest[number] = highest[parent]
        places = [block.node for block in blocks]
        inline = weigh_all([block.inline_words for block in blocks], lexicon.inline_names)
        return (
            [own[place][0] for place in places],
            [own[place][2] for place in places],
            [own[parent][0] for parent in parents],
            [own[parent][1] for parent in parents],
            [lowest[place] for place in places],
            [highest[place] for place in places],
            [sums[place] for place in places],
            [weights[0] for weights in inline],
            *around([own[place][0] for place in places]),
        )


def _used(survey: Survey) -> list[bool]:
    """Which nodes hold open blocks; the others are half of all."""
    nodes = survey.page.nodes
    used = [False] * len(nodes)
    for block in survey.open:
        at = block.node
        while at >= 0 and not used[at]:
            used[at] = True
            at = nodes[at].parent
    return used
