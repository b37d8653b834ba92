"""A pull quote stands in a paragraph, too; a copy for scripts holds the paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cleanarticle.model import Kind
from cleanarticle.repeated import holders

if TYPE_CHECKING:
    from cleanarticle.lexicon import Lexicon
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.survey import Survey

NOWHERE, ABOVE, BELOW = range(3)


class Repeats:
    """Whether a block's text stands inside another block, and how many other blocks it holds."""

    name: ClassVar[str] = "repeats"
    facts: ClassVar[tuple[str, ...]] = ("inside-others", "holds-others")
    needs_markup: ClassVar[bool] = True

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every block; see ``facts``."""
        count = len(survey.open)
        inside, holds = [NOWHERE] * count, [0] * count
        for place, holder in holders(survey.open, _apart(survey)).items():
            inside[place] = ABOVE if holder < place else BELOW
            holds[holder] += 1
        return inside, holds


def _apart(survey: Survey) -> list[int]:
    """Places of the open blocks that are no paragraphs right below the main element, as most of the article is."""
    main, parents = survey.main, survey.parents
    return [
        place
        for place, block in enumerate(survey.open)
        if parents[block.number] != main or block.kind is not Kind.PARAGRAPH
    ]
