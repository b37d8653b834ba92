"""What class and id words of a block, of the elements around it and of its neighbours said on other sites' pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias

from cleanarticle.scorers.shifted import around as seen_around
from cleanarticle.words.lexicon import NOTHING, weigh_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_Weights: TypeAlias = tuple[float, float, float]


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
        own = [NOTHING] * len(survey.nodes.words)
        weights = weigh_all(map(survey.nodes.words.__getitem__, survey.around), lexicon.names)
        for number, found in zip(survey.around, weights, strict=True):
            own[number] = found
        own_lowest, _, own_sums = _columns(survey.of_node(own))
        parent_lowest, parent_highest, _ = _columns(survey.of_parent(own))
        return (
            own_lowest,
            own_sums,
            parent_lowest,
            parent_highest,
            *_columns(survey.of_node(_inherited(survey, own))),
            [weights[0] for weights in weigh_all(columns.inline_words, lexicon.inline_names)],
            *seen_around(own_lowest),
        )


def _columns(rows: Sequence[_Weights]) -> Sequence[Sequence[float]]:
    """The lowest, the highest and the sum of each of some words."""
    return list(zip(*rows, strict=True)) or ((), (), ())


def _inherited(survey: Survey, own: Sequence[_Weights]) -> Sequence[_Weights]:
    """For each node around open blocks the lowest, the highest and the sum of its own and of all around it."""
    found, parents = list(own), survey.nodes.parent
    for number in survey.around[1:]:  # parents come first
        lowest, highest, total = found[number]
        outer_lowest, outer_highest, outer_total = found[parents[number]]
        # Comparing costs a third of what min() and max() do, and this runs a hundred times a page.
        found[number] = (
            outer_lowest if outer_lowest < lowest else lowest,  # noqa: FURB136
            outer_highest if outer_highest > highest else highest,  # noqa: FURB136
            total + outer_total,
        )
    return found
