"""What a line says that it is, by a phrase or by words that add up; for the filters that look at the line below."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from cleanarticle.model import Species
    from cleanarticle.survey import Survey


def says_nothing(survey: Survey, number: int) -> bool:
    """Whether neither a phrase nor words that add up say that a block is boilerplate.

    Args:
        survey: the page.
        number: number of the block.
    """
    if survey.cues.of(number):
        return False
    return survey.words.signs.find(survey.page.blocks[number], survey.tokens[number]) is None


def words_of(survey: Survey, number: int, species: Collection[Species]) -> str:
    """The words by which a block is one of some species; "" where it is none.

    Args:
        survey: the page.
        number: number of the block.
        species: any of these.
    """
    cue = next((one for one in survey.cues.of(number) if one.species in species), None)
    if cue:
        return cue.phrase
    sign = survey.words.signs.find(survey.page.blocks[number], survey.tokens[number])
    return sign.words if sign and sign.species in species else ""
