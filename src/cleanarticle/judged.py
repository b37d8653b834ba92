"""A page's blocks side by side with what was decided about each."""

from __future__ import annotations

from typing import NamedTuple

from cleanarticle.model import Judgement, Kind, Page, Species, Step


class JudgedBlock(NamedTuple):
    """A block of the page with what was decided about it and why."""

    number: int  # its place in the page, from 0
    tag: str  # tag of the nearest block-level element; "" in plain text
    text: str
    kind: Kind
    kept: bool
    species: Species | None  # what it is, when it went
    points: float  # sum of the evidence in log-odds, before the filters overruled it
    trail: tuple[Step, ...]  # every score and verdict, in the order of the work


def judged(page: Page, judgement: Judgement) -> tuple[JudgedBlock, ...]:
    """Every block of a page with its decision and trail, in page order.

    The trails are those of ``Judgement.trail``, gathered in one pass over all scores and verdicts.
    """
    trails: list[list[Step]] = [
        [Step(name, score) for name, row in judgement.scores if (score := row[block.number]) is not None]
        for block in page.blocks
    ]
    for name, verdict in judgement.verdicts:
        trails[verdict.block].append(Step(name, verdict))
    columns = zip(page.blocks, judgement.kept, judgement.species, judgement.points, trails, strict=True)
    return tuple(
        [
            JudgedBlock(block.number, block.tag, block.text, block.kind, kept, species, points, tuple(trail))
            for block, kept, species, points, trail in columns
        ]
    )
