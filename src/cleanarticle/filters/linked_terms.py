"""A definition list whose terms are links, and parts below a teaser's heading that open with one, are other stories."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from cleanarticle.facts.left import species_said
from cleanarticle.facts.list_nodes import ALL_LINK
from cleanarticle.model import Species, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.facts.survey import Survey
    from cleanarticle.model import Block

_TERM, _TERMS = "dt", frozenset({"dt", "dd"})
_LINKED: Final = 0.8  # share of linked characters of such a term: the time of a report stands before the link
_MIN_TERMS: Final = 3
_MIN_PARTS: Final = 2
_CUES: Final = frozenset({Species.TEASER_LIST, Species.TEASER_INLINE, Species.MOST_READ})


class LinkedTerms:
    """Drops them, however sure the evidence is of their summaries, which are prose.

    Of 2,522 annotated pages three of three sites kept 64 such lines, all of other stories, and no article has one.
    """

    name: ClassVar[str] = "linked-terms"

    def __call__(self, survey: Survey, kept: Sequence[bool], points: Sequence[float], /) -> Iterator[Verdict]:
        """Yield a verdict for each kept line of such a list."""
        if not survey.page.has_markup:
            return
        lists = [*_definitions(survey), *(_below_headings(survey, kept) if _CUES & species_said(survey) else ())]
        said: set[int] = set()
        for heads, own in lists:
            for block in own:
                if kept[block.number] and block.number not in said:
                    said.add(block.number)
                    yield Verdict(block.number, False, Species.TEASER_LIST, "headed-by-links", heads, _MIN_PARTS)


def _definitions(survey: Survey) -> Iterator[tuple[int, Sequence[Block]]]:
    """Definition lists of some terms that are all links, and the number of these."""
    lists: dict[int, list[Block]] = {}
    tags = survey.nodes.tag
    for block in survey.page.blocks if _TERM in tags else ():
        if block.tag in _TERMS:
            lists.setdefault(survey.parents[block.number], []).append(block)
    for own in lists.values():
        terms = [block.linked for block in own if block.tag == _TERM]
        if _MIN_TERMS <= len(terms) < len(own) and min(terms) >= _LINKED:
            yield len(terms), own


def _below_headings(survey: Survey, kept: Sequence[bool]) -> Iterator[tuple[int, Sequence[Block]]]:
    """Neighbours right below a line that announces other stories, as far as each opens with a link."""
    end = 0
    for cue in survey.cues:
        if cue.species in _CUES and cue.match == "exact" and not kept[cue.block] and cue.block >= end:
            parts = _parts(survey, cue.block + 1)
            end = parts[-1][-1].number if parts else cue.block
            if len(parts) >= _MIN_PARTS:
                yield len(parts), [block for part in parts for block in part]


def _parts(survey: Survey, start: int) -> Sequence[Sequence[Block]]:
    """The elements of one tag from a block on, each with a link and something below it."""
    parts: list[list[Block]] = []
    blocks, nodes, place = survey.page.blocks, survey.nodes, start
    first = blocks[start].node if start < len(blocks) else 0
    while place < len(blocks):
        node = blocks[place].node
        if nodes.tag[node] != nodes.tag[first] or nodes.parent[node] != nodes.parent[first]:
            break
        own = [blocks[place]]
        while place + len(own) < len(blocks) and blocks[place + len(own)].node == node:
            own.append(blocks[place + len(own)])
        if own[0].linked < ALL_LINK or len(own) == 1:
            break
        parts.append(own)
        place += len(own)
    return parts
