"""Whether anything speaks against a line that few points speak for; for the filters that keep it beside its like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.filters.out_of_sight import is_read
from cleanarticle.filters.said import says_nothing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.facts.survey import Survey

BARELY: Final = -1.0  # points; below them more speaks against a line than that it is short
MAX_POINTS: Final = 0.0  # what has more and went was dropped by a filter, for what it is
_MAX_LINKED: Final = 0.5
_ADDRESS: Final = "://"  # "More: https://..." points elsewhere


def is_barely_lost(points: float) -> bool:
    """Whether a block that went lacks little, and no filter took it.

    Args:
        points: those of the block.
    """
    return BARELY <= points < MAX_POINTS


def is_quiet(survey: Survey, number: int) -> bool:
    """Whether a line can be seen, has words, leads nowhere else and does not say that it is boilerplate.

    Args:
        survey: the page.
        number: number of the block.
    """
    every = survey.every
    if every.linked[number] > _MAX_LINKED or _ADDRESS in every.text[number]:
        return False
    return is_read(survey, number) and says_nothing(survey, number)


def is_above_prose(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether prose that stays stands right below a block.

    Args:
        survey: the page.
        kept: per block, whether it stays.
        number: number of the block.
    """
    below = number + 1
    return below < len(kept) and kept[below] and bool(survey.mass[below])
