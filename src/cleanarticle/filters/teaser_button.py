"""A headline above a button that leads to its story is another article's: "Harbour fees to rise", "Read article"."""

from __future__ import annotations

from collections import Counter
from itertools import compress
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import species_said
from cleanarticle.filters.led_list import is_led_in_text
from cleanarticle.filters.quoting import OPENING_QUOTES
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.words.sentence_ends import NO_END, OTHER_SIGN, QUESTION_ENDS, QUOTED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block
    from cleanarticle.words.phrases import Cue

_WORDS: Final = range(3, 21)  # of the headline
_MAX_BUTTON: Final = 5  # words
_OPEN: Final = frozenset({NO_END, OTHER_SIGN, QUOTED})
_CUT: Final = ("[…]", "[...]")  # what a program puts in place of the rest of a story
_MIN_CARDS: Final = 2
_CARD: Final = 2  # blocks of one: headline, first words
_LABELS: Final = ":："  # what ends the label of a headline below it
_ON: Final = frozenset({Kind.QUOTE, Kind.HEADING, Kind.LIST_ITEM})


class TeaserButton:
    """Drops such a headline where the article goes on below the button, so that this heads no headline itself.

    Where a program cut the words above some such button short, all that stand there are other stories' first words.
    """

    name: ClassVar[str] = "teaser-button"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept headline above a button, and for each card that one closes."""
        said = {
            cue.block: cue.phrase
            for cue in (survey.cues if Species.TEASER_INLINE in species_said(survey) else ())
            if cue.species is Species.TEASER_INLINE and cue.match == "exact" and cue.block and not kept[cue.block]
            if kept[cue.block - 1] and _is_button(survey, cue)
        }
        cards = _cards(survey, kept, said)
        for button, phrase in said.items():
            for number in (_card if button in cards else _headline)(survey, kept, button):
                yield Verdict(number, False, Species.TEASER_INLINE, "above-read-button", phrase, _MAX_BUTTON)


def _cards(survey: Survey, kept: Sequence[bool], buttons: Collection[int]) -> Collection[int]:
    """The buttons below text that is on the path of several that are cut short, below the article's prose."""
    paths, places = survey.nodes.path, survey.every.node
    cut = Counter([paths[places[button - 1]] for button in buttons if survey.every.text[button - 1].endswith(_CUT)])
    if not cut:  # most pages
        return ()
    found = [button for button in buttons if cut[paths[places[button - 1]]] >= _MIN_CARDS]
    return found if found and any(compress(survey.mass[: max(0, found[0] - _CARD)], kept)) else ()


def _card(survey: Survey, kept: Sequence[bool], button: int) -> Sequence[int]:
    """The numbers of what stands right above a button: another story's first words, and their headline."""
    has_headline = button > 1 and kept[button - 2] and survey.every.kind[button - 2] is kinds.HEADING
    return (button - 2, button - 1) if has_headline else (button - 1,)


def _headline(survey: Survey, kept: Sequence[bool], button: int) -> Sequence[int]:
    """The number of the headline above a button, where the article goes on below it."""
    if not _goes_on(survey, kept, button + 1):
        return ()
    headline = survey.page.blocks[button - 1]
    is_one = _is_headline(survey, headline) and not is_led_in_text(survey, kept, headline.number)
    return (headline.number,) if is_one else ()


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
