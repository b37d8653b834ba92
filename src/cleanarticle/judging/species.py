"""What a removed block was, told by what it says, and by the class words and tags of the elements around it."""

from __future__ import annotations

import math
import tomllib
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.judging.worded_species import WordedSpecies
from cleanarticle.model import Kind, Species
from cleanarticle.words.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cleanarticle.model import Block, Page
    from cleanarticle.words.language_words import LanguageWords
    from cleanarticle.words.phrases import Cues

_FILE: Final = Path(__file__).parents[1] / "data" / "species.toml"
_WHOLE_PAGE: Final = frozenset({"html", "body"})
_MAX_CREDIT: Final = 4  # words of a credit and its label
_LIST_LINKED: Final = 0.5  # share of linked characters from which an unnamed block is a teaser, or a menu's entry
# How many lines belong to one that says what it is: other headlines, the text of a post, answers of a poll.
_LISTS: Final = frozenset({Species.TEASER_LIST, Species.TEASER_INLINE, Species.MOST_READ})
_REACH: Final[Mapping[Species | None, float]] = MappingProxyType(
    {
        Species.TEASER_LIST: math.inf,
        Species.MOST_READ: math.inf,
        Species.TEASER_INLINE: 3,
        Species.TWEET_WIDGET: 8,
        Species.POLL: 8,
    }
)
_SHORT: Final = frozenset({Species.AD, Species.BYLINE, Species.DATELINE, Species.PLAYER_NOTICE, Species.SEARCH})
_MIN_HEADLINE: Final = 7  # words of a link in an element so named that is the headline of something else
_MAX_ENTRY: Final = 3  # words of a menu's entry
_BESIDE: Final = 4  # blocks below a headline of something else in which "Read on" is a part of the teaser
_MAX_BYLINE: Final = 14  # words in an element named after authors, beyond which they say who somebody is


class SpeciesNames(NamedTuple):
    """Words and tags that name a species."""

    words: Mapping[str, Species]
    tags: Mapping[str, Species]


class Told(NamedTuple):
    """What a page was found to say of its blocks.

    Attributes:
        cues: phrases found in it.
        words: single words of the page's language.
        headline: number of the block that is the headline; -1 where none is.
        tags: tags of its nodes.
    """

    cues: Cues
    words: LanguageWords
    headline: int
    tags: Sequence[str]


def read_species_names(path: Path = _FILE) -> SpeciesNames:
    """Read the data file.

    Raises:
        ValueError: the file names a species that does not exist.
    """
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    words, tags = (
        {word: Species(name) for name, own in tables[table].items() for word in own} for table in ("words", "tags")
    )
    return SpeciesNames(words, tags)


def name_species(
    page: Page, told: Told, named: Sequence[Species | None], kept: Sequence[bool], names: SpeciesNames
) -> list[Species | None]:
    """Fill in what no filter has named.

    Args:
        page: the page.
        told: what it says of its blocks.
        named: what the filters said.
        kept: per block, whether it stays; what stays has no species.
        names: what names a species.
    """
    by_node = _by_node(page, told.tags, names)
    found: list[Species | None] = []
    for block, keep, own in zip(page.blocks, kept, named, strict=True):
        # A filter that knows only that a line is no article's has not named it.
        known = None if own is Species.BOILERPLATE else own
        found.append(None if keep else known or _said(block, told) or _placed(block, by_node[block.node]))
    return list(_led(page.blocks, kept, found, told))


def _by_node(page: Page, tags: Sequence[str], names: SpeciesNames) -> Sequence[Species | None]:
    """Per node, what its class words and tag, or those of the innermost element around it, name."""
    by_node: list[Species | None] = []
    has_none = names.words.keys().isdisjoint
    for node, tag in zip(page.nodes, tags, strict=True):  # parents come first, and the innermost name wins
        own = names.tags.get(tag)
        # Classes of the whole page ("cookies-not-set") say nothing of what stands on it.
        if not has_none(node.words) and tag not in _WHOLE_PAGE:
            own = next(names.words[word] for word in node.words if word in names.words)
        by_node.append(own or (by_node[node.parent] if node.parent >= 0 else None))
    return by_node


def _said(block: Block, told: Told) -> Species | None:
    """What a block is by what it says, or by what it is itself."""
    if cues := told.cues.of(block.number):
        own = cues[0].species
        # "Video: ..." opens a credit where a name follows, and the title of a video where more does.
        opens = frozenset(tokens(cues[0].phrase))
        is_title = own is Species.CREDIT and block.words > _MAX_CREDIT and not opens.isdisjoint(told.words.videos)
        return Species.PLAYER_TITLE if is_title else own
    if block.number == told.headline:
        return Species.HEADLINE
    return Species.CAPTION if block.kind is Kind.CAPTION else None


def _placed(block: Block, named: Species | None) -> Species | None:
    """What a block is in an element with a name: beside the forms and players so named stand other headlines."""
    if named in _SHORT and block.linked > _LIST_LINKED and block.words >= _MIN_HEADLINE:
        return Species.TEASER_LIST
    return Species.AUTHOR_BIO if named is Species.BYLINE and block.words > _MAX_BYLINE else named


def _led(
    blocks: Sequence[Block], kept: Sequence[bool], found: Sequence[Species | None], told: Told
) -> Iterable[Species | None]:
    """Name what is left: by the line above that says what follows, by the words of the line, or by its links."""
    worded = WordedSpecies(told.words)
    above: Species | None = None
    since, since_headline = 0, _BESIDE
    for block, keep, own in zip(blocks, kept, found, strict=True):
        since += 1
        is_headline = block.linked > _LIST_LINKED and block.words >= _MIN_HEADLINE * told.words.factor
        since_headline = 0 if is_headline else since_headline + 1
        if keep:
            above = None
            yield None
        elif above is Species.MOST_READ and own is Species.TEASER_LIST and not told.cues.of(block.number):
            yield above
        elif own:
            above, since = (own if own in _REACH else None), 0
            yield own
        else:
            if (is_headline and above not in _LISTS) or since > _REACH.get(above, 0):
                above, since = (None if is_headline else worded.of(block.text)), 0
            is_entry = block.words <= _MAX_ENTRY * told.words.factor and since_headline >= _BESIDE
            yield above or _linked(block, is_entry=is_entry)


def _linked(block: Block, *, is_entry: bool) -> Species:
    """What a block is that nothing names, by its links and whether it may be a menu's entry."""
    if block.linked <= _LIST_LINKED:
        return Species.BOILERPLATE
    return Species.NAVIGATION if is_entry else Species.TEASER_LIST
