"""A headline above a button that leads to its story is another article's: "Harbour fees to rise", "Read article"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.led_list import is_led_in_text
from cleanarticle.filters.quoting import OPENING_QUOTES
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.sentence_ends import NO_END, OTHER_SIGN, QUESTION_ENDS, QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.phrases import Cue
    from cleanarticle.survey import Survey

_WORDS: Final = range(3, 21)  # of the headline
_MAX_BUTTON: Final = 5  # words
_OPEN: Final = frozenset({NO_END, OTHER_SIGN, QUOTED})
_LABELS: Final = ":："  # what ends the label of a headline below it
_ON: Final = frozenset({Kind.QUOTE, Kind.HEADING, Kind.LIST_ITEM})


class TeaserButton:
    """Drops such a headline where the article goes on below the button, so that this heads no headline itself."""

    name: ClassVar[str] = "teaser-button"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept headline above a button."""
        for cue in survey.cues:
            if cue.species is not Species.TEASER_INLINE or cue.match != "exact" or kept[cue.block] or not cue.block:
                continue
            if kept[cue.block - 1] and _is_button(survey, cue) and _goes_on(survey, kept, cue.block + 1):
                headline = survey.page.blocks[cue.block - 1]
                if _is_headline(survey, headline) and not is_led_in_text(survey, kept, headline.number):
                    yield Verdict(
                        headline.number, False, Species.TEASER_INLINE, "above-read-button", cue.phrase, _MAX_BUTTON
                    )


def _is_button(survey: Survey, cue: Cue) -> bool:
    """Whether a cue is so short that it may be a button, and announces nothing."""
    block = survey.page.blocks[cue.block]
    is_short = block.words <= _MAX_BUTTON * survey.words.factor and block.text[-1] not in _LABELS
    return is_short and all(one.species is not Species.AD for one in survey.cues.of(cue.block))


def _goes_on(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a paragraph, a quote, a subhead or a list of the article stands where a cue's headline would."""
    if not any(kept[number : number + 1]):
        return False
    block = survey.page.blocks[number]
    return survey.mass[number] > 0 or (block.kind in _ON and not block.linked)


def _is_headline(survey: Survey, block: Block) -> bool:
    """Whether a line may be a headline."""
    factor = survey.words.factor
    if block.kind is not kinds.PARAGRAPH or not _WORDS.start * factor <= block.words < _WORDS.stop * factor:
        return False
    if block.text[0] in OPENING_QUOTES:
        return False
    return survey.ends[block.number] in _OPEN or block.text[-1] in QUESTION_ENDS
