"""What class and id words of a block, of the elements around it and of its neighbours said on other sites' pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cleanarticle.lexicon import NOTHING, weigh_all
from cleanarticle.scorers.shifted import around as seen_around

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        columns = survey.columns
        parents = [survey.parents[number] for number in columns.number]
        own = [NOTHING] * len(survey.nodes.words)
        weights = weigh_all(map(survey.nodes.words.__getitem__, survey.around), lexicon.names)
        for number, found in zip(survey.around, weights, strict=True):
            own[number] = found
        lowest, highest, sums = _inherited(survey, own)
        places = columns.node
        own_lowest, _, own_sums = zip(*map(own.__getitem__, places), strict=True) if places else ((), (), ())
        parent_lowest, parent_highest, _ = zip(*map(own.__getitem__, parents), strict=True) if places else ((), (), ())
        return (
            own_lowest,
            own_sums,
            parent_lowest,
            parent_highest,
            list(map(lowest.__getitem__, places)),
            list(map(highest.__getitem__, places)),
            list(map(sums.__getitem__, places)),
            [weights[0] for weights in weigh_all(columns.inline_words, lexicon.inline_names)],
            *seen_around(own_lowest),
        )


def _inherited(
    survey: Survey, own: Sequence[tuple[float, float, float]]
) -> tuple[Sequence[float], Sequence[float], Sequence[float]]:
    """For each node around open blocks the lowest, the highest and the sum of its own and of all around it."""
    lowest, highest, sums = (list(column) for column in zip(*own, strict=True)) if own else ([], [], [])
    parents = survey.nodes.parent
    for number in survey.around[1:]:  # parents come first
        parent = parents[number]
        sums[number] += sums[parent]
        # Comparing costs a third of what min() and max() do, and this runs a hundred times a page.
        if lowest[parent] < lowest[number]:  # noqa: PLR1730
            lowest[number] = lowest[parent]
        if highest[parent] > highest[number]:  # noqa: PLR1730
            highest[number] = highest[parent]
    return lowest, highest, sums
