"""Which line of plain text is the headline, where nothing but its words and its place tell it."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from itertools import chain
from operator import mul
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.facts.text_lines import (
    first_prose,
    is_dated,
    is_korean,
    is_titled,
    may_be_headline,
    stems_of,
    words_of,
)
from cleanarticle.words.sentence_ends import NO_END, QUESTION_ENDS, SENTENCE
from cleanarticle.words.tokens import lines_of_tokens
from cleanarticle.words.tokens import tokens as tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.text_lines import TextLines

FITTED: Final = Path(__file__).parents[1] / "data" / "text-headline.json"
_FEW: Final = 5  # words of one that is not short
_LINES: Final = 100  # lines before the first prose that are looked at
_MIN_SHARED: Final = 0.2  # share of its words that the article has, too
_MOST_SAID: Final = 4  # times that a word counts
_BESIDE: Final = 6  # lines to the first prose that do not count
_NEAR, _BELOW = 4, 12  # lines below a headline in which its byline and date stand
_MAX_HEAD: Final = 16  # tokens of a byline
_LEAD: Final = 12  # words from which a line is more than a label or a byline
_LABEL: Final = 3
_TOP: Final = 5  # lines of a dump among which the title of its window stands
_CREDIT_SIGNS: Final = frozenset(":：(（/")
_STANDFIRST: Final = 72  # characters of a line that rather stands below a headline than it is one
_PATH_SIGNS: Final = frozenset(">»›/|")
_COLON: Final = ":"  # of a headline's first words
_LONGER: Final = 1.25  # times as long as that headline


class Signs(NamedTuple):
    """What may speak for a line or against it; the names are those of the fitted numbers."""

    said: float  # how many times the article says one of its words: the mean, up to four for each
    far: float  # tens of lines to the first prose, beyond the sixth
    words: float  # tens of words
    words_squared: float
    is_short: bool
    is_sentence: bool
    is_question: bool
    is_date: bool
    is_byline: bool
    is_caption: bool  # with who made the picture
    above_date: bool  # right above
    far_above_date: bool
    above_byline: bool
    far_above_byline: bool
    above_lead: bool  # a line that is longer than a label
    below_label: bool
    is_twice: bool
    opens_title: bool  # one of a dump's first lines goes on with more: the window's title, with the site's name


# What each sign counts, fitted by fitting/headlines.py.
_FITTED: Final[tuple[float, ...]] = tuple(map(json.loads(FITTED.read_bytes()).__getitem__, Signs._fields))


def headline_of_text(read: TextLines) -> int:
    """Number of the headline of plain text: of the lines above the article the likeliest.

    Args:
        read: what is known of the lines.

    Returns:
        The number; -1 where no line qualifies.
    """
    if first_prose(read) <= _BESIDE and read.blocks and read.blocks[0].level == 1:  # Markdown says that it is it
        return 0
    found = dict(candidates(read))
    best, most = -1, float("-inf")
    for number, signs in found.items():
        value = sum(map(mul, _FITTED, signs))
        if value >= most:
            best, most = number, value
    above = best - 1
    return above if above >= 0 and _is_standfirst(read, best, found[best], shares=above in found) else best


def _is_standfirst(read: TextLines, number: int, signs: Signs, *, shares: bool) -> bool:
    """Whether the likeliest line is long, above a byline or a date, and right below one that may be its headline.

    Args:
        read: what is known of the lines.
        number: number of the line.
        signs: what speaks for it.
        shares: whether the line above it shares words with the article.
    """
    text, headline = read.blocks[number].text, read.blocks[number - 1].text
    if len(text) < max(_STANDFIRST, _LONGER * len(headline)) or not (signs.far_above_byline or signs.far_above_date):
        return False
    above = number - 1
    if read.blocks[above].words < _FEW * read.words.factor or not may_be_headline(read, above):
        return False
    if not _PATH_SIGNS.isdisjoint(headline) or (not shares and any(map(str.isdigit, headline))):
        return False  # where the reader is, or what day it is
    if is_dated(tokens_of(headline), read.words):
        return False
    return read.ends[above] == NO_END and _COLON not in text and not is_titled(text)


def candidates(read: TextLines) -> Iterator[tuple[int, Signs]]:
    """The lines above the article that share words with it and may be its headline, from the first."""
    first, last = first_prose(read), read.prose[1]
    lines = [number for number in range(max(first - _LINES, 0), first) if may_be_headline(read, number)]
    if not lines:
        return
    unread = [number for number in lines if not read.tokens[number]]  # they were not worth judging
    tokens, bags = [*read.tokens], [*read.bags]
    for number, own in zip(unread, lines_of_tokens([read.blocks[number].text for number in unread]), strict=True):
        tokens[number], bags[number] = own, frozenset(own) - read.words.stop_words
    read = read._replace(tokens=tokens, bags=bags)
    prose = [number for number in range(first, last + 1) if read.mass[number]]
    words_in = stems_of if any(map(is_korean, chain.from_iterable(read.tokens[first : first + 1]))) else words_of
    seen = Counter(chain.from_iterable([words_in(read, number) for number in prose]))
    above = _Above(read, lines[0], first)
    for number in lines:
        words = words_in(read, number)
        found = list(filter(None, map(seen.get, words)))
        if found and len(found) >= _MIN_SHARED * len(words):
            yield number, above.signs(number, sum([min(count, _MOST_SAID) for count in found]) / len(words))


class _Above:
    """The lines above an article, and what stands where among them."""

    def __init__(self, read: TextLines, start: int, first: int) -> None:
        self._read, self._first = read, first
        self._texts = [block.text for block in read.blocks[:first]]
        self._times = Counter(self._texts)
        short = [number for number in range(start, first) if 0 < len(read.tokens[number]) <= _MAX_HEAD]
        self._dates = [number for number in short if is_dated(read.tokens[number], read.words)]
        self._bylines = [number for number in short if read.words.opens_byline(read.tokens[number])]

    def signs(self, number: int, said: float) -> Signs:
        """What speaks for one of them."""
        read, texts, first = self._read, self._texts, self._first
        text, words = texts[number], self._words(number)
        dates, bylines = self._dates, self._bylines
        return Signs(
            said,
            max(first - number - _BESIDE, 0) / 10,
            words / 10,
            (words / 10) ** 2,
            words < _FEW,
            read.ends[number] == SENTENCE,
            text[-1] in QUESTION_ENDS,
            number in dates,
            number in bylines,
            _is_caption(read, number),
            _follows(number, dates, _NEAR),
            _follows(number, dates, _BELOW),
            _follows(number, bylines, _NEAR),
            _follows(number, bylines, _BELOW),
            number + 1 < first and self._words(number + 1) >= _LEAD,
            number > 0 and self._words(number - 1) <= _LABEL,
            self._times[text] > 1,
            any(len(one) > len(text) and one.startswith(text) for one in texts[: min(number, _TOP)]),
        )

    def _words(self, number: int) -> float:
        return self._read.blocks[number].words / self._read.words.factor


def _follows(number: int, others: Sequence[int], reach: int) -> bool:
    """Whether one of some lines, which are in order, stands up to so many below a line."""
    below = bisect_right(others, number)
    return below < len(others) and others[below] <= number + reach


def _is_caption(read: TextLines, number: int) -> bool:
    """Whether a line names who made a picture: a label of pictures, and a sign that parts it from the name."""
    words = read.words
    is_labelled = any(token in words.captions or token in words.credits for token in read.tokens[number])
    return is_labelled and not _CREDIT_SIGNS.isdisjoint(read.blocks[number].text)
