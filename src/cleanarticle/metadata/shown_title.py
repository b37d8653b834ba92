"""The part of a <title> that a line above the text shows: the rest is a section's name, the site's or a label."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.wording import UNSPACED_FROM, bare

if TYPE_CHECKING:
    from cleanarticle.metadata.headlines import Named
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_ABOVE: Final = 12  # blocks before the text in which the headline stands
_LINKED: Final = 0.6  # share of a line's characters from which it leads elsewhere
_LEAST: Final = 8  # letters of a headline that is no label
_WORDS: Final = 2
_SHARE: Final = 0.3  # of the title's letters
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
    for block in sources.page.blocks[max(0, start - _ABOVE) : start + 1][::-1]:
        if _SHARE * size <= len(block.text) < len(found.text) and _is_part(block, found.text, sources):
            return found._replace(text=block.text, source=f"block:{block.number}")
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
