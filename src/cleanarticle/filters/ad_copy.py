"""A line below a label of advertisements is what is advertised: "Sponsored", then "Is your roof ready for winter?"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Kind, Species, Verdict
from cleanarticle.sentence_ends import NO_END, OTHER_SIGN, QUESTION_ENDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

_LABEL: Final = 4  # words
_MIN_WORDS: Final = 4  # of the copy; shorter ones are the article's subheads and names
_MAX_WORDS: Final = 16
_ENDS: Final = frozenset({NO_END, OTHER_SIGN})


class AdCopy:
    """Drops the one line without a full stop below a label that went; in plain text it may be a subhead.

    On 1,340 pages with truths four such lines stood, all of them the article's: two were shorter, two began with a
    time of day.
    """

    name: ClassVar[str] = "ad-copy"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of advertising copy."""
        if not survey.page.has_markup:
            return
        blocks, most = survey.page.blocks, _LABEL * survey.words.factor
        for number, cues in survey.cues.by_block.items():
            said = next((cue.phrase for cue in cues if cue.species is Species.AD), "")
            if not said or kept[number] or not any(kept[number + 1 : number + 2]) or blocks[number].words > most:
                continue
            copy = blocks[number + 1]
            if _is_copy(survey, copy) and not _goes_on(survey, copy):
                yield Verdict(copy.number, False, Species.AD, "below-ad-label", said, _MAX_WORDS)


def _goes_on(survey: Survey, block: Block) -> bool:
    """Whether the next line goes on with the sentence, which the page's lines have cut."""
    return any(other.text[0].islower() for other in survey.page.blocks[block.number + 1 : block.number + 2])


def _is_copy(survey: Survey, block: Block) -> bool:
    """Whether a line may advertise something by its length, kind and end."""
    factor = survey.words.factor
    if block.kind is not Kind.PARAGRAPH or not _MIN_WORDS * factor <= block.words <= _MAX_WORDS * factor:
        return False
    is_open = survey.ends[block.number] in _ENDS or block.text[-1] in QUESTION_ENDS
    return is_open and not block.text[0].isdigit()
