"""A player notice takes the title of its video along: one short line without an end."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.sentence_ends import NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MAX_WORDS: Final = 9  # words of a video's title


class PlayerTitle:
    """Drops the line after a player notice where it is no sentence."""

    name: ClassVar[str] = "player-title"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept title line."""
        blocks = survey.page.blocks
        for number, cues in survey.cues.by_block.items():
            after = number + 1
            if kept[number] or after >= len(blocks) or not kept[after]:
                continue
            cue = next((one for one in cues if one.species is Species.PLAYER_NOTICE), None)
            is_line = survey.ends[after] == NO_END and blocks[after].kind is not Kind.HEADING
            if cue and is_line and blocks[after].words <= _MAX_WORDS:
                yield Verdict(after, False, Species.PLAYER_TITLE, "follows-player-notice", cue.phrase, _MAX_WORDS)
