"""A player notice takes the title of its video along: one short line without an end."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.said import words_of
from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.sentence_ends import NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MAX_WORDS: Final = 12  # words of a video's title
_NOTICE: Final = frozenset({Species.PLAYER_NOTICE})


class PlayerTitle:
    """Drops the line after a player notice where it is no sentence."""

    name: ClassVar[str] = "player-title"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept title line."""
        most = _MAX_WORDS * survey.words.factor
        for notice, title in pairwise(survey.page.blocks):
            number = title.number
            if kept[notice.number] or not kept[number] or title.words > most or survey.ends[number] != NO_END:
                continue
            said = "" if title.kind is Kind.HEADING else words_of(survey, notice.number, _NOTICE)
            if said:
                yield Verdict(number, False, Species.PLAYER_TITLE, "follows-player-notice", said, _MAX_WORDS)
