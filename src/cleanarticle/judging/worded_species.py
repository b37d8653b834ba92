"""What a line that went was, told by its words: dates, bylines, credits, accounts, and signs that vote."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, Final

from cleanarticle.model import Species
from cleanarticle.patterns import pattern
from cleanarticle.words.language_words import MAX_DATE
from cleanarticle.words.sign_words import COMPUTED
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.words.language_words import LanguageWords
    from cleanarticle.words.line_signs import LineSigns

_MAX_LINE: Final = 60  # words; beyond it a block is prose, which speaks of many things
_MIN_VOTE: Final = 0.5  # of a species, beneath which the signs of a line are too general to name it
_MIN_SIGNS: Final = 2
_FEW: Final = 10  # words of a line that a single sign may name
_MAX_BYLINE: Final = 14
_MAX_CREDIT: Final = 8  # tokens from a credit's label to the end of the line
_MIN_CAPTION: Final = 10  # tokens of a line that says what the picture shows, and not only whose it is
_MAX_ACCOUNT: Final = 12
_ACCOUNT: Final = pattern(r"(?:^|[\s(（])@\w")
_HASHTAGS: Final = pattern(r"#\w+(?:[\s,]+#\w+)*")


class WordedSpecies:
    """Names lines of one page.

    Args:
        words: those of the page's language.
    """

    def __init__(self, words: LanguageWords) -> None:
        self._words = words
        self._votes = _votes(words.signs)

    def of(self, text: str) -> Species | None:
        """What a line is likely to be that is no article's text; None where its words do not say.

        Args:
            text: the line.
        """
        words = self._words
        if text.count(" ") >= _MAX_LINE:
            return None
        line = tokens(text)
        if len(line) > _MAX_LINE * words.factor or not line:
            return None
        return (
            _of_lists(line, words) or _of_characters(text, line, words) or self._voted(line) or _of_label(line, words)
        )

    def _voted(self, line: Sequence[str]) -> Species | None:
        """The species with the most votes: each sign of the line votes for what it is a sign of."""
        votes: dict[Species, float] = {}
        for words in self._words.signs.lists:
            found = words.signs_of(line)
            if len(found) >= _MIN_SIGNS or len(line) <= _FEW * words.factor:
                for species, vote in chain.from_iterable(self._votes.get(sign, {}).items() for sign in found):
                    votes[species] = votes.get(species, 0.0) + vote
        best = max(votes, key=votes.__getitem__, default=None)
        return best if best is not None and votes[best] >= _MIN_VOTE else None


def _votes(signs: LineSigns) -> Mapping[str, Mapping[Species, float]]:
    """For each sign, the species of the rules that have it, each with its share of them."""
    counted: dict[str, Counter[Species]] = {}
    for rule in chain.from_iterable(signs.rules.values()):
        for sign in COMPUTED.union(rule.signs) - COMPUTED:
            counted.setdefault(sign, Counter())[rule.species] += 1
    return {sign: {species: own / count.total() for species, own in count.items()} for sign, count in counted.items()}


def _of_lists(line: Sequence[str], words: LanguageWords) -> Species | None:
    """What the words of dates, and those that open bylines, say."""
    if 1 < len(line) <= MAX_DATE and all(word[0].isdecimal() or word in words.dates for word in line):
        return Species.DATELINE
    if len(line) <= _MAX_BYLINE * words.factor and words.opens_byline(line):
        return Species.BYLINE
    return None


def _of_label(line: Sequence[str], words: LanguageWords) -> Species | None:
    """What labels of pictures and videos say, whose words other lines have, too."""
    if not words.credits.isdisjoint(line[-_MAX_CREDIT:]):
        return Species.CAPTION if len(line) >= _MIN_CAPTION * words.factor else Species.CREDIT
    return Species.PLAYER_TITLE if line[0] in words.videos else None


def _of_characters(text: str, line: Sequence[str], words: LanguageWords) -> Species | None:
    """What hashtags and names of accounts say."""
    if _HASHTAGS.fullmatch(text):
        return Species.TAGS
    return Species.TWEET_WIDGET if len(line) <= _MAX_ACCOUNT * words.factor and _ACCOUNT.search(text) else None
