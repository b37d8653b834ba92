"""A linked headline and its summary in a small element of their own are a card that leads to another story."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import left_of
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.model import Kind, Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_MIN_WORDS: Final = 4  # of the headline; shorter links are names and labels
_MAX_WORDS: Final = 45  # of the summary
_MAX_LINKED: Final = 0.3
_MAX_BLOCKS: Final = 3  # of the card: a label or a time may stand with them
_LEVELS: Final = 3  # from the summary's element up to the card's
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.HEADING})


class LinkCard:
    """Drops the summary where its headline went, below the article's first prose.

    On 1,340 pages with truths it takes eight lines on two pages, and one of a list of stories that is the text.
    """

    name: ClassVar[str] = "link-card"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept summary."""
        if not survey.page.has_markup or survey.first < 0:
            return
        most, least = _MAX_WORDS * survey.words.factor, _MIN_WORDS * survey.words.factor
        own: frozenset[int] | None = None  # looked for when a card is found
        blocks = survey.page.blocks
        for number in left_of(survey, kept).begun:
            headline, summary = blocks[number - 1], blocks[number]
            if number <= survey.first or headline.linked < ALL_LINK:
                continue  # nearly all
            if points[headline.number] > 0 or headline.words < least:
                continue  # what only a filter dropped may head a section of the article
            if summary.words > most or summary.linked > _MAX_LINKED:
                continue
            if not _leads_on(headline) or summary.kind not in _KINDS or not _share_card(survey, headline, summary):
                continue
            own = _own_headings(survey, kept) if own is None else own
            if survey.page.nodes[headline.node].path not in own:
                yield Verdict(summary.number, False, Species.TEASER_INLINE, "in-a-card", headline.text, _MAX_BLOCKS)


def _own_headings(survey: Survey, kept: Sequence[bool]) -> frozenset[int]:
    """Paths of linked lines that stay: where a card's headline has one of them, the article is a list of such cards."""
    nodes = survey.page.nodes
    return frozenset(nodes[one.node].path for one in survey.open if one.linked >= ALL_LINK and kept[one.number])


def _leads_on(headline: Block) -> bool:
    """Whether a link leads away from the page; questions that unfold their answers lead nowhere."""
    return any(link and link[0] != "#" and not link.startswith("javascript:") for link in headline.links)


def _share_card(survey: Survey, one: Block, other: Block) -> bool:
    """Whether two blocks stand in an element that holds hardly anything else."""
    parents, node = survey.parents, other.node
    above = {one.node, parents[one.number]}
    for _ in range(_LEVELS):
        if survey.node_blocks[node] > _MAX_BLOCKS:
            return False
        if node in above:
            return True
        node = survey.nodes.parent[node]
        if node < 0:
            break
    return False
