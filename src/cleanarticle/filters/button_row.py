"""A short line beside two buttons that went is the third of them: "Accept", "Reject", "Manage my choices"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.model import Species, Verdict
from cleanarticle.sentence_ends import NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MAX_WORDS: Final = 6  # of a button
_BUTTONS: Final = frozenset({Species.COOKIE, Species.NEWSLETTER, Species.APP_PROMO})
_BETWEEN: Final = ((-1, 1),)  # where the two others stand
_BESIDE: Final = (*_BETWEEN, (-2, -1), (1, 2))


class ButtonRow:
    """Drops such a line; in plain text, where it may be a subhead or the item of a list, only between the two."""

    name: ClassVar[str] = "button-row"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept button."""
        blocks, most = survey.page.blocks, _MAX_WORDS * survey.words.factor
        pairs = _BESIDE if survey.page.has_markup else _BETWEEN
        buttons = {
            cue.block: cue
            for cue in survey.cues
            if cue.match == "exact" and cue.species in _BUTTONS and not kept[cue.block]
        }
        for number in sorted({one + way for one in buttons for way in (-1, 1)}):
            if not 0 <= number < len(kept) or not kept[number] or blocks[number].kind is not kinds.PARAGRAPH:
                continue
            pair = next((two for two in pairs if all(number + way in buttons for way in two)), None)
            if not pair or survey.ends[number] != NO_END or blocks[number].words > most:
                continue
            cue = buttons[number + pair[0]]
            yield Verdict(number, False, cue.species, "beside-buttons", cue.phrase, _MAX_WORDS)
