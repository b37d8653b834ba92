"""The part of a <title> that a line above the text shows: the rest is a section's name, the site's or a label."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.titles.headlines import split_name
from cleanarticle.metadata.wording import UNSPACED_FROM, bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.metadata.titles.headlines import Named
    from cleanarticle.model import Block

_ABOVE: Final = 12  # blocks before the text in which the headline stands
_LINKED: Final = 0.6  # share of a line's characters from which it leads elsewhere
_LEAST: Final = 8  # letters of a headline that is no label
_WORDS: Final = 2
_SHARE: Final = 0.3  # of the title's letters
_SENTENCE: Final = 5  # words of a headline that a line begins with
_MOSTLY: Final = 0.5  # share of the title's characters that such a headline has
_SIGNS: Final = frozenset("-|_\u2013\u2014\u2015\u00b7\u2022\u00bb\u00ab\uff5c")


def shown_part(found: Named, sources: Sources) -> Named:
    """The headline as a line right above the text shows it, where the head has it with a name before or behind it.

    Args:
        found: the headline.
        sources: the page's facts.
    """
    if found.source.startswith("block:") or not sources.span:
        return found
    start = sources.span.start
    size = len(bare(found.text))
    above = sources.page.blocks[max(0, start - _ABOVE) : start + 1][::-1]
    for block in above:
        if _SHARE * size <= len(block.text) < len(found.text) and _is_part(block, found.text, sources):
            return found._replace(text=block.text, source=f"block:{block.number}")
    return _beginning(found, above)


def _beginning(found: Named, above: Sequence[Block]) -> Named:
    """The headline behind the names in <title>, where a line begins with it: a byline may run on behind it.

    Args:
        found: the headline.
        above: the lines above the text.
    """
    if found.source != "title":
        return found
    for rest in split_name(found.text):  # the longest first
        if len(rest) <= _MOSTLY * len(found.text) or len(rest.split()) < _SENTENCE or not found.text.endswith(rest):
            continue
        for block in above:
            if block.text.startswith(f"{rest} ") and block.linked <= _LINKED:
                return found._replace(text=rest, source=f"block:{block.number}")
    return found


def _is_part(block: Block, title: str, sources: Sources) -> bool:
    """Whether a line is the title's beginning or its end, and a sign parts it from the rest."""
    text = block.text
    key = bare(text)
    if len(key) < _LEAST or block.words < _WORDS or block.linked > _LINKED or key in sources.sites:
        return False
    if title.startswith(text):
        return _is_border(title[len(text) :])
    return title.endswith(text) and _is_border(title[: -len(text)][::-1])


def _is_border(rest: str) -> bool:
    """Whether what follows a headline, read away from it, begins with a sign between two names."""
    sign = rest.lstrip()[:1]
    return sign in _SIGNS or (rest[:1].isspace() and sign >= UNSPACED_FROM)
