"""What class names call an element, as far as single blocks go by it: standfirst, caption, pull quote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Block
    from cleanarticle.survey import Survey

# Each of these is used by many sites, and says this much by itself.
STANDFIRST_NAMES: Final = frozenset(
    "abstract chapo dek deck description excerpt intro kicker lead lede perex preamble standfirst strapline sub "
    "subdeck subhead subheadline subhed subtitle sumario summary tagline vorspann".split()
)
CAPTION_NAMES: Final = frozenset("bildunterschrift caption captions credit credits figcaption legend".split())
PULL_QUOTE_NAMES: Final = frozenset("blockquote citation pull pullquote quotation quote zitat".split())


def named_blocks(survey: Survey, names: frozenset[str]) -> Iterator[tuple[int, Block]]:
    """The open blocks whose element, or the one around it, has one of some names.

    Yields:
        The block's place in ``survey.open``, and the block.
    """
    words, parents, has_none = survey.nodes.words, survey.parents, names.isdisjoint
    if has_none(survey.names):
        return
    named = {number for number in survey.around if not has_none(words[number])}
    if named:
        for place, block in enumerate(survey.open):
            if block.node in named or parents[block.number] in named:
                yield place, block
