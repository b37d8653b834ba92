"""Which dropped blocks gave an article its author and its date, whatever they were taken for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.record import AT_PLACE
from cleanarticle.model import Species

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.article import Article

_BLOCK: Final = "block:"  # begins the source of what was read in a block
_MAX_WORDS: Final = 20  # of a line that names the author


def species_of(article: Article, kept: Sequence[bool]) -> Sequence[Species | None]:
    """What each dropped block is, with the lines of author and date by what was read in them.

    Args:
        article: the article.
        kept: for each block whether it is part of it.
    """
    species = list(article.judgement.species)
    authors = article.metadata.authors.source
    author = _named(article, kept) if authors and not authors.startswith((_BLOCK, AT_PLACE)) else _number(authors)
    date = _number(article.metadata.published.source)
    for number, found in ((date, Species.DATELINE), (author, Species.BYLINE)):
        if 0 <= number < len(kept) and not kept[number]:
            species[number] = found
    return species


def _number(source: str) -> int:
    """Number of the block that a source tells of; -1 for another source."""
    number = source.removeprefix(_BLOCK)
    return int(number) if number != source and number.isdecimal() else -1


def _named(article: Article, kept: Sequence[bool]) -> int:
    """Number of the first short block, beside the article, with the name of its first author; -1 where none is."""
    for name in article.authors[:1]:
        for block, stays in zip(article.page.blocks, kept, strict=True):
            if not stays and block.words <= _MAX_WORDS and name in block.text:
                return block.number
    return -1
