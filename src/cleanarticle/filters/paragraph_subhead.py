"""A short paragraph right above prose is a subhead where others that look like it are the article's."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import left_of
from cleanarticle.filters.quiet_line import BARELY, is_above_prose, is_barely_lost, is_quiet
from cleanarticle.model import Verdict
from cleanarticle.words.sentence_ends import COLON, NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_TAG: Final = "p"
_MAX_WORDS: Final = 15
_MIN_LEAD: Final = 2  # words of a line that leads to what is below it; one alone is a label of a box: "Specs:"
_MIN_KEPT: Final = 2  # subheads on its path that stay, each above prose that stays
_MIN_SHARE: Final = 0.5  # of all short lines on it
_BOLD: Final = 0.9  # share of its characters from which a line is bold: others on its path are not like it


class ParagraphSubhead:
    """Keeps a subhead that is marked up as a paragraph, by its class or in bold, where most like it stay.

    Five such lines on annotated pages all belong to the article. So do six of seven paragraphs right between two kept
    lines that end in a colon: what they lead to stays.
    """

    name: ClassVar[str] = "paragraph-subhead"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such line."""
        if not survey.page.has_markup:
            return
        gone = [number - 1 for number in left_of(survey, kept).begun]
        gone = [number for number in gone if is_barely_lost(points[number])]
        yield from _like_others(survey, kept, gone)
        for number in gone:
            if _leads(survey, kept, number):
                yield Verdict(number, True, None, "leads-amid-kept", points[number], BARELY)


def _like_others(survey: Survey, kept: Sequence[bool], gone: Sequence[int]) -> Iterator[Verdict]:
    """A verdict for each of some barely lost lines that looks like others that stay."""
    lost = [number for number in gone if is_above_prose(survey, kept, number)]
    lost = [number for number in lost if _is_short(survey, number) and _is_one(survey, number)]
    lost = [number for number in lost if number != survey.headline]
    if not lost:
        return
    looks = {_look(survey, number) for number in lost}
    alike: dict[tuple[int, bool], list[int]] = {look: [] for look in looks}
    for number, end in enumerate(survey.ends):
        if end == NO_END and _is_short(survey, number) and (look := _look(survey, number)) in looks:
            alike[look].append(number)
    for number in lost:
        fellows = alike[_look(survey, number)]
        stay = sum([kept[one] for one in fellows])
        above = sum([kept[one] and is_above_prose(survey, kept, one) for one in fellows])
        if above >= _MIN_KEPT and stay >= _MIN_SHARE * len(fellows):
            yield Verdict(number, True, None, "subhead-like-others", stay, len(fellows))


def _leads(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a quiet paragraph above a kept line ends in a colon, and another kept line stands right above it."""
    every, fewest = survey.every, _MIN_LEAD * survey.words.factor
    if survey.ends[number] != COLON or every.kind[number] is not kinds.PARAGRAPH or every.words[number] < fewest:
        return False
    return number > 0 and kept[number - 1] and is_quiet(survey, number)


def _look(survey: Survey, number: int) -> tuple[int, bool]:
    """What subheads of one article have in common: path and weight."""
    every = survey.every
    return survey.nodes.path[every.node[number]], every.bold[number] >= _BOLD


def _is_short(survey: Survey, number: int) -> bool:
    """Whether a block is a short paragraph that does not end like a sentence."""
    every = survey.every
    if every.kind[number] is not kinds.PARAGRAPH or survey.ends[number] != NO_END or survey.mass[number]:
        return False
    return every.tag[number] == _TAG and every.words[number] <= _MAX_WORDS * survey.words.factor


def _is_one(survey: Survey, number: int) -> bool:
    """Whether a line stands in the element of the prose below it, and nothing that can be seen speaks against it."""
    return survey.parents[number] == survey.parents[number + 1] and is_quiet(survey, number)
