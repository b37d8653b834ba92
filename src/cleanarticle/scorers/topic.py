"""Lines of one article speak of the same things; those of another, and of none, do not."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.scorers.shifted import beside, sums_near

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.scorers.contract import Columns
    from cleanarticle.words.lexicon import Lexicon

_OFTEN: Final = 4  # paragraphs; a word that more of them have proves no more
_NEAR: Final = 3  # lines on either side whose prose is looked at
_NO_WORDS: Final = -1.0


class Topic:
    """Share of a line's words that the article's prose has, too, and in how many paragraphs."""

    name: ClassVar[str] = "topic"
    facts: ClassVar[tuple[str, ...]] = (
        "shared-words",
        "shared-often",
        "shared-around",
        *(f"shared-words{offset:+d}" for offset in (-1, 1)),
    )
    needs_markup: ClassVar[bool] = False

    def __call__(self, survey: Survey, lexicon: Lexicon, /) -> Columns:
        """Measure every line; see ``facts``."""
        first, last = survey.first, survey.last
        numbers = survey.columns.number
        bags = survey.of_open(survey.bags)
        heavy = [own > 0 for own in survey.of_open(survey.mass)]
        inside = [int(is_heavy and first <= number <= last) for number, is_heavy in zip(numbers, heavy, strict=True)]
        seen = Counter(chain.from_iterable([bag for bag, is_in in zip(bags, inside, strict=True) if is_in]))
        # In how many other paragraphs a word stands: for a line that is none, and for one of them.
        others = (_capped(seen, 0), _capped(seen, 1))
        counts = [list(filter(None, map(others[own].get, bag))) for bag, own in zip(bags, inside, strict=True)]
        pairs = list(zip(bags, counts, strict=True))
        shares = [len(own) / len(bag) if bag else _NO_WORDS for bag, own in pairs]
        often = [sum(own) / len(bag) if bag else _NO_WORDS for bag, own in pairs]
        return shares, often, _around(often, heavy), *beside(shares, _NO_WORDS)


def _capped(seen: Mapping[str, int], own: int) -> Mapping[str, int]:
    """The counts of words, each without its own, as far as they prove something."""
    most = _OFTEN + own
    return {word: count - own if count < most else _OFTEN for word, count in seen.items() if count > own}


def _around(values: Sequence[float], heavy: Sequence[bool]) -> list[float]:
    """The mean of the prose lines around each line, itself counted."""
    sums = sums_near([value if is_heavy else 0.0 for value, is_heavy in zip(values, heavy, strict=True)], _NEAR)
    return [total / (count or 1) for total, count in zip(sums, sums_near(heavy, _NEAR), strict=True)]
