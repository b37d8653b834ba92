"""Which block of a page is the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.tokens import lines_of_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Block

_ALIKE: Final = 0.75  # share of common words from which a block is the headline
_MAX_WORDS: Final = 40  # words of a headline
_TEXT_WORDS: Final = range(4, 31)  # words of a headline in plain text, where nothing else tells it
_TEXT_LINES: Final = 12  # lines of plain text before the first prose that are looked at


def title_likeness(blocks: Sequence[Block], tokens: Sequence[Sequence[str]], titles: Sequence[str]) -> list[float]:
    """For each block its highest Jaccard index with a title; 0 for blocks longer than a headline."""
    bags = [words for line in lines_of_tokens(titles) if (words := frozenset(line))]
    if not bags:
        return [0.0] * len(blocks)
    has_none = frozenset().union(*bags).isdisjoint
    return [
        0.0 if not own or block.words > _MAX_WORDS or has_none(own) else likeness(own, bags)
        for block, own in zip(blocks, tokens, strict=True)
    ]


def likeness(tokens: Sequence[str], others: Sequence[frozenset[str]]) -> float:
    """The highest Jaccard index of some words and another text's."""
    words = frozenset(tokens)
    best = 0.0
    for other in others:
        both = len(words & other)
        if both:
            best = max(best, both / (len(words) + len(other) - both))
    return best


def headline_of_page(blocks: Sequence[Block], alike: Sequence[float], first: int) -> int:
    """Number of the headline: of the blocks like the title the last before the first prose; -1 where none is.

    Args:
        blocks: the page's blocks.
        alike: see title_likeness.
        first: number of the first prose block.
    """
    like = [number for number, share in enumerate(alike) if share > _ALIKE]
    tops = [block.number for block in blocks if block.tag == "h1"]
    candidates = [number for number in tops if alike[number] > _ALIKE] or tops or like
    return max((number for number in candidates if number <= first), default=candidates[0] if candidates else -1)


def headline_of_text(blocks: Sequence[Block], is_open: Sequence[bool], first: int) -> int:
    """Number of the headline of plain text: the last line without a sentence's end before the first prose.

    Args:
        blocks: the lines.
        is_open: for each line whether it ends unlike a sentence.
        first: number of the first prose line.
    """
    for number in range(first - 1, max(first - 1 - _TEXT_LINES, -1), -1):
        if is_open[number] and blocks[number].words in _TEXT_WORDS:
            return number
    return -1
