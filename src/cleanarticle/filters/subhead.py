"""A short line of plain text above a paragraph may be a subhead; markup would say so by its element."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.sentence_ends import COLON, NO_END

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.survey import Survey

_MAX_WORDS: Final = 8  # of a subhead


def may_be_subhead(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line of plain text stands as a subhead does, and as another line of the article does.

    An article without any other subhead has none below a notice.

    Args:
        survey: the page.
        kept: what is kept so far, by the block's number.
        number: number of the line, which may be kept or not.
    """
    if survey.page.has_markup or not _opens_prose(survey, kept, number):
        return False
    others = (one for one in range(1, len(kept)) if one != number and kept[one])
    return any(_is_short(survey, one) and _opens_prose(survey, kept, one) for one in others)


def _opens_prose(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a line stands right above a paragraph of the article, or a line that leads to a list."""
    if not any(kept[number + 1 : number + 2]):
        return False
    below = number + 1
    return survey.mass[below] > 0 or (survey.ends[below] == COLON and survey.page.blocks[below].words > _MAX_WORDS)


def _is_short(survey: Survey, number: int) -> bool:
    """Whether a line may be a subhead by its length and end."""
    words = survey.page.blocks[number].words
    return 1 < words <= _MAX_WORDS * survey.words.factor and survey.ends[number] == NO_END
