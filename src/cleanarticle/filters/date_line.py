"""A line of digits, months, days and words like "updated", and nothing else, is the article's date."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.filters.edges import edges_of
from cleanarticle.model import Kind, Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.survey import Survey

_MAX_TOKENS: Final = 24  # of a date of publication and one of change; a Chinese character is a token
_MIN_NUMBERS: Final = 2  # a year alone is a subhead
_MAX_SOURCE: Final = 8  # tokens after the date that name where the text is from
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM})


class DateLine:
    """Drops lines of dates in the article's head and foot."""

    name: ClassVar[str] = "date-line"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of dates."""
        edges = edges_of(survey, kept)
        for block in survey.open:
            number = block.number
            if not kept[number] or not 0 < block.words <= _MAX_TOKENS or block.kind not in _KINDS:
                continue
            if edges.have(number) and _is_date(survey, survey.tokens[number]):
                yield Verdict(number, False, Species.DATELINE, "only-date", block.text, _MAX_TOKENS)


def _is_date(survey: Survey, tokens: Sequence[str]) -> bool:
    """Whether some tokens are a date, perhaps with the source's name behind it."""
    dates, numbers, end = survey.words.dates, 0, 0
    for token in tokens:
        is_number = token[0].isdigit()
        if not is_number and token not in dates:
            break
        numbers += is_number
        end += 1
    if numbers < _MIN_NUMBERS:
        return False
    rest = tokens[end:]
    return not rest or (len(rest) <= _MAX_SOURCE and any(tuple(rest[:count]) in survey.words.by for count in (1, 2)))
