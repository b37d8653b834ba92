"""Which block of a page is the headline."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.sentence_ends import COMMA, NO_END, QUOTED, SENTENCE, end_of
from cleanarticle.tokens import lines_of_tokens

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from cleanarticle.model import Block

_ALIKE: Final = 0.75  # share of common words from which a block is the headline
_OTHER: Final = 0.25  # the same, below which a heading says something else: the site's name, "Comments"
_LINKED: Final = 0.8  # share of linked characters from which an <h1> leads elsewhere: to the site's front page
_BOLD: Final = 0.9  # share of bold ones of a line that is all bold
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
_LABEL: Final = 3  # words of a heading that is more than a site's name
_MAX_WORDS: Final = 40  # words of a headline
# Plain text, where nothing but its words tells a headline. The numbers were chosen on flattened pages of three
# corpora, on which the right line was found for 67 %, where the last line without an end is it for 26 %.
_TEXT_RANGE: Final = range(3, 31)  # words of it
_TEXT_WORDS: Final = 5  # words of one that is not short
_TEXT_LINES: Final = 60  # lines before the first prose that are looked at
_HANGUL: Final = range(0xAC00, 0xD7A4)
_STEM: Final = 2  # syllables
_MIN_SHARED: Final = 0.2  # share of its words that the article has, too
_MOST_SHARED: Final = 0.6
_EACH: Final = 0.05  # value of each such word
_MOST_WORDS: Final = 6
_OFTEN: Final = 0.1  # value of a word for each paragraph that has it
_BESIDE: Final = 6  # lines to the first prose that do not count
_APART: Final = 0.02  # value lost with each line beyond
_SHORT: Final = 0.3  # value lost by a short line
_ENDED: Final = 0.2  # value lost by a line that ends like a sentence


class TextLines(NamedTuple):
    """What is known of the lines of plain text, one entry a line where nothing else is said."""

    blocks: Sequence[Block]
    tokens: Sequence[Sequence[str]]
    ends: Sequence[int]
    mass: Sequence[float]
    prose: tuple[int, int]  # numbers of the article's first and last prose line
    cued: Container[int]  # numbers of lines with a cue
    stop_words: frozenset[str]
    factor: int = 1  # tokens for a word


def title_likeness(blocks: Sequence[Block], tokens: Sequence[Sequence[str]], titles: Sequence[str]) -> list[float]:
    """For each block its highest Jaccard index with a title; 0 for blocks longer than a headline."""
    # Head and data mostly give the same title several times.
    bags = list(dict.fromkeys([words for line in lines_of_tokens(titles) if (words := frozenset(line))]))
    if not bags:
        return [0.0] * len(blocks)
    has_none = frozenset().union(*bags).isdisjoint
    return [
        0.0 if has_none(own) or block.words > _MAX_WORDS else likeness(own, bags)
        for block, own in zip(blocks, tokens, strict=True)
    ]


def likeness(tokens: Sequence[str], others: Sequence[frozenset[str]]) -> float:
    """The highest Jaccard index of some words and another text's."""
    words = frozenset(tokens)
    best = 0.0
    for other in others:
        both = len(words & other)
        if both and (share := both / (len(words) + len(other) - both)) > best:
            best = share
    return best


def headline_of_page(blocks: Sequence[Block], alike: Sequence[float], first: int, titles: Sequence[str] = ()) -> int:
    """Number of the headline: of the blocks like the title the last before the first prose; -1 where none is.

    A lower heading is one where no <h1> has anything to do with the title: templates put the site's name into it, and
    mostly link it; a line that is all bold is one there, too.

    Args:
        blocks: the page's blocks.
        alike: see title_likeness.
        first: number of the first prose block.
        titles: what the head calls the page, for headings that were not worth judging.
    """
    like = [number for number, share in enumerate(alike) if share > _ALIKE]
    tops = [block.number for block in blocks if block.tag == "h1"]
    candidates = [number for number in tops if alike[number] > _ALIKE] or tops or like
    if tops and all(blocks[number].linked > _LINKED or alike[number] < _OTHER for number in tops):
        candidates = [number for number in like if number <= first and blocks[number].bold > _BOLD] or candidates
    if tops and all(alike[number] < _OTHER for number in tops):
        candidates = _unread(blocks, [number for number in tops if not alike[number]], titles) or candidates
        lower = [number for number in like if number <= first and blocks[number].tag in _HEADINGS]
        unread = [blocks[number] for number in tops if lower and blocks[number].words >= _LABEL and not alike[number]]
        if max(title_likeness(*_lines(unread), titles), default=0.0) < _OTHER:
            candidates = lower or candidates
    return max((number for number in candidates if number <= first), default=candidates[0] if candidates else -1)


