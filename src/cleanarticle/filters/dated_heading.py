"""Dates that head one part of the article after the other are its subheads, and not when it was published."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.left import of_kind, species_said
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Species, Verdict
from cleanarticle.words.language_words import MAX_DATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cleanarticle.facts.survey import Survey

_MIN_DATES: Final = 3  # different ones, on one path; an article's own date stands on it once or twice
_DATE: Final = "date"  # a class of what the page's program wrote: a blog heads its posts so
_MIN_UPDATES: Final = 2  # the same for headings below prose that say that they are an update's


class DatedHeading:
    """Keeps headings of one path that are nothing but a date, each right above text that stays.

    Of 2,500 real pages three have such headings, and they are the article's: a programme, and a diary of a war.
    Paragraphs of dates stand beside other articles as often as amid one.
    """

    name: ClassVar[str] = "dated-heading"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each such heading that went."""
        every, paths, dates = survey.every, survey.nodes.path, survey.words.dates
        by_path: dict[int, list[int]] = {}
        for number in of_kind(survey, kinds.HEADING):
            own = survey.tokens[number]
            is_begun = bool(own) and (own[0] in dates or own[0][0].isdecimal())
            if is_begun and not every.linked[number] and _heads(survey, kept, number):
                by_path.setdefault(paths[every.node[number]], []).append(number)
        groups = [(numbers, _MIN_DATES) for numbers in by_path.values()]
        found: dict[int, Verdict] = {}  # a heading may be in two groups
        for numbers, least in (*groups, *[(numbers, _MIN_UPDATES) for numbers in _updates(survey, kept)]):
            days = len({every.text[number] for number in numbers})
            for number in numbers if days >= least else ():
                if not kept[number] and not is_out_of_sight(survey, every.node[number]):
                    found.setdefault(number, Verdict(number, True, None, "heads-its-day", days, least))
        yield from found.values()


def _heads(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a heading is a date with kept text right below it."""
    below = number + 1
    if _DATE in survey.nodes.words[survey.every.node[number]]:
        return False
    if not (below < len(kept) and kept[below]) or not 1 < survey.every.words[number] <= MAX_DATE * survey.words.factor:
        return False
    return all(word[0].isdecimal() or word in survey.words.dates for word in survey.tokens[number])


def _updates(survey: Survey, kept: Sequence[bool]) -> Iterable[list[int]]:
    """Headings that open with a phrase for when something was published, and head kept text; those of a path each."""
    if Species.DATELINE not in species_said(survey):
        return ()
    every, last = survey.every, len(kept) - 1
    found = [
        number
        for number, cues in survey.cues.by_block.items()
        if number < last and kept[number + 1] and every.kind[number] is kinds.HEADING and not every.linked[number]
        if all(cue.species is Species.DATELINE for cue in cues)
    ]
    by_path: dict[int, list[int]] = {}
    if found:  # on few pages
        first = next((number for number, own in enumerate(survey.mass) if own and kept[number]), last)
        for number in found:
            if number > first:
                by_path.setdefault(survey.nodes.path[every.node[number]], []).append(number)
    return by_path.values()
