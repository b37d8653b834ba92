"""Names, addresses and numbers below "Press contact", at the foot of a release, go with their label."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.filters.said import author_labels
from cleanarticle.model import Species, Verdict
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MAX_LABEL: Final = 6  # words of it
_MAX_WORDS: Final = 11  # of a line
_MAX_REACHED: Final = 50  # and of one with an address or a number: four aid organisations share a release
_MAX_LINES: Final = 25
_WITHIN: Final = 8  # lines in which an address or a number is found
_MAX_AFTER: Final = 0.25  # share of the kept prose that stands below the label
_REACHED: Final = pattern(r"\S@\S|\+?\d[\d ()/\u2013-]{6,}\d")  # an address, or a number that is dialled


class ContactLines:
    """Drops such lines down to the next heading or paragraph."""

    name: ClassVar[str] = "contact-lines"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line below a label."""
        labels = tuple(author_labels(survey, kept, _MAX_LABEL))
        if not labels:
            return
        foot, gone = _foot(survey, kept), -1
        for number, said in labels:
            is_label = foot <= number > gone and True in kept[number + 1 : number + 1 + _MAX_LINES]
            if is_label and (lines := _lines(survey, number)):
                gone = lines[-1]
                for line in filter(kept.__getitem__, lines):
                    yield Verdict(line, False, Species.AUTHOR_BIO, "below-contact", said, _MAX_LINES)


def _foot(survey: Survey, kept: Sequence[bool]) -> int:
    """The number of the first block below which hardly any prose that is kept stands."""
    masses = [mass if stays else 0.0 for mass, stays in zip(survey.mass, kept, strict=True)]
    left, most = 0.0, _MAX_AFTER * sum(masses)
    for number in range(len(masses) - 1, -1, -1):
        left += masses[number]
        if left > most:
            return number + 1
    return 0


def _lines(survey: Survey, number: int) -> Sequence[int]:
    """Numbers of the lines below a label; none where they do not say how somebody is reached."""
    lines: list[int] = []
    most, longest = _MAX_WORDS * survey.words.factor, _MAX_REACHED * survey.words.factor
    is_reached = False
    for block in survey.page.blocks[number + 1 : number + 1 + _MAX_LINES]:
        says_how = block.words <= longest and _REACHED.search(block.text) is not None
        if (block.words > most and not says_how) or block.kind is kinds.HEADING:
            break
        is_reached = is_reached or (len(lines) < _WITHIN and says_how)
        lines.append(block.number)
    return lines if is_reached else ()
