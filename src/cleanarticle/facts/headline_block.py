"""Which block of a page is the headline, where markup and the page's title tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle import kinds
from cleanarticle.words.tokens import lines_of_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.model import Block

_ALIKE: Final = 0.75  # share of common words from which a block is the headline
_OTHER: Final = 0.25  # the same, below which a heading says something else: the site's name, "Comments"
_LINKED: Final = 0.8  # share of linked characters from which an <h1> leads elsewhere: to the site's front page
_BOLD: Final = 0.9  # share of bold ones of a line that is all bold
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
_PIECE: Final = "h2"  # what an article cut out of its page opens with where its site's name is the <h1>
_NEAR: Final = 3  # blocks down to its first text
_TEXT: Final = 10  # words of this
_LABEL: Final = 3  # words of a heading that is more than a site's name
_MAX_WORDS: Final = 40  # words of a headline


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
    if tops and candidates is tops:  # menus have their own, with a word of the title
        candidates = _unread(blocks, [number for number in tops if not alike[number]], titles) or candidates
    if tops and all(alike[number] < _OTHER for number in tops):
        lower = [number for number in like if number <= first and blocks[number].tag in _HEADINGS]
        unread = [blocks[number] for number in tops if lower and blocks[number].words >= _LABEL and not alike[number]]
        if max(title_likeness(*_lines(unread), titles), default=0.0) < _OTHER:
            candidates = lower or candidates
    if not candidates:
        return -1 if titles else _top_of_piece(blocks)
    return max((number for number in candidates if number <= first), default=candidates[0])


def _top_of_piece(blocks: Sequence[Block]) -> int:
    """Number of the heading that opens a piece of a page without a head, above all others in rank; -1 for others."""
    if not blocks or blocks[0].tag != _PIECE or all(block.words < _TEXT for block in blocks[1 : 1 + _NEAR]):
        return -1
    others = [block.tag for block in blocks[1:] if block.kind is kinds.HEADING]
    return -1 if "h1" in others or _PIECE in others else 0


def _unread(blocks: Sequence[Block], numbers: Sequence[int], titles: Sequence[str]) -> list[int]:
    """Of headings that may not have been worth judging, those that are a title: nothing but links may stand below."""
    shares = title_likeness(*_lines([blocks[number] for number in numbers]), titles)
    like = [number for number, share in zip(numbers, shares, strict=True) if share > _ALIKE]
    return [number for number in like if blocks[number].linked <= _LINKED]


def _lines(blocks: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Sequence[str]]]:
    """Some blocks, and the tokens of each."""
    return blocks, lines_of_tokens([block.text for block in blocks])
