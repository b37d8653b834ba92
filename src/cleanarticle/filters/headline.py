"""The headline goes to the title, and what stands before it is the page's head."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

# Points up to which a line before the headline of plain text goes: a line with more is article, and the headline,
# which only its words tell, is another line. Measured on flattened pages, out of fold.
_UP_TO: Final = 0.5
# Paragraphs that stay, below which no line of plain text is a headline or stands before one: of 235 that would go
# there 164 are the article's. Below one, 13 of 34 are, and a paragraph of the page's head may be that one.
_OPENING: Final = 2
# Of a paragraph that repeats the headline's beginning, its words and its share of the headline's characters.
_MIN_WORDS: Final = 5
_MOST: Final = 0.6


class Headline:
    """Drops the headline and its copies, and in plain text what stands before it."""

    name: ClassVar[str] = "headline"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block up to the headline, and for its copies down to the first prose.

        A copy right below it is one, too, where the headline itself is as long as prose.
        """
        headline = survey.headline
        if headline < 0:
            return
        text, prose = survey.page.blocks[headline].text, 0
        for block in survey.page.blocks[: max(survey.first, headline + 2)]:
            number = block.number
            if not kept[number]:
                continue
            prose += survey.mass[number] > 0 and points[number] >= _UP_TO
            if prose >= _OPENING and not survey.page.has_markup:
                return
            if number == headline or _repeats(survey, block) or (number == headline - 1 and _begins_it(survey, block)):
                yield Verdict(number, False, Species.HEADLINE, "is-headline", text, "")
            elif number < headline and not survey.page.has_markup and points[number] < _UP_TO:
                yield Verdict(number, False, Species.NAVIGATION, "before-headline", text, headline)


def _repeats(survey: Survey, block: Block) -> bool:
    """Whether a block says what the headline says, or a paragraph all but its last words, "PHOTOS" and the like."""
    text = survey.page.blocks[survey.headline].text
    if block.text == text:
        return True
    if not survey.page.has_markup:  # there the headline itself is a guess
        return False
    is_most = _MOST * len(text) <= len(block.text) and block.words >= _MIN_WORDS
    return is_most and block.kind is kinds.PARAGRAPH and text.startswith(block.text)


def _begins_it(survey: Survey, above: Block) -> bool:
    """Whether a title ends in a line and the headline below it, in one: "Harbour wall:", then "The last stone"."""
    whole = f"{above.text} {survey.page.blocks[survey.headline].text}"
    return any(title.endswith(whole) for title in survey.hints.titles)
