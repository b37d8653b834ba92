"""A short line beside two buttons that went is the third of them, and one below a pitch may be its only one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of, species_said
from cleanarticle.filters.said import words_of
from cleanarticle.filters.subhead import is_bolder
from cleanarticle.model import Species, Verdict
from cleanarticle.words.sentence_ends import NO_END

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MAX_WORDS: Final = 6  # of a button
_BUTTONS: Final = frozenset({Species.COOKIE, Species.NEWSLETTER, Species.APP_PROMO})
_MAX_ONLY: Final = 4  # of one that stands alone
_UP_TO: Final = 1.0  # points of one
_BETWEEN_UP_TO: Final = 2.5  # and of one between two lines that ask for the same
_NO_BUTTON: Final = frozenset("0123456789/@")
_PITCHES: Final = _BUTTONS | {Species.TWEET_WIDGET, Species.PAYWALL, Species.PLAYER_NOTICE}
_BETWEEN: Final = ((-1, 1),)  # where the two others stand
_BESIDE: Final = (*_BETWEEN, (-2, -1), (1, 2))


class ButtonRow:
    """Drops such a line; in plain text, where it may be a subhead or the item of a list, only between the two."""

    name: ClassVar[str] = "button-row"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept button."""
        blocks, most = survey.page.blocks, _MAX_WORDS * survey.words.factor
        gone: set[int] = set()
        pairs = _BESIDE if survey.page.has_markup else _BETWEEN
        buttons = {
            cue.block: cue
            for cue in (() if _BUTTONS.isdisjoint(species_said(survey)) else survey.cues)
            if cue.match == "exact" and cue.species in _BUTTONS and not kept[cue.block]
        }
        for number in sorted({one + way for one in buttons for way in (-1, 1)}):
            if not 0 <= number < len(kept) or not kept[number] or blocks[number].kind is not kinds.PARAGRAPH:
                continue
            pair = next((two for two in pairs if all(number + way in buttons for way in two)), None)
            if not pair or survey.ends[number] != NO_END or blocks[number].words > most:
                continue
            cue = buttons[number + pair[0]]
            gone.add(number)
            yield Verdict(number, False, cue.species, "beside-buttons", cue.phrase, _MAX_WORDS)
        if survey.page.has_markup:
            yield from _below_pitch(survey, kept, points, gone)


def _below_pitch(
    survey: Survey, kept: Sequence[bool], points: Sequence[float], gone: Collection[int]
) -> Iterator[Verdict]:
    """Short lines below one that went and asks for consent or to sign up, which have few points or go on with it."""
    blocks, most = survey.page.blocks, _MAX_ONLY * survey.words.factor
    for number in left_of(survey, kept).begun:
        above, button = blocks[number - 1], blocks[number]
        if number in gone or button.words > most:
            continue
        if button.kind is not kinds.PARAGRAPH or survey.ends[number] != NO_END or is_bolder(button, above):
            continue
        if not _NO_BUTTON.isdisjoint(button.text):
            continue
        is_between = any(
            not kept[one.number] and words_of(survey, one.number, _PITCHES) for one in blocks[number + 1 : number + 2]
        )
        if points[number] >= (_BETWEEN_UP_TO if is_between else _UP_TO):
            continue
        if above.words > most and (said := words_of(survey, above.number, _PITCHES)):
            yield Verdict(number, False, Species.COOKIE, "below-pitch", said, _MAX_ONLY)
