"""The standfirst: a line below the headline that its name, the page's description or its form calls so."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from cleanarticle.facts.named_nodes import SUBTITLE_NAMES
from cleanarticle.metadata.dates.shown_dates import MAY_BE_DATE
from cleanarticle.metadata.dates.update_lines import is_date_line
from cleanarticle.metadata.linked_data import first_text
from cleanarticle.metadata.sources import Found, choose, of_metas
from cleanarticle.metadata.titles.standfirsts import below_headline, is_standfirst
from cleanarticle.metadata.wording import bare, overlap, tokens
from cleanarticle.model import Kind
from cleanarticle.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleanarticle.metadata.record import Field
    from cleanarticle.metadata.sources import Sources
    from cleanarticle.model import Block

_ALTERNATIVE: Final = "itemprop:alternativeheadline"
_DECLARED: Final = ((_ALTERNATIVE, 2.0),)
_ICON: Final = pattern(r"^[\ue000-\uf8ff][\ue000-\uf8ff ]*")  # signs of a font of its own
_FAR: Final = 40  # blocks below the headline, and lines with words enough among them
_WITHIN: Final = 14
_BEFORE: Final = 6  # blocks before the text in which one stands without a headline
_MAX_TEXT: Final = 1_000  # characters
_MAX_LINKED: Final = 0.3
_MIN_WORDS: Final = 4
_MAX_BYLINE: Final = 13  # words of a line with an author's name
_MIN_NAME: Final = 6  # letters of a name that other words do not hold by chance
_PROSE_WORDS: Final = 15
_ANOTHER: Final = 0.7  # share of words from which a second headline says what the first does
_LONG_TITLE: Final = 12  # words from which a second headline is more than one


def subtitle(
    sources: Sources, headline: int | None, title: str, authors: Sequence[str], description: Field[str | None]
) -> Field[str | None]:
    """The standfirst, where something marks it as one.

    Args:
        sources: the page's facts.
        headline: number of the headline's block; None where it is not shown.
        title: the headline.
        authors: who wrote the article.
        description: the page's own summary of the article.
    """
    found = []
    if headline is not None and sources.page.nodes:
        found = _behind(sources.page.blocks[headline], title) or _shown(sources, headline, title, authors, description)
    elif headline is None and sources.span:
        found = _unheaded(sources, title, authors)
    declared = of_metas(sources.head, _DECLARED)
    if text := first_text(sources.article.get("alternativeHeadline")):
        declared.append(Found(text, "json-ld:alternativeHeadline", 2.0))
    return choose([*found, *(one for one in declared if _is_another(one.value, title, sources, headline))])


def _behind(block: Block, title: str) -> list[Found]:
    """What stands in the heading itself behind the headline, in an element that is named so."""
    if not title or not block.text.startswith(title) or SUBTITLE_NAMES.isdisjoint(block.inline_words):
        return []
    rest = block.text[len(title) :].strip()
    return [Found(rest, f"block:{block.number}", 3.0)] if len(rest.split()) >= _MIN_WORDS else []


def _is_another(text: str, title: str, sources: Sources, headline: int | None) -> bool:
    """Whether a second headline of the data is more than other words for the first: readers see it, or it is long."""
    if overlap(tokens(text), tokens(title)) >= _ANOTHER:
        return False
    key, first = bare(text), 0 if headline is None else headline + 1
    return len(text.split()) >= _LONG_TITLE or any(
        bare(block.text) == key for block in sources.page.blocks[first : first + _WITHIN]
    )


def _shown(
    sources: Sources, headline: int, title: str, authors: Sequence[str], description: Field[str | None]
) -> list[Found]:
    """The first line below the headline that is a standfirst, above the text's first paragraph."""
    below = below_headline(sources, headline, title, description)
    rest = sources.page.blocks[headline + 1 : headline + 1 + _FAR]
    marked = {mark.block for mark in sources.page.marks if mark.name.lower() == _ALTERNATIVE}
    for block in islice((one for one in rest if one.words >= _MIN_WORDS), _WITHIN):
        is_told = _may_be(block) and (block.number in marked or is_standfirst(block, below))
        if is_told and not _is_other(block, title, authors, sources):
            return [Found(_ICON.sub("", block.text), f"block:{block.number}", 3.0)]
        if sources.kept[block.number] and block.words >= _PROSE_WORDS:
            break  # what stands below the article's first paragraph is a subhead
    return []


def _unheaded(sources: Sources, title: str, authors: Sequence[str]) -> list[Found]:
    """What is named a standfirst at the text's beginning, where no block shows the headline: the page may be cut."""
    nodes, start = sources.page.nodes, sources.span.start
    for block in sources.page.blocks[max(0, start - _BEFORE) : start + 1] if nodes else ():
        names = (*nodes[block.node].words, *block.inline_words)
        is_named = block.words >= _MIN_WORDS and not SUBTITLE_NAMES.isdisjoint(names) and not block.text[0].islower()
        if is_named and _may_be(block) and not _is_other(block, title, authors, sources):
            return [Found(_ICON.sub("", block.text), f"block:{block.number}", 3.0)]
    return []


def _may_be(block: Block) -> bool:
    return len(block.text) <= _MAX_TEXT and block.linked <= _MAX_LINKED and block.kind is not Kind.CAPTION


def _is_other(block: Block, title: str, authors: Sequence[str], sources: Sources) -> bool:
    """Whether a line is the headline once more, a byline, or a place and a day."""
    key = bare(block.text)
    names = [name for name in map(bare, authors) if len(name) >= _MIN_NAME]
    if key == bare(title) or (block.words <= _MAX_BYLINE and any(name in key for name in names)):
        return True
    return MAY_BE_DATE.search(block.text) is not None and is_date_line(block.text.casefold(), sources)
