"""Who said it: the line below a quote, in its <footer> or in the caption of its figure."""

from __future__ import annotations

from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle import kinds
from cleanarticle.facts.list_nodes import is_under
from cleanarticle.filters.out_of_sight import is_out_of_sight
from cleanarticle.model import Verdict
from cleanarticle.words.sentence_ends import NO_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MAX_WORDS: Final = 25
_MAX_LINKED: Final = 0.9  # share of linked characters; a link alone leads on
_MAX_NAME_LINKED: Final = 0.5  # the same of a line that only its place or its dash calls a name
_MAX_NAME: Final = 8  # words of a name and an office behind a dash
_NEAR: Final = 4  # elements from the line to the <footer> or <figcaption> that it stands in
_QUOTE: Final = "blockquote"
_DASHES: Final = "-–—―~"
# What names a quote's source, and what holds both: https://html.spec.whatwg.org/multipage/grouping-content.html
_AROUND: Final = MappingProxyType({"footer": _QUOTE, "figcaption": "figure"})


class QuoteSource:
    """Keeps the line that names the speaker of a kept quote right above it."""

    name: ClassVar[str] = "quote-source"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each dropped line of that sort."""
        most = _MAX_WORDS * survey.words.factor
        named = -1  # the line that came back last: "Ilse Marren", above "baker"
        for before, block in pairwise(survey.page.blocks if _QUOTE in survey.nodes.tag else ()):
            number = block.number
            is_below = (before.kind is kinds.QUOTE and kept[before.number]) or before.number == named
            if not is_below or kept[number] or is_out_of_sight(survey, block.node):
                continue
            if block.words > most or block.linked > _MAX_LINKED or survey.cues.of(number):
                continue
            around = _holder(survey, block.node)
            is_of_quote = around >= 0 and is_under(survey.nodes.parent, before.node, around)
            if is_of_quote or (block.linked < _MAX_NAME_LINKED and _names_speaker(survey, before, block)):
                named = number
                yield Verdict(number, True, None, "names-who-said-it", block.words, most)


def _names_speaker(survey: Survey, before: Block, block: Block) -> bool:
    """Whether a line follows a quote's paragraphs in its element, as a <cite> does, or is a name behind a dash."""
    parents = survey.nodes.parent
    if block.kind is kinds.QUOTE and survey.nodes.tag[parents[block.node]] == _QUOTE:
        return parents[before.node] == parents[block.node]  # "The Courier, 28/2013" in a paragraph of its own
    if block.tag == _QUOTE and before.node != block.node and parents[before.node] == block.node:
        return True
    name = block.text.lstrip(_DASHES).strip()
    if (before.kind, block.kind) != (kinds.QUOTE, kinds.PARAGRAPH) or name == block.text:
        return False
    if block.words > _MAX_NAME * survey.words.factor:
        return False
    return name[:1].isalpha() and not name[0].islower() and survey.ends[block.number] == NO_END


def _holder(survey: Survey, node: int) -> int:
    """The quote or figure whose <footer> or <figcaption> an element is, or stands in; -1 for others."""
    tags, parents = survey.nodes.tag, survey.nodes.parent
    for _ in range(_NEAR):
        if node < 0:
            break
        above = parents[node]
        if above >= 0 and _AROUND.get(tags[node]) == tags[above]:
            return above
        node = above
    return -1
