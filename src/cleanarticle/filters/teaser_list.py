"""Below "You may also like" there are other articles' summaries until the end, or until the article goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_LISTS: Final = frozenset({Species.TEASER_LIST, Species.MOST_READ, Species.COMMENTS})
_UP_TO: Final = 0.4  # points of a page's block that the heading overrules; plain text has only the heading
_MIN_BEFORE: Final = 0.6  # share of the kept characters that stand before the list


class TeaserList:
    """Drops what follows the heading of a teaser list, once most of the article stands before it."""

    name: ClassVar[str] = "teaser-list"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block after the heading."""
        blocks = survey.page.blocks
        total = sum(len(block.text) for block in blocks if kept[block.number])
        heading, phrase, before = None, "", 0
        for block in blocks:
            number = block.number
            if heading is None:
                cue = next(
                    (one for one in survey.cues.of(number) if one.species in _LISTS and one.match == "exact"), None
                )
                if cue is not None and not kept[number] and total and before / total >= _MIN_BEFORE:
                    heading, phrase = cue.species, cue.phrase
            elif kept[number] and (points[number] < _UP_TO or not survey.page.has_markup):
                yield Verdict(number, False, heading, "follows-heading", phrase, _MIN_BEFORE)
            if kept[number]:
                before += len(block.text)
