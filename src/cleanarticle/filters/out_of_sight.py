"""Whether readers see a block, as far as its page tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleanarticle.survey import Survey


def is_out_of_sight(survey: Survey, node: int) -> bool:
    """Whether an element, given by its number, is hidden on a page that shows most of its prose.

    Where most of it is hidden, a script shows it later, and hiding says nothing of what is hidden with it.
    """
    return survey.nodes.hidden[node] and not survey.hidden_prose


def is_read(survey: Survey, number: int) -> bool:
    """Whether a block, given by its number, has words and can be seen."""
    every = survey.every
    return any(map(str.isalnum, every.text[number])) and not is_out_of_sight(survey, every.node[number])
