"""What stands below a teaser heading in an <article> of its own is another story, however long."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Node
    from cleanarticle.survey import Survey

_MIN_WORDS: Final = 40  # kept words in the headline's own <article>
_NONE: Final = -1
_HEADS: Final = frozenset({Species.TEASER_LIST, Species.TEASER_INLINE, Species.MOST_READ})


class OtherArticle:
    """Drops blocks of <article> elements beside the headline's own, below a heading such as "You may also like"."""

    name: ClassVar[str] = "other-article"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept block of another article."""
        blocks, headline = survey.page.blocks, survey.headline
        heads = [number for number in survey.cues.by_block if number > headline and _is_head(survey, kept, number)]
        if headline < 0 or not heads:
            return
        inside = _articles(survey.page.nodes)
        own = inside[blocks[headline].node]
        numbers = [block.number for block in blocks if inside[block.node] == own != _NONE]
        if sum([blocks[number].words for number in numbers if kept[number]]) < _MIN_WORDS:
            return
        head = next((number for number in heads if number > numbers[-1]), None)
        if head is None:
            return
        for block in blocks[head + 1 :]:
            if kept[block.number] and inside[block.node] not in (own, _NONE):
                yield Verdict(block.number, False, Species.TEASER_LIST, "in-another-article", blocks[head].text, "")


def _articles(nodes: Sequence[Node]) -> list[int]:
    """For each node the innermost <article> that it stands in; -1 where it stands in none."""
    inside: list[int] = []
    for node in nodes:
        is_own = node.tag == "article"
        inside.append(node.number if is_own else inside[node.parent] if node.parent >= 0 else _NONE)
    return inside


def _is_head(survey: Survey, kept: Sequence[bool], number: int) -> bool:
    """Whether a block that went is the heading of a list of other stories."""
    return not kept[number] and any(cue.species in _HEADS for cue in survey.cues.of(number))
