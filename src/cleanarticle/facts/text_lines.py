"""What is known of the lines of plain text, and which of them may be its headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.words.sentence_ends import COMMA, NO_END, QUOTED, SENTENCE, end_of

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from cleanarticle.model import Block
    from cleanarticle.words.language_words import LanguageWords

_RANGE: Final = range(3, 31)  # words of a headline
_HANGUL: Final = range(0xAC00, 0xD7A4)
_STEM: Final = 2  # syllables
_MAX_DATED: Final = 16  # tokens of a line with a date
_MIN_NUMBERS: Final = 2
_YEARS: Final = range(1900, 2100)
_MIN_LETTERS: Final = 4  # of a word that says what a line is about


class TextLines(NamedTuple):
    """What is known of the lines of plain text, one entry a line where nothing else is said."""

    blocks: Sequence[Block]
    tokens: Sequence[Sequence[str]]
    ends: Sequence[int]
    mass: Sequence[float]
    prose: tuple[int, int]  # numbers of the article's first and last prose line
    cued: Container[int]  # numbers of lines with a cue
    words: LanguageWords
    bags: Sequence[frozenset[str]]  # see `bags_of`


def bags_of(tokens: Sequence[Sequence[str]], stop_words: frozenset[str]) -> Sequence[frozenset[str]]:
    """The words of each line that say what it is about.

    Args:
        tokens: those of each line.
        stop_words: those of the text's language.
    """
    nothing = frozenset[str]()
    return [frozenset(own) - stop_words if own else nothing for own in tokens]


def first_prose(read: TextLines) -> int:
    """Number of the article's first prose line; the second where the first may be its headline."""
    first, last = read.prose
    if first < len(read.ends) and (_ends_in_words_of_somebody(read, first) or _is_long_line(read, first)):
        return next((number for number in range(first + 1, last + 1) if read.mass[number]), first)
    return first


def words_of(read: TextLines, number: int) -> frozenset[str]:
    """The words of a line that say what it is about."""
    return read.bags[number]


def stems_of(read: TextLines, number: int) -> frozenset[str]:
    """The same of a Korean line: the stems of its words, as particles are written on to them."""
    return frozenset([word[:_STEM] if is_korean(word) else word for word in read.bags[number]])


def is_korean(word: str) -> bool:
    """Whether a word begins with a Korean syllable."""
    return ord(word[0]) in _HANGUL


def _ends_in_words_of_somebody(read: TextLines, number: int) -> bool:
    """Whether a line ends with a quote that is no sentence, as headlines do and paragraphs hardly ever."""
    if read.ends[number] != QUOTED:
        return False
    inside = read.blocks[number].text[:-1].rstrip()
    return bool(inside) and end_of(inside) != SENTENCE


def _is_long_line(read: TextLines, number: int) -> bool:
    """Whether a line counts as prose and ends like none, in a script of which thirty signs are but a headline."""
    return read.ends[number] == NO_END and read.words.factor > 1 and may_be_headline(read, number)


def may_be_headline(read: TextLines, number: int) -> bool:
    """Whether a line has a headline's length, no cue in it, and is no paragraph."""
    is_line = read.blocks[number].words // read.words.factor in _RANGE and read.ends[number] != COMMA
    return is_line and number not in read.cued and (not read.mass[number] or read.ends[number] != SENTENCE)


def is_titled(text: str) -> bool:
    """Whether half of a line's longer words behind the first are capitalised."""
    words = [word[0].isupper() for word in text.split()[1:] if word[0].isalpha() and len(word) >= _MIN_LETTERS]
    return bool(words) and 2 * sum(words) >= len(words)


def is_dated(tokens: Sequence[str], words: LanguageWords) -> bool:
    """Whether a short line has a date."""
    numbers = [token for token in tokens if token.isdecimal()] if len(tokens) <= _MAX_DATED else ()
    if len(numbers) < _MIN_NUMBERS:
        return False
    months = words.months
    return any(len(token) == 4 and int(token) in _YEARS for token in numbers) or any(one in months for one in tokens)  # noqa: PLR2004 - digits of a year