def _unread(blocks: Sequence[Block], numbers: Sequence[int], titles: Sequence[str]) -> list[int]:
    """Of headings that may not have been worth judging, those that are a title: nothing but links may stand below."""
    shares = title_likeness(*_lines([blocks[number] for number in numbers]), titles)
    like = [number for number, share in zip(numbers, shares, strict=True) if share > _ALIKE]
    return [number for number in like if blocks[number].linked <= _LINKED]


def _lines(blocks: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Sequence[str]]]:
    """Some blocks, and the tokens of each."""
    return blocks, lines_of_tokens([block.text for block in blocks])


def headline_of_text(read: TextLines) -> int:
    """Number of the headline of plain text: of the lines above the article the one that says most of what it says.

    Args:
        read: what is known of the lines.

    Returns:
        The number; -1 where no line qualifies.
    """
    first, last = _first_prose(read), read.prose[1]
    if first <= _BESIDE and read.blocks and read.blocks[0].level == 1:  # Markdown says that it is the headline
        return 0
    lines = [number for number in range(max(first - _TEXT_LINES, 0), first) if _may_be_headline(read, number)]
    if not lines:
        return -1
    prose = [number for number in range(first, last + 1) if read.mass[number]]
    words_of = _stems if any(map(_is_korean, chain.from_iterable(read.tokens[first : first + 1]))) else _words
    seen = Counter(chain.from_iterable([words_of(read, number) for number in prose]))
    best, most = -1, 0.0
    for number in lines:
        words = words_of(read, number)
        found = list(filter(None, map(seen.get, words)))
        if not found or len(found) < _MIN_SHARED * len(words):
            continue
        value = min(len(found) / len(words), _MOST_SHARED) + _EACH * min(len(found), _MOST_WORDS)
        value += _OFTEN * min(sum([min(count, 4) for count in found]) / len(words), 3.0)
        value -= _APART * max(first - number - _BESIDE, 0)
        if read.blocks[number].words < _TEXT_WORDS * read.factor:
            value -= _SHORT
        if read.ends[number] == SENTENCE:
            value -= _ENDED
        if value >= most:
            best, most = number, value
    return best


def _first_prose(read: TextLines) -> int:
    """Number of the article's first prose line; the second where the first may be its headline."""
    first, last = read.prose
    if first < len(read.ends) and (_ends_in_words_of_somebody(read, first) or _is_long_line(read, first)):
        return next((number for number in range(first + 1, last + 1) if read.mass[number]), first)
    return first


def _words(read: TextLines, number: int) -> set[str]:
    """The words of a line that say what it is about."""
    return set(read.tokens[number]) - read.stop_words


def _stems(read: TextLines, number: int) -> set[str]:
    """The same of a Korean line: the stems of its words, as particles are written on to them."""
    return {word[:_STEM] if _is_korean(word) else word for word in _words(read, number)}


def _is_korean(word: str) -> bool:
    return ord(word[0]) in _HANGUL


def _ends_in_words_of_somebody(read: TextLines, number: int) -> bool:
    """Whether a line ends with a quote that is no sentence, as headlines do and paragraphs hardly ever."""
    if read.ends[number] != QUOTED:
        return False
    inside = read.blocks[number].text[:-1].rstrip()
    return bool(inside) and end_of(inside) != SENTENCE


def _is_long_line(read: TextLines, number: int) -> bool:
    """Whether a line counts as prose and ends like none, in a script of which thirty signs are but a headline."""
    return read.ends[number] == NO_END and read.factor > 1 and _may_be_headline(read, number)


def _may_be_headline(read: TextLines, number: int) -> bool:
    """Whether a line has a headline's length, no cue in it, and is no paragraph."""
    is_line = read.blocks[number].words // read.factor in _TEXT_RANGE and read.ends[number] != COMMA
    return is_line and number not in read.cued and (not read.mass[number] or read.ends[number] != SENTENCE)
