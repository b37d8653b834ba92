"""A cue line ("Continue reading:") takes the headlines below it along; the prose after them stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species, Verdict
from cleanarticle.sentence_ends import BRACKET, COLON, NO_END, OTHER_SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MOST: Final = 6  # headlines that one cue announces
_MAX_WORDS: Final = 30  # words of a headline
_UNFINISHED: Final = frozenset({NO_END, OTHER_SIGN, BRACKET, COLON})


class Teaser:
    """Drops the headlines that follow a teaser cue."""

    name: ClassVar[str] = "teaser"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept headline below a cue."""
        blocks = survey.page.blocks
        for number, cues in survey.cues.by_block.items():
            cue = next((one for one in cues if one.species is Species.TEASER_INLINE and one.match == "exact"), None)
            if cue is None or kept[number]:
                continue
            for block in blocks[number + 1 : number + 1 + _MOST]:
                is_headline = survey.ends[block.number] in _UNFINISHED and block.words <= _MAX_WORDS
                if not is_headline and block.linked < _ALL_LINK:
                    break
                if kept[block.number]:
                    yield Verdict(block.number, False, Species.TEASER_INLINE, "follows-cue", cue.phrase, _MOST)


_ALL_LINK: Final = 0.95
