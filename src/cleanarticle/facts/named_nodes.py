"""What class names call an element, as far as single blocks go by it: standfirst, caption, pull quote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

# What sites in many languages call a standfirst, and hardly anything else.
SUBTITLE_NAMES: Final = frozenset(
    "bajada catenaccio chapeau chapo copete deck dek entradilla ingress ingressi lead lede manchet perex preamble "
    "sommario standfirst strapline subdeck subhead subheader subheading subheadline subhed subline subtitle subtitulo "
    "sumario untertitel unterzeile vorspann zajawka".split()
)
# Each of these is used by many sites, and says this much by itself right below a headline.
STANDFIRST_NAMES: Final = SUBTITLE_NAMES | frozenset(
    "abstract description excerpt intro introduction kicker sub summary tagline".split()
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
