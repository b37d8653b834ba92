"""On which path of the tree the article's kept prose stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleanarticle.facts.left import left_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey


def prose_path(survey: Survey, kept: Sequence[bool]) -> tuple[int, float]:
    """The path that holds most of the kept prose, with the mass of that prose; -1 and 0 where no block is kept."""
    masses: dict[int, float] = {}
    for block in left_of(survey, kept).blocks:
        path = survey.nodes.path[block.node]
        masses[path] = masses.get(path, 0.0) + survey.mass[block.number]
    best = max(masses, key=masses.__getitem__, default=-1)
    return best, masses.get(best, 0.0)
