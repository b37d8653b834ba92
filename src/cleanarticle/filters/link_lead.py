"""A short line with a colon above links that went announces them: "More on keyboards:"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.left import left_of
from cleanarticle.list_nodes import ALL_LINK
from cleanarticle.model import Species, Verdict
from cleanarticle.sentence_ends import COLON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MAX_WORDS: Final = 8  # of seven such lines of 1,740 annotated pages six are none of the article's
_MIN_LINKS: Final = 2


class LinkLead:
    """Drops such lines; plain text does not say what is a link."""

    name: ClassVar[str] = "link-lead"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of that sort."""
        if not survey.page.has_markup:
            return
        blocks, most = survey.page.blocks, _MAX_WORDS * survey.words.factor
        leads = [block for block in left_of(survey, kept).blocks if survey.ends[block.number] == COLON]
        for block in leads:
            number = block.number
            if block.words > most:
                if block.linked >= ALL_LINK and number + 1 < len(kept) and not kept[number + 1]:
                    yield Verdict(number, False, Species.TEASER_LIST, "link-above-box", block.words, _MAX_WORDS)
                continue
            below = blocks[number + 1 : number + 1 + _MIN_LINKS]
            if len(below) == _MIN_LINKS and all(not kept[one.number] and one.linked >= ALL_LINK for one in below):
                yield Verdict(number, False, Species.TEASER_LIST, "leads-to-links", _MIN_LINKS, _MAX_WORDS)
