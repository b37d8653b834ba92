"""What a removed block was, told by the class words and tags of the elements around it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from cleanarticle.model import Kind, Species

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.model import Block, Page
    from cleanarticle.phrases import Cues

_FILE: Final = Path(__file__).parent / "data" / "species.toml"
_WHOLE_PAGE: Final = frozenset({"html", "body"})
_LIST_LINKED: Final = 0.5  # share of linked characters from which an unnamed block is a teaser or a menu entry


class SpeciesNames(NamedTuple):
    """Words and tags that name a species."""

    words: Mapping[str, Species]
    tags: Mapping[str, Species]


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
    page: Page,
    cues: Cues,
    headline: int,
    named: Sequence[Species | None],
    kept: Sequence[bool],
    names: SpeciesNames,
) -> list[Species | None]:
    """Fill in what no filter has named.

    Args:
        page: the page.
        cues: phrases found in it.
        headline: number of the block that is the headline; -1 where none is.
        named: what the filters said.
        kept: per block, whether it stays; what stays has no species.
        names: what names a species.
    """
    by_node: list[Species | None] = []
    has_none = names.words.keys().isdisjoint
    for node in page.nodes:  # parents come first, and the innermost name wins
        own = names.tags.get(node.tag)
        # Classes of the whole page ("cookies-not-set") say nothing of what stands on it.
        if not has_none(node.words) and node.tag not in _WHOLE_PAGE:
            own = next(names.words[word] for word in node.words if word in names.words)
        by_node.append(own or (by_node[node.parent] if node.parent >= 0 else None))
    blocks = zip(page.blocks, kept, named, strict=True)
    return [
        None if keep else species or _named(block, cues, headline) or by_node[block.node] or _unnamed(block.linked)
        for block, keep, species in blocks
    ]


def _named(block: Block, cues: Cues, headline: int) -> Species | None:
    """What a block is by what it says, or by what it is itself."""
    if own := cues.of(block.number):
        return own[0].species
    if block.number == headline:
        return Species.HEADLINE
    return Species.CAPTION if block.kind is Kind.CAPTION else None


def _unnamed(linked: float) -> Species:
    return Species.TEASER_LIST if linked > _LIST_LINKED else Species.BOILERPLATE
