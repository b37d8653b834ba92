"""A paragraph of the article may end with its agency, a link to its source or whom it tells of, as captions end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_SURE: Final = 3.0  # points from which a paragraph that ends with somebody's account tells of this person
_MIN_WORDS: Final = 10  # of such a paragraph
_LINKED: Final = 2.0  # points from which one with a link in it names its source: of three such none is a caption
_FROM: Final = 1.0  # points from which prose that ends with an agency alone is the article's last paragraph


def is_sign_off(survey: Survey, block: Block, credit: str, points: float) -> bool:
    """Whether a line that ends as captions do is the article's, by its evidence: "... on Monday. - Reuters".

    Args:
        survey: the page.
        block: the line.
        credit: what it ends with.
        points: those of the line.
    """
    if "@" in credit:
        return points > _SURE and block.words >= _MIN_WORDS * survey.words.factor
    if block.linked and points > _LINKED and all(one.block != block.number for one in survey.page.media):
        return True  # right below a picture it names who made that
    return points > _FROM and survey.mass[block.number] > 0 and survey.words.roles.issuperset(tokens(credit))
