"""What stands in an <article> of its own below a teaser heading, or has an <h1> of its own, is another story."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.list_nodes import innermost
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cleanarticle.facts.survey import Survey

_MIN_WORDS: Final = 40  # kept words in the headline's own <article>
_NONE: Final = -1
_ARTICLE: Final = "article"
_FEWEST: Final = 2  # such elements: the headline's own and another one
_ALIKE: Final = 0.75  # share of words in common with the title from which an <h1> is the headline
_HEADS: Final = frozenset({Species.TEASER_LIST, Species.TEASER_INLINE, Species.MOST_READ})


class OtherArticle:
    """Drops the blocks of <article> elements beside the headline's own that are other stories, however long."""

    name: ClassVar[str] = "other-article"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of another article."""
        blocks, headline = survey.page.blocks, survey.headline
        if headline < 0 or survey.nodes.tag.count(_ARTICLE) < _FEWEST:
            return
        heads = [number for number in survey.cues.by_block if number > headline and _is_head(survey, kept, number)]
        tops = [number for number, tag in enumerate(survey.every.tag) if tag == "h1" and number > headline]
        if not (heads or tops):
            return
        inside = innermost(survey.page.nodes, _ARTICLE)
        own = inside[blocks[headline].node]
        numbers = [number for number, node in enumerate(survey.every.node) if inside[node] == own != _NONE]
        if sum([blocks[number].words for number in numbers if kept[number]]) < _MIN_WORDS:
            return
        others = _headed(survey, tops, inside, own)
        head = next((number for number in heads if number > numbers[-1]), len(blocks))
        for block in blocks[headline + 1 :]:
            number, article = block.number, inside[block.node]
            if not kept[number] or article in (own, _NONE):
                continue
            if article in others:
                yield Verdict(number, False, Species.TEASER_LIST, "under-another-headline", others[article], "")
            elif number > head:
                yield Verdict(number, False, Species.TEASER_LIST, "in-another-article", blocks[head].text, "")


def _headed(survey: Survey, tops: Sequence[int], inside: Sequence[int], own: int) -> Mapping[int, str]:
    """The headlines of the articles that go on below the page's own, by the number of the <article>.

    Each has the tags and classes of the page's own, as where one story follows the other while the reader scrolls, or
    an <h1> that links to where it stands.
    """
    blocks, nodes, alike = survey.page.blocks, survey.page.nodes, survey.title_likeness
    found: dict[int, str] = {}
    if alike[survey.headline] <= _ALIKE:
        return found
    around = inside[nodes[own].parent]
    for number in tops:
        article = inside[blocks[number].node]
        if article in (own, _NONE) or inside[nodes[article].parent] != around or alike[number] > _ALIKE:
            continue
        leads_on = any(link[:1] not in ("", "#") for link in blocks[number].links)
        if leads_on or nodes[article].path == nodes[own].path:
            found.setdefault(article, blocks[number].text)
    return found


def _is_head(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a block that went is the heading of a list of other stories."""
    return not kept[number] and any(cue.species in _HEADS for cue in survey.cues.of(number))
