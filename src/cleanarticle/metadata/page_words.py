"""Language packs -> the words that metadata is read with, made once for each language.

Made for every page they would cost 0.1 ms: a thousand strings have to be fetched that the page before pushed out of the
processor's cache.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.metadata.authors.byline_words import shown_words
from cleanarticle.metadata.authors.shown_words import ShownWords
from cleanarticle.metadata.beginnings import Beginnings, beginnings
from cleanarticle.metadata.dates.calendar_words import CALENDAR_WORDS
from cleanarticle.metadata.dates.relative_dates import Ages
from cleanarticle.metadata.wording import UNSPACED_FROM, bare
from cleanarticle.model import Species

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.words.langpacks import LanguagePack

_TELLING: Final = 6  # letters of words that mean one thing


class PageWords(NamedTuple):
    """What pages of one language are read with."""

    packs: Sequence[LanguagePack]  # the page's language first
    lines: ShownWords  # around names
    months: Mapping[str, int]  # number of each month by its names, in the page's languages and all others
    published: Beginnings  # what "published" is, lower case
    modified: Beginnings
    update: re.Pattern[str]  # the latter anywhere in a line, the longest first
    publication: re.Pattern[str]  # the former likewise, but those that stand in other lines, too: "am", "date"
    ages: Ages  # "3 hours ago", "yesterday"
    of_dates: frozenset[str]  # days of the week, "at", "published"
    paywall: Beginnings  # of notices to pay
    credits: tuple[str, ...]  # labels of who made a picture, lower case, each with its colon
    players: frozenset[str]  # what players and pages say while they load, as bare() gives it


def page_words(packs: Sequence[LanguagePack]) -> PageWords:
    """The words of these packs.

    Args:
        packs: the language packs that a page is read with, its own language first.
    """
    months = _months(packs)
    dates = [pack.dates for pack in packs]
    lists = [pack.phrases[Species.PAYWALL] for pack in packs if Species.PAYWALL in pack.phrases]
    credits_ = [pack.phrases[Species.CREDIT] for pack in packs if Species.CREDIT in pack.phrases]
    players = [pack.phrases[Species.PLAYER_NOTICE] for pack in packs if Species.PLAYER_NOTICE in pack.phrases]
    return PageWords(
        packs,
        shown_words(packs, months),
        months,
        beginnings([text for words in dates for text in words.published]),
        beginnings([text for words in dates for text in words.modified]),
        _anywhere([text for words in dates for text in words.modified]),
        _anywhere([text for words in dates for text in words.published if _is_telling(text)]),
        Ages(packs),
        frozenset([text for words in dates for text in (*words.parts, *words.published)]),
        beginnings([text for one in lists for text in one.prefix]),
        tuple([text for one in credits_ for text in one.prefix if text[-1] == ":"]),
        frozenset([bare(text) for one in players for text in one.exact]),
    )


def _is_telling(phrase: str) -> bool:
    """Whether words for "published" mean nothing else, wherever they stand."""
    return len(phrase) >= _TELLING or phrase[-1] >= UNSPACED_FROM


def _anywhere(phrases: Sequence[str]) -> re.Pattern[str]:
    """Finds the first of these phrases in a lower-case line; a figure may stand right before it."""
    listed = sorted(set(phrases), key=len, reverse=True)
    ends = [re.escape(text) + (r"(?!\w)" if text[-1] < UNSPACED_FROM else "") for text in listed]
    firsts = re.escape("".join(sorted({text[0] for text in listed})))  # asked first, they save five sixths of the time
    return re.compile(rf"(?<![^\W\d_])(?=[{firsts}])(?:{'|'.join(ends)})")


def _months(packs: Sequence[LanguagePack]) -> Mapping[str, int]:
    """Months by their names: in the page's own language, in the others that it is read with, in all others."""
    months = {**CALENDAR_WORDS.months}
    for pack in packs[::-1]:
        for number, names in enumerate(pack.months, 1):
            months.update(dict.fromkeys(names, number))
    return months
