"""The headline of an old page that has no heading at all, and whose <title> is the site's name on all pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cleanarticle.metadata.titles.headlines import Named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block, Page

_ABOVE: Final = 3  # blocks before the text in which the headline stands
_OPENING: Final = 8  # blocks of the text in which its first paragraph stands
_PROSE: Final = 20  # words of such a paragraph
_WORDS: Final = range(3, 26)  # of a headline
_BOLD: Final = 0.9  # share of its characters
_NO_END: Final = frozenset(".:;,|")  # signs that headlines do not end with
_FAR_ABOVE: Final = 8  # the same of one that is called so: https://microformats.org/wiki/hnews
_HEADLINES: Final = (frozenset({"headline"}), frozenset({"entry", "title"}))
_WEIGHT: Final = 7.0  # of a line that nothing else agrees with


def bold_above_text(sources: Sources, named: Sequence[Named]) -> list[Named]:
    """The only bold line above the first paragraph; none where any block says what the <title> says.

    Args:
        sources: the page's facts.
        named: the headlines of the head.
    """
    page, span = sources.page, sources.span
    if sources.headings or sources.likely >= 0 or not (page.has_markup and span):
        return []
    if any(found.source != "title" for found in named):
        return []
    if called := _called_headline(page.blocks[max(0, span.start - _FAR_ABOVE) : span.start], page):
        return called
    found: list[Named] = []
    for block in page.blocks[max(0, span.start - _ABOVE) : span.start + _OPENING]:
        if sources.kept[block.number] and block.words >= _PROSE:
            return found if len(found) == 1 else []
        if block.bold >= _BOLD and block.words in _WORDS and not block.links and _may_end(block.text, sources):
            found.append(Named(block.text, f"block:{block.number}", _WEIGHT))
    return []


def _called_headline(blocks: Sequence[Block], page: Page) -> list[Named]:
    """The only line that its element's name calls the headline, as microformats do."""
    found = []
    for block in blocks:
        words = {*block.inline_words, *(page.nodes[block.node].words if page.nodes else ())}
        if block.words in _WORDS and any(names <= words for names in _HEADLINES):
            found.append(Named(block.text, f"block:{block.number}", _WEIGHT))
    return found if len(found) == 1 else []


def _may_end(text: str, sources: Sources) -> bool:
    """Whether a line ends as headlines do, and does not begin as bylines do."""
    return text[-1] not in _NO_END and not sources.words.lines.has_prefix(text)
