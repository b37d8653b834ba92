"""A short line with a colon announces what went right below it: links, or all that followed: "Online:"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import COLON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_WORDS: Final = 8  # of seven such lines of 1,740 annotated pages six are none of the article's
_MIN_LINKS: Final = 2
_MAX_LAST: Final = 7  # of nine such lines that would be the last of annotated articles eight are none of theirs


class LinkLead:
    """Drops such lines; plain text does not say what is a link."""

    name: ClassVar[str] = "link-lead"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of that sort."""
        if not survey.page.has_markup:
            return
        left = left_of(survey, kept)
        most, last = _MAX_LAST * survey.words.factor, left.numbers[-1] if left.numbers else -1
        for block in left.blocks:
            number = block.number
            if survey.ends[number] != COLON:
                continue
            if found := _above_links(survey, kept, block):
                yield found
            elif number == last != len(kept) - 1 and len(left.numbers) > 1 and block.words <= most:
                yield Verdict(number, False, Species.TEASER_LIST, "leads-to-nothing", block.words, _MAX_LAST)


def _above_links(survey: Survey, kept: Sequence[bool], block: Block) -> Verdict | None:
    """The verdict on a line with a colon that stands above links that went, or is one itself above something else."""
    number = block.number
    if block.words > _MAX_WORDS * survey.words.factor:
        if block.linked >= ALL_LINK and number + 1 < len(kept) and not kept[number + 1]:
            return Verdict(number, False, Species.TEASER_LIST, "link-above-box", block.words, _MAX_WORDS)
        return None
    below = survey.page.blocks[number + 1 : number + 1 + _MIN_LINKS]
    if len(below) == _MIN_LINKS and all(not kept[one.number] and one.linked >= ALL_LINK for one in below):
        return Verdict(number, False, Species.TEASER_LIST, "leads-to-links", _MIN_LINKS, _MAX_WORDS)
    return None
